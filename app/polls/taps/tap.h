#pragma once

#include <optional>

#include <QList>
#include <QString>

namespace everyport::polls {

/// A poll that was open where a tap was given, and which of its rounds that was.
struct GivenFor {
    QString poll = {};
    int round = 0;
    bool operator==(const GivenFor&) const = default;
};

/// A card was held to a reader, or somebody chose an answer on a phone: what a poll is fed with.
struct Tap {
    QString reader = {};  ///< Device id.
    QString tag = {};     ///< Canonical form: upper-case hex.
    qint64 at = 0;        ///< Wall ms.
    QString uuid = {};    ///< Makes a second delivery harmless; made by the registry where it is empty.
    QString station = {}; ///< Empty: this one.
    bool partial = false; ///< The reader lost bits of the number, so its beginning says nothing.
    bool random = false;  ///< The reader knows that the card makes its number up, which of type B no form tells.
    /// Of a vote by phone: which poll it is for and what was chosen, as no reader says so. Its `tag` says who votes by
    /// a word before a colon ("phone:…", "ticket:…", "account:…"), which no card's number has.
    QString poll = {};
    QString answer = {}; ///< Its id, or what was written where voters write.
    int round = 0;       ///< That it was given for; in another it does not count. 0: whichever runs.
    /// Where several programs share the polls: which of those that it is for were open, as far as this program knew.
    /// What another has closed or begun anew before it could be stored is decided as of when it was given (Draft).
    std::optional<QList<GivenFor>> givenFor = {};
    bool isByPhone() const { return !poll.isEmpty(); }
    bool operator==(const Tap&) const = default;
};

/// What stands in place of a reader where somebody voted by phone.
inline constexpr QLatin1StringView phoneReader("phone");
inline constexpr QLatin1StringView messageReader("message"); ///< Or by a message, in a chat or by a gateway.

/// For a tap at `at`: unlike any other, and later ones sort behind it, so that storage grows at its end.
QString makeTapUuid(qint64 at);

/// ISO 14443-3: four bytes of type A that begin with 08 are made anew each time (phones, passports).
inline bool isRandomId(const QString& tag)
{
    return tag.size() == 8 && tag.startsWith(QLatin1String("08"));
}
inline bool isRandomId(const Tap& tap)
{
    return tap.random || (!tap.partial && isRandomId(tap.tag));
}

} // namespace everyport::polls

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "app/events/eventright.h"

namespace everyport::events {

/// An address with a right: whoever has it may do what its kind says with one event, without a name or a cookie. What
/// is kept is a hash of its token, so that nobody who sees a list, a backup or the storage can use it.
struct EventLink {
    QString id = {};    ///< By which it is named in lists and taken back: tells nothing about the token.
    QString event = {}; ///< Event::id.
    polls::PollRole kind = polls::PollRole::Viewer;
    QString label = {}; ///< "Anna's phone"
    QString madeBy = {};
    qint64 madeAt = 0;                ///< Wall ms.
    std::optional<qint64> until = {}; ///< Wall ms. Empty: an hour longer than the event.
    QByteArray hash = {};             ///< SHA-256 of the token.
    bool operator==(const EventLink&) const = default;
};

/// A card that steps through an event instead of voting. Kept by its salted hash.
struct RemoteCard {
    enum class Press { Next, Back, Voting }; ///< Voting: opens or closes the present poll.

    QString id = {}; ///< By which it is named in lists and removed.
    QString event = {};
    Press press = Press::Next;
    QString label = {};
    QString hash = {}; ///< See polls::cardOf.
    bool operator==(const RemoteCard&) const = default;
};

QString pressName(RemoteCard::Press press); ///< "next", "back", "voting"
std::optional<RemoteCard::Press> pressFromName(const QString& name);

/// 128 bits by chance in 22 signs that stand in addresses as they are.
QString makeToken();
bool canBeToken(const QString& token); ///< Else nothing needs to be looked up.
QByteArray hashOfToken(const QString& token);
QString makeEntryId(); ///< Of a link or a card: eight hex digits.

inline constexpr qsizetype maximumLinks = 50; ///< Of one event.
inline constexpr qsizetype maximumCards = 50; ///< Of all events.

} // namespace everyport::events

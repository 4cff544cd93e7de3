#pragma once

#include <QString>

namespace everyport::polls {

/// A card was held to a reader: what a poll is fed with.
struct Tap {
    QString reader = {};  ///< Device id.
    QString tag = {};     ///< Canonical form: upper-case hex.
    qint64 at = 0;        ///< Wall ms.
    QString uuid = {};    ///< Makes a second delivery harmless; made by the registry where it is empty.
    QString station = {}; ///< Empty: this one.
    bool partial = false; ///< The reader lost bits of the number, so its beginning says nothing.
    bool operator==(const Tap&) const = default;
};

/// For a tap at `at`: unlike any other, and later ones sort behind it, so that storage grows at its end.
QString makeTapUuid(qint64 at);

/// ISO 14443-3: four bytes that begin with 08 are made anew each time (phones, passports).
inline bool isRandomId(const QString& tag)
{
    return tag.size() == 8 && tag.startsWith(QLatin1String("08"));
}
inline bool isRandomId(const Tap& tap)
{
    return !tap.partial && isRandomId(tap.tag);
}

} // namespace everyport::polls

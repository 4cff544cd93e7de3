#pragma once

#include <QHash>
#include <QString>

namespace everyport::polls {

/// 128 bits in place of a text: what a count remembers of a card or of an entry's uuid. A hundred thousand of
/// them are 1.6 MB. Two texts with the same one do not happen by chance.
struct Fingerprint {
    quint64 high = 0;
    quint64 low = 0;

    static Fingerprint of(const QString& text); ///< 32 hex digits are taken as they are, all else is hashed.
    QString toText() const;                     ///< As 32 hex digits, which `of` takes as they are.
    bool operator==(const Fingerprint&) const = default;
};

inline std::size_t qHash(const Fingerprint& print, std::size_t seed = 0)
{
    return qHashMulti(seed, print.high, print.low);
}

} // namespace everyport::polls

Q_DECLARE_TYPEINFO(everyport::polls::Fingerprint, Q_PRIMITIVE_TYPE);

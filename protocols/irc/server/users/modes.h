#pragma once

#include <optional>

#include <QByteArray>

namespace everyport::ircd {

/// A member's rank in a channel, as bits: several may stand at once.
namespace rank {
inline constexpr quint8 Owner = 1;     ///< q ~
inline constexpr quint8 Protected = 2; ///< a &
inline constexpr quint8 Operator = 4;  ///< o @
inline constexpr quint8 Half = 8;      ///< h %
inline constexpr quint8 Voice = 16;    ///< v +
inline constexpr quint8 Operators = Owner | Protected | Operator;
inline constexpr quint8 All = Operators | Half | Voice;
} // namespace rank
inline constexpr QByteArrayView rankModes = "qaohv";
inline constexpr QByteArrayView rankSymbols = "~&@%+";

quint8 rankOfMode(char mode);     ///< 0 for none.
quint8 rankOfSymbol(char symbol); ///< 0 for none.
/// "@+" or, unless all are wanted, "@".
QByteArray symbols(quint8 ranks, bool all);
/// Whether one who has `ranks` may give or take `which`: one's own height and below, from half-operators on.
bool mayGrant(quint8 ranks, quint8 which);
/// The highest one alone, for comparing: lower numbers are higher, 32 is nobody special.
quint8 highest(quint8 ranks);

/// Flags of letters, a to z and A to Z, in one word.
class Letters {
public:
    bool has(char letter) const { return m_bits & bit(letter); }
    void set(char letter, bool on) { m_bits = on ? m_bits | bit(letter) : m_bits & ~bit(letter); }
    QByteArray text() const; ///< "int"
    bool operator==(const Letters&) const = default;

private:
    static constexpr quint64 bit(char letter)
    {
        return letter >= 'a' && letter <= 'z' ? 1ULL << (letter - 'a')
            : letter >= 'A' && letter <= 'Z'  ? 1ULL << (26 + letter - 'A')
                                              : 0;
    }
    quint64 m_bits = 0;
};

/// C no CTCP, c no colours, i invite only, K no knocking, M only accounts speak, m moderated, N no nick changes,
/// n no messages from outside, O only operators of the server join, p private, R only accounts join, r registered, S
/// colours are taken out, s secret, T no notices, t operators set the topic, V members do not invite, z only encrypted
/// connections join.
inline constexpr QByteArrayView channelFlags = "CcKMNORSTVimnprstz";
/// B bot, c only who shares a channel writes to it, g only who is accepted does, I its channels are not shown, i
/// invisible, o operator, R only accounts write to it, r logged in, s told what happens to the server, T no CTCP, w
/// wallops, x cloaked, Z encrypted connection.
inline constexpr QByteArrayView userFlags = "BIRTZcgiorswx";
inline constexpr QByteArrayView userFlagsToSet = "BIRTcgisw"; ///< By oneself; o only off.

} // namespace everyport::ircd

#include "protocols/irc/server/users/modes.h"

namespace everyport::ircd {

quint8 rankOfMode(char mode)
{
    const auto at = rankModes.indexOf(mode);
    return at < 0 ? 0 : quint8(1 << at);
}

quint8 rankOfSymbol(char symbol)
{
    const auto at = rankSymbols.indexOf(symbol);
    return at < 0 ? 0 : quint8(1 << at);
}

QByteArray symbols(quint8 ranks, bool all)
{
    QByteArray text;
    for (int at = 0; at < rankSymbols.size(); ++at) {
        if (!(ranks & (1 << at)))
            continue;
        text.append(rankSymbols[at]);
        if (!all)
            break;
    }
    return text;
}

quint8 highest(quint8 ranks)
{
    const auto known = quint8(ranks & rank::All);
    return known ? quint8(known & -known) : quint8(32);
}

bool mayGrant(quint8 ranks, quint8 which)
{
    const auto own = highest(ranks);
    if (own <= rank::Operator)
        return own <= which;
    return own == rank::Half && which == rank::Voice;
}

QByteArray Letters::text() const
{
    QByteArray text;
    for (char c = 'A'; c <= 'Z'; ++c) {
        if (has(c))
            text.append(c);
    }
    for (char c = 'a'; c <= 'z'; ++c) {
        if (has(c))
            text.append(c);
    }
    return text;
}

} // namespace everyport::ircd

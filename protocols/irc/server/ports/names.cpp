#include "protocols/irc/server/ports/names.h"

#include <algorithm>

namespace everyport::ircd {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNickByte(char c, bool first)
{
    return isLetter(c) || QByteArrayView("[]\\`_^{|}").contains(c) || (!first && ((c >= '0' && c <= '9') || c == '-'));
}

} // namespace

QByteArray lower(QByteArrayView name)
{
    QByteArray folded = name.toByteArray();
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::none_of(name.begin(), name.end(), isUpper))
        return folded;
    for (auto& c : folded)
        c = isUpper(c) ? char(c + 32) : c;
    return folded;
}

bool isSame(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isNick(QByteArrayView text, int most)
{
    if (text.isEmpty() || text.size() > most || !isNickByte(text.front(), true))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isNickByte(c, false); });
}

bool isChannelName(QByteArrayView text, int most)
{
    if (text.size() < 2 || text.size() > most || text.front() != '#')
        return false;
    return std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) <= ' ' || c == ',' || c == 0x7f; });
}

QByteArray userName(QByteArrayView text, int most)
{
    QByteArray name;
    for (const auto c : text) {
        if (name.size() < most && uchar(c) > ' ' && uchar(c) < 0x7f && !QByteArrayView("!@:*?,").contains(c))
            name.append(c);
    }
    return name;
}

QByteArray bounded(QByteArrayView text, int most)
{
    auto end = std::min(text.size(), qsizetype(most));
    while (end < text.size() && end > 0 && (uchar(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end).toByteArray();
}

QList<QByteArrayView> parts(QByteArrayView list, int most, bool keepEmpty, char separator)
{
    QList<QByteArrayView> all;
    while (all.size() < most) {
        const auto at = list.indexOf(separator);
        const auto part = at < 0 ? list : list.first(at);
        if (keepEmpty || !part.isEmpty())
            all.append(part);
        if (at < 0)
            break;
        list = list.sliced(at + 1);
    }
    return all;
}

} // namespace everyport::ircd

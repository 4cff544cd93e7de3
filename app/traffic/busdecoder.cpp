#include "app/traffic/busdecoder.h"

#include <algorithm>

namespace everyport {

DecodedUnit BusDecoder::decode(bool in, QByteArrayView line) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Note};
    const auto space = line.indexOf(' ');
    const auto first = space < 0 ? line : line.first(space);
    const auto rest = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    const auto take = [&unit](QByteArrayView member) {
        unit.command = QString::fromUtf8(member.first(std::min<qsizetype>(member.size(), 80)));
    };
    if (line.startsWith('/')) {
        const auto dot = rest.lastIndexOf('.');
        take(rest.sliced(dot + 1));
        unit.add(QStringLiteral("path"), first, line);
        if (dot > 0)
            unit.add(QStringLiteral("interface"), rest.first(dot), line);
        if (!in) // what they ask of us is answered past here
            unit.asks = "dbus " + rest.sliced(dot + 1).toByteArray();
        return unit;
    }
    const bool isError = first.endsWith(':');
    const auto member = isError ? first.chopped(1) : first;
    take(member);
    if (!rest.isEmpty())
        unit.add(isError ? QStringLiteral("error") : QStringLiteral("result"), rest, line);
    unit.answers = "dbus " + member.toByteArray();
    if (isError)
        unit.standing = DecodedUnit::Standing::Trouble;
    return unit;
}

} // namespace everyport

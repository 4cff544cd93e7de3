#include "app/traffic/dnsdecoder.h"

#include <algorithm>

namespace everyport {

DecodedUnit DnsDecoder::decode(bool in, QByteArrayView line) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Dns};
    QByteArrayView rest = line.trimmed();
    const auto takeWord = [&rest] {
        const auto end = rest.indexOf(' ');
        const auto word = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        return word;
    };
    const auto command = takeWord();
    unit.command = QString::fromLatin1(command.first(std::min<qsizetype>(command.size(), 40)));
    const auto name = takeWord();
    unit.add(QStringLiteral("name"), name, line);
    (in ? unit.answers : unit.asks) = "dns " + name.toByteArray();
    if (!rest.isEmpty())
        unit.add(in ? QStringLiteral("result") : QStringLiteral("type"), rest, line);
    if (in && !rest.startsWith("ok"))
        unit.standing = rest.startsWith("failed") ? DecodedUnit::Standing::Failed : DecodedUnit::Standing::Trouble;
    return unit;
}

} // namespace everyport

#include "app/traffic/sshdecoder.h"

#include <algorithm>

namespace everyport {

DecodedUnit SshDecoder::decode(bool, QByteArrayView line) const
{
    DecodedUnit unit{.form = DecodedUnit::Form::Ssh};
    QByteArrayView rest = line.trimmed();
    const auto takeWord = [&rest] {
        const auto end = rest.indexOf(' ');
        const auto word = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        return word;
    };
    const auto command = takeWord();
    unit.command = QString::fromLatin1(command.first(std::min<qsizetype>(command.size(), 40)));
    const auto channel = takeWord();
    if (!channel.isEmpty())
        unit.add(QStringLiteral("channel"), channel, line);
    if (command == "channel-request" || command == "channel-open") {
        const auto kind = takeWord();
        unit.add(QStringLiteral("type"), kind, line);
    }
    if (!rest.isEmpty())
        unit.add(command == "channel-data" || command == "channel-extended-data" ? QStringLiteral("bytes")
                                                                                 : QStringLiteral("arguments"),
            rest, line);
    if (command.endsWith("failure"))
        unit.standing = DecodedUnit::Standing::Trouble;
    return unit;
}

} // namespace everyport

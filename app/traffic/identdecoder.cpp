#include "app/traffic/identdecoder.h"

#include <algorithm>

#include "app/traffic/plaindecoder.h"

namespace everyport {

DecodedUnit IdentDecoder::decode(bool in, QByteArrayView line) const
{
    QByteArrayView rest = line.trimmed();
    const auto takePiece = [&rest](char end) {
        const auto at = rest.indexOf(end);
        const auto piece = at < 0 ? rest : rest.first(at);
        rest = at < 0 ? QByteArrayView() : rest.sliced(at + 1);
        return piece.trimmed();
    };
    const auto ports = takePiece(':');
    const auto comma = ports.indexOf(',');
    if (comma < 0)
        return PlainDecoder().decode(in, line);
    DecodedUnit unit{.form = DecodedUnit::Form::Note, .command = QStringLiteral("query")};
    const auto server = ports.first(comma).trimmed(), client = ports.sliced(comma + 1).trimmed();
    unit.add(QStringLiteral("server port"), server, line);
    unit.add(QStringLiteral("client port"), client, line);
    const QByteArray key = "ident " + server.toByteArray() + ' ' + client.toByteArray();
    if (rest.isEmpty()) {
        unit.asks = key;
        return unit;
    }
    unit.answers = key;
    const auto kind = takePiece(':');
    unit.command = QString::fromLatin1(kind.first(std::min<qsizetype>(kind.size(), 40)));
    if (kind == "USERID") {
        unit.add(QStringLiteral("system"), takePiece(':'), line);
        unit.add(QStringLiteral("user"), rest.trimmed(), line); // may hold colons
    } else {
        unit.add(QStringLiteral("error"), rest.trimmed(), line);
        unit.standing = DecodedUnit::Standing::Trouble;
    }
    return unit;
}

} // namespace everyport

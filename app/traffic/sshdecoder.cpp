#include "app/traffic/sshdecoder.h"

#include <algorithm>

namespace everyport {

namespace {

constexpr QByteArrayView sftpPrefix("sftp-");

/// A file server's, on one of the channels: "sftp-rename 17\tpath=/plan.txt\ttarget=/old.txt".
DecodedUnit sftpUnit(bool in, QByteArrayView line)
{
    DecodedUnit unit{.form = DecodedUnit::Form::Ssh};
    QByteArrayView rest = line;
    const auto takePiece = [&rest](char end) {
        const auto at = rest.indexOf(end);
        const auto piece = at < 0 ? rest : rest.first(at);
        rest = at < 0 ? QByteArrayView() : rest.sliced(at + 1);
        return piece;
    };
    const auto command = takePiece(' ');
    unit.command = QString::fromLatin1(command.first(std::min<qsizetype>(command.size(), 40)));
    const auto id = takePiece('\t');
    unit.add(QStringLiteral("id"), id, line);
    (in ? unit.asks : unit.answers) = "sftp " + id.toByteArray();
    while (!rest.isEmpty()) {
        const auto piece = takePiece('\t');
        const auto equals = piece.indexOf('=');
        if (equals > 0)
            unit.add(QString::fromLatin1(piece.first(std::min<qsizetype>(equals, 40))), piece.sliced(equals + 1), line);
    }
    const QString code = unit.value(u"code");
    if (!code.isEmpty() && code != QStringLiteral("0") && code != QStringLiteral("1")) // done; the end of a file
        unit.standing = DecodedUnit::Standing::Trouble;
    return unit;
}

} // namespace

DecodedUnit SshDecoder::decode(bool in, QByteArrayView line) const
{
    if (line.startsWith(sftpPrefix))
        return sftpUnit(in, line);
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

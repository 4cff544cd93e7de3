#include "protocols/http/server/accessrecord.h"

#include <QDateTime>
#include <QLocale>

#include "protocols/http/messages/secretpath.h"

namespace everyport::http {

namespace {

QByteArray quoted(const QByteArray& text)
{
    if (text.isEmpty())
        return "\"-\"";
    QByteArray result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result.append('\\').append(c);
        else if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
            result += "\\x" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
        else
            result.append(c);
    }
    return result.append('"');
}

} // namespace

QByteArray combinedLine(const AccessRecord& record)
{
    const Request& request = record.request;
    const auto when = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC);
    const QByteArray host = request.peer.host.isEmpty() ? QByteArray("-") : request.peer.host.toUtf8();
    const QByteArray line = withoutSecretPath(
        request.method + ' ' + request.rawTarget + " HTTP/1." + QByteArray::number(request.minorVersion));
    return host + " - - [" + QLocale::c().toString(when, QStringLiteral("dd/MMM/yyyy:HH:mm:ss +0000")).toLatin1() + "] "
        + quoted(request.method.isEmpty() ? QByteArray() : line) + ' ' + QByteArray::number(record.status) + ' '
        + (record.bodyBytes > 0 ? QByteArray::number(record.bodyBytes) : QByteArray("-")) + ' '
        + quoted(withoutSecretPath(request.headers.value("Referer"))) + ' '
        + quoted(request.headers.value("User-Agent"));
}

} // namespace everyport::http

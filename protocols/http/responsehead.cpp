#include "protocols/http/responsehead.h"

namespace everyport::http {

Framing framingOf(const Response& response, int minorVersion)
{
    if (response.status < 200 || response.status == 204 || response.status == 304)
        return Framing::None;
    if (!response.source || response.length >= 0)
        return Framing::Length;
    return minorVersion > 0 ? Framing::Chunked : Framing::Close;
}

QByteArray encodeHead(const Response& response, Framing framing, const QByteArray& date, const QByteArray& connection)
{
    QByteArray head;
    head.reserve(1024);
    // Appended piece by piece: this is the busiest text of the room, and sums of strings make many short-lived ones.
    const auto add = [&head](const QByteArray& name, const QByteArray& value) { head.append(name).append(": ").append(value).append("\r\n"); };
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonPhrase(response.status)).append("\r\n");
    add("Date", date);
    for (const auto& [name, value] : response.headers)
        if (isToken(name) && isFieldValue(value))
            add(name, value);
    if (framing == Framing::Length)
        add("Content-Length", QByteArray::number(response.source ? response.length : qint64(response.body.size())));
    else if (framing == Framing::Chunked)
        add("Transfer-Encoding", "chunked");
    if (!connection.isEmpty())
        add("Connection", connection);
    return head.append("\r\n");
}

QByteArray encodeChunk(QByteArrayView piece)
{
    if (piece.isEmpty())
        return "0\r\n\r\n";
    return QByteArray::number(piece.size(), 16) + "\r\n" + piece.toByteArray() + "\r\n";
}

} // namespace everyport::http

#include "protocols/http/responsehead.h"

namespace everyport::http {

Framing framingOf(const Response& response, int minorVersion)
{
    if (response.status < 200 || response.status == 204 || response.status == 304)
        return Framing::None;
    if (!response.source)
        return Framing::Length;
    return minorVersion > 0 ? Framing::Chunked : Framing::Close;
}

QByteArray encodeHead(const Response& response, Framing framing, const QByteArray& date, const QByteArray& connection)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\nDate: " + date + "\r\n";
    for (const auto& [name, value] : response.headers)
        if (isToken(name) && isFieldValue(value))
            head += name + ": " + value + "\r\n";
    if (framing == Framing::Length)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    else if (framing == Framing::Chunked)
        head += "Transfer-Encoding: chunked\r\n";
    if (!connection.isEmpty())
        head += "Connection: " + connection + "\r\n";
    return head += "\r\n";
}

QByteArray encodeChunk(QByteArrayView piece)
{
    if (piece.isEmpty())
        return "0\r\n\r\n";
    return QByteArray::number(piece.size(), 16) + "\r\n" + piece.toByteArray() + "\r\n";
}

} // namespace everyport::http

#include "protocols/http/messages/responsehead.h"

#include <algorithm>

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
    constexpr QByteArrayView version = "HTTP/1.1 ";
    const auto status = QByteArray::number(response.status);
    const auto phrase = reasonPhrase(response.status);
    const auto length = framing == Framing::Length
        ? QByteArray::number(response.source ? response.length : qint64(response.body.size()))
        : QByteArray();
    // The busiest text of the room: measured once, written once. Room for the fields of our own, and then for each
    // field's ": " and line end.
    qsizetype most = 128 + version.size() + status.size() + phrase.size() + date.size() + length.size()
        + connection.size();
    for (const auto& [name, value] : response.headers)
        most += name.size() + value.size() + 4;
    QByteArray head(most, Qt::Uninitialized);
    char* at = head.data();
    const auto put = [&at](QByteArrayView text) { at = std::copy(text.begin(), text.end(), at); };
    const auto add = [&put](QByteArrayView name, QByteArrayView value) {
        put(name);
        put(": ");
        put(value);
        put("\r\n");
    };
    put(version);
    put(status);
    put(" ");
    put(phrase);
    put("\r\n");
    add("Date", date);
    for (const auto& [name, value] : response.headers)
        if (isToken(name) && isFieldValue(value))
            add(name, value);
    if (framing == Framing::Length)
        add("Content-Length", length);
    else if (framing == Framing::Chunked)
        add("Transfer-Encoding", "chunked");
    if (!connection.isEmpty())
        add("Connection", connection);
    put("\r\n");
    head.truncate(at - head.constData());
    return head;
}

QByteArray encodeChunk(QByteArrayView piece)
{
    if (piece.isEmpty())
        return "0\r\n\r\n";
    return chunkLine(piece.size()) + piece.toByteArray() + "\r\n";
}

QByteArray chunkLine(qsizetype size)
{
    return QByteArray::number(size, 16) + "\r\n";
}

} // namespace everyport::http

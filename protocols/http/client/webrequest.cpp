#include "protocols/http/client/webrequest.h"

#include <algorithm>

namespace everyport::http {

using namespace Qt::StringLiterals;

namespace {

/// Path and query as they go over the wire.
QByteArray targetOf(const QUrl& url)
{
    const auto target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

bool isVisible(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool hasBody(const WebRequest& request)
{
    return request.source || !request.body.isEmpty() || request.method == "POST" || request.method == "PUT"
        || request.method == "PATCH";
}

QByteArray framingOf(const WebRequest& request)
{
    if (!hasBody(request))
        return {};
    if (request.source && request.length < 0)
        return "Transfer-Encoding: chunked\r\n";
    return "Content-Length: " + QByteArray::number(request.source ? request.length : qint64(request.body.size()))
        + "\r\n";
}

} // namespace

Result<QByteArray> encodeQuestion(const WebRequest& request)
{
    const auto target = targetOf(request.url);
    const auto host = request.url.authority(QUrl::FullyEncoded).toLatin1();
    if (!isToken(request.method) || request.method == "CONNECT")
        return Error::malformed(Reason::BadValue,
            u"“%1” cannot be asked of a web server."_s.arg(QString::fromLatin1(request.method.left(40))));
    if (!isVisible(target) || !isVisible(host) || host.isEmpty())
        return Error::malformed(Reason::BadValue, u"The address holds what no address may."_s);
    auto head = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
        + framingOf(request);
    for (const auto& [name, value] : request.headers) {
        static const QByteArrayList own{"host", "connection", "content-length", "transfer-encoding"};
        if (own.contains(name.toLower()))
            return Error::malformed(
                Reason::BadValue, u"The header %1 is the client's own to say."_s.arg(QString::fromLatin1(name)));
        if (!isToken(name) || !isFieldValue(value))
            return Error::malformed(Reason::BadValue,
                u"The header “%1” holds what no header may."_s.arg(QString::fromLatin1(name.left(60))));
        head += name + ": " + value + "\r\n";
    }
    for (const auto& [name, value] :
        {std::pair("User-Agent", "Everyport"), std::pair("Accept", "*/*"), std::pair("Accept-Encoding", "identity")}) {
        if (!request.headers.contains(name))
            head += QByteArray(name) + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

} // namespace everyport::http

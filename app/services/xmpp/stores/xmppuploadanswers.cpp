#include "app/services/xmpp/stores/xmppuploadanswers.h"

#include <QRegularExpression>
#include <QUrl>

#include "netcore/base/directionalformatting.h"
#include "protocols/http/messages/date.h"

using namespace Qt::StringLiterals;

namespace everyport::uploads {

namespace {

/// What a browser may show by itself. A page or a drawing with scripts would run as one of this server's own.
bool isHarmless(const QString& mediaType)
{
    return (mediaType.startsWith(u"image/") && !mediaType.contains(u"svg")) || mediaType.startsWith(u"audio/")
        || mediaType.startsWith(u"video/");
}

QString checkedType(const QString& mediaType)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    const auto lower = mediaType.section(u';', 0, 0).trimmed().toLower();
    return form.match(lower).hasMatch() ? lower : u"application/octet-stream"_s;
}

} // namespace

http::Response said(int status, const QByteArray& words)
{
    return http::Response::text(status, words + '\n');
}

http::Response whatIsAllowed()
{
    http::Response response;
    response.status = 204;
    response.headers.add("Allow", "GET, HEAD, PUT, OPTIONS");
    response.headers.add("Access-Control-Allow-Methods", "GET, HEAD, PUT, OPTIONS");
    response.headers.add("Access-Control-Allow-Headers",
        "Authorization, Content-Type, Range, If-Range, If-Match, If-None-Match, If-Modified-Since, If-Unmodified-Since");
    response.headers.add("Access-Control-Max-Age", "86400");
    return response;
}

QString nameOfFile(const QString& called)
{
    const auto last = called.mid(std::max(called.lastIndexOf(u'/'), called.lastIndexOf(u'\\')) + 1);
    QString name;
    for (qsizetype at = 0; at < last.size(); ++at) {
        const auto c = last[at];
        if (!leavesTheLine(c) && !turnsWriting(c.unicode()) && !isTorn(last, at))
            name += c;
    }
    return name.isEmpty() || name == u'.' || name == u".."_s ? u"file"_s : name;
}

http::Response fileHead(const QString& name, const QString& mediaType, qint64 at)
{
    http::Response response;
    const auto type = checkedType(mediaType);
    response.headers.add("Content-Type", type.toLatin1());
    response.headers.add("Content-Disposition",
        (isHarmless(type) ? "inline" : "attachment") + QByteArray("; filename*=UTF-8''")
            + QUrl::toPercentEncoding(name));
    response.headers.add("Content-Security-Policy", "default-src 'none'; sandbox");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Cache-Control", "private, max-age=86400, immutable");
    response.headers.add("ETag", fileTag);
    response.headers.add("Last-Modified", http::formatDate(at));
    response.headers.add("Accept-Ranges", "bytes");
    response.headers.add("Access-Control-Expose-Headers", "Content-Length, Content-Range, ETag");
    return response;
}

Error refused(int status, const QString& text)
{
    return {Error::Kind::Refused, Reason::None, text, {}, status};
}

std::optional<Error> faultOf(const http::Request& head, qint64 size, const QString& mediaType)
{
    if (head.headers.contains("Content-Length") && head.headers.value("Content-Length").toLongLong() != size)
        return refused(413, u"The file is not as large as was said."_s);
    if (mediaType.isEmpty() || !head.headers.contains("Content-Type"))
        return std::nullopt;
    if (checkedType(QString::fromLatin1(head.headers.value("Content-Type"))) != checkedType(mediaType))
        return refused(415, u"The file is not of the kind that was said."_s);
    return std::nullopt;
}

} // namespace everyport::uploads

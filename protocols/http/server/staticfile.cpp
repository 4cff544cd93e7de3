#include "protocols/http/server/staticfile.h"

#include <openssl/sha.h>

#include <QFile>

#include "protocols/http/messages/byterange.h"
#include "protocols/http/messages/gzip.h"

namespace everyport::http {

std::shared_ptr<StaticFile> StaticFile::fromResource(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "StaticFile", qPrintable(path));
    return std::make_shared<StaticFile>(opened ? file.readAll() : QByteArray(), mediaTypeOf(path));
}

StaticFile::StaticFile(QByteArray content, QByteArray mediaType)
    : m_content(std::move(content)), m_mediaType(std::move(mediaType)), m_tag(entityTag(m_content))
{
    const bool packed = m_mediaType.startsWith("image/") && !m_mediaType.startsWith("image/svg");
    QByteArray compressed = packed ? QByteArray() : gzip(m_content);
    if (!compressed.isEmpty() && compressed.size() < m_content.size() * 9 / 10)
        m_compressed = std::move(compressed);
}

Response StaticFile::response(const Request& request) const
{
    Response response{.headers = {{QByteArrayLiteral("Content-Type"), m_mediaType},
                          {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-cache")}},
        .body = m_content};
    const auto etag = QByteArrayLiteral("ETag");
    if (m_compressed.isEmpty()) {
        response.headers.add(etag, m_tag);
        return inPart(request, std::move(response));
    }
    response.headers.add(QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Encoding"));
    if (takesGzip(request.headers.list("Accept-Encoding"))) {
        response.body = m_compressed;
        response.headers.add(QByteArrayLiteral("Content-Encoding"), QByteArrayLiteral("gzip"));
        // Another sequence of bytes has another strong tag (RFC 9110 §8.8.3.3).
        response.headers.add(etag, QByteArray(m_tag).insert(m_tag.size() - 1, "-gz"));
    } else {
        response.headers.add(etag, m_tag);
    }
    return inPart(request, std::move(response));
}

QByteArray mediaTypeOf(const QString& fileName)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("html"), "text/html; charset=utf-8"},
        {QStringLiteral("css"), "text/css; charset=utf-8"},
        {QStringLiteral("js"), "text/javascript; charset=utf-8"},
        {QStringLiteral("json"), "application/json"},
        {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("png"), "image/png"},
        {QStringLiteral("ico"), "image/x-icon"},
        {QStringLiteral("txt"), "text/plain; charset=utf-8"},
        {QStringLiteral("woff2"), "font/woff2"},
    };
    return types.value(fileName.section(u'.', -1).toLower(), "application/octet-stream");
}

QByteArray entityTag(QByteArrayView content)
{
    // OpenSSL's: Qt's takes six times as long.
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char*>(content.data()), size_t(content.size()),
        reinterpret_cast<unsigned char*>(digest.data()));
    return '"' + digest.first(12).toBase64(QByteArray::Base64UrlEncoding) + '"';
}

} // namespace everyport::http

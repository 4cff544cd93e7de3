#pragma once

#include "protocols/http/server/resource.h"

namespace everyport::http {

/// A file that does not change while the program runs, from Qt's resources: with an ETag, and compressed once
/// where that pays and the client takes it.
class StaticFile final : public Resource {
public:
    /// Null, for a path that cannot be read, is our own mistake and asserts.
    static std::shared_ptr<StaticFile> fromResource(const QString& path);
    StaticFile(QByteArray content, QByteArray mediaType);

    Response response(const Request& request) const; ///< For a resource that ends up here by its own rules.
    Task<Response> answer(Request request) override { return response(request); }

private:
    QByteArray m_content;
    QByteArray m_compressed; ///< Empty: it does not pay.
    QByteArray m_mediaType;
    QByteArray m_tag;
};

/// "text/css; charset=utf-8" for "results.css"; by the name's ending.
QByteArray mediaTypeOf(const QString& fileName);
/// A strong entity tag from the content: quoted.
QByteArray entityTag(QByteArrayView content);

} // namespace everyport::http

#pragma once

#include <functional>
#include <memory>

#include <QHash>

#include "netcore/address/address.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/transport/transport.h"
#include "protocols/http/messages/headers.h"
#include "protocols/http/messages/target.h"

namespace everyport::http {

/// Takes a request's body piece by piece. Given the next piece only when it is done with the one before.
class BodySink {
public:
    virtual ~BodySink() = default;
    /// An Error ends the request; its `native` is the status to answer with. A request that ends in the middle
    /// ends the sink.
    virtual Task<Result<Done>> take(QByteArray piece) = 0;
};

/// One request (RFC 9110 §3.4). The parser fills the upper half, the server the lower.
struct Request {
    QByteArray method = {};
    QByteArray rawTarget = {}; ///< As it came.
    Target target = {};
    int minorVersion = 1; ///< HTTP/1.0 or 1.1; higher ones count as 1.1 (§2.5).
    Headers headers = {};
    QByteArray body = {};
    std::shared_ptr<BodySink> sink = {}; ///< Where the body has gone, of a resource that streams it.

    QByteArray authority = {}; ///< The host that was meant: of the absolute form, else the Host field.
    Address peer = {};
    bool encrypted = false;
    QHash<QString, QString> parts = {}; ///< What the router's pattern took from the path.

    QString part(const QString& name) const { return parts.value(name); }
    bool isSafe() const { return method == "GET" || method == "HEAD"; }
    bool wantsToStay() const; ///< Whether its sender means to ask more on this connection (RFC 9112 §9.3).
};

/// A body that comes piece by piece. Asked for the next piece only when there is room for it.
class BodySource {
public:
    virtual ~BodySource() = default;
    virtual Task<Result<QByteArray>> next() = 0; ///< Empty: that was all. An Error cuts the connection.
};

/// One response. Content-Length, Date, Connection and the like are the server's own business.
struct Response {
    int status = 200;
    Headers headers = {};
    QByteArray body = {};
    std::unique_ptr<BodySource> source = {}; ///< In place of `body`.
    qint64 length = -1;                      ///< Bytes that `source` gives; -1: it is not known, and they go in chunks.
    /// With status 101: who speaks from here on; null becomes 503. `early` is what the peer has said already.
    std::function<std::unique_ptr<Protocol>(QByteArray early)> upgrade = {};

    static Response text(int status, QByteArray body);
    static Response html(int status, QByteArray body);
    static Response json(QByteArray body); ///< As QJsonDocument has written it; see wellFormedJson.
    static Response redirect(int status, QByteArray location);
};

/// "Not Found"; empty for numbers that nobody gave a meaning to.
QByteArray reasonPhrase(int status);

} // namespace everyport::http

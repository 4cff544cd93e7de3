#pragma once

#include <QMap>

#include "netcore/address/halfopen.h"
#include "protocols/http/messages/limits.h"
#include "protocols/http/server/accessrecord.h"
#include "protocols/http/server/hostrules.h"
#include "protocols/http/server/router.h"

namespace everyport::http {

/// What a server serves and by which rules. Shared by its connections and not changed while they live.
struct Site {
    Router router = {};
    /// Asked where the router knows nobody: for addresses that come and go while connections live. Null: nobody's.
    std::function<Router::Match(const QStringList& segments)> elsewhere = {};
    HostRules hosts = {};
    Limits limits = {};
    Timeouts timeouts = {};
    Headers always = securityHeaders(); ///< On every response that does not say otherwise.
    QByteArrayList styleSheets = {};    ///< Addresses of those for error pages; empty: they are plain.
    /// By the language what titles and sentences of error pages are in it, by the English. What lacks its title or its
    /// sentence stays in English, as all is that programs read.
    QMap<QString, QMap<QString, QString>> errorWords = {};
    std::function<void(const AccessRecord&)> accessed = {};
    std::shared_ptr<HalfOpen> halfOpen = std::make_shared<HalfOpen>(); ///< Connections without a whole request yet.

    /// Nothing from elsewhere, in no frame, no guessing of types, no address handed on.
    static Headers securityHeaders();
};

/// What becomes of a request when only its head is known: its resource, or the answer that needs none. Fills in
/// `parts`. Pure policy, no I/O.
struct Admission {
    std::shared_ptr<Resource> resource;
    std::optional<Response> response;
};
Admission admit(const Site& site, Request& request);

/// What every response gets on its way out: the usual headers, and 304 in place of what the client has already
/// (RFC 9110 §13).
void complete(const Site& site, const Request& request, Response& response);

/// A page for people where the client takes HTML, in their language where the site has it, otherwise a line of text; at
/// an address that ends in ".json", which programs read, `fault` and `error` as JSON.
/// `sentence` says what happened and what to do.
Response errorPage(const Site& site, const Request* request, int status, const QString& sentence);

} // namespace everyport::http

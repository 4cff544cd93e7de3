#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QHash>

#include "netcore/endpoints/endpoint.h"
#include "netcore/names/srv.h"
#include "netcore/tls/tlscontext.h"
#include "protocols/xml/limits.h"
#include "protocols/xmpp/streams/ratebudget.h"

namespace everyport::xmpp {

/// How we meet other servers.
struct FederationOptions {
    QByteArray dialbackSecret = {}; ///< Never empty; the same on all machines that serve one domain.
    bool tlsRequired = true;
    /// Without one that is trusted for its name, nobody is believed. Else dialback will do.
    bool certificatesRequired = false;
    /// Whether a certificate (SHA-256, lower-case hex) that nobody vouches for was accepted as that domain's; null:
    /// none was. Of servers that come; `clientTls` has its own exceptions.
    std::function<bool(const QString& domain, const QString& fingerprint)> isAccepted = {};
    bool dialback = true;
    bool bidirectional = true;                  ///< XEP-0288
    std::shared_ptr<TlsContext> serverTls = {}; ///< Asks for certificates, and knows whom to trust with them.
    std::shared_ptr<TlsContext> clientTls = {}; ///< Shows ours.
    bool hasCertificate = false;                ///< Ours is worth showing: signed by somebody that others trust.
    QHash<QString, Endpoint> routes = {};       ///< Where a domain is, whatever DNS says.
    SrvResolver* srv = nullptr;                 ///< Null: nobody asks DNS for more than addresses. Outlives us.

    xml::Limits limits = {};
    qsizetype unauthenticatedBytes = 16'384; ///< One element's, of a server that has not proved who it is.
    qsizetype unreadBytes = 16 * 1024 * 1024;
    RateLimits rate{4 * 1024 * 1024, 256, 16 * 1024 * 1024}; ///< What one stream may send.
    /// All streams of one caller (callers.h), but for this computer's.
    RateLimits addressRate{16 * 1024 * 1024, 256, 64 * 1024 * 1024};
    int waiting = 1000; ///< Stanzas for one other domain that is not reached yet.
    qsizetype waitingBytes = 4 * 1024 * 1024;
    int links = 2000; ///< Outgoing ones at once.
    int incoming = 2000;
    int incomingOfAddress = 100;       ///< Of one caller.
    int incomingNearby = 400;          ///< Of the /24, the /56 or the /48 around it.
    std::chrono::seconds patience{30}; ///< Until a stream is authenticated, either way.
    std::chrono::minutes idle{15};     ///< Then an outgoing stream ends.
    std::chrono::seconds silence{300}; ///< Then a space is sent, so that a dead connection shows.
    std::chrono::seconds pause{10};    ///< After a failure, the next attempt waits so long.
};

} // namespace everyport::xmpp

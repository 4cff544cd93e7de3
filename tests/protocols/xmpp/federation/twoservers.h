#pragma once

#include "netcore/interfaces/reactortcp.h"
#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/address/srvplaces.h"
#include "protocols/xmpp/federation/federation.h"
#include "protocols/xmpp/federation/incomingserver.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/memoryreactor.h"

namespace everyport::xmpp {

inline Stanza message(const QString& from, const QString& to, const QString& text)
{
    auto stanza = Stanza::message(jid(from), jid(to), QStringLiteral("chat"));
    auto element = stanza.element();
    element.addTextElement(QStringLiteral("body"), text);
    stanza.setElement(element);
    return stanza;
}

class Mailbox final : public Domain {
public:
    QList<Stanza> got;
    Task<Done> receive(Stanza stanza) override
    {
        got.append(std::move(stanza));
        return Task<Done>(Done{});
    }
    QStringList bodies() const
    {
        QStringList all;
        for (const auto& stanza : got)
            all.append(stanza.element().childText(u"body"));
        return all;
    }
};

/// One server: a domain with a mailbox, a certificate, and its place in the shared memory.
struct Host {
    QString domain;
    Router router;
    Mailbox box;
    Certificate certificate;
    std::shared_ptr<TlsContext> direct; // where TLS comes first
    std::unique_ptr<Federation> federation;
    std::unique_ptr<Port> port;
};

struct World {
    MemoryReactor reactor;
    std::map<QString, std::unique_ptr<Host>> hosts;
    QHash<QString, Endpoint> routes;
    quint16 nextPort = 5001;

    struct How {
        bool trust = false; // certificates are trusted by everybody
        bool tls = true;
        bool bidirectional = false;
        bool dialback = true;
        QByteArray secret = "a secret of its own";
        bool direct = false; // TLS comes first (XEP-0368)
        qsizetype incoming = 2000;
    };
    World() { reactor.reachItself(); }
    ~World()
    {
        for (auto& [name, host] : hosts)
            host->federation->shutDown();
        reactor.turn();
        for (auto& [name, host] : hosts) {
            host->port.reset();
            host->federation.reset();
        }
    }
    Host& add(const QString& domain) { return add(domain, How{}); }
    Host& add(const QString& domain, const How& how, const QString& certified = {})
    {
        auto& host = *(hosts[domain] = std::make_unique<Host>());
        host.domain = domain;
        host.certificate = *Certificate::makeSelfSigned({certified.isEmpty() ? domain : certified});
        routes.insert(domain, *Endpoint::parse(QStringLiteral("tcp:127.0.0.1:%1").arg(nextPort)));
        host.port = std::move(
            *reactor.role<ReactorTcp>()->listenTcp({.port = nextPort++}, [this, &host]() -> std::unique_ptr<Protocol> {
                auto stream = host.federation ? host.federation->makeStream() : nullptr;
                return stream && host.direct ? TlsSession::wrap(host.direct, std::move(stream), {}, &reactor.clock())
                                             : std::move(stream);
            }));
        host.router.attach(domain, host.box);
        start(host, how);
        return host;
    }
    void start(Host& host, const How& how)
    {
        FederationOptions options;
        options.dialbackSecret = how.secret + host.domain.toUtf8();
        options.bidirectional = how.bidirectional;
        options.tlsRequired = how.tls;
        options.dialback = how.dialback;
        options.hasCertificate = how.trust;
        options.certificatesRequired = how.trust;
        options.routes = routes;
        options.incoming = how.incoming;
        if (how.tls) {
            QByteArray everybody;
            for (const auto& [name, other] : hosts)
                everybody += other->certificate.chainPem;
            TlsContext::ServerOptions server;
            server.certificate = host.certificate;
            server.clientCertificates = TlsContext::ClientCertificates::Asked;
            server.clientTrustPem = how.trust ? everybody : QByteArray();
            options.serverTls = *TlsContext::server(std::move(server));
            if (how.direct) {
                host.direct = options.serverTls;
                options.routes.clear();
                for (auto route = routes.cbegin(); route != routes.cend(); ++route)
                    options.routes.insert(route.key(),
                        *Endpoint::parse(route->toString().replace(QStringLiteral("tcp:"), QStringLiteral("tls:"))));
            }
            TlsContext::ClientOptions client;
            client.certificate = host.certificate;
            client.verifyPeer = how.trust;
            client.trustedPem = everybody;
            client.systemTrust = false;
            client.namedServices = namedServices(StreamKind::Server);
            options.clientTls = *TlsContext::client(std::move(client));
        }
        host.federation.reset();
        host.federation = std::make_unique<Federation>(reactor, host.router, std::move(options));
    }
    /// With all routes and certificates known.
    void startAll(const How& how)
    {
        for (auto& [name, host] : hosts)
            start(*host, how);
    }
    bool until(const std::function<bool()>& condition)
    {
        for (int turn = 0; turn < 200 && !condition(); ++turn) {
            reactor.turn();
            reactor.advance(std::chrono::milliseconds(5));
        }
        return condition();
    }
    void settle()
    {
        for (int turn = 0; turn < 40; ++turn) {
            reactor.turn();
            reactor.advance(std::chrono::milliseconds(1));
        }
    }
};

/// A server played by hand, in the clear.
struct Wire {
    MemoryTransport transport;
    explicit Wire(
        Host& host, const QByteArray& from = "evil.test", const QString& address = QStringLiteral("192.0.2.1"))
    {
        transport.setPeer({address.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, address, 4000});
        transport.open(host.federation->makeStream());
        transport.feed(
            "<stream:stream xmlns='jabber:server' xmlns:db='jabber:server:dialback' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' from='"
            + from + "' to='" + host.domain.toUtf8() + "'>");
    }
};

} // namespace everyport::xmpp

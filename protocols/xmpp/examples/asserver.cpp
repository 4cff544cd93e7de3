#include "protocols/xmpp/examples/asserver.h"

#include <cstdio>
#include <cstdlib>

#include <QCoreApplication>

#include "protocols/xmpp/stanza/randomtext.h"

using namespace everyport;
using namespace Qt::StringLiterals;

AsServer::AsServer() : m_reactor(std::move(*makeReactor()))
{
    const auto words = QCoreApplication::arguments();
    const auto domain = xmpp::Jid::parse(words.value(1));
    const auto place = Endpoint::parse(words.value(2));
    if (!domain || !place) {
        std::fprintf(stderr, "usage: %s DOMAIN LISTEN [OTHER-DOMAIN=ENDPOINT]...\n", qPrintable(words.first()));
        std::exit(64); // EX_USAGE
    }
    m_domain = *domain;
    xmpp::FederationOptions options;
    options.dialbackSecret = xmpp::randomText(32).toLatin1();
    for (const auto& word : words) {
        const auto other = Endpoint::parse(word.section(u'=', 1));
        if (word.contains(u'=') && other)
            options.routes.insert(word.section(u'=', 0, 0), *other);
    }
    TlsContext::ServerOptions tls;
    tls.certificate = *Certificate::makeSelfSigned({m_domain.toString()});
    tls.clientCertificates = TlsContext::ClientCertificates::Asked;
    options.serverTls = *TlsContext::server(std::move(tls));
    TlsContext::ClientOptions client;
    client.verifyPeer = false; // dialback says who they are
    options.clientTls = *TlsContext::client(std::move(client));
    m_federation = std::make_unique<xmpp::Federation>(*m_reactor, m_router, std::move(options));
    auto ports = listenOn(*m_reactor, *place, u"federation"_s, nullptr, [this] { return m_federation->makeStream(); });
    if (!ports) {
        std::fprintf(stderr, "%s\n", qPrintable(ports.error().text));
        std::exit(1);
    }
    m_ports = std::move(*ports);
    std::printf("ready\n");
    std::fflush(stdout);
}

AsServer::~AsServer()
{
    m_federation->shutDown();
}

#pragma once

#include <memory>
#include <vector>

#include "netcore/endpoints/endpoint.h"
#include "netcore/reactor/makereactor.h"
#include "protocols/xmpp/federation/federation.h"

/// A server of its own for one domain, from the words of the command line: DOMAIN LISTEN [OTHER-DOMAIN=ENDPOINT]… Its
/// certificate is made on the spot; others believe it by dialback.
class AsServer {
public:
    AsServer();
    ~AsServer();
    everyport::Reactor& reactor() { return *m_reactor; }
    everyport::xmpp::Router& router() { return m_router; }
    const everyport::xmpp::Jid& domain() const { return m_domain; }

private:
    std::unique_ptr<everyport::Reactor> m_reactor;
    everyport::xmpp::Router m_router;
    everyport::xmpp::Jid m_domain;
    std::unique_ptr<everyport::xmpp::Federation> m_federation;
    std::vector<std::unique_ptr<everyport::Port>> m_ports;
};

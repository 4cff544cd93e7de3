#pragma once

#include <memory>

#include "netcore/lifecycle/clientservice.h"
#include "netcore/reactor/makereactor.h"
#include "protocols/xmpp/component/componentclient.h"

/// A component of somebody's server, from the words of the command line: NAME SECRET-FILE ENDPOINT. It comes back when
/// the connection was lost, and ends the program when it is refused.
class AsComponent {
public:
    explicit AsComponent(std::function<void()> ready = {});
    ~AsComponent();
    everyport::Reactor& reactor() { return *m_reactor; }
    everyport::xmpp::Router& router() { return m_router; }
    const everyport::xmpp::Jid& name() const { return m_name; }

private:
    std::unique_ptr<everyport::Reactor> m_reactor;
    everyport::xmpp::Router m_router;
    everyport::xmpp::Jid m_name;
    std::unique_ptr<everyport::ClientService> m_service;
};

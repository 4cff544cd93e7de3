#pragma once

#include "netcore/reactor/makereactor.h"
#include "protocols/xmpp/client/connection/standingclient.h"

/// A client of somebody's server, from the words of the command line: ADDRESS PASSWORD-FILE ENDPOINT CERTIFICATES, of
/// which the last is a PEM file to trust or "-" for the system's. It comes back when the connection was lost, and ends
/// the program when it is refused. Parts are added before `start`.
class AsClient : private everyport::xmpp::client::ClientEvents {
public:
    explicit AsClient(const char* moreWords = "");
    everyport::xmpp::client::Client& client() { return m_standing->client(); }
    void start() { m_standing->start(); }
    static QString word(int index); ///< Of what follows those four, from 0; empty where there is none.
    static void end(const QString& text, int code = 0); ///< Says it and ends the program.
    std::function<void()> ready = {};                   ///< Logged in, at each login that is no resumption.

private:
    void online(const everyport::xmpp::Jid& address, bool isResumed) override;

    std::unique_ptr<everyport::Reactor> m_reactor;
    std::unique_ptr<everyport::xmpp::client::StandingClient> m_standing;
};

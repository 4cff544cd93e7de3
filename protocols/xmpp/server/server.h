#pragma once

#include "netcore/transport/transport.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstreams.h"
#include "protocols/xmpp/server/login/farewell.h"
#include "protocols/xmpp/server/messages/delivery.h"
#include "protocols/xmpp/server/presence/presences.h"
#include "protocols/xmpp/server/serverports.h"
#include "protocols/xmpp/server/sessions/serverextensions.h"
#include "protocols/xmpp/server/sessions/sessions.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp {

/// An XMPP server for the accounts of one domain (RFC 6120, 6121): makes the streams of its clients, takes what
/// they send, and answers for the domain at the router. `shutDown` before letting go of it.
class Server final : public ClientHost, public Domain, private Farewell {
public:
    Server(Reactor& reactor, Router& router, ServerOptions options, ServerPorts ports);
    ~Server() override;

    /// Reads what it has to know of accounts; before the first stream.
    Task<Result<Done>> open() { return m_extensions.open(); }
    /// For a listening port; null when there are too many already.
    std::unique_ptr<Protocol> makeStream(bool framed = false);
    Sessions& sessions() { return m_sessions; }
    Rosters& rosters() { return m_rosters; }
    /// A client's message to its own account, for what an account decides by message; true: it is taken, and nobody
    /// else's.
    std::function<bool(const Stanza& message)> ownMessage = [](const Stanza&) { return false; };
    /// A request to the domain that the server itself cannot answer, or somebody's message to it. Nothing: it is
    /// refused. A message's answer is a payload for the sender; null: there is none. May take its time; dropped with
    /// the server.
    std::function<std::optional<Task<Answer>>(const Stanza& stanza)> atDomain = [](const Stanza&) {
        return std::nullopt;
    };
    /// Contacts that see the account's presence, without those that it blocks; none while its roster is not at hand.
    QList<Jid> subscribers(const QString& account) const;
    /// Somebody has proved who they are; for the log.
    std::function<void(const LoginFacts& facts)> someoneCame = [](const LoginFacts&) {};
    /// The account was removed elsewhere: its clients are logged out, and what is kept of it goes.
    Task<Result<Done>> forget(QString account);
    void shutDown(); ///< Tells every client that the system goes down, and closes.
    /// For changes that need no restart: limits, registration.
    void setOptions(const ServerOptions& options);

    // Domain
    Task<Done> receive(Stanza stanza) override;
    void receiveCopy(const Broadcast& broadcast, const Jid& to) override;

    // ClientHost
    Reactor& reactor() override { return m_reactor; }
    const ServerOptions& options() const override { return m_options; }
    sasl::Credentials& credentials() override { return m_ports.credentials; }
    UserDirectory& users() override { return m_ports.users; }
    ServerExtensions& extensions() override { return m_extensions; }
    ClientStreams& streams() override { return m_streams; }
    void loggedIn(const LoginFacts& facts) override { someoneCame(facts); }
    Result<Session*> bind(const Jid& account, const QString& resource, ClientStream& stream) override;
    void stanzaReceived(Session& session, xml::Element element) override;
    void sessionEnded(Session& session) override;
    void connectionLost(Session& session) override;

private:
    Task<Result<Done>> accountLeaves(QString account) override;
    void accountGone(const QString& account) override { m_extensions.accountGone(account); }

    Task<Done> process(Session& session, Stanza stanza);
    Task<Done> request(Stanza iq, Place place);
    Task<Done> messageToDomain(Stanza message);
    Task<Result<Done>> answerMessage(Stanza message, Task<Answer> asking);
    Task<Done> presence(quint64 session, Stanza presence);
    Task<Done> receiveIq(Stanza iq);
    Task<Done> keepAway(const Stanza& stanza);
    void follow(quint64 session, bool isIq, Task<Done> task);
    Task<Result<Done>> finish(quint64 session, bool isIq, bool blocks, Task<Done> task);

    Reactor& m_reactor;
    Router& m_router;
    ServerOptions m_options;
    ServerPorts m_ports;
    Sessions m_sessions;
    Rosters m_rosters;
    RosterPush m_push;
    BlockLists m_blocks;
    ServerExtensions m_extensions;
    Presences m_presences;
    Delivery m_delivery;
    ClientStreams m_streams;
    QList<Jid> m_messagesAsked; // senders of messages to the domain that wait for an answer
};

} // namespace everyport::xmpp

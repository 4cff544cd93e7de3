#include "protocols/xmpp/server/server.h"

#include "protocols/xmpp/server/extensionlist.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/stanzacheck.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// A client that asks faster than it is answered waits; so many requests of one client run at a time.
constexpr int requestsAtATime = 32;

} // namespace

Server::Server(Reactor& reactor, Router& router, ServerOptions options, ServerPorts ports)
    : Domain(router.failed()),
      m_reactor(reactor),
      m_router(router),
      m_options(std::move(options)),
      m_ports(ports),
      m_sessions(reactor.clock()),
      m_rosters(ports.rosters),
      m_push(m_sessions),
      m_blocks(m_options, ports.data),
      m_presences(m_options, router, m_sessions, m_rosters, m_push, ports.users, m_blocks, m_extensions),
      m_delivery(router, m_sessions, ports.users, m_extensions),
      m_streams(m_options, reactor.clock(), m_sessions, m_extensions)
{
    m_router.attach(m_options.domain, *this);
    const auto endClientsBy = [this](const QString& account, const QString& fingerprint) {
        m_streams.endThoseBy(account, fingerprint);
    };
    addExtensions(m_extensions,
        {m_reactor, m_router, m_options, m_ports, m_sessions, m_rosters, m_push, m_blocks, m_presences, m_delivery,
            static_cast<Farewell&>(*this), [this](Session& session) { sessionEnded(session); }, endClientsBy});
}

Server::~Server()
{
    m_router.detach(m_options.domain);
    work().cancelAll();
}

QList<Jid> Server::subscribers(const QString& account) const
{
    QList<Jid> all;
    const auto roster = m_rosters.held(account);
    if (!roster)
        return all;
    for (const auto& item : roster->items()) {
        if (item.subscription.from && !m_blocks.blocks(account, item.jid))
            all.append(item.jid);
    }
    return all;
}

std::unique_ptr<Protocol> Server::makeStream(bool framed)
{
    if (m_streams.isFull())
        return nullptr;
    return std::make_unique<ClientStream>(*this, framed);
}

void Server::shutDown()
{
    m_streams.endAll({StreamCondition::SystemShutdown});
    for (auto* session : m_sessions.all()) // whose clients are away
        sessionEnded(*session);
    m_streams.stopSweeping();
}

void Server::setOptions(const ServerOptions& options)
{
    const auto domain = m_options.domain; // is attached at the router
    m_options = options;
    m_options.domain = domain;
    m_extensions.optionsChanged();
}

void Server::stanzaReceived(Session& session, xml::Element element)
{
    if (element.ns() != ns::client && m_extensions.elementReceived(session, element))
        return;
    session.outbox().tookOne();
    auto checked = checkedStanza(std::move(element), session.jid(), session.language());
    if (const auto* error = std::get_if<StreamError>(&checked)) {
        session.link().endSession(*error);
    } else if (const auto* answer = std::get_if<xml::Element>(&checked)) {
        if (!answer->isNull())
            session.deliverBytes(clientBytes(*answer));
    } else {
        auto& stanza = std::get<Stanza>(checked);
        const auto isIq = stanza.isIq();
        const auto number = session.number();
        follow(number, isIq, process(session, std::move(stanza)));
    }
}

/// RFC 6120 §10.3, 6121 §8: by where it is for.
Task<Done> Server::process(Session& session, Stanza stanza)
{
    if (stanza.isIq() && !stanza.isRequest())
        session.pendingRequests().answered(stanza);
    if (const auto refusal = m_extensions.refusal(session, stanza)) {
        if (!stanza.isError() && stanza.type() != u"result" && stanza.type() != u"unavailable")
            session.deliver(stanza.error(*refusal));
        return doneNow();
    }
    if (stanza.isPresence())
        return presence(session.number(), std::move(stanza));
    const bool isOwn = stanza.to().isNull() || stanza.to() == session.jid().bare();
    if (stanza.isIq() && isOwn)
        return stanza.isRequest() ? request(std::move(stanza), Place::Account) : doneNow();
    if (stanza.to().isNull())
        stanza.setTo(session.jid().bare());
    if (stanza.isMessage() && isOwn && ownMessage(stanza))
        return doneNow();
    if (stanza.isMessage()) {
        auto own = stanza; // what goes out is as it was
        m_extensions.sent(session, own);
    }
    return m_router.route(std::move(stanza));
}

/// XEP-0191 §3.4: they learn no more than that nobody is there.
Task<Done> Server::keepAway(const Stanza& stanza)
{
    const auto type = stanza.type();
    if (stanza.isRequest() || (stanza.isMessage() && (type.isEmpty() || type == u"chat" || type == u"normal")))
        return m_router.route(stanza.error({Condition::ServiceUnavailable}));
    return doneNow();
}

Task<Done> Server::presence(quint64 number, Stanza presence)
{
    const auto* before = m_sessions.find(number);
    const bool tookMessages = before->takesMessages();
    (void)co_await m_presences.sent(number, std::move(presence));
    auto* session = m_sessions.find(number);
    if (session && session->takesMessages() && !tookMessages)
        m_extensions.startedTaking(*session);
    co_return Done{};
}

/// Messages and presence of one client stay in order: the next waits for the one before. Requests run beside
/// each other, up to a number.
void Server::follow(quint64 number, bool isIq, Task<Done> task)
{
    auto* session = m_sessions.find(number);
    if (task.isReady() || !session)
        return;
    const bool blocks = !isIq || ++session->requestsUnderWay() >= requestsAtATime;
    if (blocks)
        session->pauseStanzas();
    work().start(finish(number, isIq, blocks, std::move(task)));
}

Task<Result<Done>> Server::finish(quint64 number, bool isIq, bool blocks, Task<Done> task)
{
    (void)co_await std::move(task);
    auto* session = m_sessions.find(number);
    if (session && isIq)
        --session->requestsUnderWay();
    if (session && blocks)
        session->resumeStanzas();
    co_return Done{};
}

Task<Done> Server::receive(Stanza stanza)
{
    if (!stanza.to().hasLocal()) {
        if (stanza.isRequest() && stanza.to().isBare())
            return request(std::move(stanza), Place::Domain);
        if (stanza.isIq() && !stanza.isRequest())
            m_extensions.answered(stanza);
        if (stanza.isPresence() || stanza.isError() || stanza.type() == u"result")
            return doneNow();
        if (stanza.isMessage())
            return messageToDomain(std::move(stanza));
        return m_router.route(stanza.error({Condition::ServiceUnavailable}));
    }
    if (m_extensions.keepAway(stanza.to().local(), stanza.from()))
        return keepAway(stanza);
    switch (stanza.kind()) {
    case Stanza::Kind::Message: return m_delivery.message(std::move(stanza));
    case Stanza::Kind::Presence: return m_presences.received(std::move(stanza));
    case Stanza::Kind::Iq: break;
    }
    return receiveIq(std::move(stanza));
}

Task<Done> Server::receiveIq(Stanza iq)
{
    if (iq.to().isFull())
        m_delivery.toResource(iq);
    else if (iq.isRequest() && m_extensions.answersOthers(iq))
        return request(std::move(iq), Place::Account);
    else if (iq.isRequest()) // §8.5.1: about a stranger's account nothing is told, not even that it exists
        return m_router.route(iq.error({Condition::ServiceUnavailable}));
    return doneNow();
}

void Server::receiveCopy(const Broadcast& broadcast, const Jid& to)
{
    const auto& message = broadcast.message();
    if (to.hasLocal() && m_extensions.keepAway(to.local(), message.from()))
        return;
    // What a room sends to many goes to one client each, as the bytes that it is.
    const bool isOfRoom = to.isFull() && (message.type() == u"groupchat" || message.isPresence());
    if (to.hasLocal() && (message.type() == u"headline" || isOfRoom))
        m_delivery.copy(broadcast, to);
    else
        Domain::receiveCopy(broadcast, to);
}

} // namespace everyport::xmpp

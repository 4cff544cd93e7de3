#include "protocols/xmpp/server/delivery.h"

#include "protocols/xmpp/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

Task<Done> done()
{
    return Task<Done>(Done {});
}

} // namespace

Task<Done> Delivery::message(Stanza message)
{
    if (message.to().isBare())
        return toAccount(std::move(message));
    if (auto* session = m_sessions.find(message.to())) {
        session->deliver(message);
        return done();
    }
    const auto type = message.type();
    if (type == u"chat") // §8.5.3.2.1: the conversation goes on with another of their clients
        return toAccount(std::move(message));
    refuse(message);
    return done();
}

/// §8.5.2.1.1
Task<Done> Delivery::toAccount(Stanza message)
{
    const auto type = message.type();
    if (type == u"error")
        return done();
    if (type == u"groupchat") {
        refuse(message);
        return done();
    }
    const auto account = message.to().local();
    if (type == u"headline") {
        const auto bytes = clientBytes(message.element());
        for (auto* session : m_sessions.of(account)) {
            if (session->takesMessages())
                session->deliverBytes(bytes);
        }
        return done();
    }
    const auto takers = mostAvailable(account);
    if (takers.isEmpty())
        return away(std::move(message));
    const auto bytes = clientBytes(message.element());
    for (auto* session : takers)
        session->deliverBytes(bytes);
    return done();
}

QList<Session*> Delivery::mostAvailable(const QString& account) const
{
    QList<Session*> takers;
    int highest = 0;
    for (auto* session : m_sessions.of(account)) {
        if (!session->takesMessages() || session->priority() < highest)
            continue;
        if (session->priority() > highest)
            takers.clear();
        highest = session->priority();
        takers.append(session);
    }
    return takers;
}

Task<Done> Delivery::away(Stanza message)
{
    if (!m_offline) {
        refuse(message);
        co_return Done {};
    }
    const auto account = message.to().local();
    const auto exists = co_await m_users.exists(account);
    if (!exists || !*exists) {
        refuse(message);
        co_return Done {};
    }
    if (!mostAvailable(account).isEmpty()) { // came while we asked
        co_await toAccount(std::move(message));
        co_return Done {};
    }
    if (!OfflineMessages::isWorthKeeping(message))
        co_return Done {};
    const auto kept = co_await m_offline->keep(message);
    if (!kept) {
        refuse(message);
    } else if (const auto takers = mostAvailable(account); !takers.isEmpty()) {
        // Came while it was being stored, and may have looked too early.
        const auto handed = co_await m_offline->handOver(takers.first()->number());
        Q_UNUSED(handed)
    }
    co_return Done {};
}

void Delivery::refuse(const Stanza& message)
{
    if (!message.isError())
        m_router.send(message.error({Condition::ServiceUnavailable}));
}

void Delivery::copy(const Broadcast& broadcast, const Jid& to)
{
    if (to.isFull()) {
        if (auto* session = m_sessions.find(to))
            session->deliverBytes(broadcast.bytesFor(to));
        else
            m_router.send(broadcast.stanzaFor(to).error({Condition::ServiceUnavailable}));
        return;
    }
    QByteArray bytes;
    for (auto* session : m_sessions.of(to.local())) {
        if (!session->takesMessages())
            continue;
        if (bytes.isEmpty())
            bytes = broadcast.bytesFor(to);
        session->deliverBytes(bytes);
    }
}

void Delivery::toResource(const Stanza& iq)
{
    if (auto* session = m_sessions.find(iq.to()))
        session->deliver(iq);
    else if (iq.isRequest())
        m_router.send(iq.error({Condition::ServiceUnavailable}));
}

} // namespace everyport::xmpp

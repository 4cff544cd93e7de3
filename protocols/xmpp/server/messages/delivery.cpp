#include "protocols/xmpp/server/messages/delivery.h"

#include <algorithm>

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/attribution.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// What was kept here says so in our name, and comes from the store; nobody else says it.
void removeForgedDelay(Stanza& message)
{
    const auto& said = message.element();
    if (said.child(u"delay", ns::delay).isNull() && said.child(u"x", ns::oldDelay).isNull())
        return;
    auto element = said;
    removeDelays(element, message.to().domainOnly());
    message.setElement(std::move(element));
}

} // namespace

Task<Done> Delivery::message(Stanza message)
{
    removeForgedDelay(message);
    m_extensions.incoming(message);
    const auto account = message.to().local();
    if (!m_extensions.areReadyFor(account))
        return prepared(std::move(message));
    const bool isKnown = !m_sessions.of(account).isEmpty(); // otherwise there may be no such account
    if (isKnown)
        m_extensions.accepted(message);
    return deliver(std::move(message), isKnown);
}

Task<Done> Delivery::prepared(Stanza message)
{
    auto preparing = m_extensions.prepare(message.to().local());
    const auto held = co_await std::move(preparing); // until it was looked at
    m_extensions.accepted(message);
    (void)co_await deliver(std::move(message), true);
    co_return Done{};
}

Task<Done> Delivery::deliver(Stanza message, bool isAccepted)
{
    if (message.to().isBare())
        return toAccount(std::move(message), isAccepted);
    if (auto* session = m_sessions.find(message.to())) {
        give(message, {session});
        return doneNow();
    }
    const auto type = message.type();
    if (type == u"chat") // §8.5.3.2.1: the conversation goes on with another of their clients
        return toAccount(std::move(message), isAccepted);
    refuse(message);
    return doneNow();
}

/// §8.5.2.1.1
Task<Done> Delivery::toAccount(Stanza message, bool isAccepted)
{
    const auto type = message.type();
    if (type == u"error")
        return doneNow();
    if (type == u"groupchat") {
        refuse(message);
        return doneNow();
    }
    const auto account = message.to().local();
    if (type == u"headline") {
        const auto bytes = clientBytes(message.element());
        for (auto* session : m_sessions.of(account)) {
            if (session->takesMessages())
                session->deliver(message, bytes);
        }
        return doneNow();
    }
    const auto takers = mostAvailable(account);
    if (takers.isEmpty())
        return away(std::move(message), isAccepted);
    give(message, takers);
    return doneNow();
}

void Delivery::give(const Stanza& message, const QList<Session*>& takers)
{
    const bool counts = std::any_of(
        takers.begin(), takers.end(), [](Session* session) { return session->outbox().isCounting(); });
    const auto receipt = counts ? std::make_shared<bool>(false) : Receipt();
    const auto bytes = clientBytes(message.element());
    for (auto* session : takers)
        session->deliver(message, bytes, receipt);
    m_extensions.delivered(message, takers, receipt);
    // Their connections ended over it, and it could not be given back while we held it.
    if (receipt && !*receipt && receipt.use_count() == 1)
        goesOn(message, 0);
}

void Delivery::giveBack(
    const Jid& client, std::deque<Outbox::Kept> left, const std::deque<PendingRequests::Pending>& pending)
{
    const auto account = client.local();
    for (const auto& kept : left) {
        // One that waits with another of their clients is not lost yet.
        if (kept.receipt && (*kept.receipt || kept.receipt.use_count() > 1))
            continue;
        const auto element = clientElement(kept.bytes);
        auto stanza = element ? Stanza::of(*element) : Result<Stanza>(element.error());
        if (!stanza || stanza->to().local() != account || stanza->isError() || stanza->isPresence())
            continue;
        if (stanza->isMessage())
            goesOn(std::move(*stanza), kept.at);
    }
    for (const auto& [from, id] : pending)
        m_router.send(Stanza::iq(u"get"_s, id, from, client).error({Condition::ServiceUnavailable}));
}

void Delivery::goesOn(Stanza message, qint64 at)
{
    const auto& element = message.element();
    const auto type = message.type();
    const bool isCopy = !element.child(u"sent", ns::carbons).isNull()
        || !element.child(u"received", ns::carbons).isNull() || !element.child(u"result", ns::archive).isNull();
    if (isCopy || type == u"groupchat" || type == u"headline")
        return;
    const auto takers = mostAvailable(message.to().local());
    if (!takers.isEmpty())
        give(message, takers);
    else if (m_offline && OfflineMessages::isWorthKeeping(message))
        m_work.start(keep(std::move(message), at), u"Keeping a message that was not acknowledged"_s);
    else if (OfflineMessages::isWorthKeeping(message))
        refuse(message);
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

Task<Done> Delivery::away(Stanza message, bool isAccepted)
{
    if (!m_offline) {
        refuse(message);
        co_return Done{};
    }
    const auto account = message.to().local();
    const auto exists = co_await m_users.exists(account);
    if (!exists || !*exists) {
        refuse(message);
        co_return Done{};
    }
    if (!isAccepted)
        m_extensions.accepted(message);
    if (!mostAvailable(account).isEmpty()) { // came while we asked
        (void)co_await toAccount(std::move(message), true);
        co_return Done{};
    }
    if (!OfflineMessages::isWorthKeeping(message))
        co_return Done{};
    auto keeping = keep(std::move(message), 0);
    auto kept = co_await std::move(keeping); // the sender's client may say more, and has it acknowledged, after that
    m_work.start(Task<Result<Done>>(std::move(kept)), u"Keeping a message for who is away"_s);
    co_return Done{};
}

/// Until its reader is there. Who has sent what cannot wait is told so (XEP-0160 §2), even where it was acknowledged to
/// them: it is lost otherwise. That the reader has too many waiting is no failure of ours.
Task<Result<Done>> Delivery::keep(Stanza message, qint64 at)
{
    auto kept = co_await m_offline->keep(message, at);
    if (!kept) {
        refuse(message);
        if (kept.error().kind == Error::Kind::Refused)
            kept = Done{};
    } else if (const auto takers = mostAvailable(message.to().local()); !takers.isEmpty()) {
        // Came while it was being stored, and may have looked too early.
        kept = co_await m_offline->handOver(takers.first()->number());
    }
    co_return kept;
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
            session->deliver(broadcast.message(), broadcast.bytesFor(to)); // may wait where nobody looks
        else if (broadcast.message().isMessage())
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
    auto* session = m_sessions.find(iq.to());
    if (session && iq.isRequest())
        session->pendingRequests().asked(
            iq); // before it goes out: it may be answered in the same moment, or end the session
    if (session)
        session->deliver(iq);
    else if (iq.isRequest())
        m_router.send(iq.error({Condition::ServiceUnavailable}));
}

} // namespace everyport::xmpp

#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/server.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

// Clients that come and go, and accounts that go for good.
namespace everyport::xmpp {

namespace {

constexpr std::chrono::seconds sweepEvery{30};

/// A session knows its stream, and a stream tells one session that it has ended.
Error hasOneAlready()
{
    return {Error::Kind::Refused, Reason::PermissionDenied, u"This stream has a session."_s, u"not-allowed"_s, 0};
}

} // namespace

void Server::streamOpened(ClientStream& stream)
{
    m_streams.insert(&stream);
    if (!m_sweep.isActive())
        m_sweep = m_reactor.clock().callLater(sweepEvery, [this] { sweep(); });
}

void Server::streamEnded(ClientStream& stream)
{
    m_streams.remove(&stream);
}

/// Asks clients that have been silent for long whether they are there, and lets go of those that do not answer.
void Server::sweep()
{
    m_rates.removeIf([](const auto& entry) { return entry.value().expired(); });
    const auto now = m_reactor.clock().now();
    const auto streams = m_streams;
    for (auto* stream : streams) {
        const auto silent = now - stream->lastHeard();
        if (!stream->isBound() || silent < m_options.silence)
            continue;
        if (silent >= m_options.silence + m_options.silenceGrace) {
            if (m_resumption.mayReturn(*stream->session()))
                stream->abort();
            else
                stream->fail({StreamCondition::ConnectionTimeout});
            continue;
        }
        wakeUp(*stream);
    }
    if (!m_streams.isEmpty())
        m_sweep = m_reactor.clock().callLater(sweepEvery, [this] { sweep(); });
}

void Server::wakeUp(ClientStream& stream)
{
    const auto domain = Jid::make({}, m_options.domain).valueOr({});
    auto& session = *stream.session();
    if (session.outbox().isCounting())
        stream.send(xml::Element(u"r"_s, ns::streamManagement));
    else
        session.deliver(
            Stanza::iq(u"get"_s, u"alive%1"_s.arg(++m_pings), domain, {}, xml::Element(u"ping"_s, ns::ping)));
}

/// A certificate logs nobody in any more (XEP-0257 §3.4).
void Server::endThoseBy(const QString& account, const QString& fingerprint)
{
    const auto streams = m_streams;
    for (auto* stream : streams) {
        const bool isTheirs = m_streams.contains(stream) && stream->isAlive()
            && (stream->isBound() ? stream->session()->account() : stream->account()) == account;
        auto* tls = isTheirs ? stream->transport()->tls() : nullptr;
        if (tls && tls->peerCertificate().fingerprint == fingerprint)
            stream->fail({StreamCondition::NotAuthorized, u"The certificate was revoked."_s});
    }
}

void Server::endThoseOf(const QString& account, const StreamError& error, const QString& except)
{
    for (auto* session : m_sessions.of(account)) {
        if (session->jid().toString() != except)
            session->link().endSession(error);
    }
    const auto streams = m_streams;
    for (auto* stream : streams) {
        if (m_streams.contains(stream) && stream->isAlive() && !stream->isBound() && stream->account() == account)
            stream->fail(error);
    }
}

Result<Session*> Server::bind(const Jid& account, const QString& resource, ClientStream& stream)
{
    if (stream.isBound())
        return hasOneAlready();
    auto full = account.withResource(resource.isEmpty() ? randomText(9) : resource);
    if (!full)
        return Error{Error::Kind::Malformed, Reason::BadValue, full.error().text, u"bad-request"_s, 0};
    // §7.7.2.2: the newcomer has it. A client that lost its connection comes back before we notice the loss.
    if (auto* other = m_sessions.find(*full))
        other->link().endSession({StreamCondition::Conflict, u"The same address logged in again."_s});
    const auto isFull = [&] { return m_sessions.of(account.local()).size() >= m_options.resources; };
    if (isFull())
        m_resumption.endOneOf(account.local());
    if (isFull())
        return Error{Error::Kind::Busy, Reason::TooManyOpen, u"Too many clients of this account are logged in."_s,
            u"resource-constraint"_s, 0};
    if (stream.isGuest())
        m_guests->add(account.local());
    return &m_sessions.add(*full, stream);
}

void Server::sessionEnded(Session& session)
{
    const auto jid = session.jid();
    m_presences.ended(session);
    auto left = session.outbox().takeUnacknowledged();
    const auto pending = session.pendingRequests().take();
    m_resumption.forget(session);
    m_sessions.remove(session);
    m_extensions.ended(jid);
    m_delivery.giveBack(jid, std::move(left), pending);
}

void Server::connectionLost(Session& session)
{
    if (!m_resumption.keeps(session))
        sessionEnded(session);
}

Task<Result<Done>> Server::forget(QString account)
{
    for (auto* session : m_sessions.of(account))
        session->link().endSession({StreamCondition::NotAuthorized, u"The account has been removed."_s});
    return accountLeaves(std::move(account));
}

Task<Result<Done>> Server::accountLeaves(QString account)
{
    const auto roster = co_await m_rosters.hold(account);
    if (!roster)
        co_return roster.error();
    const auto items = (*roster)->items();
    for (const auto& item : items)
        m_presences.cut(account, item);
    auto removed = co_await m_extensions.accountLeaves(account);
    if (removed && m_ports.data)
        removed = co_await m_ports.data->removeAll(account);
    co_return removed;
}

} // namespace everyport::xmpp

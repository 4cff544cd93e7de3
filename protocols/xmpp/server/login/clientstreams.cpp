#include "protocols/xmpp/server/login/clientstreams.h"

#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr std::chrono::seconds sweepEvery{30};

} // namespace

ClientStreams::ClientStreams(
    const ServerOptions& options, Clock& clock, Sessions& sessions, const ServerExtensions& extensions)
    : m_options(options), m_clock(clock), m_sessions(sessions), m_extensions(extensions)
{
}

void ClientStreams::opened(ClientStream& stream)
{
    m_all.insert(&stream);
    if (!m_sweep.isActive())
        m_sweep = m_clock.callLater(sweepEvery, [this] { sweep(); });
}

void ClientStreams::ended(ClientStream& stream)
{
    m_all.remove(&stream);
}

std::shared_ptr<RateBudget> ClientStreams::rateOf(const QString& account)
{
    auto rate = m_rates.value(account).lock();
    if (!rate) {
        rate = std::make_shared<RateBudget>(4 * m_options.burstBytes, m_clock.now());
        m_rates.insert(account, rate);
    }
    return rate;
}

/// Asks clients that have been silent for long whether they are there, and lets go of those that do not answer.
void ClientStreams::sweep()
{
    m_rates.removeIf([](const auto& entry) { return entry.value().expired(); });
    const auto now = m_clock.now();
    const auto streams = m_all;
    for (auto* stream : streams) {
        const auto silent = now - stream->lastHeard();
        if (!stream->isBound() || silent < m_options.silence)
            continue;
        if (silent >= m_options.silence + m_options.silenceGrace) {
            if (m_extensions.mayReturn(*stream->session()))
                stream->abort();
            else
                stream->fail({StreamCondition::ConnectionTimeout});
            continue;
        }
        wakeUp(*stream);
    }
    if (!m_all.isEmpty())
        m_sweep = m_clock.callLater(sweepEvery, [this] { sweep(); });
}

void ClientStreams::wakeUp(ClientStream& stream)
{
    const auto domain = Jid::make({}, m_options.domain).valueOr({});
    auto& session = *stream.session();
    if (session.outbox().isCounting())
        stream.send(xml::Element(u"r"_s, ns::streamManagement));
    else
        session.deliver(Stanza::iq(u"get"_s, u"alive%1"_s.arg(++m_pings), domain, {}, Ping::question()));
}

/// A certificate logs nobody in any more (XEP-0257 §3.4).
void ClientStreams::endThoseBy(const QString& account, const QString& fingerprint)
{
    const auto streams = m_all;
    for (auto* stream : streams) {
        const bool isTheirs = m_all.contains(stream) && stream->isAlive() && stream->account() == account;
        auto* tls = isTheirs ? stream->transport()->tls() : nullptr;
        if (tls && tls->peerCertificate().fingerprint == fingerprint)
            stream->fail({StreamCondition::NotAuthorized, u"The certificate was revoked."_s});
    }
}

void ClientStreams::endThoseOf(const QString& account, const StreamError& error, const QString& except)
{
    for (auto* session : m_sessions.of(account)) {
        if (session->jid().toString() != except)
            session->link().endSession(error);
    }
    const auto streams = m_all;
    for (auto* stream : streams) {
        if (m_all.contains(stream) && stream->isAlive() && !stream->isBound() && stream->account() == account)
            stream->fail(error);
    }
}

void ClientStreams::endAll(const StreamError& error)
{
    const auto streams = m_all;
    for (auto* stream : streams) {
        if (m_all.contains(stream))
            stream->fail(error);
    }
}

} // namespace everyport::xmpp

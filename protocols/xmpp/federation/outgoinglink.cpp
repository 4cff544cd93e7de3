#include "protocols/xmpp/federation/outgoinglink.h"

#include "netcore/endpoints/endpoint.h"
#include "protocols/xmpp/federation/federation.h"
#include "protocols/xmpp/federation/serverplaces.h"
#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp {

OutgoingLink::OutgoingLink(Federation& home, QString from, QString to)
    : m_home(home), m_from(std::move(from)), m_to(std::move(to)), m_work(home.router().failed())
{
}

OutgoingLink::~OutgoingLink()
{
    m_work.cancelAll();
    if (m_stream)
        m_stream->forget();
}

void OutgoingLink::close()
{
    m_work.cancelAll();
    m_pause.cancel();
    m_idle.cancel();
    m_waiting.clear();
    if (auto* stream = std::exchange(m_stream, nullptr))
        stream->forget();
}

void OutgoingLink::send(Stanza stanza)
{
    if (m_stream && m_stream->isReady()) {
        m_stream->send(stanza.element());
        restless();
        return;
    }
    if (m_pause.isActive()) { // it was out of reach just now, and is not asked again for each stanza
        m_home.bounce(stanza, *m_lastError);
        return;
    }
    const auto bytes = clientBytes(stanza.element()).size();
    if (m_waiting.size() >= size_t(m_home.options().waiting)
        || m_waitingBytes + bytes > m_home.options().waitingBytes) {
        m_home.bounce(stanza,
            {Error::Kind::Busy, Reason::None, u"Too much waits for %1."_s.arg(m_to), u"resource-constraint"_s, 0});
        return;
    }
    m_waitingBytes += bytes;
    m_waiting.push_back(std::move(stanza));
    if (!m_isConnecting && !m_stream)
        connect();
}

void OutgoingLink::connect()
{
    m_isConnecting = true;
    auto reaching = reach();
    if (!reaching.isReady())
        m_work.start(std::move(reaching), u"reaching "_s + m_to);
}

/// One place after the other, until one takes the connection. What it says then is the stream's to tell.
Task<Result<Done>> OutgoingLink::reach()
{
    auto asking = serverPlaces(m_to, m_home.options());
    const auto places = co_await std::move(asking);
    if (!places) {
        failed(places.error());
        co_return Done{};
    }
    Error last = Error::disconnected(Reason::None, u"%1 was not reached."_s.arg(m_to));
    for (const auto& place : *places) {
        const auto isOver = std::make_shared<bool>(false);
        OutgoingServer::Purpose purpose{m_from, m_to, {}, [this] { ready(); }, {},
            [this, isOver](const Error& why) {
                *isOver = true;
                m_stream = nullptr;
                failed(why);
            }};
        auto stream = std::make_unique<OutgoingServer>(m_home, std::move(purpose));
        auto* made = stream.get();
        auto connecting = connectTo(
            m_home.reactor(), place, u"federation"_s, m_home.options().clientTls, std::move(stream));
        const auto connected = co_await std::move(connecting);
        if (connected) {
            m_isConnecting = false;
            if (!*isOver) // where TLS comes first it is not alive before this turn's end, and is ours all the same
                m_stream = made;
            co_return Done{};
        }
        last = connected.error();
    }
    failed(last);
    co_return Done{};
}

void OutgoingLink::ready()
{
    m_isConnecting = false;
    m_lastError.reset();
    while (!m_waiting.empty() && m_stream) {
        const auto stanza = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_stream->send(stanza.element());
    }
    m_waitingBytes = 0;
    restless();
}

/// A stream that nobody has used for a while ends; the next stanza makes another.
void OutgoingLink::restless()
{
    m_idle = m_home.reactor().clock().callLater(m_home.options().idle, [this] {
        if (m_stream)
            m_stream->close();
    });
}

void OutgoingLink::failed(const Error& why)
{
    const bool wasReady = !m_isConnecting && m_waiting.empty() && !m_lastError && m_idle.isActive();
    m_isConnecting = false;
    m_idle.cancel();
    if (wasReady) // it ended in the course of things
        return m_home.sweepLater();
    m_lastError = why;
    m_home.reportFailed(m_to, why);
    m_pause = m_home.reactor().clock().callLater(m_home.options().pause, [this] { m_home.sweepLater(); });
    bounce(why);
}

void OutgoingLink::bounce(const Error& why)
{
    auto waiting = std::exchange(m_waiting, {});
    m_waitingBytes = 0;
    for (auto& stanza : waiting)
        m_home.bounce(stanza, why);
}

} // namespace everyport::xmpp

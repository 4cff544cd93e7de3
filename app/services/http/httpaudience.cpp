#include "app/services/http/httpaudience.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

// A page that hears nothing for twice as long takes its station for lost, and there is no other way for it to
// find out: browsers do not show pings to their pages.
constexpr auto heartbeat = 15s;

constexpr qsizetype servedATurn = 512;
constexpr Clock::Duration step = 100ms; // between two snapshots; who wants each vote subscribes to them by XMPP

constexpr auto shortestRetry = 2000ms;
constexpr auto retryStep = 100ms;
constexpr int retrySteps = 40;

constexpr websocket::ConnectionSettings viewerSettings()
{
    websocket::ConnectionSettings settings;
    settings.limits = {.message = 1024, .fragments = 16}; // a viewer has nothing to say
    return settings;
}

} // namespace

HttpAudience::~HttpAudience()
{
    const auto left = std::exchange(m_viewers, {});
    for (const auto& [viewer, place] : left)
        viewer->abandon();
    for (const auto& [stream, place] : m_streams)
        stream->abandon();
}

std::unique_ptr<Protocol> HttpAudience::makeViewer(QByteArray early)
{
    return std::make_unique<websocket::Connection>(m_clock, *this, viewerSettings(), std::move(early));
}

void HttpAudience::opened(websocket::Connection& viewer)
{
    auto end = [&viewer] { viewer.close(websocket::CloseCode::TryAgainLater, "others want to watch, too"); };
    m_viewers.emplace(&viewer, m_places.enter(viewer.transport()->peer(), std::move(end)));
    viewer.sendFrame(frame());
    shownBetween();
    awaitHeartbeat();
}

void HttpAudience::closed(websocket::Connection& viewer, const websocket::Closing&)
{
    m_viewers.erase(&viewer);
    m_behind.remove(&viewer);
    endHeartbeat();
}

void HttpAudience::drained(websocket::Connection& viewer)
{
    if (!m_behind.remove(&viewer))
        return;
    viewer.sendFrame(frame());
    shownBetween();
}

std::chrono::milliseconds HttpAudience::enter(HttpEventStream& stream, const Address& peer)
{
    auto sendAway = [this, &stream] { end(stream, websocket::CloseCode::TryAgainLater, "others want to watch, too"); };
    m_streams.emplace(&stream, m_places.enter(peer, std::move(sendAway)));
    shownBetween();
    awaitHeartbeat();
    return shortestRetry + retryStep * int(m_entered++ % retrySteps);
}

void HttpAudience::left(HttpEventStream& stream)
{
    m_streams.erase(&stream);
    endHeartbeat();
}

void HttpAudience::end(HttpEventStream& stream, websocket::CloseCode code, QByteArrayView reason)
{
    left(stream);
    stream.end(HttpEventStream::encodeClosed(code, reason));
}

void HttpAudience::awaitHeartbeat()
{
    if (!m_heartbeat.isActive())
        m_heartbeat = m_clock.callLater(heartbeat, [this] { push(); });
}

void HttpAudience::endHeartbeat()
{
    if (count() == 0)
        m_heartbeat.cancel();
}

/// One of them has been given the newest outside of a round, and the others perhaps not.
void HttpAudience::shownBetween()
{
    if (count() == 1)
        m_told = newest().tag;
    else if (m_told != newest().tag)
        m_told.clear();
}

void HttpAudience::changed()
{
    m_frame.clear();
    m_event = {};
    m_newest = {};
    if (count() == 0 || m_nextPush.isActive() || m_nextSome.isActive())
        return; // who is still to be served in this round gets it; all others in the next
    const auto due = m_lastPush ? *m_lastPush + step : m_clock.now();
    if (due <= m_clock.now())
        pushNews();
    else
        m_nextPush = m_clock.callLater(due - m_clock.now(), [this] { pushNews(); });
}

void HttpAudience::pushNews()
{
    m_lastPush = m_clock.now();
    if (m_told != newest().tag)
        push();
}

void HttpAudience::push()
{
    m_lastPush = m_clock.now();
    if (count() == 0)
        return;
    m_heartbeat = m_clock.callLater(heartbeat, [this] { push(); });
    m_unserved.clear();
    m_unserved.reserve(qsizetype(m_viewers.size()));
    for (const auto& [viewer, place] : m_viewers)
        m_unserved.append(viewer);
    m_unservedStreams.clear();
    for (const auto& [stream, place] : m_streams)
        m_unservedStreams.append(stream);
    m_pushed = frame();
    m_told = newest().tag;
    serveSome();
}

void HttpAudience::serveSome()
{
    const QByteArray newest = frame();
    auto turn = servedATurn;
    for (; turn > 0 && !m_unserved.isEmpty(); --turn)
        serve(m_unserved.takeLast(), newest);
    for (; turn > 0 && !m_unservedStreams.isEmpty(); --turn) {
        if (auto* stream = m_unservedStreams.takeLast(); m_streams.contains(stream))
            stream->show();
    }
    if (!m_unserved.isEmpty() || !m_unservedStreams.isEmpty())
        m_nextSome = m_clock.callLater(0ms, [this] { serveSome(); });
    else if (std::exchange(m_pushed, {}) != newest)
        changed(); // those who were served first have not seen it
}

void HttpAudience::serve(websocket::Connection* viewer, const QByteArray& newest)
{
    if (!m_viewers.contains(viewer))
        return;
    if (viewer->isCongested())
        m_behind.insert(viewer);
    else
        viewer->sendFrame(newest);
}

const QByteArray& HttpAudience::frame()
{
    if (m_frame.isEmpty())
        m_frame = websocket::encodeFrame(websocket::Opcode::Text, newest().text);
    return m_frame;
}

const TaggedJson& HttpAudience::event()
{
    if (m_event.isEmpty()) {
        const auto& snapshot = newest();
        m_event.tag = snapshot.tag.sliced(1, snapshot.tag.size() - 2); // without its quotes
        m_event.text = HttpEventStream::encode(m_event.tag, snapshot.text);
    }
    return m_event;
}

const TaggedJson& HttpAudience::newest()
{
    if (m_newest.isEmpty())
        m_newest = TaggedJson(m_snapshot());
    return m_newest;
}

void HttpAudience::sayGoodbye(websocket::CloseCode code, QByteArrayView reason)
{
    QList<websocket::Connection*> all; // who has closed may be gone from the list
    for (const auto& [viewer, place] : m_viewers)
        all.append(viewer);
    for (auto* viewer : all)
        viewer->close(code, reason);
    while (!m_streams.empty())
        end(*m_streams.begin()->first, code, reason);
}

} // namespace everyport

#include "app/services/http/httpaudience.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

// A page that hears nothing for twice as long takes its station for lost, and there is no other way for it to
// find out: browsers do not show pings to their pages.
constexpr auto heartbeat = 15s;

// What one frame costs, roughly, for each viewer: the more there are, the more votes share a frame.
constexpr auto viewerCost = 20us;
constexpr qsizetype servedATurn = 512;
constexpr Clock::Duration quickest = 5ms;
constexpr Clock::Duration slowest = 80ms;

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
    if (!m_heartbeat.isActive())
        m_heartbeat = m_clock.callLater(heartbeat, [this] { push(); });
}

void HttpAudience::closed(websocket::Connection& viewer, const websocket::Closing&)
{
    m_viewers.erase(&viewer);
    m_behind.remove(&viewer);
    if (m_viewers.empty())
        m_heartbeat.cancel();
}

void HttpAudience::drained(websocket::Connection& viewer)
{
    if (m_behind.remove(&viewer))
        viewer.sendFrame(frame());
}

void HttpAudience::changed()
{
    m_frame.clear();
    m_newest = {};
    if (m_viewers.empty() || m_nextPush.isActive() || m_nextSome.isActive())
        return; // who is still to be served in this round gets it; all others in the next
    const auto due = m_lastPush ? *m_lastPush + step() : m_clock.now();
    if (due <= m_clock.now())
        push();
    else
        m_nextPush = m_clock.callLater(due - m_clock.now(), [this] { push(); });
}

void HttpAudience::push()
{
    m_lastPush = m_clock.now();
    if (m_viewers.empty())
        return;
    m_heartbeat = m_clock.callLater(heartbeat, [this] { push(); });
    m_unserved.clear();
    m_unserved.reserve(count());
    for (const auto& [viewer, place] : m_viewers)
        m_unserved.append(viewer);
    m_pushed = frame();
    serveSome();
}

void HttpAudience::serveSome()
{
    const QByteArray newest = frame();
    for (auto left = std::min(servedATurn, m_unserved.size()); left > 0; --left) {
        auto* viewer = m_unserved.takeLast();
        if (!m_viewers.contains(viewer))
            continue;
        if (viewer->isCongested())
            m_behind.insert(viewer);
        else
            viewer->sendFrame(newest);
    }
    if (!m_unserved.isEmpty())
        m_nextSome = m_clock.callLater(0ms, [this] { serveSome(); });
    else if (std::exchange(m_pushed, {}) != newest)
        changed(); // those who were served first have not seen it
}

Clock::Duration HttpAudience::step() const
{
    return std::clamp<Clock::Duration>(count() * viewerCost, quickest, slowest);
}

const QByteArray& HttpAudience::frame()
{
    if (m_frame.isEmpty())
        m_frame = websocket::encodeFrame(websocket::Opcode::Text, newest().text);
    return m_frame;
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
}

} // namespace everyport

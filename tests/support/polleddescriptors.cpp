#include "tests/support/polleddescriptors.h"

#include <poll.h>

namespace everyport {

namespace {

short eventsFor(bool read, bool write)
{
    return short((read ? POLLIN | POLLRDHUP : 0) | (write ? POLLOUT : 0));
}

} // namespace

Descriptors::Id PolledDescriptors::add(int fd, Readiness& who, bool read, bool write)
{
    m_order.push_back(m_watched.add({&who, fd, eventsFor(read, write)}));
    return m_order.back();
}

void PolledDescriptors::change(Id id, bool read, bool write)
{
    if (auto* watched = m_watched.find(id))
        watched->events = eventsFor(read, write);
}

void PolledDescriptors::poll()
{
    for (const auto id : std::exchange(m_again, {})) {
        if (const auto* watched = m_watched.find(id))
            watched->who->becameReady(true, false);
    }
    std::erase_if(m_order, [this](Id id) { return !m_watched.find(id); });
    std::vector<pollfd> states;
    for (const auto id : m_order) {
        const auto* watched = m_watched.find(id);
        states.push_back({watched->fd, watched->events, 0});
    }
    if (::poll(states.data(), states.size(), 0) <= 0)
        return;
    const auto asked = m_order; // those who are told may add others
    for (size_t i = 0; i < asked.size(); ++i) {
        const auto* watched = m_watched.find(asked[i]);
        const auto what = states[i].revents;
        if (!watched || what == 0)
            continue;
        const bool broken = what & (POLLERR | POLLHUP);
        watched->who->becameReady(broken || (what & (POLLIN | POLLRDHUP)), broken || (what & POLLOUT));
    }
}

bool PolledDescriptors::endTurn()
{
    const auto ends = std::exchange(m_turnEnds, {});
    for (auto* who : ends)
        who->turnEnded();
    if (m_turnEnds.empty())
        m_retired.clear();
    return !ends.empty();
}

void PolledDescriptors::end()
{
    for (const auto& transport : m_transports.values())
        transport->abortConnection();
    while (endTurn()) {}
}

void PolledDescriptors::disown(Id id)
{
    if (auto owned = m_transports.take(id))
        m_retired.push_back(std::move(*owned));
}

QByteArray& PolledDescriptors::readBuffer()
{
    if (!m_readBuffer.isDetached())
        m_readBuffer = QByteArray(64 * 1024, Qt::Uninitialized);
    return m_readBuffer;
}

} // namespace everyport

#include "netcore/descriptors/descriptorwriter.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/uio.h>

#include "netcore/descriptors/descriptorreader.h"

namespace everyport {

using namespace Qt::StringLiterals;

DescriptorWriter::DescriptorWriter(Reactor& reactor, FileDescriptor fd, Events events)
    : m_reactor(reactor), m_fd(std::move(fd)), m_events(std::make_shared<Events>(std::move(events)))
{
    ignoreBrokenPipes();
    auto* descriptors = reactor.role<ReactorDescriptors>();
    if (!descriptors || !canBeWatched(m_fd.get()))
        return; // a regular file: it takes everything at once
    fcntl(m_fd.get(), F_SETFL, fcntl(m_fd.get(), F_GETFL) | O_NONBLOCK);
    m_watch = descriptors->watch(m_fd.get(), [this](bool, bool) { becameReady(); });
    m_watch->setWanted(false, false);
}

DescriptorWriter::~DescriptorWriter()
{
    m_watch.reset(); // before the descriptor
}

void DescriptorWriter::write(QByteArray bytes)
{
    if (!m_fd || bytes.isEmpty())
        return;
    m_queue.append(std::move(bytes));
    const auto there = std::weak_ptr(m_events);
    if (auto thrown = m_gate.tell(m_queue.bytes(), m_limits.highWater); thrown && !there.expired())
        return fail(*thrown);
    if (there.expired())
        return; // a producer that is told to pause may end it all
    // When blocked, readiness does it, unless there is more than anybody should have to keep.
    if ((m_blocked && m_queue.bytes() <= m_limits.outbound) || std::exchange(m_flushWanted, true))
        return;
    m_reactor.callSoon([this, there] {
        if (!there.expired())
            flush();
    });
}

void DescriptorWriter::becameReady()
{
    // Nothing is wanted while the queue is empty: whoever wakes us then says that the reader has gone.
    if (m_blocked)
        flush();
    else if (m_queue.isEmpty())
        fail(Error::fromErrno(EPIPE, u"Writing"_s));
}

void DescriptorWriter::flush()
{
    m_flushWanted = false;
    if (!m_fd || m_queue.isEmpty())
        return;
    const auto events = m_events; // whoever is told may let go of us; then this is the last
    const auto before = m_queue.bytes();
    const auto failure = writeQueued();
    const auto sent = before - m_queue.bytes();
    if (sent > 0 && events->bytesWritten)
        events->bytesWritten(sent);
    if (events.use_count() == 1)
        return;
    if (failure) {
        fail(*failure);
        return;
    }
    if (m_watch)
        m_watch->setWanted(false, m_blocked);
    if (auto thrown = m_gate.tell(m_queue.bytes(), m_limits.highWater); thrown && events.use_count() > 1)
        return fail(*thrown);
    if (events.use_count() > 1 && m_queue.isEmpty() && events->drained)
        events->drained();
}

std::optional<Error> DescriptorWriter::writeQueued()
{
    m_blocked = false;
    while (!m_queue.isEmpty() && !m_blocked) {
        std::array<iovec, 64> pieces;
        const auto offered = m_queue.gather(pieces.data(), int(pieces.size()));
        const auto written = ::writev(m_fd.get(), pieces.data(), offered.count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
            return Error::fromErrno(errno, u"Writing"_s);
        m_blocked = written < offered.bytes;
        m_queue.drop(std::max<ssize_t>(written, 0));
    }
    if (m_queue.bytes() > m_limits.outbound)
        return Error::busy(
            Reason::TooLarge, u"The other end does not read: %1 MB were waiting for it."_s.arg(m_queue.bytes() >> 20));
    return std::nullopt;
}

void DescriptorWriter::setProducer(Producer* producer)
{
    const auto there = std::weak_ptr(m_events);
    if (auto thrown = m_gate.set(producer, m_queue.bytes(), m_limits.highWater); thrown && !there.expired())
        fail(*thrown);
}

void DescriptorWriter::fail(const Error& reason)
{
    m_watch.reset();
    m_fd.reset();
    m_queue.clear();
    const auto events = m_events;
    if (events->writingFailed)
        events->writingFailed(reason);
}

} // namespace everyport

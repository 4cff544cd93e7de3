#include "netcore/descriptorwriter.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/uio.h>

#include "netcore/descriptorreader.h"

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
    m_queued += bytes.size();
    m_queue.push_back(std::move(bytes));
    if (m_producer && !m_producerPaused && m_queued > m_limits.highWater) {
        m_producerPaused = true;
        m_producer->pauseProducing();
    }
    // When blocked, readiness does it, unless there is more than anybody should have to keep.
    if ((m_blocked && m_queued <= m_limits.outbound) || std::exchange(m_flushWanted, true))
        return;
    m_reactor.callSoon([this, there = std::weak_ptr(m_events)] {
        if (!there.expired())
            flush();
    });
}

void DescriptorWriter::becameReady()
{
    // Nothing is wanted while the queue is empty: whoever wakes us then says that the reader has gone.
    if (m_blocked)
        flush();
    else if (m_queue.empty())
        fail(Error::fromErrno(EPIPE, u"Writing"_s));
}

void DescriptorWriter::flush()
{
    m_flushWanted = false;
    const auto events = m_events;
    if (!m_fd || m_queue.empty() || !writeQueued() || events.use_count() == 1)
        return;
    if (m_queued > m_limits.outbound) {
        fail({Error::Kind::Busy, Reason::TooLarge, u"The other end does not read: %1 MB were waiting for it."_s.arg(m_queued >> 20), {}, 0});
        return;
    }
    if (m_watch)
        m_watch->setWanted(false, m_blocked);
    tellProducer();
    if (events.use_count() > 1 && m_queue.empty() && events->drained)
        events->drained();
}

/// False when it failed, which has been told then.
bool DescriptorWriter::writeQueued()
{
    const auto events = m_events;
    m_blocked = false;
    while (!m_queue.empty() && !m_blocked) {
        std::array<iovec, 64> pieces;
        int count = 0;
        qsizetype offered = 0;
        for (auto at = m_queue.begin(); at != m_queue.end() && count < int(pieces.size()); ++at, ++count) {
            const auto skip = count == 0 ? m_head : 0;
            pieces[size_t(count)] = {const_cast<char*>(at->constData()) + skip, size_t(at->size() - skip)};
            offered += at->size() - skip;
        }
        const auto written = ::writev(m_fd.get(), pieces.data(), count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno != EAGAIN && errno != EWOULDBLOCK) {
            fail(Error::fromErrno(errno, u"Writing"_s));
            return false;
        }
        m_blocked = written < offered;
        m_head += std::max<ssize_t>(written, 0);
        m_queued -= std::max<ssize_t>(written, 0);
        while (!m_queue.empty() && m_head >= m_queue.front().size()) {
            m_head -= m_queue.front().size();
            m_queue.pop_front();
        }
        if (written > 0 && events->bytesWritten)
            events->bytesWritten(written);
    }
    return true;
}

void DescriptorWriter::tellProducer()
{
    if (!m_producer || !m_producerPaused || m_queued >= m_limits.highWater / 2)
        return;
    m_producerPaused = false;
    m_producer->resumeProducing();
}

void DescriptorWriter::setProducer(Producer* producer)
{
    m_producer = producer;
    m_producerPaused = producer && m_queued > m_limits.highWater;
    if (m_producerPaused)
        m_producer->pauseProducing();
}

void DescriptorWriter::fail(const Error& reason)
{
    m_watch.reset();
    m_fd.reset();
    m_queue.clear();
    m_queued = 0;
    const auto events = m_events;
    if (events->writingFailed)
        events->writingFailed(reason);
}

} // namespace everyport

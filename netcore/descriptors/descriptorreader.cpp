#include "netcore/descriptors/descriptorreader.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {
constexpr int readsAnEvent = 4; // a busy writer gives way to the others
constexpr size_t pieceSize = 32 * 1024;
} // namespace

bool canBeWatched(int fd)
{
    const FileDescriptor probe(epoll_create1(EPOLL_CLOEXEC));
    if (!probe) { // forbidden, or no descriptor is left: then what epoll is known to refuse
        struct stat about {};
        return ::fstat(fd, &about) != 0 || !(S_ISREG(about.st_mode) || S_ISDIR(about.st_mode));
    }
    epoll_event event{};
    return epoll_ctl(probe.get(), EPOLL_CTL_ADD, fd, &event) == 0 || errno != EPERM;
}

DescriptorReader::DescriptorReader(Reactor& reactor, FileDescriptor fd, Events events)
    : m_reactor(reactor),
      m_fd(std::move(fd)),
      m_events(std::make_shared<Events>(std::move(events))),
      m_watchable(canBeWatched(m_fd.get()))
{
    if (m_watchable)
        fcntl(m_fd.get(), F_SETFL, fcntl(m_fd.get(), F_GETFL) | O_NONBLOCK);
    begin();
}

DescriptorReader::~DescriptorReader()
{
    m_watch.reset(); // before the descriptor
}

void DescriptorReader::begin()
{
    if (!m_watchable)
        m_nextPiece = m_reactor.clock().callLater({}, [this] { readSome(); });
    else if (auto* descriptors = m_reactor.role<ReactorDescriptors>())
        m_watch = descriptors->watch(m_fd.get(), [this](bool readable, bool) {
            if (readable)
                readSome();
        });
}

void DescriptorReader::pause()
{
    // Not watched at all: a hang-up is told whatever is wanted, again and again.
    m_paused = true;
    m_watch.reset();
    m_nextPiece.cancel();
}

void DescriptorReader::resume()
{
    if (std::exchange(m_paused, false) && !m_ended)
        begin();
}

void DescriptorReader::readSome()
{
    std::array<char, pieceSize> buffer;
    const int rounds = m_watchable ? readsAnEvent : 1;
    for (int round = 0; round < rounds && !m_paused; ++round) {
        const auto got = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break;
        // A pseudo-terminal whose last user has gone says EIO where a pipe says 0.
        if (got <= 0) {
            end(got == 0 || errno == EIO ? Error::closed() : Error::fromErrno(errno, u"Reading"_s));
            return;
        }
        const auto events = m_events;
        events->bytesRead(QByteArrayView(buffer.data(), got));
        if (events.use_count() == 1) // ours is the last: we have been let go of
            return;
        if (size_t(got) < buffer.size() && m_watchable)
            break;
    }
    if (!m_watchable && !m_paused)
        begin();
}

void DescriptorReader::end(const Error& reason)
{
    m_ended = true;
    m_watch.reset();
    m_nextPiece.cancel();
    const auto events = m_events;
    events->readingEnded(reason);
}

} // namespace everyport

#include "app/station/process/signalwatch.h"

#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace everyport {

namespace {

// What a signal may touch: lock-free atomics, write and _exit (signal-safety(7)).
std::atomic<int> s_writeEnd{-1};
std::atomic<int> s_stops{0};

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};

extern "C" void signalCame(int number)
{
    const auto before = errno;
    if (number != SIGHUP && s_stops.fetch_add(1) > 0)
        ::_exit(128 + number);
    const auto byte = char(number);
    const auto fd = s_writeEnd.load();
    if (fd >= 0 && ::write(fd, &byte, 1) < 0) {
        // Full of signals that the loop has not read yet: it knows already.
    }
    errno = before;
}

} // namespace

SignalWatch::SignalWatch(Reactor& reactor, std::function<void()> stopRequested, std::function<void()> reloadRequested)
    : m_stopRequested(std::move(stopRequested)), m_reloadRequested(std::move(reloadRequested))
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_readEnd = ends[0];
    s_stops = 0;
    s_writeEnd = ends[1];
    m_watch = reactor.role<ReactorDescriptors>()->watch(m_readEnd, [this](bool, bool) { read(); });
    m_watch->setWanted(true, false);
    struct sigaction action = {};
    action.sa_handler = signalCame;
    action.sa_flags = SA_RESTART;
    for (const auto number : watched)
        ::sigaction(number, &action, nullptr);
}

SignalWatch::~SignalWatch()
{
    for (const auto number : watched)
        ::signal(number, SIG_DFL);
    m_watch.reset();
    if (const auto fd = s_writeEnd.exchange(-1); fd >= 0)
        ::close(fd);
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

void SignalWatch::read()
{
    char numbers[64];
    const auto count = ::read(m_readEnd, numbers, sizeof numbers);
    bool stop = false;
    bool reload = false;
    for (ssize_t i = 0; i < count; ++i)
        (numbers[i] == SIGHUP ? reload : stop) = true;
    // Copies: what is called may let go of us.
    const auto stopping = m_stopRequested;
    const auto reloading = m_reloadRequested;
    if (stop)
        stopping();
    else if (reload)
        reloading();
}

} // namespace everyport

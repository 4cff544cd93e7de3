#include "app/python/watchclock.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "app/log/logoutput.h"
#include "app/python/interpreter.h"
#include "app/python/interpretersetup.h"
#include "app/python/lockwanter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::python {

namespace {

using Steady = std::chrono::steady_clock; // Python's time.monotonic
using Moment = Steady::time_point;

constexpr auto longestBeat = 100ms; // also how late a shorter limit than the one before may be
constexpr auto breathBeat = 12ms;
constexpr auto again = 1s; // where the interrupt was swallowed

/// What is watched: what a caller of Python's has begun last.
struct Watched {
    Moment begun;
    Moment deadline;
    Moment telling = Moment::max(); // when the log hears of it
    bool breathes = false;
    std::string what;
};

class WatchClock {
public:
    WatchClock(const Log& log, int interrupt, int breath)
        : m_log(log), m_home(::pthread_self()), m_interrupt(interrupt), m_breath(breath)
    {
        // Signals of the program and of scripts are no business of the thread.
        sigset_t all;
        sigset_t before;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &before);
        m_thread = std::thread([this] { run(); });
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }
    ~WatchClock()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    WatchClock(const WatchClock&) = delete;
    WatchClock& operator=(const WatchClock&) = delete;

    void watch(Moment begun, Moment deadline, Moment telling, bool breathes, std::string_view what)
    {
        const std::lock_guard lock(m_mutex);
        m_watches = true;
        m_watched.begun = begun;
        m_watched.deadline = deadline;
        m_watched.telling = telling;
        m_watched.breathes = breathes;
        m_watched.what.assign(what);
        if (m_rests)
            m_wake.notify_all();
    }
    void letBreathe(bool breathes)
    {
        const std::lock_guard lock(m_mutex);
        m_watched.breathes = breathes;
    }
    void rest()
    {
        const std::lock_guard lock(m_mutex);
        m_watches = false; // it is seen at the next beat
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            if (!m_watches) {
                m_rests = true;
                m_wake.wait(lock);
                m_rests = false;
                continue;
            }
            const auto now = Steady::now();
            if (now >= m_watched.deadline) {
                m_watched.deadline = now + again;
                ::pthread_kill(m_home, m_interrupt);
            } else if (m_watched.breathes) {
                ::pthread_kill(m_home, m_breath);
            }
            if (now >= m_watched.telling) {
                m_watched.telling = Moment::max();
                tell(now - m_watched.begun, m_watched.what, lock);
            }
            const auto beat = now + (m_watched.breathes ? breathBeat : longestBeat);
            m_wake.wait_until(lock, std::min({beat, m_watched.deadline, m_watched.telling}));
        }
    }

    /// The log itself belongs to the loop's thread, which is the one that hangs.
    void tell(Steady::duration since, std::string what, std::unique_lock<std::mutex>& lock)
    {
        lock.unlock();
        const auto seconds = std::chrono::round<std::chrono::seconds>(since).count();
        LogOutput::writeAside(m_log, LogLevel::Error, u"python"_s,
            u"Everything has waited %1 s for what cannot be interrupted: %2. Where it does not end, only kill -9 %3 ends the program."_s
                .arg(QString::number(seconds), QString::fromStdString(what), QString::number(::getpid())));
        lock.lock();
    }

    const Log& m_log;
    const pthread_t m_home;
    const int m_interrupt;
    const int m_breath;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Watched m_watched;
    bool m_watches = false;
    bool m_rests = false;
    bool m_ends = false;
    std::thread m_thread;
};

std::unique_ptr<WatchClock> s_clock;
std::unique_ptr<LockWanter> s_wanter; // under ThreadSanitizer alone

/// Of Python's time.monotonic; infinity is never.
Moment momentOf(double seconds)
{
    constexpr double longest = 1e9;
    if (!(seconds < longest))
        return Moment::max();
    return Moment(std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(seconds)));
}

void begin(int interrupt, int breath)
{
    auto* interpreter = Interpreter::current();
    if (interpreter && isAtHome())
        s_clock = std::make_unique<WatchClock>(interpreter->log(), interrupt, breath);
#ifdef __SANITIZE_THREAD__
    if (s_clock && !s_wanter)
        s_wanter = std::make_unique<LockWanter>();
#endif
}

void watch(double begun, double deadline, double telling, bool breathes, std::string_view what)
{
    if (s_clock && isAtHome())
        s_clock->watch(momentOf(begun), momentOf(deadline), momentOf(telling), breathes, what);
}

void letBreathe(bool breathes)
{
    if (s_clock && isAtHome())
        s_clock->letBreathe(breathes);
}

void rest()
{
    if (s_clock && isAtHome())
        s_clock->rest();
}

} // namespace

void endWatchClock()
{
    if (isAtHome()) {
        s_wanter.reset();
        s_clock.reset();
        return;
    }
    static_cast<void>(s_wanter.release()); // a forked child: the threads stayed with the parent
    static_cast<void>(s_clock.release());
}

void bindWatchClock(py::module_& module)
{
    module.def("begin_watch", &begin, "Which signals interrupt, and make breathe, this thread.");
    module.def("watch", &watch,
        "Since when, until when nothing happens, until when the log hears nothing (time.monotonic), whether it breathes, what it is.");
    module.def("let_breathe", &letBreathe, "Whether what is watched is made to breathe.");
    module.def("rest", &rest, "Nothing is watched.");
}

} // namespace everyport::python

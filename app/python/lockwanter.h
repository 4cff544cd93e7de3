#pragma once

#include "app/python/pythonlib.h"

#include <atomic>
#include <chrono>
#include <thread>

#include <signal.h>

namespace everyport::python {

/// For builds under ThreadSanitizer, which keeps a signal back until its thread calls the C library: a loop in Python
/// need not, unless somebody else wants Python's lock now and then. That is this. Made and destroyed on the loop's
/// thread, which holds the lock.
class LockWanter {
public:
    LockWanter() : m_thread([this] { run(); }) {}
    ~LockWanter()
    {
        m_ends = true;
        const py::gil_scoped_release released;
        m_thread.join();
    }
    LockWanter(const LockWanter&) = delete;
    LockWanter& operator=(const LockWanter&) = delete;

private:
    void run() const
    {
        sigset_t all; // they are for the loop's thread
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
        while (!m_ends) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            const Gil held;
        }
    }

    std::atomic<bool> m_ends = false;
    std::thread m_thread; // the last: it looks at the rest
};

} // namespace everyport::python

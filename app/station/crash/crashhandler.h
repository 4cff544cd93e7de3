#pragma once

#include <memory>

#include <QByteArray>

#include "app/station/crash/crashmemory.h"

namespace everyport {

/// Where the report of a crash goes. `fd` stays whoever opened it's, and below 0 there is no file.
struct CrashTarget {
    int fd = -1;
    QByteArray path = {}; ///< Named on standard error when the report is written.
};

/// While it lives, a fault of this process (SIGSEGV, SIGBUS, SIGFPE, SIGILL, abort, an exception that nobody catches, a
/// qFatal) writes a report: `head`, the signal, what was open, the newest log lines and a backtrace. It goes to
/// `target`, or to standard error where that takes no more; then the process ends by the same signal as without this.
/// Nothing is allocated and no lock is taken then. The newest of several is in charge. A sanitizer, where one is built
/// in, reports by itself, and the handler is not installed. Made and dropped on the loop's thread, whose overflown
/// stack is reported as well; `target` outlives it.
class CrashHandler {
public:
    CrashHandler(const QByteArray& head, const CrashTarget& target);
    ~CrashHandler();
    CrashHandler(const CrashHandler&) = delete;
    CrashHandler& operator=(const CrashHandler&) = delete;

    static bool isPossible(); ///< False where a sanitizer is built in.

    /// For CrashNotes: what is written besides. Never a secret.
    CrashMemory& memory() { return *m_memory; }

private:
    std::unique_ptr<CrashMemory> m_memory;
};

} // namespace everyport

#pragma once

#include <cstddef>
#include <cstdint>

#include <signal.h>

namespace everyport {

struct CrashMemory;

/// Writes to a descriptor from inside a signal handler: no allocation, no lock, no stdio (signal-safety(7)).
class CrashWriter {
public:
    explicit CrashWriter(int fd) : m_fd(fd) {}

    CrashWriter& text(const char* text);
    CrashWriter& number(std::uint64_t number, unsigned base = 10);
    bool isWhole() const { return m_isWhole; } ///< False from the first write on that failed.

private:
    void bytes(const char* data, size_t size);

    int m_fd;
    bool m_isWhole = true;
};

/// "SIGSEGV"; a text of ours, for the signals that CrashHandler takes.
const char* crashSignalName(int number);
/// The whole report, from inside the handler of the signal; false where `fd` did not take all of it.
bool writeCrashReport(int fd, const CrashMemory& memory, int number, const siginfo_t& info);

} // namespace everyport

#pragma once

#include <utility>

namespace everyport {

/// The one owner of a file descriptor of the system; its destructor closes it. Default-made, moved from or released it
/// holds none, which `get` shows as -1. Any thread, one at a time.
class [[nodiscard]] FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_fd(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = other.release();
        }
        return *this;
    }
    ~FileDescriptor() { reset(); }

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); } ///< The caller closes it from now on.
    void reset();

    /// Another descriptor of the same open file, closed on exec; none when the system has no more (errno says why).
    FileDescriptor duplicate() const;

private:
    int m_fd = -1;
};

/// Ignores SIGPIPE for the whole process, so that a write into a pipe that nobody reads fails with EPIPE instead of
/// ending the program. For what writes where MSG_NOSIGNAL cannot be given: pipes, and libraries. Child processes are
/// started with the system's own disposition. Does nothing where the program has one of its own.
void ignoreBrokenPipes();

} // namespace everyport

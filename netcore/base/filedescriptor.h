#pragma once

#include <utility>

namespace everyport {

/// A file descriptor in the hand of its one owner: closed when let go of. -1 is none. Any thread.
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

    /// Another descriptor for the same file, closed on exec; none when the system has no more (errno says why).
    FileDescriptor duplicate() const;

private:
    int m_fd = -1;
};

/// From here on a write into a pipe that nobody reads fails with EPIPE instead of ending the program. Children are
/// started with the system's way. Does nothing where the program has its own answer to SIGPIPE.
void ignoreBrokenPipes();

} // namespace everyport

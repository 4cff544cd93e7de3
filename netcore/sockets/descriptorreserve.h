#pragma once

namespace everyport {

/// The last of the file descriptors that the process may have: callers of ports do not get them, so that strangers,
/// however many, leave some to the program's owner, its storage and its readers. They are few where the limit is low
/// (getrlimit(2), RLIMIT_NOFILE).
class DescriptorReserve {
public:
    static constexpr int most = 32;

    /// Whether `fd` is one of them. The system gives out the lowest number that is free, so nearly all others are in
    /// use then.
    bool holds(int fd);
    /// Says that the limit may have been lowered; it is asked for by itself only where it seems to be reached.
    void forgetLimit() { m_first = 0; }

private:
    int m_first = 0;
};

} // namespace everyport

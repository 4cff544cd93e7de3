#include "netcore/wakebell.h"

#include <fcntl.h>
#include <unistd.h>

namespace everyport {

WakeBell::WakeBell()
{
    if (::pipe2(m_ends, O_NONBLOCK | O_CLOEXEC) != 0)
        qFatal("No descriptor is left for the loop to be woken by.");
}

WakeBell::~WakeBell()
{
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void WakeBell::ring()
{
    // A full pipe has been rung often enough.
    [[maybe_unused]] const auto written = ::write(m_ends[1], "", 1);
}

void WakeBell::silence()
{
    char heard[64];
    while (::read(m_ends[0], heard, sizeof heard) == ssize_t(sizeof heard)) {
    }
}

} // namespace everyport

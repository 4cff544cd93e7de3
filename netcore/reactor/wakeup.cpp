#include "netcore/reactor/wakeup.h"

#include <fcntl.h>
#include <unistd.h>

namespace everyport {

Wakeup::Wakeup()
{
    int ends[2];
    if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
        qFatal("No descriptor is left for the loop to be woken by.");
    m_heard = FileDescriptor(ends[0]);
    m_rung = FileDescriptor(ends[1]);
}

void Wakeup::ring()
{
    // A full pipe has been rung often enough.
    [[maybe_unused]] const auto written = ::write(m_rung.get(), "", 1);
}

void Wakeup::silence()
{
    char heard[64];
    while (::read(m_heard.get(), heard, sizeof heard) == ssize_t(sizeof heard)) {}
}

} // namespace everyport

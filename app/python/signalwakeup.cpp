#include "app/python/pythonlib.h"

#include "app/python/signalwakeup.h"

#include <fcntl.h>
#include <unistd.h>

#include "app/python/guestloop.h"

namespace everyport::python {

SignalWakeup::SignalWakeup(Reactor& reactor)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = FileDescriptor(ends[0]);
    m_write = FileDescriptor(ends[1]);
    m_watch = reactor.role<ReactorDescriptors>()->watch(m_read.get(), [this](bool, bool) { rung(); });
    m_watch->setWanted(true, false);
}

void SignalWakeup::rung()
{
    char numbers[64];
    while (::read(m_read.get(), numbers, sizeof numbers) > 0) {}
    const Gil gil;
    if (PyErr_CheckSignals() == 0)
        return;
    py::error_already_set raised;
    if (!GuestLoop::endInnermost(std::make_exception_ptr(raised)))
        raised.discard_as_unraisable("a signal");
}

} // namespace everyport::python

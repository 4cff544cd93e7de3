#pragma once

#include <memory>

#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport::python {

/// Rung by Python's own signal handler (signal.set_wakeup_fd), so that what a script has set by `signal.signal` runs
/// while Qt's loop waits. What it raises ends the innermost loop that a script runs, as it would in plain asyncio.
class SignalWakeup {
public:
    explicit SignalWakeup(Reactor& reactor);
    int writeEnd() const { return m_write.get(); }

private:
    void rung();

    FileDescriptor m_read;
    FileDescriptor m_write;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
};

} // namespace everyport::python

#pragma once

#include "app/python/pythonlib.h"

#include <exception>
#include <memory>

#include "netcore/base/clock.h"
#include "netcore/interfaces/reactordescriptors.h"

class QEventLoop;

namespace everyport::python {

/// An asyncio loop's place at the reactor's table, for as long as the loop runs: its selector's descriptor is watched,
/// the time-out that it asked for is a timer, and each wake-up is one `_iterate()` of the loop. Loop's thread, under
/// the Gil.
class GuestLoop : public std::enable_shared_from_this<GuestLoop> {
public:
    /// `iterate` returns seconds until it wants to be called again: 0 is soon, negative when something comes,
    /// `hasStopped` when `run` shall return.
    static std::shared_ptr<GuestLoop> take(py::object iterate, int descriptor);
    ~GuestLoop();
    GuestLoop(const GuestLoop&) = delete;
    GuestLoop& operator=(const GuestLoop&) = delete;

    static constexpr double hasStopped = -2;

    /// Runs Qt's loop until the guest has stopped, so everything else goes on. Raises what the iteration raised, and
    /// SystemExit when the program ends meanwhile.
    void run();
    void wake(); ///< Iterates soon. From another thread it does nothing: that one rings asyncio's own bell.
    void leave();

    /// Ends the innermost `run` with the exception that is being handled by Python; false where none runs.
    static bool endInnermost(std::exception_ptr why);

private:
    explicit GuestLoop(py::object iterate) : m_iterate(std::move(iterate)) {}
    void iterate();
    void settle(double due);
    void end(std::exception_ptr why);
    void quit();

    py::object m_iterate;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    Clock::Timer m_timer;
    Clock::Moment m_due = {};
    QEventLoop* m_nested = nullptr;
    std::exception_ptr m_failure;
    bool m_woken = false;
    bool m_iterating = false;
    bool m_masked = false; // readable, and not now
    bool m_stopped = false;
};

void bindSeat(py::module_& module);

} // namespace everyport::python

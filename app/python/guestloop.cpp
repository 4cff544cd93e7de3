#include "app/python/guestloop.h"

#include <algorithm>
#include <vector>

#include <QEventLoop>

#include "app/python/interpreter.h"
#include "app/python/interpretersetup.h"

namespace everyport::python {

namespace {

// Those whose Qt loops are on the stack, the innermost last.
std::vector<GuestLoop*> s_nested;

} // namespace

std::shared_ptr<GuestLoop> GuestLoop::take(py::object iterate, int descriptor)
{
    auto* interpreter = Interpreter::current();
    if (!interpreter || !isAtHome())
        throw std::runtime_error("Only the thread of the program's loop has a reactor.");
    std::shared_ptr<GuestLoop> seat(new GuestLoop(std::move(iterate)));
    const std::weak_ptr<GuestLoop> weak = seat;
    seat->m_watch = interpreter->reactor().role<ReactorDescriptors>()->watch(descriptor, [weak](bool, bool) {
        if (const auto self = weak.lock())
            self->iterate();
    });
    seat->m_watch->setWanted(true, false);
    return seat;
}

GuestLoop::~GuestLoop()
{
    leave();
}

void GuestLoop::leave()
{
    m_watch.reset();
    m_timer.cancel();
    m_iterate = py::object();
}

void GuestLoop::run()
{
    QEventLoop nested;
    const auto outer = std::exchange(m_nested, &nested);
    m_stopped = false;
    s_nested.push_back(this);
    m_watch->setWanted(true, false);
    wake();
    {
        const py::gil_scoped_release away;
        nested.exec();
    }
    s_nested.erase(std::find(s_nested.rbegin(), s_nested.rend(), this).base() - 1);
    m_nested = outer;
    m_watch->setWanted(true, false);
    wake();
    if (const auto failure = std::exchange(m_failure, nullptr))
        std::rethrow_exception(failure);
    if (!m_stopped) {
        PyErr_SetString(PyExc_SystemExit, "The program ends.");
        throw py::error_already_set();
    }
}

void GuestLoop::wake()
{
    if (m_woken || !m_watch || !isAtHome())
        return;
    m_woken = true;
    Interpreter::current()->reactor().callSoon([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_woken = false;
            self->iterate();
        }
    });
}

void GuestLoop::iterate()
{
    if (!m_watch || (m_nested && (m_stopped || m_failure)))
        return;
    // Its callback runs a loop of Qt's: it goes on when that has ended.
    if (m_iterating) {
        m_watch->setWanted(false, false);
        m_masked = true;
        return;
    }
    const auto keep = shared_from_this();
    const Gil gil;
    m_iterating = true;
    auto due = 0.0;
    try {
        due = m_iterate().cast<double>();
    } catch (py::error_already_set& raised) {
        end(std::current_exception());
    }
    m_iterating = false;
    if (!m_watch)
        return;
    if (std::exchange(m_masked, false)) {
        m_watch->setWanted(true, false);
        due = 0;
    }
    settle(due);
}

void GuestLoop::settle(double due)
{
    if (due == hasStopped) {
        m_stopped = true;
        if (m_nested)
            quit();
        else
            wake(); // nobody waits for it, and it goes on
        return;
    }
    if (due < 0)
        return; // a timer set before does no harm
    constexpr double longest = 24 * 3600.0;
    auto& clock = Interpreter::current()->reactor().clock();
    const auto delay = std::chrono::ceil<Clock::Duration>(std::chrono::duration<double>(std::min(due, longest)));
    const auto moment = clock.now() + delay;
    if (m_timer.isActive() && m_due <= moment)
        return;
    m_due = moment;
    m_timer = clock.callLater(delay, [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->iterate();
    });
}

void GuestLoop::end(std::exception_ptr why)
{
    if (m_nested) {
        m_failure = std::move(why);
        quit();
    } else if (!endInnermost(why)) {
        try {
            std::rethrow_exception(why);
        } catch (py::error_already_set& raised) {
            raised.restore();
            PyErr_WriteUnraisable(m_iterate.ptr());
        }
    }
}

bool GuestLoop::endInnermost(std::exception_ptr why)
{
    if (s_nested.empty())
        return false;
    s_nested.back()->m_failure = std::move(why);
    s_nested.back()->quit();
    return true;
}

void GuestLoop::quit()
{
    // What is ready now stays for the next run.
    m_watch->setWanted(false, false);
    m_nested->quit();
}

void bindSeat(py::module_& module)
{
    py::class_<GuestLoop, std::shared_ptr<GuestLoop>>(
        module, "Seat", "A running asyncio loop's place at the reactor's table.")
        .def(py::init(
            [](py::object iterate, int descriptor) { return GuestLoop::take(std::move(iterate), descriptor); }))
        .def("run", &GuestLoop::run)
        .def("wake", &GuestLoop::wake)
        .def("leave", &GuestLoop::leave);
}

} // namespace everyport::python

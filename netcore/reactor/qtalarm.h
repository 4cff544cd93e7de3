#pragma once

#include <functional>
#include <memory>

#include "netcore/base/clock.h"

class QTimer;

namespace everyport {

/// A reactor's alarm by Qt's own timer, for where there is no timerfd or it is forbidden. Rings in Qt's loop, never
/// early, a millisecond late at most. Loop's thread.
class QtAlarm {
public:
    explicit QtAlarm(std::function<void()> rang);
    ~QtAlarm();

    /// Rings at `due`; what was set before is forgotten. More than a day ahead it rings once in between.
    void set(Clock::Moment due, Clock::Moment now);

private:
    std::unique_ptr<QTimer> m_timer;
};

} // namespace everyport

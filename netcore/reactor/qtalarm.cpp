#include "netcore/reactor/qtalarm.h"

#include <algorithm>

#include <QTimer>

namespace everyport {

QtAlarm::QtAlarm(std::function<void()> rang) : m_timer(std::make_unique<QTimer>())
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), std::move(rang));
}

QtAlarm::~QtAlarm() = default;

void QtAlarm::set(Clock::Moment due, Clock::Moment now)
{
    using namespace std::chrono;
    const auto wait = ceil<milliseconds>(due - now); // Qt's timers count milliseconds; early would be wrong
    m_timer->start(std::clamp(wait, milliseconds(0), milliseconds(hours(24))));
}

} // namespace everyport

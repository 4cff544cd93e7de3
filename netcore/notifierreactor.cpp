#include "netcore/notifierreactor.h"

#include <algorithm>

#include <QTimer>

namespace everyport {

NotifierReactor::NotifierReactor(QObject* parent) : LoopReactor(parent), m_alarm(std::make_unique<QTimer>())
{
    m_alarm->setSingleShot(true);
    m_alarm->setTimerType(Qt::PreciseTimer);
    connect(m_alarm.get(), &QTimer::timeout, this, [this] {
        alarmRang();
        endTurn();
    });
    open();
}

NotifierReactor::~NotifierReactor()
{
    close();
}

Descriptors::Id NotifierReactor::add(int fd, Readiness& who, bool read, bool write)
{
    auto watched = std::make_shared<NotifiedDescriptor>(this, fd, [this, &who](bool r, bool w) { tellOutside(who, r, w); });
    watched->setWanted(read, write);
    return m_watched.add(std::move(watched));
}

void NotifierReactor::change(Id id, bool read, bool write)
{
    if (auto* watched = m_watched.find(id))
        (*watched)->setWanted(read, write);
}

void NotifierReactor::setAlarm(Moment due)
{
    using namespace std::chrono;
    const auto wait = ceil<milliseconds>(due - now()); // Qt's timers count milliseconds; early would be wrong
    m_alarm->start(std::clamp(wait, milliseconds(0), milliseconds(hours(24))));
}

} // namespace everyport

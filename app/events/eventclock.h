#pragma once

#include <chrono>
#include <functional>

#include <QHash>

#include "app/events/eventstepping.h"
#include "app/events/stepschedule.h"

namespace everyport::events {

/// Brings events on by the clock: to a step whose hour has come, and to the end of a voting whose seconds are over.
/// What fails is tried again a minute later.
///
/// Part of EventRegistry, in whose queue its work waits for its turn. `clock`, `book` and `stepping` must outlive it,
/// and it its Tasks. Loop's thread.
class EventClock {
public:
    struct Ports {
        std::function<Task<Result<Done>>(QString id, std::function<void(Event& event)> change)> edit; ///< EventBook's.
        /// In its turn, and nobody waits for it; `what` names it where it fails.
        std::function<void(std::function<Task<Result<Done>>()> change, const QString& what)> start;
    };
    EventClock(Clock& clock, EventBook& book, EventStepping& stepping, Ports ports);

    void planAnew();                 ///< An event, or the voting in one, has changed.
    void entered(const QString& id); ///< An event is at another step: there is nothing to try again.
    /// In its turn: the seconds of the present step begin, where its poll is the one that was opened.
    Task<Result<Done>> countAnew(QString id, QString poll);

private:
    std::chrono::milliseconds pauseOf(const QString& event) const;
    void clockTurned();
    // In its turn.
    Task<Result<Done>> turn(QString id);
    Task<Result<Done>> stepTo(QString id, QString step);
    Task<Result<Done>> endVoting(QString id);

    Clock& m_clock;
    EventBook& m_book;
    EventStepping& m_stepping;
    const Ports m_ports;
    QHash<QString, Clock::Moment> m_notBefore; // by event: the last try there has failed, or goes on
    StepSchedule m_schedule;
};

} // namespace everyport::events

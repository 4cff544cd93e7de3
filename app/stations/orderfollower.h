#pragma once

#include <functional>
#include <optional>

#include <QMap>
#include <QStringList>

#include "app/polls/pollregistry.h"
#include "app/stations/items/stationorders.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// Does at a station what the home says: follows the polls that it shares, opens and closes them, and sets what
/// readers stand for. Of several orders for one thing the last one is done; what fails is tried again. Loop's thread;
/// all that is handed in must outlive it.
class OrderFollower {
public:
    struct Hearers {
        std::function<void()> changed;                       ///< Which polls are followed.
        std::function<void(const QString& sentence)> failed; ///< Empty: all is as the home wants it.
        std::function<void()> wantedChanged;                 ///< Some of it is set by now.
    };
    /// `wanted`: what is to be set for this station and is not yet. It is changed here; whoever hands it in stores it,
    /// since no order says it again.
    OrderFollower(Clock& clock, polls::PollRegistry& registry, Assignments& wanted, Hearers hearers);

    void resume(); ///< Goes on with what is wanted from the last run.

    void follow(const PollOrder& order); ///< Done once, each time that it says something else.
    void set(const Assignments& wanted); ///< What is set for this station; once, so that people here may change it.
    void pollChanged(const QString& id); ///< Here; voting is to have begun when it did at the home.
    /// These polls are said to be shared; others that were followed are not any more.
    void keepOnly(const QStringList& polls);
    /// The home has let go of this station, or it leaves: all followed polls become its own.
    void letGo();
    void stop();               ///< Nothing is done any more of what was ordered; what is wanted stays so.
    QStringList polls() const; ///< Ids of those that are followed.

private:
    void workNow(); ///< Something new is due: it does not wait for what is tried again.
    void plan(Clock::Duration wait);
    Task<Result<Done>> work();
    Task<Result<Done>> workOn(PollOrder order);
    Task<Result<Done>> assignAll();
    static bool isOpenedAsOrdered(const polls::Poll& poll, const PollOrder& order);
    bool isDue() const { return !m_due.isEmpty() || !m_wanted.isEmpty(); }

    Clock& m_clock;
    polls::PollRegistry& m_registry;
    Assignments& m_wanted;
    const Hearers m_hearers;
    QMap<QString, PollOrder> m_orders; // by poll
    QStringList m_due;                 // polls whose order is not done yet
    bool m_isWorking = false;
    bool m_hasNew = false; // that what is being done may have passed over
    QString m_failure;
    Clock::Timer m_timer;
    TaskSet m_work{TaskSet::unhandled}; // last
};

} // namespace everyport::stations

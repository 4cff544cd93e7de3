#pragma once

#include <functional>

#include <QMap>

#include "app/polls/polls.h"
#include "app/stations/items/stationorders.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What the home says to all, kept at the service as items: each is published when it has changed since, and all of
/// them once there is a connection again. What the service did not take is said again after a while, and holds nothing
/// else up; what is too large once it has changed. Loop's thread; `clock` must outlive it.
class HomeOrders {
public:
    /// An empty content: the item goes.
    using Publish = std::function<Task<Result<Done>>(QString id, QByteArray content)>;
    /// Each time that it was not taken; Refused/TooLarge: it is not said again as it is.
    using Failed = std::function<void(const QString& id, const Error& why)>;
    HomeOrders(Clock& clock, Publish publish, Failed failed);

    void set(const QString& id, const QByteArray& content); ///< The same as before: nothing is published.
    void remove(const QString& id);
    void sayAgain(); ///< All of it.
    QByteArray content(const QString& id) const { return m_contents.value(id); }
    /// There is a connection. `kept`: what the service has under which id; nothing for what is not ours.
    void start(const QMap<QString, QByteArray>& kept);
    void stop();
    /// All that is new was said, or could not be.
    bool isDone() const { return m_due.isEmpty(); }

private:
    static constexpr std::chrono::milliseconds together{20}; ///< What changes within is said at once.
    static constexpr std::chrono::seconds untilAgain{10};

    void say(const QString& id);
    void plan();
    Task<Result<Done>> work();
    void noteFailed(const QString& id, const Error& why);
    void tryAgain();

    Clock& m_clock;
    const Publish m_publish;
    const Failed m_failed;
    QMap<QString, QByteArray> m_contents;
    QStringList m_due;   ///< Ids, as they changed.
    QStringList m_again; ///< Ids of what was not taken.
    bool m_isRunning = false;
    bool m_isWorking = false;
    Clock::Timer m_timer;
    Clock::Timer m_untilAgain;
    TaskSet m_work{TaskSet::unhandled}; // last
};

/// What is said of a poll; `definition` as polls::pollToJson has it, without what is each station's own.
PollOrder orderOf(const polls::Poll& poll, const QByteArray& salt, const QString& leader);

} // namespace everyport::stations

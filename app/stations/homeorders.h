#pragma once

#include <functional>

#include <QMap>

#include "app/polls/polls.h"
#include "app/stations/items/stationorders.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// What the home says to all, kept at the service as items: each is published when it has changed since, and all of
/// them once there is a connection again. Loop's thread; `clock` must outlive it.
class HomeOrders {
public:
    /// An empty content: the item goes.
    using Publish = std::function<Task<Result<Done>>(QString id, QByteArray content)>;
    using Failed = std::function<void(const Error& why)>;
    HomeOrders(Clock& clock, Publish publish, Failed failed);

    void set(const QString& id, const QByteArray& content); ///< The same as before: nothing is published.
    void remove(const QString& id);
    void sayAgain(); ///< All of it.
    QByteArray content(const QString& id) const { return m_contents.value(id); }
    /// There is a connection. `kept`: what the service has under which id; nothing for what is not ours.
    void start(const QMap<QString, QByteArray>& kept);
    void stop();
    bool isDone() const { return m_due.isEmpty(); }

private:
    void plan(Clock::Duration wait);
    Task<Result<Done>> work();

    Clock& m_clock;
    const Publish m_publish;
    const Failed m_failed;
    QMap<QString, QByteArray> m_contents;
    QStringList m_due; ///< Ids, as they changed.
    bool m_isRunning = false;
    bool m_isWorking = false;
    Clock::Timer m_timer;
    TaskSet m_work{TaskSet::unhandled}; // last
};

/// What is said of a poll; `definition` as polls::pollToJson has it, without what is each station's own.
PollOrder orderOf(const polls::Poll& poll, const QByteArray& salt, const QString& leader);

} // namespace everyport::stations

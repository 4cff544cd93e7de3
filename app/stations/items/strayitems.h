#pragma once

#include <functional>

#include <QSet>
#include <QString>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// Items that lie at the service under ids that are not their writers': a station that was let in may publish what it
/// likes under any id. Nobody believes them, but they stand where others' own have to, so the home takes them away:
/// some together, and never more than the service can bear. Loop's thread; `clock` must outlive it.
class StrayItems {
public:
    using Retract = std::function<Task<Result<Done>>(QString id)>;
    StrayItems(Clock& clock, Retract retract) : m_clock(clock), m_retract(std::move(retract)) {}

    /// `isSomebodys`: a station is called so, and its own item is missing meanwhile.
    void stray(const QString& id, bool isSomebodys);
    void genuine(const QString& id) { m_ids.remove(id); } ///< Its own station has said something there since.
    void stop();                                          ///< There is no connection: with the next one all is read.

private:
    static constexpr qsizetype most = 50; ///< Of nobody, waiting; what is more goes when it is read again.
    static constexpr std::chrono::seconds pause{2};

    Task<Result<Done>> retractAll();

    Clock& m_clock;
    const Retract m_retract;
    QSet<QString> m_ids;
    Clock::Timer m_timer;
    TaskSet m_work{TaskSet::alreadyTold}; // last; what stays lies there until it comes again
};

} // namespace everyport::stations

#pragma once

#include <functional>

#include <QHash>
#include <QStringList>

#include "app/polls/pollregistry.h"
#include "netcore/base/clock.h"
#include "netcore/task/task.h"

namespace everyport {

/// Pictures of polls that are removed: what the data folder has of them (app/polls/keptpictures.h) goes a minute later,
/// since a picture may show people, and the next backup may be long in coming, or never. Until then whoever removed a
/// poll may have taken that back, and a backup leaves the copies alone: the picture itself may be on another computer.
/// `polls` and `clock` must outlive it.
class RemovedPictures final : private polls::PollEvents {
public:
    using Drop = std::function<Task<Result<Done>>(QStringList paths)>; ///< Of those that nothing names any more.

    RemovedPictures(polls::PollRegistry& polls, Clock& clock, Drop drop);
    ~RemovedPictures() override;
    RemovedPictures(const RemovedPictures&) = delete;
    RemovedPictures& operator=(const RemovedPictures&) = delete;

    QStringList waiting() const { return m_waiting; }

private:
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;

    polls::PollRegistry& m_polls;
    Clock& m_clock;
    const Drop m_drop;
    QHash<QString, QStringList> m_named; // by poll
    QStringList m_waiting;
    Clock::Timer m_timer;
    Task<Result<Done>> m_dropping;
};

} // namespace everyport

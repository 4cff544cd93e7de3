#pragma once

#include <deque>
#include <functional>
#include <memory>

#include <QHash>
#include <QString>

#include "netcore/base/lifetime.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

/// Jobs on files, in the threads for them (Threads::Files): those of one file one after the other, in the order in
/// which they were asked for, or the older of two savings might be the one that stays. Nobody waits for another file.
/// What waits when this goes is not begun any more. `reactor` must outlive it. Loop's thread.
class FileTurns {
public:
    explicit FileTurns(Reactor& reactor) : m_reactor(reactor) {}

    /// `prepare` is called in the loop's thread when the file's turn has come, after whoever asked before has been
    /// answered; the job that it gives then runs in a thread. Dropping the Task drops the answer alone.
    template <typename Prepare, typename Job = std::invoke_result_t<Prepare>, typename T = std::invoke_result_t<Job>>
    Task<T> ask(const QString& path, Prepare prepare)
    {
        auto deferred = std::make_shared<Deferred<T>>();
        auto task = deferred->task();
        const bool isFree = !m_waiting.contains(path);
        m_waiting[path].push_back([this, path, deferred, prepare = std::move(prepare)] {
            m_work.start(run<T>(path, deferred, deferToThread(m_reactor, Threads::Files, prepare())));
        });
        if (isFree)
            m_waiting[path].front()();
        return task;
    }

private:
    template <typename T>
    Task<Result<Done>> run(QString path, std::shared_ptr<Deferred<T>> deferred, Task<T> working)
    {
        auto value = co_await std::move(working);
        const auto lifetime = m_lifetime.token();
        deferred->fire(std::move(value));
        if (!lifetime.isOver()) // whoever has their answer may let go of us
            next(path);
        co_return Done();
    }

    /// The first of those that wait is the one that has had its turn.
    void next(const QString& path)
    {
        auto& waiting = m_waiting[path];
        waiting.pop_front();
        if (waiting.empty())
            m_waiting.remove(path);
        else
            waiting.front()();
    }

    Reactor& m_reactor;
    QHash<QString, std::deque<std::function<void()>>> m_waiting; // by file; the first has its turn
    TaskSet m_work{TaskSet::unhandled};
    Lifetime m_lifetime;
};

} // namespace everyport

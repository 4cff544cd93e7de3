#pragma once

#include <functional>
#include <list>
#include <memory>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// The owner of work that is meant to outlive its caller. Its failures go to `failed` (a log); dropping the
/// set cancels what is still running. Loop's thread only.
class TaskSet {
public:
    using Failed = std::function<void(const QString& what, const Error& error)>;
    explicit TaskSet(Failed failed = {}) : m_failed(std::move(failed)) {}
    TaskSet(const TaskSet&) = delete;
    TaskSet& operator=(const TaskSet&) = delete;

    /// `what` names the work for the log: "publishing vote 17".
    template <typename T>
    void start(Task<Result<T>> task, QString what = {})
    {
        if (task.isReady()) {
            ended(what, task.take());
            return;
        }
        auto running = m_running.insert(m_running.end(), std::make_unique<Running<T>>());
        auto& entry = static_cast<Running<T>&>(**running);
        entry.task = std::move(task);
        entry.task.whenDone([this, running, what = std::move(what)](Result<T> result) {
            auto keep = std::move(*running); // the Task lives until its listener has returned
            m_running.erase(running);
            ended(what, result);
        });
    }

    qsizetype count() const { return qsizetype(m_running.size()); }
    void cancelAll() { auto gone = std::exchange(m_running, {}); }

private:
    struct Entry {
        virtual ~Entry() = default;
    };
    template <typename T>
    struct Running final : Entry {
        Task<Result<T>> task;
    };

    template <typename T>
    void ended(const QString& what, const Result<T>& result)
    {
        if (!result && !result.error().isCancelled() && m_failed)
            m_failed(what, result.error());
    }

    std::list<std::unique_ptr<Entry>> m_running;
    Failed m_failed;
};

} // namespace everyport

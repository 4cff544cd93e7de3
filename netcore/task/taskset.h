#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <utility>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/task/unhandledfailure.h"

namespace everyport {

/// Owns running Tasks that nobody waits for: a member of the object that starts the work. An Error that such work ends
/// with, unless it was cancelled, goes to `failed`, usually as a line in a log. Destroying the set cancels what is
/// still running; members go from the last to the first, so declare the set behind all that its work uses, and empty
/// a base class's set in the derived class's destructor. Work that is cancelled may let other work of the set go on
/// and end, by a lock that it gives back: that counts as cancelled with it, and nobody is told. Loop's thread only.
class TaskSet {
public:
    using Failed = std::function<void(const QString& what, const Error& error)>;
    /// For `failed`, in rooms that have no log: failures go to the program's listener (unhandledfailure.h).
    static constexpr std::nullptr_t unhandled = nullptr;
    /// For `failed`, where somebody else has reported each failure already; a comment at the set says who.
    static void alreadyTold(const QString&, const Error&) {}

    explicit TaskSet(Failed failed) : m_failed(std::move(failed)) {}
    TaskSet(const TaskSet&) = delete;
    TaskSet& operator=(const TaskSet&) = delete;
    ~TaskSet() { cancelAll(); }

    /// Keeps `task` until it is done. `what` names the work for the log ("publishing vote 17"). A failure of a task
    /// that is ready already is told inside this call.
    template <typename T>
    void start(Task<Result<T>> task, QString what = {})
    {
        if (task.isReady()) {
            const auto origin = task.origin();
            ended(what, task.take(), origin);
            return;
        }
        auto running = m_running.insert(m_running.end(), std::make_unique<Running<T>>());
        auto& entry = static_cast<Running<T>&>(**running);
        entry.task = std::move(task);
        entry.task.whenDone([this, running, what = std::move(what)](Result<T> result) {
            auto keep = std::move(*running); // the Task lives until its listener has returned
            m_running.erase(running);
            if (m_isDropping)
                return;
            const auto emptied = m_running.empty() ? m_emptied : nullptr; // which would go with us
            ended(what, result, static_cast<Running<T>&>(*keep).task.origin());
            if (emptied)
                emptied();
        });
    }

    /// Told the name of each work that has ended without an Error, for whoever still shows that it failed before.
    void setSucceeded(std::function<void(const QString& what)> succeeded) { m_succeeded = std::move(succeeded); }
    /// Told when the last of what ran has ended by itself; the set may go in the call.
    void setEmptied(std::function<void()> emptied) { m_emptied = std::move(emptied); }
    qsizetype count() const { return qsizetype(m_running.size()); }
    void cancelAll()
    {
        const bool wasDropping = std::exchange(m_isDropping, true);
        while (!m_running.empty()) { // one by one: who ends within another's end is still in the list, and leaves it
            const auto gone = std::move(m_running.front());
            m_running.pop_front();
        }
        m_isDropping = wasDropping;
    }

private:
    struct Entry {
        virtual ~Entry() = default;
    };
    template <typename T>
    struct Running final : Entry {
        Task<Result<T>> task;
    };

    template <typename T>
    void ended(const QString& what, const Result<T>& result, const Origin& origin)
    {
        if (result) {
            if (m_succeeded)
                m_succeeded(what);
        } else if (!result.error().isCancelled()) {
            reportFailure(what, result.error(), origin);
        }
    }
    void reportFailure(const QString& what, Error error, const Origin& origin) const
    {
        if (m_failed)
            return m_failed(what, error);
        if (!what.isEmpty())
            error.text = what + QStringLiteral(": ") + error.text;
        detail::reportUnhandledFailure(error, origin);
    }

    Failed m_failed;
    std::function<void(const QString&)> m_succeeded;
    std::function<void()> m_emptied;
    std::list<std::unique_ptr<Entry>> m_running;
    bool m_isDropping = false;
};

} // namespace everyport

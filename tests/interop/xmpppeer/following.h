#pragma once

#include <functional>

#include "netcore/task/taskset.h"
#include "tests/interop/xmpppeer/telling.h"

namespace everyport::xmpppeer {

/// Waits for answers, and tells how each ended.
class Following {
public:
    template <typename T>
    using Facts = std::function<QJsonObject(const T&)>;

    template <typename T>
    void follow(Task<Result<T>> task, const QString& event, Facts<T> facts = {})
    {
        m_tasks.start(telling<T>(std::move(task), event, std::move(facts)));
    }

private:
    template <typename T>
    static Task<Result<Done>> telling(Task<Result<T>> task, QString event, Facts<T> facts)
    {
        const auto answer = co_await std::move(task);
        if (answer)
            notifyEnd(event, nullptr, facts ? facts(*answer) : QJsonObject());
        else
            notifyEnd(event, &answer.error(), {{QStringLiteral("text"), answer.error().text}});
        co_return Done();
    }

    TaskSet m_tasks{TaskSet::alreadyTold}; // in a line of its own
};

} // namespace everyport::xmpppeer

#pragma once

#include <memory>

#include <QMetaType>
#include <QVariant>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::faces {

/// What an invokable gives back when its result comes later: Qt's meta-objects want values that can be copied, and a
/// Task cannot. Copies are the same answer, which one of them may take. Letting go of all of them drops the work.
/// Loop's thread.
class Answer {
public:
    Answer() = default;
    explicit Answer(Task<Result<QVariant>> task) : m_task(std::make_shared<Task<Result<QVariant>>>(std::move(task))) {}
    static Answer of(Task<Result<Done>> task); ///< Null when it is done.
    static Answer refused(Error error) { return Answer(Task<Result<QVariant>>(Result<QVariant>(std::move(error)))); }

    bool isValid() const { return m_task && m_task->isValid(); }
    Task<Result<QVariant>> take() const; ///< Once; afterwards it is not valid.

private:
    std::shared_ptr<Task<Result<QVariant>>> m_task;
};

} // namespace everyport::faces

Q_DECLARE_METATYPE(everyport::faces::Answer)

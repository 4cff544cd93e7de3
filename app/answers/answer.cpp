#include "app/answers/answer.h"

namespace everyport::faces {

namespace {

Task<Result<QVariant>> withoutValue(Task<Result<Done>> task)
{
    auto done = co_await std::move(task);
    if (!done)
        co_return done.error();
    co_return QVariant();
}

} // namespace

Answer Answer::of(Task<Result<Done>> task)
{
    return Answer(withoutValue(std::move(task)));
}

Task<Result<QVariant>> Answer::take() const
{
    return m_task ? std::exchange(*m_task, {}) : Task<Result<QVariant>>();
}

} // namespace everyport::faces

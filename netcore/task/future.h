#pragma once

#include <memory>

#include <QFuture>
#include <QFutureWatcher>

#include "netcore/base/result.h"
#include "netcore/task/deferred.h"

namespace everyport {

// Between Task and Qt's QFuture, for libraries that speak only that. Both on the loop's thread.

namespace detail {

/// Watches a QFuture for a Task. Ends itself by the event loop, since it may be told from inside its own signal.
template <typename T>
class FutureWatch final : public QFutureWatcher<T> {
public:
    Deferred<Result<T>> deferred;

    void finished()
    {
        const auto future = this->future();
        auto answer = future.isCanceled() || future.resultCount() == 0 ? Result<T>(failureOf(future))
                                                                       : Result<T>(future.result());
        this->deleteLater();
        deferred.fire(std::move(answer));
    }
    void dropped()
    {
        this->disconnect();
        this->cancel();
        this->deleteLater();
    }

private:
    static Error failureOf(QFuture<T> future)
    {
        try {
            future.waitForFinished(); // it has; this throws what the job threw
        } catch (const std::exception& thrown) {
            return Error::local(Reason::None, QString::fromLocal8Bit(thrown.what()));
        } catch (...) {
            return Error::local(Reason::None, QStringLiteral("The work failed."));
        }
        return Error::cancelled();
    }
};

} // namespace detail

/// The future's first result; Cancelled when it was cancelled; Local when its job threw. Dropping the Task cancels the
/// future. One that is over already is ready at once.
template <typename T>
Task<Result<T>> fromFuture(QFuture<T> future)
{
    auto* watch = new detail::FutureWatch<T>;
    auto task = watch->deferred.task([watch] { watch->dropped(); });
    QObject::connect(watch, &QFutureWatcherBase::finished, watch, &detail::FutureWatch<T>::finished);
    if (future.isFinished()) {
        watch->setFuture(future);
        watch->disconnect();
        watch->finished();
        return task;
    }
    watch->setFuture(future);
    return task;
}

namespace detail {

template <typename T>
struct PromiseStage : QFutureWatcher<T> {
    QPromise<T> promise;
    Task<T> work;
};

} // namespace detail

/// The Task as a QFuture, which keeps it alive: cancelling the future drops it.
template <typename T>
QFuture<T> toFuture(Task<T> work)
{
    auto* stage = new detail::PromiseStage<T>;
    const auto future = stage->promise.future();
    stage->promise.start();
    stage->work = std::move(work);
    QObject::connect(stage, &QFutureWatcherBase::canceled, stage, [stage] {
        stage->work.cancel();
        stage->promise.finish();
        stage->deleteLater();
    });
    stage->setFuture(future);
    stage->work.whenDone([stage](T came) {
        stage->disconnect();
        stage->promise.addResult(std::move(came));
        stage->promise.finish();
        stage->deleteLater();
    });
    return future;
}

} // namespace everyport

#include "netcore/task/pendinganswer.h"

#include <memory>

#include <QTest>

#include "netcore/task/taskset.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// Waits for the gate, then answers.
Task<Result<Done>> answering(Task<Result<int>> gate, PendingAnswer<int> answer)
{
    const auto opened = co_await std::move(gate);
    answer.fire(opened);
    co_return Done{};
}

} // namespace

class PendingAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGivenOnce()
    {
        TaskSet work{TaskSet::unhandled};
        Deferred<Result<int>> gate;
        PendingAnswer<int> answer;
        auto asked = answer.task();
        work.start(answering(gate.task(), std::move(answer)));
        QVERIFY(!asked.isReady());
        gate.fire(7);
        QVERIFY(asked.isReady());
        QCOMPARE(*asked.take(), 7);
    }
    void workThatIsDroppedAnswers()
    {
        auto work = std::make_unique<TaskSet>(TaskSet::unhandled);
        Deferred<Result<int>> gate;
        PendingAnswer<int> answer;
        auto asked = answer.task();
        work->start(answering(gate.task(), std::move(answer)));
        work.reset();
        QVERIFY(asked.isReady());
        QVERIFY(asked.take().error().isCancelled());
    }
    void whoDropsItDropsNoWork()
    {
        TaskSet work{TaskSet::unhandled};
        Deferred<Result<int>> gate;
        {
            PendingAnswer<int> answer;
            auto asked = answer.task();
            work.start(answering(gate.task(), std::move(answer)));
        }
        QCOMPARE(work.count(), 1);
        gate.fire(7);
        QCOMPARE(work.count(), 0);
    }
};

QTEST_GUILESS_MAIN(PendingAnswerTest)
#include "tst_pendinganswer.moc"

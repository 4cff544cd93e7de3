#include <QTest>

#include "netcore/task/deferred.h"
#include "netcore/task/gather.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const Error diskFull{Error::Kind::Local, Reason::NoSpace, QStringLiteral("full"), {}, 0};

Task<Result<int>> failing(Task<Result<int>> source)
{
    const auto came = co_await std::move(source);
    if (!came)
        co_return came.error();
    co_return *came;
}

} // namespace

class UnhandledFailureTest : public QObject {
    Q_OBJECT

    QStringList m_heard;
    unsigned m_line = 0;
    Registration m_listening;

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_listening = setUnhandledFailureListener([this](const Error& error, const Origin& origin) {
            m_heard << error.text + u" from "_s + QString::fromUtf8(origin.function);
            m_line = origin.line;
        });
    }
    void cleanup() { m_listening = {}; }

    void toldWithTheLineItCameFrom()
    {
        const auto line = Origin::here().line + 1;
        Deferred<Result<int>> deferred;
        {
            auto task = deferred.task();
            deferred.fire(diskFull);
            QVERIFY(m_heard.isEmpty());
        }
        QCOMPARE(m_heard.size(), 1);
        QCOMPARE(m_line, line);
    }

    void aCoroutineIsNamed()
    {
        {
            auto task = failing(Result<int>(diskFull));
        }
        QCOMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard[0].contains(u"failing"_s), qPrintable(m_heard[0]));
    }

    void stagesKeepTheOrigin()
    {
        {
            auto task = failing(Result<int>(diskFull)).then([](int) {});
        }
        QCOMPARE(m_heard.size(), 1);
        QVERIFY2(m_heard[0].contains(u"failing"_s), qPrintable(m_heard[0]));
    }

    void whoeverTakesItHasIt()
    {
        Deferred<Result<int>> deferred;
        {
            auto task = deferred.task();
            task.whenDone([](const Result<int>&) {});
            deferred.fire(diskFull);
            auto other = Task<Result<int>>(diskFull);
            QVERIFY(!other.take());
            TaskSet set(TaskSet::alreadyTold);
            set.start(Task<Result<int>>(diskFull));
            std::vector<Task<Result<int>>> two;
            two.emplace_back(Result<int>(diskFull));
            two.emplace_back(Result<int>(1));
            QVERIFY(!gather(std::move(two)).take());
        }
        QCOMPARE(m_heard, QStringList());
    }

    void aSetWithoutALogTellsItWithTheNameOfTheWork()
    {
        Deferred<Result<int>> later;
        {
            TaskSet set(TaskSet::unhandled);
            set.start(Task<Result<int>>(diskFull), u"storing a vote"_s);
            set.start(Task<Result<int>>(Error::cancelled()), u"waiting"_s);
            set.start(later.task(), u"storing a poll"_s);
            later.fire(diskFull);
            QCOMPARE(set.count(), 0);
        }
        QCOMPARE(m_heard.size(), 2);
        QVERIFY2(m_heard[0].startsWith(u"storing a vote: "_s + diskFull.text), qPrintable(m_heard[0]));
        QVERIFY2(m_heard[1].startsWith(u"storing a poll: "_s + diskFull.text), qPrintable(m_heard[1]));
    }

    void whatWasDroppedOrEndedInOrderIsNoFailure()
    {
        {
            auto task = Task<Result<int>>(Error::cancelled());
            auto other = Task<Result<int>>(Error::closed());
            Deferred<Result<int>> late;
            {
                auto dropped = late.task();
            }
            late.fire(diskFull);
            auto good = Task<Result<int>>(Result<int>(3));
            auto plain = Task<int>(3);
        }
        QCOMPARE(m_heard, QStringList());
    }

    void theLaterOfTwoIsToldUntilItGoes()
    {
        QString later;
        {
            const auto second = setUnhandledFailureListener(
                [&](const Error& error, const Origin&) { later = error.text; });
            const auto task = Task<Result<int>>(diskFull);
        }
        QCOMPARE(later, diskFull.text);
        QCOMPARE(m_heard.size(), 0);
        {
            const auto task = Task<Result<int>>(diskFull);
        }
        QCOMPARE(m_heard.size(), 1);
    }

    /// As when the window goes over to another station: the one before ends when the next has begun.
    void whoGoesTakesNoOtherAway()
    {
        QString later;
        const auto second = setUnhandledFailureListener([&](const Error& error, const Origin&) { later = error.text; });
        m_listening = {};
        {
            const auto task = Task<Result<int>>(diskFull);
        }
        QCOMPARE(later, diskFull.text);
        QCOMPARE(m_heard.size(), 0);
    }

    void withoutAListenerItIsAWarning()
    {
        m_listening = {};
        QTest::ignoreMessage(QtWarningMsg,
            QRegularExpression(
                u"Nobody took this failure, from .*tst_unhandledfailure.cpp:[0-9]+: full \\(no-space\\)"_s));
        auto task = Task<Result<int>>(diskFull);
    }
};

QTEST_APPLESS_MAIN(UnhandledFailureTest)
#include "tst_unhandledfailure.moc"

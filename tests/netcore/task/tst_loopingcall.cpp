#include <QTest>

#include "netcore/task/loopingcall.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

namespace {

const Error noSpaceLeft{Error::Kind::Local, Reason::NoSpace, QStringLiteral("full"), {}, 0};

} // namespace

class LoopingCallTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ManualClock> m_clock;
    QList<int> m_at; // seconds
    void note() { m_at << int(m_clock->now().time_since_epoch() / 1s); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_at.clear();
    }

    void beginsNowOrLater_data()
    {
        QTest::addColumn<bool>("now");
        QTest::addColumn<QList<int>>("at");
        QTest::newRow("now") << true << QList<int>{0, 10, 20, 30};
        QTest::newRow("after the interval") << false << QList<int>{10, 20, 30};
    }
    void beginsNowOrLater()
    {
        QFETCH(bool, now);
        QFETCH(QList<int>, at);
        LoopingCall loop(*m_clock, [this] { note(); });
        loop.start(10s, now ? LoopingCall::Begin::Now : LoopingCall::Begin::AfterInterval);
        QVERIFY(m_at.isEmpty()); // a turn of its own
        m_clock->advance(30s);
        QCOMPARE(m_at, at);
        loop.stop();
        m_clock->advance(30s);
        QCOMPARE(m_at, at);
        QCOMPARE(m_clock->pendingTimers(), 0);
    }

    void doesNotDrift()
    {
        Deferred<Result<Done>> work;
        QList<qint64> missed;
        LoopingCall loop(*m_clock, [&](qint64 count) -> Task<Result<Done>> {
            note();
            missed << count;
            work = Deferred<Result<Done>>();
            return work.task();
        });
        loop.start(10s);
        m_clock->advance(0s);
        QCOMPARE(m_at, QList<int>{0});
        m_clock->advance(3s);
        work.fire(Done());
        m_clock->advance(7s); // on the beat, not three seconds after it
        QCOMPARE(m_at, (QList<int>{0, 10}));
        m_clock->advance(25s); // the second takes until 35
        work.fire(Done());
        m_clock->advance(4s);
        QCOMPARE(m_at, (QList<int>{0, 10}));
        m_clock->advance(1s);
        QCOMPARE(m_at, (QList<int>{0, 10, 40}));
        QCOMPARE(missed, (QList<qint64>{0, 0, 2}));
    }

    void whatTheComputerSleptThroughIsCounted()
    {
        QList<qint64> missed;
        LoopingCall loop(*m_clock, [&](qint64 count) {
            note();
            missed << count;
            if (missed.size() == 2)
                m_clock->sleepThrough(45s);
        });
        loop.start(10s);
        m_clock->advance(60s);
        QCOMPARE(m_at, (QList<int>{0, 10, 60}));
        m_clock->advance(15s);
        QCOMPARE(m_at, (QList<int>{0, 10, 60, 70}));
        QCOMPARE(missed, (QList<qint64>{0, 0, 4, 0}));
    }

    void anErrorEndsIt()
    {
        LoopingCall loop(*m_clock, [this]() -> Task<Result<Done>> {
            note();
            if (m_at.size() == 2)
                return Result<Done>(noSpaceLeft);
            return Result<Done>(Done());
        });
        loop.start(1s);
        auto ended = loop.ended();
        m_clock->advance(10s);
        QCOMPARE(m_at.size(), 2);
        QVERIFY(!loop.isRunning());
        QCOMPARE(ended.take().error(), noSpaceLeft);
    }

    void anErrorThatNobodyAskedForIsTold()
    {
        QString told;
        const auto listening = setUnhandledFailureListener(
            [&](const Error& error, const Origin&) { told = error.text; });
        LoopingCall loop(*m_clock, [](qint64) -> Task<Result<Done>> { return Result<Done>(noSpaceLeft); });
        loop.start(1s);
        m_clock->advance(1s);
        QCOMPARE(told, noSpaceLeft.text);
    }

    void stoppingEndsIt()
    {
        bool cancelled = false;
        Deferred<Result<Done>> work;
        LoopingCall loop(*m_clock, [&](qint64) { return work.task([&] { cancelled = true; }); });
        loop.start(1s);
        auto ended = loop.ended();
        m_clock->advance(1s);
        QVERIFY(!cancelled);
        loop.stop();
        QVERIFY(cancelled);
        QVERIFY(ended.take());
        QVERIFY(loop.ended().take()); // over already
    }

    void resetBeginsTheBeatAnew()
    {
        LoopingCall loop(*m_clock, [this] { note(); });
        loop.start(10s);
        m_clock->advance(14s);
        loop.reset();
        m_clock->advance(20s);
        QCOMPARE(m_at, (QList<int>{0, 10, 24, 34}));
    }

    void resetFromInsideTheCall()
    {
        std::unique_ptr<LoopingCall> loop;
        loop = std::make_unique<LoopingCall>(*m_clock, [&] {
            note();
            loop->reset();
        });
        loop->start(10s);
        m_clock->advance(20s);
        QCOMPARE(m_at, (QList<int>{0, 10, 20}));
    }

    void mayBeStoppedOrLetGoOfByItsCall()
    {
        std::unique_ptr<LoopingCall> loop;
        loop = std::make_unique<LoopingCall>(*m_clock, [&] {
            note();
            if (m_at.size() == 3)
                loop.reset();
        });
        loop->start(1s);
        m_clock->advance(10s);
        QCOMPARE(m_at.size(), 3);
        m_at.clear();
        LoopingCall stopped(*m_clock, [&] {
            note();
            stopped.stop();
        });
        stopped.start(1s);
        m_clock->advance(10s);
        QCOMPARE(m_at.size(), 1);
        stopped.start(1s);
        m_clock->advance(10s);
        QCOMPARE(m_at.size(), 2);
    }
};

QTEST_APPLESS_MAIN(LoopingCallTest)
#include "tst_loopingcall.moc"

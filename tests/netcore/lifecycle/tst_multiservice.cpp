#include <QTest>

#include "netcore/lifecycle/multiservice.h"
#include "netcore/lifecycle/timerservice.h"
#include "netcore/task/deferred.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Error storageFull{Error::Kind::Local, Reason::NoSpace, QStringLiteral("full"), {}, 0};

/// Writes down what it is asked for, and does as it is told.
class Leaf final : public Service {
public:
    Leaf(QString name, QStringList& heard) : Service(std::move(name)), m_heard(heard) {}
    ~Leaf() override { note(u"gone"); }

    Task<Result<Done>> privilegedStart() override
    {
        note(u"prepare");
        return failsToPrepare ? Result<Done>(storageFull) : Result<Done>(Done());
    }
    Task<Result<Done>> start() override
    {
        note(u"start");
        if (startsLater)
            return started.task([this] { note(u"give up"); });
        return failsToStart ? Result<Done>(storageFull) : Result<Done>(Done());
    }
    Task<Result<Done>> stop() override
    {
        note(u"stop");
        if (!isStuck)
            return Result<Done>(Done());
        m_never = {}; // each who asks waits for an end of its own
        return m_never.task([this] { note(u"give up"); });
    }
    void abort() override { note(u"abort"); }

    bool failsToPrepare = false;
    bool failsToStart = false;
    bool isStuck = false;
    bool startsLater = false;
    Deferred<Result<Done>> started;

private:
    void note(const char16_t* what) { m_heard << name() + u' ' + QString::fromUtf16(what); }

    QStringList& m_heard;
    Deferred<Result<Done>> m_never;
};

} // namespace

class MultiServiceTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    QStringList m_heard;
    std::unique_ptr<MultiService> m_tree;

    Leaf& add(const QString& name) { return static_cast<Leaf&>(m_tree->add(std::make_unique<Leaf>(name, m_heard))); }

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<MultiService>(u"all"_s, m_clock);
        m_heard.clear();
    }
    void cleanup() { m_tree.reset(); }

    void startsInOrderAndStopsInTheOther()
    {
        auto& a = add(u"a"_s);
        add(u"b"_s);
        QCOMPARE(a.parent(), m_tree.get());
        QCOMPARE(m_tree->find(u"a"_s), &a);
        QVERIFY(!m_tree->find(u"c"_s) && !m_tree->find({}));
        QVERIFY(m_tree->privilegedStart().take());
        QVERIFY(!a.isRunning());
        QVERIFY(m_tree->start().take());
        QVERIFY(a.isRunning() && m_tree->isRunning());
        QVERIFY(m_tree->stop().take());
        QVERIFY(!a.isRunning() && !m_tree->isRunning());
        m_tree.reset();
        QCOMPARE(m_heard,
            (QStringList{u"a prepare"_s, u"b prepare"_s, u"a start"_s, u"b start"_s, u"b stop"_s, u"a stop"_s,
                u"b gone"_s, u"a gone"_s}));
    }

    void whoCannotPrepareTakesTheOthersDown()
    {
        add(u"a"_s);
        add(u"b"_s).failsToPrepare = true;
        add(u"c"_s);
        QCOMPARE(m_tree->privilegedStart().take().error(), storageFull);
        QCOMPARE(m_heard, (QStringList{u"a prepare"_s, u"b prepare"_s, u"a abort"_s}));
    }

    void whoCannotStartTakesTheOthersDown()
    {
        auto& a = add(u"a"_s);
        add(u"b"_s).failsToStart = true;
        add(u"c"_s);
        QCOMPARE(m_tree->start().take().error(), storageFull);
        QCOMPARE(m_heard, (QStringList{u"a start"_s, u"b start"_s, u"c abort"_s, u"b abort"_s, u"a stop"_s}));
        QVERIFY(!a.isRunning() && !m_tree->isRunning());
    }

    void whoIsStuckIsAborted()
    {
        add(u"a"_s);
        add(u"b"_s).isStuck = true;
        QVERIFY(m_tree->start().take());
        m_heard.clear();
        auto stopping = m_tree->stop();
        m_clock.advance(2s);
        QVERIFY(!stopping.isReady());
        m_clock.advance(1s);
        QVERIFY(stopping.isReady());
        const auto stopped = stopping.take();
        QCOMPARE(stopped.error().reason, Reason::TimedOut);
        QCOMPARE(stopped.error().text, u"Stopping b took longer than 3 s."_s);
        QCOMPARE(m_heard, (QStringList{u"b stop"_s, u"b give up"_s, u"b abort"_s, u"a stop"_s}));
    }

    void manyStuckOnesShareTheLimit()
    {
        for (const auto& name : {u"a"_s, u"b"_s, u"c"_s})
            add(name).isStuck = true;
        QVERIFY(m_tree->start().take());
        auto stopping = m_tree->stop();
        m_clock.advance(4s);
        QVERIFY(stopping.isReady());
        QCOMPARE(m_heard.filter(u"abort"_s).size(), 3);
        QVERIFY(!stopping.take());
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void aStopOvertakesAStart()
    {
        add(u"a"_s);
        auto& slow = add(u"b"_s);
        slow.startsLater = true;
        add(u"c"_s);
        auto starting = m_tree->start();
        QVERIFY(!starting.isReady());
        QVERIFY(m_tree->stop().take());
        QVERIFY(!starting.isReady());
        slow.started.fire(Done()); // too late
        QVERIFY(starting.isReady());
        QVERIFY(starting.take().error().isCancelled());
        QCOMPARE(
            m_heard, (QStringList{u"a start"_s, u"b start"_s, u"c abort"_s, u"b abort"_s, u"a stop"_s, u"b abort"_s}));
        QVERIFY(!slow.isRunning() && !m_tree->isRunning());
    }

    void oneMayBeRemovedWhileAllStop()
    {
        add(u"a"_s);
        auto& stuck = add(u"b"_s);
        stuck.isStuck = true;
        QVERIFY(m_tree->start().take());
        auto stopping = m_tree->stop();
        auto removing = m_tree->remove(stuck); // stuck here, too
        auto late = m_tree->adopt(std::make_unique<Leaf>(u"late"_s, m_heard));
        QVERIFY(late.take());
        m_clock.advance(4s);
        QVERIFY(stopping.isReady() && removing.isReady());
        QVERIFY(!stopping.take() && !removing.take());
        QVERIFY(!m_tree->find(u"b"_s));
        QVERIFY(!m_tree->find(u"late"_s)->isRunning());
        QCOMPARE(m_heard.count(u"late start"_s), 0);
        QCOMPARE(m_heard.count(u"a stop"_s), 1);
        QCOMPARE(m_clock.pendingTimers(), 0);
    }

    void treesHaveTrees()
    {
        auto branch = std::make_unique<MultiService>(u"branch"_s, m_clock);
        branch->add(std::make_unique<Leaf>(u"inner"_s, m_heard)).name();
        m_tree->add(std::move(branch));
        add(u"outer"_s);
        QVERIFY(m_tree->start().take());
        QVERIFY(m_tree->stop().take());
        QCOMPARE(m_heard, (QStringList{u"inner start"_s, u"outer start"_s, u"outer stop"_s, u"inner stop"_s}));
    }

    void oneMoreWhileItRuns()
    {
        QVERIFY(m_tree->start().take());
        QVERIFY(m_tree->adopt(std::make_unique<Leaf>(u"late"_s, m_heard)).take());
        auto* late = m_tree->find(u"late"_s);
        QVERIFY(late && late->isRunning());
        auto bad = std::make_unique<Leaf>(u"bad"_s, m_heard);
        bad->failsToStart = true;
        QCOMPARE(m_tree->adopt(std::move(bad)).take().error(), storageFull);
        QCOMPARE(m_tree->count(), 1);
        QVERIFY(m_tree->remove(*late).take());
        QCOMPARE(m_tree->count(), 0);
        QCOMPARE(m_heard,
            (QStringList{u"late prepare"_s, u"late start"_s, u"bad prepare"_s, u"bad start"_s, u"bad gone"_s,
                u"late stop"_s, u"late gone"_s}));
        MultiService stranger(u"stranger"_s, m_clock);
        QCOMPARE(m_tree->remove(stranger).take().error().reason, Reason::NotFound);
    }

    void timersBeatWhileTheyRun()
    {
        int beats = 0;
        m_tree->add(std::make_unique<TimerService>(u"beat"_s, m_clock, 10s, [&] { ++beats; }));
        m_clock.advance(30s);
        QCOMPARE(beats, 0);
        QVERIFY(m_tree->start().take());
        m_clock.advance(30s);
        QCOMPARE(beats, 4);
        QVERIFY(m_tree->stop().take());
        m_clock.advance(30s);
        QCOMPARE(beats, 4);
        QCOMPARE(m_clock.pendingTimers(), 0);
    }
};

QTEST_APPLESS_MAIN(MultiServiceTest)
#include "tst_multiservice.moc"

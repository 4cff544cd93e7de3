#include <optional>

#include <QTest>

#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/reactor/notifierreactor.h"
#include "netcore/reactor/wallclock.h"
#include "netcore/task/loopingcall.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a test does to a computer's clocks.
class Sway {
public:
    virtual ~Sway() = default;
    virtual Reactor& reactor() = 0;
    virtual void sleepThrough(Clock::Duration night) = 0; ///< The computer is suspended and wakes up.
    virtual void setWallClock(std::chrono::milliseconds by) = 0;
};

/// A real reactor in Qt's loop on a computer that sleeps: what the kernel does to its alarm is done here.
template <typename Base>
class SwayingReactor final : public Base, public Sway {
public:
    Reactor& reactor() override { return *this; }
    void sleepThrough(Clock::Duration night) override
    {
        m_slept += night;
        m_wallBy += std::chrono::duration_cast<std::chrono::milliseconds>(night);
        if (m_alarm)
            setAlarm(*m_alarm); // the one that was set counts the night, too
    }
    void setWallClock(std::chrono::milliseconds by) override { m_wallBy += by; }

private:
    Clock::Moment now() const override { return Base::now() + m_slept; }
    qint64 wallMsecs() const override { return Base::wallMsecs() + m_wallBy.count(); }
    void setAlarm(Clock::Moment due) override
    {
        m_alarm = due;
        Base::setAlarm(std::is_same_v<Base, EpollReactor> ? due - m_slept : due); // the other one counts from now()
    }

    Clock::Duration m_slept{};
    std::chrono::milliseconds m_wallBy{};
    std::optional<Clock::Moment> m_alarm;
};

} // namespace

class ClockJumpsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Sway> m_sway;
    Clock& clock() { return m_sway->reactor().clock(); }
    /// So long goes by for real.
    void pass(std::chrono::milliseconds time)
    {
        const auto end = clock().now() + time;
        QVERIFY(QTest::qWaitFor([&] { return clock().now() >= end; }, 5000));
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("epoll");
        QTest::newRow("epoll") << true;
        QTest::newRow("notifier") << false;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, epoll);
        if (epoll)
            m_sway = std::make_unique<SwayingReactor<EpollReactor>>();
        else
            m_sway = std::make_unique<SwayingReactor<NotifierReactor>>();
    }
    void cleanup() { m_sway.reset(); }

    void whatBecameDueOverNightComesOnceAtWaking()
    {
        int hour = 0;
        int day = 0;
        const auto anHour = clock().callLater(1h, [&] { ++hour; });
        const auto aDay = clock().callLater(24h, [&] { ++day; });
        pass(5ms);
        QCOMPARE(hour, 0);
        m_sway->sleepThrough(8h);
        QTRY_COMPARE(hour, 1);
        QVERIFY(aDay.isActive());
        m_sway->sleepThrough(15h + 59min);
        pass(5ms);
        QCOMPARE(day, 0);
        m_sway->sleepThrough(2min);
        QTRY_COMPARE(day, 1);
        QCOMPARE(hour, 1);
    }

    void tenThousandThatBecameDueComeInTheirOrder()
    {
        std::vector<int> came;
        for (int i = 0; i < 10'000; ++i)
            clock().callLaterDetached(10'000s - i * 1s, [&came, i] { came.push_back(i); });
        m_sway->sleepThrough(5000s);
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 5000u, 5000);
        m_sway->sleepThrough(5000s);
        QTRY_COMPARE_WITH_TIMEOUT(came.size(), 10'000u, 5000);
        for (size_t i = 0; i < came.size(); ++i)
            QCOMPARE(came[i], int(9999 - i));
    }

    void aBeatThatSleptGoesOnWithoutABurst()
    {
        int calls = 0;
        qint64 most = 0;
        LoopingCall beat(clock(), [&](qint64 missed) {
            ++calls;
            most = std::max(most, missed);
        });
        beat.start(20ms);
        QTRY_VERIFY(calls >= 3); // it is looked more rarely than it beats
        m_sway->sleepThrough(8h);
        const int before = calls;
        pass(100ms);
        QVERIFY2(calls - before >= 1 && calls - before <= 7, qPrintable(QString::number(calls - before)));
        QVERIFY(most >= 8h / 20ms - 1);
        QVERIFY(beat.isRunning());
    }

    void theWallClocksJumpsDoNotMoveABeat()
    {
        int calls = 0;
        LoopingCall beat(clock(), [&] { ++calls; });
        beat.start(20ms);
        for (const auto by :
            {std::chrono::milliseconds(24h), std::chrono::milliseconds(-240h), std::chrono::milliseconds(5s)}) {
            m_sway->setWallClock(by);
            const int before = calls;
            pass(100ms);
            QVERIFY2(calls - before >= 1 && calls - before <= 7, qPrintable(QString::number(calls - before)));
        }
    }

    void aMomentOfTheCalendarIsKeptThroughJumps()
    {
        WallClockWatch watch(clock(), m_sway->reactor().role<ReactorDescriptors>());
        int calls = 0;
        WallTimer nine(clock(), watch, [&] { ++calls; });
        nine.set(clock().wallMsecs() + 50);
        m_sway->setWallClock(-24h); // back: it is not nine yet
        watch.check();
        pass(100ms);
        QCOMPARE(calls, 0);
        QVERIFY(nine.isActive());
        m_sway->setWallClock(48h); // past it
        watch.check();
        QTRY_COMPARE(calls, 1);
        m_sway->setWallClock(-24h); // nine comes a second time, and had its call
        watch.check();
        pass(100ms);
        QCOMPARE(calls, 1);
        QVERIFY(!nine.isActive());
    }

    void aMomentBehindANight()
    {
        WallClockWatch watch(clock(), m_sway->reactor().role<ReactorDescriptors>());
        QList<qint64> late;
        WallTimer nine(clock(), watch, [&] { late.append(clock().wallMsecs()); });
        const auto due = clock().wallMsecs() + qint64(std::chrono::milliseconds(3h).count());
        nine.set(due);
        m_sway->sleepThrough(2h);
        pass(20ms);
        QVERIFY(late.isEmpty());
        m_sway->sleepThrough(2h);
        QTRY_COMPARE(late.size(), 1);
        QVERIFY(late.first() >= due);
    }

    void connectionsLiveThroughANight()
    {
        Story server;
        Story client;
        auto& tcp = *m_sway->reactor().role<ReactorTcp>();
        server.whenData = [](Transport& transport, QByteArrayView bytes) { transport.write(bytes.toByteArray()); };
        auto port = tcp.listenTcp({}, [&] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY(port.ok());
        TcpConnectOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = (*port)->address().port;
        auto connecting = tcp.connectTcp(options, std::make_unique<StoryProtocol>(client));
        QTRY_VERIFY(client.transport && server.transport);
        m_sway->sleepThrough(8h);
        m_sway->setWallClock(-1h);
        client.transport->write("good morning");
        QTRY_COMPARE(client.received, QByteArray("good morning"));
        client.transport->loseConnection();
        QTRY_VERIFY(client.lost && server.lost);
        QVERIFY(client.lost->isClosed() && server.lost->isClosed());
    }
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "tst_clockjumps.moc"

#include <ctime>
#include <thread>

#include <QTimer>

#include "netcore/reactor/loopreactor.h"
#include "tests/netcore/eachreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

/// What reactors in Qt's loop share beyond the promises of all (conformance/): their place in that loop, and their end.
class LoopReactorTest : public EachReactorTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { makeIt(); }
    void cleanup() { m_reactor.reset(); }

    void aCallThatAsksForItselfDoesNotHoldTheLoop()
    {
        std::function<void()> again = [&] { m_reactor->callSoon(again); };
        again();
        bool qtTimer = false;
        QTimer::singleShot(10, this, [&] { qtTimer = true; });
        QTRY_VERIFY(qtTimer);
        endIt(); // it asks to the last
    }

    void idleLoopSleeps()
    {
        auto far = m_reactor->clock().callLater(1000h, [] {}); // beyond what a QTimer counts
        const auto cpu = std::clock();
        // fixed wait: what the loop uses of a span of time
        QTest::qWait(300);
        // A spinning loop would use all of it. Far apart from each other, so a busy machine does not matter.
        QVERIFY(double(std::clock() - cpu) / CLOCKS_PER_SEC < 0.15);
        QVERIFY(far.isActive());
    }

    void whatIsSetWithinATurnIsDueAfterIt()
    {
        QList<int> heard;
        Clock::Timer sooner;
        Clock::Timer later;
        m_reactor->callSoon([&] {
            later = m_reactor->clock().callLater(8ms, [&] { heard << 2; });
            sooner = m_reactor->clock().callLater(2ms, [&] { heard << 1; });
        });
        QTRY_COMPARE(heard, (QList<int>{1, 2}));
    }

    void whoIsConnectedHearsOfTheEndAndIsHeard()
    {
        Story server;
        Story client;
        int goodbyes = 0;
        for (auto* story : {&server, &client})
            story->whenLost = [&] { m_reactor->callSoon([&] { ++goodbyes; }); };
        auto* tcp = m_reactor->role<ReactorTcp>();
        auto port = tcp->listenTcp({}, [&] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY(port.ok());
        TcpConnectOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = (*port)->address().port;
        auto connecting = tcp->connectTcp(options, std::make_unique<StoryProtocol>(client));
        QTRY_VERIFY(server.transport && client.transport);
        (*port).reset(); // ports go before their reactor
        QVERIFY(server.lost && !client.lost);
        endIt();
        QVERIFY(client.lost);
        QCOMPARE(client.events.count(QStringLiteral("lost")), 1);
        QCOMPARE(goodbyes, 2);
    }

    void threadsAreHeardUntilItsEnd()
    {
        int heard = 0;
        // Each asks for the next: the last words of threads are done, and then no more is taken.
        std::function<void()> next = [&] {
            ++heard;
            m_reactor->callFromThread(next);
        };
        std::thread caller([&] { m_reactor->callFromThread(next); });
        caller.join();
        QCOMPARE(heard, 0);
        endIt();
        QCOMPARE(heard, 2);
    }

    void timersGoWithIt()
    {
        const auto held = std::make_shared<int>(0);
        m_reactor->clock().callLaterDetached(1h, [held] { ++*held; });
        QCOMPARE(held.use_count(), 2L);
        endIt();
        QCOMPARE(held.use_count(), 1L);
        QCOMPARE(*held, 0);
    }

private:
    /// What is called at the end may still ask the reactor for something.
    void endIt()
    {
        delete m_reactor.get();
        std::ignore = m_reactor.release();
    }
};

QTEST_GUILESS_MAIN(LoopReactorTest)
#include "tst_loopreactor.moc"

#include <unistd.h>

#include <QTest>

#include "netcore/reactor/notifierreactor.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class NotifierReactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timersAreNeverEarly()
    {
        NotifierReactor reactor; // Qt counts milliseconds, and the clock nanoseconds
        QCOMPARE(reactor.name(), QStringLiteral("notifier"));
        const auto& clock = reactor.clock();
        const auto due = clock.now() + 3ms + 1us;
        std::optional<Clock::Moment> rang;
        auto timer = reactor.clock().callLater(due - clock.now(), [&] { rang = clock.now(); });
        QTRY_VERIFY(rang);
        QVERIFY(*rang >= due);
    }

    void whoIsLetGoOfInItsRoundIsNotTold()
    {
        NotifierReactor reactor;
        int one[2];
        int other[2];
        QVERIFY(::pipe(one) == 0 && ::pipe(other) == 0);
        QCOMPARE(::write(one[1], "x", 1) + ::write(other[1], "x", 1), 2);
        int told = 0;
        // Both are ready in one round; whoever comes first lets go of both.
        std::unique_ptr<ReactorDescriptors::Watch> watches[2];
        const auto ready = [&](bool, bool) {
            ++told;
            watches[0].reset();
            watches[1].reset();
        };
        watches[0] = reactor.watch(one[0], ready);
        watches[1] = reactor.watch(other[0], ready);
        QTRY_COMPARE(told, 1);
        processPending();
        QCOMPARE(told, 1);
        for (const int fd : {one[0], one[1], other[0], other[1]})
            ::close(fd);
    }
};

QTEST_GUILESS_MAIN(NotifierReactorTest)
#include "tst_notifierreactor.moc"

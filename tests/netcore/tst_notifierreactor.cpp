#include <ctime>

#include <QTest>
#include <QTimer>

#include "netcore/makereactor.h"
#include "netcore/notifierreactor.h"

using namespace everyport;
using namespace std::chrono_literals;

class NotifierReactorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeByItsName()
    {
        const auto made = makeReactor(QStringLiteral("notifier"));
        QVERIFY(made.ok());
        QCOMPARE((*made)->name(), QStringLiteral("notifier"));
        QCOMPARE((*makeReactor())->name(), reactorNames().first());
        const auto none = makeReactor(QStringLiteral("kqueue"));
        QVERIFY(!none);
        QVERIFY(none.error().text.contains(QLatin1String("epoll, notifier")));
    }

    void aCallThatAsksForItselfDoesNotHoldTheLoop()
    {
        NotifierReactor reactor;
        std::function<void()> again = [&] { reactor.callSoon(again); };
        again();
        bool qtTimer = false;
        QTimer::singleShot(10, this, [&] { qtTimer = true; });
        QTRY_VERIFY(qtTimer);
        again = [] {};
    }

    void idleLoopSleeps()
    {
        NotifierReactor reactor;
        auto far = reactor.clock().callLater(1000h, [] {}); // beyond what a QTimer counts
        const auto cpu = std::clock();
        QTest::qWait(300);
        QVERIFY(double(std::clock() - cpu) / CLOCKS_PER_SEC < 0.15);
    }
};

QTEST_GUILESS_MAIN(NotifierReactorTest)
#include "tst_notifierreactor.moc"

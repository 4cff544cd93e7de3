#include "netcore/files/accountname.h"

#include <chrono>

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AccountNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheComputersName()
    {
        QCOMPARE(accountName(0), u"root"_s);
        QCOMPARE(accountName(4'000'000'123), u"4000000123"_s); // nobody's
    }

    void isTheNumberWhereTheDatabaseDoesNotAnswer()
    {
        MemoryReactor reactor;
        auto soon = accountNameSoon(reactor, 0);
        QVERIFY(reactor.turnUntil([&soon] { return soon.isReady(); }));
        QCOMPARE(soon.take(), u"root"_s);
        const StalledThreads server(reactor.threads(Threads::Other));
        auto late = accountNameSoon(reactor, 0);
        reactor.turn();
        QVERIFY(!late.isReady());
        reactor.advance(std::chrono::seconds(2));
        QVERIFY(reactor.turnUntil([&late] { return late.isReady(); }));
        QCOMPARE(late.take(), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(AccountNameTest)
#include "tst_accountname.moc"

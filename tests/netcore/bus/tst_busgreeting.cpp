#include "netcore/bus/busgreeting.h"

#include <QTest>

#include "tests/netcore/bus/testbus.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BusGreetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBusSpeaksUntilItStandsStill()
    {
        TestBus bus;
        QVERIFY(bus.start());
        QVERIFY(doesBusGreet(bus.address(), 20s));
        QVERIFY(doesBusGreet(u"unix:path=/no/such/bus;"_s + bus.address() + u",guid=00"_s, 20s));
        bus.hold();
        const bool isHeard = doesBusGreet(bus.address(), 100ms);
        bus.release();
        QVERIFY(!isHeard);
    }

    void whatCannotBeAskedIsLeftToOthers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nobody there") << u"unix:path=/no/such/bus"_s;
        QTest::newRow("nobody of that name") << u"unix:abstract=/no%2fsuch/bus"_s;
        QTest::newRow("not a Unix socket") << u"tcp:host=127.0.0.1,port=1"_s;
        QTest::newRow("too long") << u"unix:path=/"_s + QString(200, u'a');
        QTest::newRow("nonsense") << u"over there"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatCannotBeAskedIsLeftToOthers()
    {
        QFETCH(QString, address);
        QVERIFY(doesBusGreet(address, 100ms));
    }
};

QTEST_GUILESS_MAIN(BusGreetingTest)
#include "tst_busgreeting.moc"

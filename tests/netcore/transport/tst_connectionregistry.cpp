#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class ConnectionRegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedRowsStayTenSeconds()
    {
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto open = registry.open(ConnectionRecord::Direction::In);
        auto other = registry.open(ConnectionRecord::Direction::Out);
        QCOMPARE(registry.openCount(), 2);
        registry.close(*other, QStringLiteral("reset"));
        registry.close(*other, QStringLiteral("twice")); // counts once
        QCOMPARE(registry.openCount(), 1);
        clock.advance(9s);
        QCOMPARE(registry.rows().size(), 2);
        QCOMPARE(registry.rows().last()->closedWhy, QStringLiteral("reset"));
        clock.advance(1s);
        QCOMPARE(registry.rows().size(), 1);
        QCOMPARE(registry.rows().first()->id, open->id);
    }

    void aStormOfConnectionsIsNotKept()
    {
        ManualClock clock;
        ConnectionRegistry registry(clock);
        for (int i = 0; i < 20000; ++i)
            registry.close(*registry.open(ConnectionRecord::Direction::In), QStringLiteral("closed"));
        QVERIFY(registry.rows().size() <= 1000);
        QCOMPARE(registry.openCount(), 0);
    }

    void trafficIsToldOnlyWhileWatched()
    {
        ConnectionRecord record;
        QByteArrayList heard;
        record.notifyIn("unheard");
        record.setWatcher([&](bool in, QByteArrayView unit) { heard.append((in ? "<" : ">") + unit.toByteArray()); });
        QVERIFY(record.isWatched());
        record.notifyIn("a");
        record.notifyOut("b");
        record.setWatcher({});
        record.notifyIn("c");
        QCOMPARE(heard, (QByteArrayList{"<a", ">b"}));
    }
};

QTEST_APPLESS_MAIN(ConnectionRegistryTest)
#include "tst_connectionregistry.moc"

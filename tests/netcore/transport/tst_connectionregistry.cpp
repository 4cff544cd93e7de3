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
        auto watching = record.watch(
            [&](bool in, QByteArrayView unit) { heard.append((in ? "<" : ">") + unit.toByteArray()); });
        QVERIFY(record.isWatched());
        record.notifyIn("a");
        record.notifyOut("b");
        watching = {};
        QVERIFY(!record.isWatched());
        record.notifyIn("c");
        QCOMPARE(heard, (QByteArrayList{"<a", ">b"}));
    }

    void severalMayWatch()
    {
        auto record = std::make_unique<ConnectionRecord>();
        QByteArrayList heard;
        const auto watcher = [&heard](const char* name) {
            return [&heard, name](bool, QByteArrayView unit) { heard.append(name + unit.toByteArray()); };
        };
        auto first = record->watch(watcher("1"));
        auto second = record->watch(watcher("2"));
        record->notifyIn("a");
        first = {};
        record->notifyOut("b");
        QCOMPARE(heard, (QByteArrayList{"1a", "2a", "2b"}));
        QVERIFY(record->isWatched());
        record.reset(); // who watches may go later
        second = {};
    }
};

QTEST_APPLESS_MAIN(ConnectionRegistryTest)
#include "tst_connectionregistry.moc"

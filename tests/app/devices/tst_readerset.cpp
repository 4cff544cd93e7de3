#include "app/devices/readerset.h"

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

namespace {

struct Deaf final : ReaderEvents {
    void readerChanged(Reader&) override {}
    void tagArrived(Reader&, const rfid::Tag&, qint64) override {}
    void tagLeft(Reader&, const rfid::Tag&, qint64) override {}
    void lineLost(Reader&) override {}
};

} // namespace

class ReaderSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByIdAndByName()
    {
        Bench bench;
        QCOMPARE(bench.set.find(u"r2"_s)->reader->device().name, u"Exit"_s);
        QCOMPARE(bench.set.find(u"Exit"_s), bench.set.find(u"r2"_s));
        QVERIFY(!bench.set.find(u"r9"_s));
    }

    /// People may call one as another is called by the program.
    void anIdComesBeforeAName()
    {
        Bench bench;
        bench.set.find(u"r1"_s)->reader->edit().name = u"r3"_s;
        QCOMPARE(bench.set.find(u"r3"_s)->reader->device().name, u"Desk"_s);
    }

    void whoeverIsBehindOneThatGoesMovesUp()
    {
        Bench bench;
        const auto* last = bench.set.find(u"r3"_s)->reader.get();
        const auto taken = bench.set.take(*bench.set.find(u"r2"_s));
        QCOMPARE(taken.reader->device().id, u"r2"_s);
        QVERIFY(!bench.set.find(u"r2"_s));
        QCOMPARE(bench.set.placeOf(u"r3"_s), qsizetype(1));
        QCOMPARE(bench.set.find(u"r3"_s)->reader.get(), last);
        QStringList ids;
        for (const auto& device : bench.set.devices())
            ids.append(device.id);
        QCOMPARE(ids, (QStringList{u"r1"_s, u"r3"_s}));
    }

private:
    struct Bench {
        Bench()
        {
            add(u"r1"_s, u"Entrance"_s);
            add(u"r2"_s, u"Exit"_s);
            add(u"r3"_s, u"Desk"_s);
        }
        void add(const QString& id, const QString& name)
        {
            Device device;
            device.id = id;
            device.name = name;
            device.endpoint = u"serial:/dev/tty"_s + id;
            device.driver = u"id12"_s;
            set.add(std::make_unique<Reader>(device, drivers, reactor, events));
        }

        MemoryReactor reactor;
        Deaf events;
        rfid::LentDrivers drivers;
        ReaderSet set;
    };
};

QTEST_GUILESS_MAIN(ReaderSetTest)
#include "tst_readerset.moc"

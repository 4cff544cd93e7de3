#include "app/machine/machine.h"

#include "netcore/task/deferred.h"
#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/udisks.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {

struct Told : MachineEvents {
    int changes = 0;
    QStringList names;
    void factsChanged() override { ++changes; }
    void happened(const Happening& happening) override
    {
        names.append(happeningName(happening.kind) + u' ' + happening.subject);
    }
};

} // namespace

class MachineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutABusAllIsAbsent()
    {
        EpollReactor reactor;
        Machine machine(reactor, {});
        QCOMPARE(machine.facts().bus, Source::Unknown);
        Told told;
        machine.addListener(&told);
        machine.start();
        QTRY_COMPARE(machine.facts().bus, Source::Absent);
        QCOMPARE(machine.facts().network.source, Source::Absent);
        QCOMPARE(machine.facts().power.source, Source::Absent);
        QCOMPARE(machine.facts().session.source, Source::Absent);
        QCOMPARE(machine.facts().drives.source, Source::Absent);
        QCOMPARE(machine.facts().bluetooth.source, Source::Absent);
        QVERIFY(told.changes > 0);
        QVERIFY(machine.history().empty());
        machine.removeListener(&told);
    }

    void whatHappensIsKept()
    {
        MachineBus bus;
        PlayedUDisks udisks(bus.bus.address());
        Machine machine(bus.reactor, bus.bus.address());
        Told told;
        machine.addListener(&told);
        machine.start();
        QTRY_COMPARE(machine.facts().drives.source, Source::There);
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        QTRY_COMPARE(told.names, QStringList{u"drive-added EVENT"_s});
        udisks.pullOut(u"sdb1"_s);
        QTRY_COMPARE(told.names.size(), 2);
        QCOMPARE(machine.history().size(), std::size_t(2));
        QCOMPARE(machine.history().back().kind, Happening::Kind::DriveRemoved);
        QVERIFY(machine.history().back().wallMs > 0);
        for (int i = 0; i < 260; ++i) {
            udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
            udisks.pullOut(u"sdb1"_s);
        }
        QTRY_COMPARE(machine.history().size(), std::size_t(500));
        machine.removeListener(&told);
    }

    void sleepWaitsForWhatIsUnderWay()
    {
        MachineBus bus;
        const auto mock = bus.play(u"logind"_s, MachineBus::loginName);
        Machine machine(bus.reactor, bus.bus.address());
        Deferred<Result<Done>> votesAreStored;
        bool asked = false;
        auto wish = machine.beforeSleep([&] {
            asked = true;
            return votesAreStored.task();
        });
        const auto quick = machine.beforeSleep([] { return Task<Result<Done>>(Result<Done>(Done{})); });
        machine.start();
        QTRY_COMPARE_WITH_TIMEOUT(bus.inhibitors(), 1, 20000);
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, true));
        QTRY_VERIFY(asked);
        QCOMPARE(bus.inhibitors(), 1);
        votesAreStored.fire(Done{});
        QTRY_COMPARE(bus.inhibitors(), 0);

        // Nobody wants anything any more: it goes at once.
        wish = {};
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, false));
        QTRY_COMPARE(bus.inhibitors(), 1);
        asked = false;
        QVERIFY(bus.logindSays(u"PrepareForSleep"_s, true));
        QTRY_COMPARE(bus.inhibitors(), 0);
        QVERIFY(!asked);
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "tst_machine.moc"

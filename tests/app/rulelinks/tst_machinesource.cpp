#include "app/rulelinks/machinesource.h"

#include "app/rules/events/eventkinds.h"
#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/udisks.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;
using machine::Happening;

class MachineSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensIsAKindOfEvent()
    {
        for (int kind = 0; kind <= int(Happening::Kind::BluetoothLost); ++kind) {
            const auto name = machine::happeningName(Happening::Kind(kind));
            QVERIFY2(rules::findEventKind(name), qPrintable(name));
        }
    }

    void rulesHearWhatIsPluggedIn()
    {
        MachineBus bus;
        PlayedUDisks udisks(bus.bus.address());
        machine::Machine computer(bus.reactor, bus.bus.address());
        EngineBench bench(bus.reactor);
        const MachineSource source(computer, bench.engine);
        computer.start();
        QTRY_COMPARE(computer.facts().drives.source, machine::Source::There);
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        QTRY_COMPARE(bench.count(u"drive-added"_s), 1);
        QCOMPARE(bench.last(u"drive-added"_s).value(u"subject"_s), u"EVENT"_s);
        QVERIFY(!bench.last(u"drive-added"_s).contains(u"percent"_s));
    }

    void powerBringsItsPercent()
    {
        const auto upower = u"org.freedesktop.UPower"_s;
        MachineBus bus;
        const auto mock = bus.play(u"upower"_s, upower);
        machine::Machine computer(bus.reactor, bus.bus.address());
        EngineBench bench(bus.reactor);
        const MachineSource source(computer, bench.engine);
        computer.start();
        QTRY_COMPARE(computer.facts().power.source, machine::Source::There);
        QVERIFY(bus.does(upower, u"/org/freedesktop/UPower"_s, u"SetupDisplayDevice"_s,
            {uint(2), uint(2), 38.0, 40.0, 50.0, 10.0, qint64(7200), qint64(0), true, u"battery"_s, uint(1)}));
        QTRY_VERIFY(computer.facts().power.hasBattery);
        QVERIFY(bus.does(upower, u"/org/freedesktop/UPower"_s, u"UpdateProperties"_s,
            {upower, QVariantMap{{u"OnBattery"_s, true}}}));
        QTRY_COMPARE(bench.count(u"on-battery"_s), 1);
        QCOMPARE(bench.last(u"on-battery"_s).value(u"percent"_s), u"38"_s);
    }
};

QTEST_GUILESS_MAIN(MachineSourceTest)
#include "tst_machinesource.moc"

#include "app/machine/power.h"

#include "tests/app/machine/machinebus.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {
const auto upower = u"org.freedesktop.UPower"_s;
const auto upowerPath = u"/org/freedesktop/UPower"_s;
} // namespace

class PowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsUPower()
    {
        MachineBus bus;
        Power power(bus.client, [] {});
        bus.client.start();
        QTRY_COMPARE(power.facts().source, Source::Absent);
        const auto mock = bus.play(u"upower"_s, upower);
        QTRY_COMPARE_WITH_TIMEOUT(power.facts().source, Source::There, 20000);
        QVERIFY(!power.facts().hasBattery); // its display device is no battery

        // SetupDisplayDevice: type, state, percentage, energy, full, rate, to empty, to full, present, icon, warning.
        const auto display = [&bus](uint state, double percent, qint64 toEmpty, qint64 toFull, uint warning,
                                 uint type = 2) {
            return bus.does(upower, upowerPath, u"SetupDisplayDevice"_s,
                {type, state, percent, 40.0, 50.0, 10.0, toEmpty, toFull, true, u"battery"_s, warning});
        };
        QVERIFY(display(2, 80.6, 7200, 0, 1));
        QVERIFY(bus.does(upower, upowerPath, u"UpdateProperties"_s,
            {u"org.freedesktop.UPower"_s, QVariantMap{{u"OnBattery"_s, true}}}));
        const PowerFacts discharging{
            .source = Source::There, .isOnBattery = true, .hasBattery = true, .percent = 81, .secondsLeft = 7200};
        QTRY_COMPARE(power.facts(), discharging);
        QVERIFY(display(2, 8, 600, 0, 3));
        QTRY_COMPARE(power.facts().level, PowerFacts::Level::Low);
        QVERIFY(display(2, 3, 60, 0, 5));
        QTRY_COMPARE(power.facts().level, PowerFacts::Level::Critical);
        QVERIFY(display(1, 130, 0, -5, 1)); // what a driver makes up is held within bounds
        QTRY_COMPARE(power.facts().percent, 100);
        QVERIFY(power.facts().isCharging);
        QCOMPARE(power.facts().secondsLeft, 0);
        QCOMPARE(power.facts().level, PowerFacts::Level::Fine);
        // A computer on a UPS: the display device is that.
        QVERIFY(display(2, 40, 900, 0, 3, 3));
        QTRY_COMPARE(power.facts().level, PowerFacts::Level::Low);
        QVERIFY(power.facts().hasBattery);
        QCOMPARE(power.facts().percent, 40);
        QVERIFY(display(2, 40, 900, 0, 3, 5)); // a mouse
        QTRY_VERIFY(!power.facts().hasBattery);
    }

    void aBatteryThatIsLowAtTheStartDoesNotBecomeLow()
    {
        MachineBus bus;
        QList<PowerFacts> all;
        std::unique_ptr<Power> power;
        power = std::make_unique<Power>(bus.client, [&] { all.append(power->facts()); });
        ObjectServer server(bus.bus.address(), upower, upowerPath);
        server.add(upowerPath, {{upower, {{u"OnBattery"_s, true}}}});
        server.add(upowerPath + u"/devices/DisplayDevice"_s,
            {{upower + u".Device"_s,
                {{u"IsPresent"_s, true}, {u"Type"_s, 2u}, {u"Percentage"_s, 4.0}, {u"WarningLevel"_s, 4u}}}});
        bus.client.start();
        QTRY_COMPARE(power->facts().level, PowerFacts::Level::Critical);
        for (const auto& facts : all)
            QVERIFY(facts.hasBattery || facts.source != Source::There);
    }
};

QTEST_GUILESS_MAIN(PowerTest)
#include "tst_power.moc"

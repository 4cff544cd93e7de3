#include "ui/overview/machinestate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/machine/machinefacts.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

using Supply = QMap<QString, QByteArray>; ///< What the kernel has files of: "type", "online" …

class MachineStateTest : public QObject {
    Q_OBJECT

    /// What is said where the kernel has these supplies.
    static MachineState with(const QMap<QString, Supply>& supplies, const machine::PowerFacts& power = {})
    {
        const QTemporaryDir folder;
        for (auto one = supplies.begin(); one != supplies.end(); ++one) {
            QDir(folder.path()).mkpath(one.key());
            for (auto fact = one->begin(); fact != one->end(); ++fact) {
                QFile file(folder.filePath(one.key() + u'/' + fact.key()));
                if (!file.open(QFile::WriteOnly) || file.write(fact.value() + '\n') < 0)
                    qFatal("a file cannot be written");
            }
        }
        return MachineWatch(folder.path() + u'/').look(folder.path(), power);
    }
    static Supply supply(const QByteArray& type, const QByteArray& online)
    {
        return {{u"type"_s, type}, {u"online"_s, online}};
    }
    static Supply battery(const QByteArray& status)
    {
        return {{u"type"_s, "Battery"}, {u"status"_s, status}, {u"capacity"_s, "48"}};
    }

private Q_SLOTS:
    void aDiskWithLittleRoomIsSaidInMegabytes()
    {
        MachineState state;
        tellDisk(state, 182'000'000'000, 256'000'000'000);
        QCOMPARE(state.disk, u"182 GB free of 256"_s);
        QVERIFY(!state.diskFull);
        tellDisk(state, 3'000'000, 256'000'000'000);
        QCOMPARE(state.disk.simplified().replace(QChar::Nbsp, u' '), u"3.0 MB free of 256 GB"_s);
        QVERIFY(state.diskFull);
        tellDisk(state, 0, 64'000'000);
        QVERIFY2(state.disk.startsWith(u"0 free of 64"_s), qPrintable(state.disk));
        QVERIFY(state.diskFull);
    }

    void saysWhatThePowerComesFrom()
    {
        QVERIFY(with({}).power.isEmpty());
        QCOMPARE(with({{u"AC"_s, supply("Mains", "1")}}).power, u"mains"_s);
        const auto charging = with({{u"AC"_s, supply("Mains", "1")}, {u"BAT0"_s, battery("Charging")}});
        QCOMPARE(charging.power, u"mains, battery 48 %"_s);
        QVERIFY(!charging.onBattery);
        const auto away = with({{u"AC"_s, supply("Mains", "0")}, {u"BAT0"_s, battery("Unknown")}});
        QCOMPARE(away.power, u"battery 48 %"_s);
        QVERIFY(away.onBattery);
    }

    /// There are computers whose only supply is a USB port.
    void powerByUsb()
    {
        const auto charging = with({{u"port0"_s, supply("USB", "2")}, {u"BAT0"_s, battery("Charging")}});
        QCOMPARE(charging.power, u"mains, battery 48 %"_s);
        const auto away = with({{u"port0"_s, supply("USB", "0")}, {u"BAT0"_s, battery("Discharging")}});
        QCOMPARE(away.power, u"battery 48 %"_s);
        QVERIFY(away.onBattery);
        // One that is charged at a port although its mains socket is empty.
        QVERIFY(!with({{u"AC"_s, supply("Mains", "0")}, {u"port0"_s, supply("USB", "1")}, {u"BAT0"_s, battery("Full")}})
                     .onBattery);
    }

    /// Devices says so, too: both look at the same.
    void theServiceOfTheComputerIsBelieved()
    {
        const QMap<QString, Supply> kernel{{u"AC"_s, supply("Mains", "1")}, {u"BAT0"_s, battery("Charging")}};
        machine::PowerFacts power{.source = machine::Source::There, .isOnBattery = true, .hasBattery = true};
        power.percent = 38;
        QCOMPARE(with(kernel, power).power, u"battery 38 %"_s);
        QVERIFY(with(kernel, power).onBattery);
        power.hasBattery = false;
        QCOMPARE(with(kernel, power).power, u"mains, battery 48 %"_s);
        power = {.source = machine::Source::Absent, .isOnBattery = true, .hasBattery = true};
        QCOMPARE(with(kernel, power).power, u"mains, battery 48 %"_s);
    }

    void aMousesBatteryIsNotTheComputers()
    {
        auto mouse = battery("Discharging");
        mouse.insert(u"scope"_s, "Device");
        QVERIFY(with({{u"mouse"_s, mouse}}).power.isEmpty());
        QCOMPARE(with({{u"AC"_s, supply("Mains", "1")}, {u"mouse"_s, mouse}}).power, u"mains"_s);
    }
};

QTEST_GUILESS_MAIN(MachineStateTest)
#include "tst_machinestate.moc"

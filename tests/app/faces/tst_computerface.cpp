#include "app/faces/computerface.h"

#include <QSignalSpy>

#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/udisks.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

/// The computer as a prompt sees it, by its meta-object.
class ComputerFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoCannotBeAsked()
    {
        EpollReactor reactor;
        Machine machine(reactor, {});
        const faces::ComputerFace face(machine);
        QSignalSpy changed(&face, SIGNAL(changed()));
        machine.start();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(face.property("network").toString(), u"absent"_s);
        QCOMPARE(face.property("battery").toInt(), -1);
        QCOMPARE(face.property("onBattery").toBool(), false);
        QVERIFY(face.property("drives").toStringList().isEmpty());
        QVERIFY(face.property("history").toStringList().isEmpty());
    }

    void tellsOfDrives()
    {
        MachineBus bus;
        PlayedUDisks udisks(bus.bus.address());
        Machine machine(bus.reactor, bus.bus.address());
        machine.start();
        QTRY_COMPARE(machine.facts().drives.source, Source::There);
        {
            const faces::ComputerFace face(machine);
            QSignalSpy happened(&face, SIGNAL(happened(QString, QString)));
            udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
            QTRY_COMPARE(face.property("drives").toStringList(), QStringList{u"EVENT"_s});
            QTRY_COMPARE(happened.size(), 1);
            QCOMPARE(happened.first(), (QVariantList{u"drive-added"_s, u"EVENT"_s}));
            udisks.pullOut(u"sdb1"_s);
            QTRY_COMPARE(happened.size(), 2);
            const auto lines = face.property("history").toStringList();
            QCOMPARE(lines.size(), 2);
            QVERIFY2(lines.last().endsWith(u" drive-removed EVENT"_s), qPrintable(lines.last()));
        }
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s); // a face that has gone is not told
        QTRY_COMPARE(machine.history().size(), std::size_t(3));
    }

    void tellsOfPower()
    {
        MachineBus bus;
        const auto upower = u"org.freedesktop.UPower"_s;
        const auto path = u"/org/freedesktop/UPower"_s;
        const auto mock = bus.play(u"upower"_s, upower);
        QVERIFY(bus.does(upower, path, u"SetupDisplayDevice"_s,
            {uint(2), uint(2), 41.0, 20.0, 50.0, 10.0, qint64(1200), qint64(0), true, u"battery"_s, uint(1)}));
        QVERIFY(bus.does(upower, path, u"UpdateProperties"_s, {upower, QVariantMap{{u"OnBattery"_s, true}}}));
        Machine machine(bus.reactor, bus.bus.address());
        const faces::ComputerFace face(machine);
        machine.start();
        QTRY_COMPARE(face.property("battery").toInt(), 41);
        QVERIFY(face.property("onBattery").toBool());
        QVERIFY(!face.property("charging").toBool());
    }
};

QTEST_GUILESS_MAIN(ComputerFaceTest)
#include "tst_computerface.moc"

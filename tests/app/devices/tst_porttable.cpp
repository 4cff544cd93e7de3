#include "app/devices/porttable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace everyport::devices;

class PortTableTest : public QObject {
    Q_OBJECT

    static Device deviceAt(const QString& id, const QString& path)
    {
        Device device;
        device.id = id;
        device.endpoint = u"serial:"_s + path;
        return device;
    }

private Q_SLOTS:
    void knowsPortsByWhateverName()
    {
        const QTemporaryDir folder;
        const auto link = folder.filePath(u"reader"_s);
        const Pty pty(link);
        PortTable table(folder.filePath(u"none"_s));
        const QList<Device> devices{deviceAt(u"r1"_s, link), deviceAt(u"r2"_s, folder.filePath(u"missing"_s))};
        table.look(devices);
        QCOMPARE(table.ports().size(), 1);
        QCOMPARE(table.ports().first().usedBy, u"r1"_s);
        QCOMPARE(table.at(pty.slave()), table.at(link));
        QVERIFY(!table.at(folder.filePath(u"missing"_s)));
        QCOMPARE(table.find(devices), (QStringList{link, QString()}));
        QCOMPARE(table.real(link), pty.slave());
    }

    void aLineOverTheNetworkIsThereWhileItIsConnected()
    {
        const auto port = u"tcp:192.168.1.20:4001"_s;
        Device device;
        device.id = u"r1"_s;
        device.endpoint = port;
        const Pty pty({});
        PortTable table(u"/nowhere"_s);
        table.look({device});
        QVERIFY(table.ports().isEmpty());
        QCOMPARE(table.find({device}), QStringList{QString()});
        QVERIFY(table.setLine(port, pty.slave()));
        QVERIFY(!table.setLine(port, pty.slave()));
        table.look({device});
        QCOMPARE(table.ports().size(), 1);
        QCOMPARE(table.ports().first().usedBy, u"r1"_s);
        QCOMPARE(table.find({device}), QStringList{port});
        QCOMPARE(table.real(port), pty.slave());
        table.add(device); // it is still known where that is
        QCOMPARE(table.real(port), pty.slave());
        QVERIFY(table.setLine(port, {}, u"Nobody answers."_s));
        table.look({device});
        QVERIFY(table.ports().isEmpty());
        QCOMPARE(table.whyGone(port), u"Nobody answers."_s);
        table.forgetLine(port);
        QVERIFY(table.whyGone(port).isEmpty());
    }

    /// A reader by MQTT waits for no line that would answer by itself: somebody has to listen at its broker.
    void saysWhoIsMissing()
    {
        PortTable table(u"/nowhere"_s);
        Device device;
        device.id = u"r1"_s;
        device.name = u"Door"_s;
        device.endpoint = u"mqtt:door"_s;
        QVERIFY2(table.absenceOf(device).startsWith(u"No service of the kind mqtt hears Door."_s),
            qPrintable(table.absenceOf(device)));
        QVERIFY(table.setLine(u"mqtt:door"_s, {}, u"The broker is away."_s));
        QCOMPARE(table.absenceOf(device), u"The broker is away."_s);
        QVERIFY(table.forgetLine(u"mqtt:door"_s)); // the service has stopped
        QVERIFY(table.absenceOf(device).contains(u"kind mqtt"_s));
        device.endpoint = u"tcp:192.168.1.20:4001"_s;
        QVERIFY(table.absenceOf(device).contains(u"when its line answers"_s));
    }

    void whoCarriedALineSaysWhyItIsGone()
    {
        const int first = 0, second = 0; // brokers
        const auto port = u"mqtt:door"_s;
        const Pty pty({});
        PortTable table(u"/nowhere"_s);
        // Nobody has heard it, so either may be the one.
        QVERIFY(table.setLine(port, {}, u"A has not heard it."_s, &first));
        QVERIFY(table.setLine(port, {}, u"B is away."_s, &second));
        QCOMPARE(table.whyGone(port), u"A has not heard it. B is away."_s);
        QVERIFY(table.setLine(port, pty.slave(), {}, &first));
        QVERIFY(table.setLine(port, {}, u"A is away."_s, &first));
        QCOMPARE(table.whyGone(port), u"A is away."_s);
        QVERIFY(!table.setLine(port, {}, u"B is connected."_s, &second)); // which says nothing of this one
        QCOMPARE(table.whyGone(port), u"A is away."_s);
        QVERIFY(table.forgetLine(port, &first));
        QCOMPARE(table.whyGone(port), u"B is connected."_s);
        // Who goes takes nobody else's line away.
        QVERIFY(table.setLine(port, pty.slave(), {}, &first));
        QVERIFY(!table.forgetLine(port, &second));
        QVERIFY(table.at(port));
        QVERIFY(table.forgetLine(port, &first));
        QVERIFY(!table.at(port));
        QVERIFY(!table.forgetLine(port, &first));
    }

    void aLineIsThereBeforeTheNextLook()
    {
        const QTemporaryDir folder;
        const Pty pty(folder.filePath(u"port"_s));
        const Pty elsewhere({});
        PortTable table(folder.path());
        table.look({deviceAt(u"r1"_s, elsewhere.slave())});
        const auto names = [&table] {
            QStringList all;
            for (const auto& port : table.ports())
                all.append(port.device);
            return all;
        };
        const Pty carried({});
        for (const auto* port : {"mqtt:b", "mqtt:c", "mqtt:a"})
            QVERIFY(table.setLine(QString::fromLatin1(port), carried.slave() + QLatin1Char(port[5])));
        const QStringList all{folder.filePath(u"port"_s), u"mqtt:a"_s, u"mqtt:b"_s, u"mqtt:c"_s, elsewhere.slave()};
        QCOMPARE(names(), all);
        table.look({deviceAt(u"r1"_s, elsewhere.slave())});
        QCOMPARE(names(), all);
        for (const auto& port : all)
            QCOMPARE(table.at(port)->device, port);
        QVERIFY(table.setLine(u"mqtt:b"_s, {}, u"It went."_s));
        QVERIFY(!table.at(u"mqtt:b"_s));
        QVERIFY(table.forgetLine(u"mqtt:c"_s));
        QVERIFY(!table.forgetLine(u"mqtt:c"_s));
        QCOMPARE(names(), (QStringList{all[0], all[1], all[4]}));
        QCOMPARE(table.at(elsewhere.slave())->device, elsewhere.slave());
    }

    void linesThatAreNoPortsOfTheSystemAreAmongThem()
    {
        const QTemporaryDir folder;
        const Pty pty(folder.filePath(u"00-11-22-33-44-55"_s));
        QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"00-11-22-33-44-66"_s)));
        PortTable table(u"/nowhere"_s, folder.path());
        table.look({});
        QCOMPARE(table.ports().size(), 1);
        QCOMPARE(table.ports().first().device, folder.filePath(u"00-11-22-33-44-55"_s));
        QVERIFY(table.ports().first().usable);
    }

    void oneThatCameSinceIsFoundWithoutAskingForTheOthers()
    {
        const QTemporaryDir folder;
        const Pty pty(folder.filePath(u"port"_s));
        const auto path = folder.filePath(u"reader"_s);
        PortTable table(folder.filePath(u"none"_s));
        QList<Device> devices{deviceAt(u"r1"_s, path)};
        table.look(devices);
        QVERIFY(table.ports().isEmpty());
        QVERIFY(QFile::link(pty.slave(), path));
        QVERIFY(!table.at(path)); // as of the last look
        devices.append(deviceAt(u"r2"_s, pty.slave()));
        table.add(devices.last());
        QCOMPARE(table.ports().size(), 1);
        QVERIFY(table.at(pty.slave()));
    }
};

QTEST_GUILESS_MAIN(PortTableTest)
#include "tst_porttable.moc"

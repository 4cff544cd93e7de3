#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "app/devices/ports/inputports.h"
#include "app/devices/ports/portlist.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class InputPortsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhatTypesByUsbOnceEach()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"by-id"_s) && QDir(folder.path()).mkpath(u"by-path"_s));
        const auto at = [&](const QString& name) { return folder.filePath(name); };
        Pty one({});
        Pty two({});
        QVERIFY(QFile::link(one.slave(), at(u"by-id/usb-Sycreader_RFID-event-kbd"_s)));
        QVERIFY(QFile::link(one.slave(), at(u"by-path/pci-0000:00:14.0-usb-0:1:1.0-event-kbd"_s)));
        QVERIFY(QFile::link(two.slave(), at(u"by-path/pci-0000:00:14.0-usb-0:2:1.0-event-kbd"_s))); // of the same name
        QVERIFY(QFile::link(two.slave(), at(u"by-path/platform-i8042-serio-0-event-kbd"_s)));       // built in
        QVERIFY(QFile::link(two.slave(), at(u"by-id/usb-Mouse-event-mouse"_s)));
        QVERIFY(QFile::link(u"/nowhere"_s, at(u"by-id/usb-Gone-event-kbd"_s)));
        const auto ports = inputPorts(folder.path());
        QCOMPARE(ports.size(), 2);
        QCOMPARE(ports[0].device, at(u"by-id/usb-Sycreader_RFID-event-kbd"_s));
        QCOMPARE(ports[1].device, at(u"by-path/pci-0000:00:14.0-usb-0:2:1.0-event-kbd"_s));
        for (const auto& port : ports)
            QVERIFY(port.types && port.usable);
        QCOMPARE(inputPort(ports[0].device), ports[0]);
        QVERIFY(portAt(u"/dev/input/nowhere"_s).device.isEmpty());
    }

    void hasNothingWhereThereIsNoFolder() { QVERIFY(inputPorts(u"/nowhere"_s).isEmpty()); }

    // Whatever this machine has: the first that is free is nobody's keyboard.
    void standsBehindSerialPorts()
    {
        bool isTyped = false;
        for (const auto& port : portsIn(u"/dev"_s)) {
            QVERIFY(port.types || !isTyped);
            isTyped = port.types;
            QCOMPARE(isInputPath(port.device), port.types);
        }
        QVERIFY(!isInputPath(u"/dev/ttyUSB0"_s));
    }
};

QTEST_GUILESS_MAIN(InputPortsTest)
#include "tst_inputports.moc"

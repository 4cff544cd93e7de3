#include <QTemporaryDir>
#include <QTest>

#include "app/devices/ports/portfacts.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class PortFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsThere()
    {
        QTemporaryDir folder;
        const Pty pty(folder.filePath(u"r1"_s));
        const auto port = portThere(pty.path());
        QCOMPARE(port.device, pty.path());
        QVERIFY(port.usable && port.why.isEmpty());
        QVERIFY(portThere(u"/nowhere"_s).device.isEmpty());
        QVERIFY(portThere(folder.path()).device.isEmpty());
    }

    void saysWhyOneIsNotToBeHad()
    {
        SerialPort port;
        setTrouble(port, PortTrouble{PortTrouble::Kind::NoPermission, u"Not yours."_s, u"adduser"_s});
        QVERIFY(!port.usable);
        QCOMPARE(port.why + port.remedy, u"Not yours.adduser"_s);
        setTrouble(port, {});
        QVERIFY(port.usable);
        QCOMPARE(port.why + port.remedy, QString());
    }

    void knowsAPortByItsSerialNumberAndInterface()
    {
        const auto path = u"pci-0000:00:14.0-usb-0:2:1.3"_s;
        QCOMPARE(usbSerialOf(u"0403"_s, u"6001"_s, u"A50285BI"_s, path), u"0403:6001:A50285BI:1.3"_s);
        QCOMPARE(usbSerialOf(u"0403"_s, u"6001"_s, {}, path), QString());
    }

    void readsTheKernelsPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("at the root") << u"/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/ttyUSB0"_s
                                     << u"pci-0000:00:14.0-usb-0:2:1.0"_s;
        QTest::newRow("behind a hub") << u"/sys/devices/pci0000:00/0000:00:14.0/usb1/1-4/1-4.3/1-4.3:1.1/ttyUSB3"_s
                                      << u"pci-0000:00:14.0-usb-0:4.3:1.1"_s;
        QTest::newRow("acm") << u"/sys/devices/pci0000:00/0000:02:00.0/0000:03:08.0/usb3/3-1/3-1:1.0"_s
                             << u"pci-0000:03:08.0-usb-0:1:1.0"_s;
        QTest::newRow("built in") << u"/sys/devices/pnp0/00:05"_s << u""_s;
        QTest::newRow("none") << u""_s << u""_s;
    }
    void readsTheKernelsPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QCOMPARE(usbPathOf(path), name);
    }
};

QTEST_GUILESS_MAIN(PortFactsTest)
#include "tst_portfacts.moc"

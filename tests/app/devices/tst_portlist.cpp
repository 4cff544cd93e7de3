#include <QTemporaryDir>
#include <QTest>

#include "app/devices/portlist.h"
#include "tests/app/devices/pty.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class PortListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsAFoldersPorts()
    {
        QTemporaryDir folder;
        Pty one(folder.filePath(u"b"_s));
        Pty two(folder.filePath(u"a"_s));
        QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"c"_s)));
        const auto ports = portsIn(folder.path());
        QCOMPARE(ports.size(), 2);
        QCOMPARE(ports[0].device, two.path());
        QVERIFY(ports[0].usable);
        QVERIFY(portAt(folder.path()).device.isEmpty());
    }

    // Whatever this machine has.
    void listsTheSystemsPorts()
    {
        for (const auto& port : portsIn(u"/dev"_s)) {
            QVERIFY(port.device.startsWith(u"/dev/"_s));
            QVERIFY(port.usable || !port.why.isEmpty());
        }
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

QTEST_GUILESS_MAIN(PortListTest)
#include "tst_portlist.moc"

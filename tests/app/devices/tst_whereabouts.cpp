#include <QTest>

#include "app/devices/portlist.h"
#include "app/devices/whereabouts.h"

using namespace Qt::StringLiterals;
using namespace everyport::devices;

namespace {

Device deviceAt(const QString& path, const QString& serial = {}, const QString& usbPath = {})
{
    Device device;
    device.endpoint = u"serial:"_s + path;
    device.usbSerial = serial;
    device.usbPath = usbPath;
    return device;
}

SerialPort portOf(const QString& path, const QString& serial = {}, const QString& usbPath = {})
{
    SerialPort port;
    port.device = path;
    port.usbSerial = serial;
    port.usbPath = usbPath;
    return port;
}

} // namespace

class WhereaboutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByPathWhatHasNoOtherName()
    {
        QCOMPARE(findPorts({deviceAt(u"/x/a"_s), deviceAt(u"/x/b"_s)}, {portOf(u"/x/b"_s)}), (QStringList{u""_s, u"/x/b"_s}));
    }

    // Two readers that change places keep their names; a third is none of them.
    void followsTheSerialNumber()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s, u"s1"_s, u"p1"_s), deviceAt(u"/x/1"_s, u"s2"_s, u"p2"_s)};
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, u"s2"_s, u"p1"_s), portOf(u"/x/1"_s, u"s1"_s, u"p2"_s)}), (QStringList{u"/x/1"_s, u"/x/0"_s}));
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, u"s3"_s, u"p1"_s)}), (QStringList{u""_s, u""_s}));
    }

    void followsThePlugWhereThereIsNoSerialNumber()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s, {}, u"p1"_s)};
        QCOMPARE(findPorts(devices, {portOf(u"/x/7"_s, {}, u"p1"_s)}), QStringList{u"/x/7"_s});
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, {}, u"p2"_s)}), QStringList{u""_s});
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, u"s1"_s, u"p1"_s)}), QStringList{u""_s});
    }

    void tellsTwinsApartByTheirPaths()
    {
        const QList<Device> devices{deviceAt(u"/x/1"_s, u"same"_s, u"p1"_s), deviceAt(u"/x/0"_s, u"same"_s, u"p0"_s)};
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, u"same"_s, u"p0"_s), portOf(u"/x/1"_s, u"same"_s, u"p1"_s)}), (QStringList{u"/x/1"_s, u"/x/0"_s}));
    }

    void givesNoPortTwice()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s), deviceAt(u"/x/9"_s, u"s1"_s, u"p"_s)};
        QCOMPARE(findPorts(devices, {portOf(u"/x/0"_s, u"s1"_s, u"p"_s)}), (QStringList{u""_s, u"/x/0"_s}));
    }

    void readsTheKernelsPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("at the root") << u"/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/ttyUSB0"_s << u"pci-0000:00:14.0-usb-0:2:1.0"_s;
        QTest::newRow("behind a hub") << u"/sys/devices/pci0000:00/0000:00:14.0/usb1/1-4/1-4.3/1-4.3:1.1/ttyUSB3"_s << u"pci-0000:00:14.0-usb-0:4.3:1.1"_s;
        QTest::newRow("acm") << u"/sys/devices/pci0000:00/0000:02:00.0/0000:03:08.0/usb3/3-1/3-1:1.0"_s << u"pci-0000:03:08.0-usb-0:1:1.0"_s;
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

QTEST_APPLESS_MAIN(WhereaboutsTest)
#include "tst_whereabouts.moc"

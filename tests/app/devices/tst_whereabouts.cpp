#include <QTest>

#include "app/devices/ports/realpaths.h"
#include "app/devices/whereabouts.h"
#include "tests/support/testclass.h"

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

QStringList seats(const QList<Device>& devices, const QList<SerialPort>& ports)
{
    RealPaths paths;
    return findPorts(devices, ports, paths);
}

} // namespace

class WhereaboutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByPathWhatHasNoOtherName()
    {
        QCOMPARE(
            seats({deviceAt(u"/x/a"_s), deviceAt(u"/x/b"_s)}, {portOf(u"/x/b"_s)}), (QStringList{u""_s, u"/x/b"_s}));
    }

    // Two readers that change places keep their names; a third is none of them.
    void followsTheSerialNumber()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s, u"s1"_s, u"p1"_s), deviceAt(u"/x/1"_s, u"s2"_s, u"p2"_s)};
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, u"s2"_s, u"p1"_s), portOf(u"/x/1"_s, u"s1"_s, u"p2"_s)}),
            (QStringList{u"/x/1"_s, u"/x/0"_s}));
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, u"s3"_s, u"p1"_s)}), (QStringList{u""_s, u""_s}));
    }

    void followsThePlugWhereThereIsNoSerialNumber()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s, {}, u"p1"_s)};
        QCOMPARE(seats(devices, {portOf(u"/x/7"_s, {}, u"p1"_s)}), QStringList{u"/x/7"_s});
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, {}, u"p2"_s)}), QStringList{u""_s});
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, u"s1"_s, u"p1"_s)}), QStringList{u""_s});
    }

    void tellsTwinsApartByTheirPaths()
    {
        const QList<Device> devices{deviceAt(u"/x/1"_s, u"same"_s, u"p1"_s), deviceAt(u"/x/0"_s, u"same"_s, u"p0"_s)};
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, u"same"_s, u"p0"_s), portOf(u"/x/1"_s, u"same"_s, u"p1"_s)}),
            (QStringList{u"/x/1"_s, u"/x/0"_s}));
    }

    void givesNoPortTwice()
    {
        const QList<Device> devices{deviceAt(u"/x/0"_s), deviceAt(u"/x/9"_s, u"s1"_s, u"p"_s)};
        QCOMPARE(seats(devices, {portOf(u"/x/0"_s, u"s1"_s, u"p"_s)}), (QStringList{u""_s, u"/x/0"_s}));
    }
};

QTEST_APPLESS_MAIN(WhereaboutsTest)
#include "tst_whereabouts.moc"

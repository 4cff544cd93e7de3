#include "app/machine/bluetooth.h"

#include "tests/app/machine/machinebus.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

class BluetoothTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pairedDevicesAreKnown()
    {
        MachineBus bus;
        Bluetooth bluetooth(bus.client, [] {});
        bus.client.start();
        QTRY_COMPARE(bluetooth.facts().source, Source::Absent);
        ObjectServer bluez(bus.bus.address(), u"org.bluez"_s, u"/"_s);
        QTRY_COMPARE(bluetooth.facts().source, Source::There);
        QVERIFY(!bluetooth.facts().hasAdapter);

        bluez.add(u"/org/bluez/hci0"_s, {{u"org.bluez.Adapter1"_s, {{u"Powered"_s, false}}}});
        QTRY_VERIFY(bluetooth.facts().hasAdapter);
        QVERIFY(!bluetooth.facts().isPowered);
        bluez.change(u"/org/bluez/hci0"_s, u"org.bluez.Adapter1"_s, {{u"Powered"_s, true}});
        QTRY_VERIFY(bluetooth.facts().isPowered);

        const auto device = [&bluez](const QString& number, bool paired, const QStringList& services) {
            bluez.add(u"/org/bluez/hci0/dev_"_s + number,
                {{u"org.bluez.Device1"_s,
                    {{u"Address"_s, u"00:11:22:33:44:"_s + number}, {u"Alias"_s, u"Reader "_s + number},
                        {u"Paired"_s, paired}, {u"Connected"_s, false}, {u"UUIDs"_s, services}}}});
        };
        device(u"02"_s, true, {u"00001101-0000-1000-8000-00805F9B34FB"_s});
        device(u"01"_s, true, {u"0000110b-0000-1000-8000-00805f9b34fb"_s});  // loudspeakers
        device(u"03"_s, false, {u"00001101-0000-1000-8000-00805f9b34fb"_s}); // only seen
        QTRY_COMPARE(bluetooth.facts().devices.size(), 2);
        QCOMPARE(bluetooth.facts().devices.first().name, u"Reader 01"_s);
        QVERIFY(!bluetooth.facts().devices.first().hasSerialPort);
        QVERIFY(bluetooth.facts().devices.last().hasSerialPort);
        bluez.change(u"/org/bluez/hci0/dev_02"_s, u"org.bluez.Device1"_s, {{u"Connected"_s, true}});
        QTRY_VERIFY(bluetooth.facts().devices.last().isConnected);
        bluez.change(u"/org/bluez/hci0/dev_03"_s, u"org.bluez.Device1"_s, {{u"Paired"_s, true}});
        QTRY_COMPARE(bluetooth.facts().devices.size(), 3);
        // One that is a stranger's again goes, and is not looked at any more.
        bluez.change(u"/org/bluez/hci0/dev_03"_s, u"org.bluez.Device1"_s, {{u"Paired"_s, false}});
        QTRY_COMPARE(bluetooth.facts().devices.size(), 2);
        bluez.change(u"/org/bluez/hci0/dev_03"_s, u"org.bluez.Device1"_s, {{u"RSSI"_s, -60}});
        bluez.remove(u"/org/bluez/hci0/dev_02"_s, {u"org.bluez.Device1"_s});
        QTRY_COMPARE(bluetooth.facts().devices.size(), 1);
        QVERIFY(bluetooth.facts().isPowered);
        bluez.remove(u"/org/bluez/hci0"_s, {u"org.bluez.Adapter1"_s});
        QTRY_VERIFY(!bluetooth.facts().hasAdapter);
    }
};

QTEST_GUILESS_MAIN(BluetoothTest)
#include "tst_bluetooth.moc"

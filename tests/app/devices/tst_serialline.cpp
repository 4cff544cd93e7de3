#include <QTest>

#include "app/devices/ports/mqttport.h"
#include "app/devices/ports/networkport.h"
#include "app/devices/ports/smartcardport.h"
#include "app/devices/serialline.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class SerialLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAPathForAnEndpoint()
    {
        QCOMPARE(serialEndpoint(u"/dev/ttyUSB0"_s)->toString(), u"serial:/dev/ttyUSB0"_s);
        QCOMPARE(serialEndpoint(u"serial:/dev/ttyUSB0:baud=2400"_s)->value(u"baud"_s), u"2400"_s);
        QCOMPARE(serialEndpoint(u"/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0-port0"_s)->first(),
            u"/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0-port0"_s);
        for (const auto& bad :
            {u"tcp:80"_s, u"serial:ttyUSB0"_s, u"serial:/dev/ttyUSB0:baud=fast"_s, u""_s, u"ttyUSB0"_s}) {
            const auto refused = serialEndpoint(bad);
            QVERIFY(!refused);
            QVERIFY(!refused.error().text.isEmpty());
        }
    }

    /// Whoever mistypes the kind is told those of readers, not those of services.
    void namesTheKindsThatReadersHave()
    {
        for (const auto& [bad, kind] : {std::pair(u"foo:bar"_s, u"foo"_s), std::pair(u"ttyUSB0"_s, u"ttyUSB0"_s),
                 std::pair(u"process:cat"_s, u"process"_s), std::pair(u"unix:/run/reader"_s, u"unix"_s)}) {
            const auto refused = serialEndpoint(bad);
            QVERIFY2(!refused, qPrintable(bad));
            QCOMPARE(refused.error().text,
                u"No reader's endpoint begins with “%1”: they begin with serial:, evdev:, pcsc:, tcp:, tls:, listen: or mqtt:, like serial:/dev/ttyUSB0; simulated: is one for trying out, without a port."_s
                    .arg(kind));
        }
        QVERIFY(serialEndpoint(u"serial:/dev/ttyUSB0:baud=fast"_s).error().text.contains(u"baud"_s));
    }

    void takesInputDevices()
    {
        const auto path = u"/dev/input/by-path/pci-0000:00:14.0-usb-0:2:1.0-event-kbd"_s;
        const auto endpoint = serialEndpoint(path);
        QVERIFY(endpoint && isInput(*endpoint));
        QCOMPARE(endpoint->first(), path);
        QCOMPARE(serialEndpoint(u"evdev:/dev/input/event3"_s)->toString(), u"evdev:/dev/input/event3"_s);
        QVERIFY(!serialEndpoint(u"evdev:event3"_s));
        Device device;
        device.driver = u"keyboard-wedge"_s;
        device.endpoint = movedEndpoint(u"evdev:/dev/input/event3"_s, path);
        QCOMPARE(device.device(), path);
        QCOMPARE(endpointWithBaud(device.endpoint, 2400), device.endpoint); // it has no speed
    }

    void takesLinesOverTheNetwork()
    {
        for (const auto& text : {u"tcp:192.168.1.20:4001"_s, u"tls:reader.example.org:4001:pin="_s + QString(64, u'a'),
                 u"tcp:[fe80::1]:23"_s}) {
            const auto endpoint = serialEndpoint(text);
            QVERIFY2(endpoint, qPrintable(text));
            QVERIFY(isNetwork(*endpoint) && !isInput(*endpoint));
            Device device;
            device.endpoint = endpoint->toString();
            QCOMPARE(device.device(), portOf(*endpoint));
            QCOMPARE(serialEndpoint(device.device())->toString(), device.endpoint);
            QCOMPARE(endpointWithBaud(device.endpoint, 2400), device.endpoint); // its far end has the speed
            QVERIFY(fitsLine(*rfid::driverInfo(u"id12"), *endpoint).ok());
            QVERIFY(fitsLine(*rfid::driverInfo(u"keyboard-wedge"), *endpoint).error().text.contains(device.device()));
        }
        for (const auto& bad : {u"tcp:4001"_s, u"tcp:reader:0"_s, u"tcp:reader:x"_s, u"tcp:"_s}) {
            const auto refused = serialEndpoint(bad);
            QVERIFY2(!refused, qPrintable(bad));
            QVERIFY(!refused.error().text.isEmpty());
        }
    }

    void takesReadersThatConnectToUs()
    {
        for (const auto& text : {u"listen:4001"_s, u"listen:4001:from=192.168.1.0/24:interface=*"_s,
                 u"listen:4001:interface=[fe80::1]"_s}) {
            const auto endpoint = serialEndpoint(text);
            QVERIFY2(endpoint, qPrintable(text));
            QVERIFY(isNetwork(*endpoint) && isCarriedPort(text) && isListeningPort(text));
            Device device;
            device.endpoint = endpoint->toString();
            QCOMPARE(device.device(), text);
            QCOMPARE(serialEndpoint(device.device())->toString(), device.endpoint);
            QCOMPARE(endpointWithBaud(device.endpoint, 2400), device.endpoint); // nor is who may connect lost by it
            QVERIFY(fitsLine(*rfid::driverInfo(u"hongchang"), *endpoint).ok());
            QVERIFY(!fitsLine(*rfid::driverInfo(u"mqtt"), *endpoint).ok());
        }
        QCOMPARE(portOf(*serialEndpoint(u"listen:04001"_s)), u"listen:4001"_s);
        QVERIFY(!isListeningPort(u"tcp:reader:4001"_s));
        for (const auto& bad : {u"listen:"_s, u"listen:0"_s, u"listen:door"_s, u"listen:4001:from=door"_s})
            QVERIFY2(!serialEndpoint(bad), qPrintable(bad));
        QVERIFY(serialEndpoint(u"tcp:4001"_s).error().text.contains(u"listen:4001"_s));
    }

    void knowsOnePlaceHoweverItIsWritten()
    {
        const auto port = [](const QString& text) { return portOf(*serialEndpoint(text)); };
        QCOMPARE(port(u"tcp:LocalHost:4001"_s), u"tcp:localhost:4001"_s);
        QCOMPARE(port(u"tcp:localhost:04001"_s), u"tcp:localhost:4001"_s);
        QCOMPARE(port(u"tcp:Bücher.example:4001"_s), u"tcp:xn--bcher-kva.example:4001"_s);
        QCOMPARE(port(u"tcp:[FE80:0::1]:4001"_s), u"tcp:[fe80::1]:4001"_s);
        QCOMPARE(port(u"tcp:[fe80::1%eth0]:4001"_s), u"tcp:[fe80::1%eth0]:4001"_s);
        QVERIFY(port(u"tls:localhost:4001"_s) != port(u"tcp:localhost:4001"_s));
        const auto pinned = u"tls:reader.example.org:4001:pin="_s + QString(64, u'a');
        QCOMPARE(port(pinned), pinned);
    }

    void takesReadersOfTheSmartCardService()
    {
        for (const auto& name : {u"ACS ACR122U PICC Interface"_s, u"SCM SDI011 [Vendor: x] (21) slot 1"_s}) {
            const auto port = smartCardPort(name);
            QCOMPARE(smartCardName(port), name);
            const auto endpoint = serialEndpoint(port);
            QVERIFY2(endpoint, qPrintable(port));
            QVERIFY(!isNetwork(*endpoint) && !isInput(*endpoint));
            Device device;
            device.endpoint = endpoint->toString();
            QCOMPARE(device.device(), port);
            QCOMPARE(movedEndpoint(device.endpoint, port), device.endpoint);
            QCOMPARE(endpointWithBaud(device.endpoint, 2400), device.endpoint); // it has no speed
            QVERIFY(fitsLine(*rfid::driverInfo(u"pcsc"), *endpoint).ok());
            QVERIFY(fitsLine(*rfid::driverInfo(u"id12"), *endpoint).error().text.contains(u"pcsc"_s));
        }
        const auto refused = fitsLine(*rfid::driverInfo(u"pcsc"), *serialEndpoint(u"/dev/ttyUSB0"_s));
        QVERIFY(refused.error().text.contains(u"/dev/ttyUSB0"_s));
        QVERIFY(!serialEndpoint(u"pcsc:"_s));
        // As pcsc_scan tells them.
        const auto portWritten = [](const QString& text) { return portOf(*serialEndpoint(text)); };
        QCOMPARE(portWritten(u"pcsc:Virtual PCD 00 00"_s), u"pcsc:Virtual PCD"_s);
        QCOMPARE(portWritten(u"pcsc:Virtual PCD 0A 01"_s), u"pcsc:Virtual PCD slot 1"_s);
        QCOMPARE(portWritten(u"pcsc:Virtual PCD"_s), u"pcsc:Virtual PCD"_s);
        QCOMPARE(portWritten(u"pcsc:R #2"_s), u"pcsc:R #2"_s);
    }

    void takesReadersThatPublish()
    {
        for (const auto& name : {u"door"_s, u"Hall 2: left"_s, u"[x]"_s}) {
            const auto port = mqttPort(name);
            QVERIFY(isMqttPort(port) && isCarriedPort(port));
            const auto endpoint = serialEndpoint(port);
            QVERIFY2(endpoint, qPrintable(port));
            QCOMPARE(endpoint->first(), name);
            Device device;
            device.endpoint = endpoint->toString();
            QCOMPARE(device.device(), port);
            QCOMPARE(endpointWithBaud(device.endpoint, 2400), device.endpoint); // it has no speed
            QVERIFY(fitsLine(*rfid::driverInfo(u"mqtt"), *endpoint).ok());
            QVERIFY(!fitsLine(*rfid::driverInfo(u"pcsc"), *endpoint).ok());
            QVERIFY(!fitsLine(*rfid::driverInfo(u"keyboard-wedge"), *endpoint).ok());
            QVERIFY(fitsLine(*rfid::driverInfo(u"id12"), *endpoint).error().text.contains(u"mqtt"_s));
            rfid::DriverInfo lent;
            lent.name = u"acme7"_s;
            QVERIFY(fitsLine(lent, *endpoint).ok());
        }
        for (const auto& place : {u"/dev/ttyUSB7"_s, u"tcp:localhost:4001"_s}) {
            const auto refused = fitsLine(*rfid::driverInfo(u"mqtt"), *serialEndpoint(place));
            QVERIFY2(!refused && refused.error().text.contains(place), qPrintable(place));
        }
        for (const auto& text : {u"mqtt:"_s, u"mqtt:a/b"_s, u"mqtt:+"_s, u"mqtt:#"_s, u"mqtt:"_s + QString(65, u'x')})
            QVERIFY2(!serialEndpoint(text), qPrintable(text));
    }

    void knowsWhoCanBeThere()
    {
        const auto input = *serialEndpoint(u"/dev/input/event3"_s);
        const auto serial = *serialEndpoint(u"/dev/ttyUSB0"_s);
        const auto* types = rfid::driverInfo(u"keyboard-wedge");
        const auto* speaks = rfid::driverInfo(u"id12");
        QVERIFY(fitsLine(*types, input).ok());
        QVERIFY(fitsLine(*speaks, serial).ok());
        QVERIFY(fitsLine(*types, serial).error().text.contains(u"/dev/ttyUSB0"_s));
        QVERIFY(fitsLine(*speaks, input).error().text.contains(u"keyboard-wedge"_s));
    }

    void keepsTheLineWhenThePortMoves()
    {
        const auto moved = movedEndpoint(u"serial:/dev/ttyUSB0:baud=2400:parity=even"_s, u"/dev/a:b"_s);
        const auto endpoint = serialEndpoint(moved);
        QVERIFY2(endpoint, qPrintable(moved));
        QCOMPARE(endpoint->first(), u"/dev/a:b"_s);
        QCOMPARE(endpoint->value(u"baud"_s), u"2400"_s);
        QCOMPARE(endpoint->value(u"parity"_s), u"even"_s);
        QCOMPARE(serialEndpoint(endpointWithBaud(moved, 0))->value(u"baud"_s), QString());
        QCOMPARE(serialEndpoint(endpointWithBaud(moved, 4800))->value(u"baud"_s), u"4800"_s);
    }

    void opensTheLineAsTheEndpointSays()
    {
        Device device;
        device.driver = u"parallax"_s;
        device.endpoint = u"serial:/dev/ttyUSB0"_s;
        QCOMPARE(serialOptions(device, u"/dev/ttyUSB0"_s).baud, 2400);
        device.endpoint = u"serial:/dev/ttyUSB0:baud=38400:bits=7:parity=even:stop=2:flow=hardware"_s;
        const auto options = serialOptions(device, u"/dev/ttyS3"_s);
        QCOMPARE(options.device, u"/dev/ttyS3"_s);
        QCOMPARE(options.baud, 38400);
        QCOMPARE(options.dataBits, 7);
        QCOMPARE(options.parity, SerialOptions::Parity::Even);
        QCOMPARE(options.stopBits, SerialOptions::StopBits::Two);
        QCOMPARE(options.flow, SerialOptions::Flow::Hardware);
    }

    void givesAReaderTheParityOfItsKind()
    {
        Device device;
        device.driver = u"feig-obid"_s;
        device.endpoint = u"serial:/dev/ttyUSB0"_s;
        QCOMPARE(serialOptions(device, u"/dev/ttyUSB0"_s).parity, SerialOptions::Parity::Even);
        QCOMPARE(serialOptions(device, u"/dev/pts/7"_s).parity, SerialOptions::Parity::None); // it has none
        device.endpoint = u"serial:/dev/ttyUSB0:parity=none"_s;
        QCOMPARE(serialOptions(device, u"/dev/ttyUSB0"_s).parity, SerialOptions::Parity::None);
        device.driver = u"sm130"_s;
        device.endpoint = u"serial:/dev/ttyUSB0"_s;
        QCOMPARE(serialOptions(device, u"/dev/ttyUSB0"_s).parity, SerialOptions::Parity::None);
    }
};

QTEST_APPLESS_MAIN(SerialLineTest)
#include "tst_serialline.moc"

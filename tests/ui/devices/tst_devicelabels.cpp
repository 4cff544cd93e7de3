#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

#include "app/devices/device.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/devices/devicelabels.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using devices::Device;
using devices::DeviceState;

class DeviceLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Words alone tell the states apart, for who sees no colours; only what reads is marked as good.
    void everyStateHasItsWord()
    {
        QSet<QString> words;
        const QList states{DeviceState::Ready, DeviceState::Unplugged, DeviceState::Busy, DeviceState::NoPermission,
            DeviceState::WrongBaud, DeviceState::Silent, DeviceState::DriverTrouble, DeviceState::Failed,
            DeviceState::BeingTried, DeviceState::Disabled};
        for (const DeviceState state : states) {
            Device device;
            device.name = u"Reader %1"_s;
            device.state = state;
            words.insert(deviceStateWord(device, 0));
            QCOMPARE(deviceMark(device) == Mark::Good, state == DeviceState::Ready);
            QVERIFY(deviceTroubleHead(device).startsWith(u"Reader %1 "_s)); // a name is not filled in
            QVERIFY(deviceTroubleHead(device).endsWith(u':'));
        }
        QCOMPARE(words.size(), states.size());
    }

    void sinceWhenItIsAway()
    {
        Device device;
        device.state = DeviceState::Unplugged;
        QCOMPARE(deviceStateWord(device, 1'700'000'000'000), u"unplugged"_s);
        device.stateSince = 1'700'000'000'000;
        QVERIFY(deviceStateWord(device, 1'700'000'000'000).startsWith(u"unplugged "_s));
    }

    void aPortIsCalledWithoutItsFolder()
    {
        QCOMPARE(portName(u"/dev/ttyUSB1"_s), u"ttyUSB1"_s);
        QCOMPARE(portName(u"/dev/serial/by-id/x"_s), u"serial/by-id/x"_s);
        QCOMPARE(portName(u"COM3"_s), u"COM3"_s);
        QCOMPARE(portName(u"/home/anna/.local/share/everyport/bluetooth/00-11-22-AA-BB-CC"_s),
            u"Bluetooth 00:11:22:AA:BB:CC"_s);
        Device device;
        device.simulated = true;
        QVERIFY(!deviceLine(device).contains(u"baud"_s));
        // A speed is a name as much as a number: written as in a trouble's sentence and on the reader itself.
        Device real;
        real.endpoint = u"serial:/dev/ttyUSB1:baud=115200"_s;
        QCOMPARE(deviceLine(real), u"ttyUSB1, 115200 baud"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft); // its signs stay where they are in a mirrored window
        const QString mirrored = deviceLine(real);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored,
            QChar(0x2066) + u"ttyUSB1"_s + QChar(0x2069) + u", "_s + QChar(0x2068) + u"115200 baud"_s + QChar(0x2069));
        // What types has no speed, and of the links to it the last word says what it is.
        real.driver = u"id12"_s;
        real.endpoint = u"tcp:192.168.1.20:4001:timeout=5"_s; // what the server's line is set to is not known here
        QCOMPARE(deviceLine(real), u"192.168.1.20:4001, speed as its server has it"_s);
        QCOMPARE(portName(u"tls:[fe80::1]:4001"_s), u"[fe80::1]:4001"_s);
        real.endpoint = u"listen:4001:interface=*"_s;
        QCOMPARE(deviceLine(real), u"port 4001 of this computer"_s);
        QCOMPARE(portName(u"pcsc:SCM SDI011 \\[x\\] (21)"_s), u"SCM SDI011 [x] (21)"_s);
        Device smart;
        smart.driver = u"pcsc"_s;
        smart.endpoint = u"pcsc:ACS ACR122U PICC Interface"_s;
        QCOMPARE(deviceLine(smart), u"ACS ACR122U PICC Interface"_s);
        Device publishing;
        publishing.driver = u"mqtt"_s;
        publishing.endpoint = u"mqtt:door"_s;
        QCOMPARE(deviceLine(publishing), u"mqtt:door"_s);
        real.driver = u"keyboard-wedge"_s;
        real.endpoint = u"evdev:/dev/input/by-id/usb-Sycreader-event-kbd"_s;
        QCOMPARE(deviceLine(real), u"usb-Sycreader-event-kbd"_s);
    }

    void faultsAndPartsAreToldApart()
    {
        QSet<QString> words;
        for (int fault = 0; fault < int(rfid::faultCount); ++fault)
            words.insert(faultWord(rfid::Fault(fault)));
        QCOMPARE(words.size(), int(rfid::faultCount));
        QVERIFY(partWord(rfid::Part::Check) != partWord(rfid::Part::WrongCheck));
    }

    void whatIsUnknownKeepsItsName()
    {
        QCOMPARE(technologyWord(u"iso14443a"_s), u"ISO 14443A, 13.56 MHz"_s);
        QCOMPARE(technologyWord(u"later"_s), u"later"_s);
        QCOMPARE(technologyWord({}), QString());
    }

    /// Whatever was heard or not, the next step is said.
    void everyHintIsASentence()
    {
        QSet<QString> sentences;
        for (const rfid::Hint hint : {rfid::Hint::None, rfid::Hint::Silent, rfid::Hint::Echo, rfid::Hint::Baud,
                 rfid::Hint::Parity, rfid::Hint::NotAReader}) {
            rfid::Detection nothing;
            nothing.hint = hint;
            sentences.insert(hintSentence(nothing));
            QVERIFY(hintSentence(nothing).endsWith(u'.'));
        }
        QCOMPARE(sentences.size(), 6);
        rfid::Detection found;
        found.driver = u"id12"_s;
        found.title = u"ID-12 %2"_s;
        found.baud = 9600;
        found.confidence = rfid::Confidence::High;
        QVERIFY(hintSentence(found).contains(u"ID-12 %2 at "_s));
        // A speed is a name more than a count: not "9,600".
        const QLocale before;
        QLocale::setDefault(QLocale::English);
        QVERIFY(hintSentence(found).contains(u" 9600 baud"_s));
        Device device;
        device.endpoint = u"serial:/dev/ttyUSB1:baud=19200"_s;
        QVERIFY2(deviceLine(device).contains(u" 19200 baud"_s), qPrintable(deviceLine(device)));
        QLocale::setDefault(before);
        const QString sure = hintSentence(found);
        found.confidence = rfid::Confidence::None;
        QVERIFY(hintSentence(found) != sure);
    }

    /// Some are called by words: "Arduino or ESP printing a card a line".
    void aKindIsCalledAsTheWindowSpeaks()
    {
        const PseudoLanguage language(PseudoLanguage::Kind::Longest);
        rfid::Detection found;
        found.driver = u"text-lines"_s;
        found.title = u"Arduino or ESP printing a card a line"_s;
        found.confidence = rfid::Confidence::High;
        QVERIFY(hintSentence(found).contains(PseudoLanguage::longest(found.title)));
    }
};

QTEST_MAIN(DeviceLabelsTest)
#include "tst_devicelabels.moc"

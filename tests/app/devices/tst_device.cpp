#include <QTest>

#include "app/devices/device.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::devices;

class DeviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsPortAndSpeed()
    {
        Device device;
        device.driver = u"parallax"_s;
        device.endpoint = u"serial:/dev/ttyUSB0"_s;
        QCOMPARE(device.device(), u"/dev/ttyUSB0"_s);
        QCOMPARE(device.baud(), 2400);
        device.endpoint = u"serial:/dev/ttyUSB0:baud=4800"_s;
        QCOMPARE(device.baud(), 4800);
        device.endpoint = u"simulated:"_s;
        QCOMPARE(device.device(), QString());
    }

    void namesTheAntennaThatSawACard()
    {
        Device device;
        device.id = u"door"_s;
        QCOMPARE(device.readerOf({}), u"door"_s);
        everyport::rfid::Tag tag;
        tag.sub = u"left"_s;
        QCOMPARE(device.readerOf(tag), u"door/left"_s);
    }

    void countsTheLastHour()
    {
        constexpr qint64 minute = 60'000;
        Device device;
        device.readsMinute = 1000;
        device.readsByMinute.back() = 7;
        QCOMPARE(device.readsInLastHour(1000 * minute).back(), 7U);
        QCOMPARE(device.readsInLastHour(1001 * minute).back(), 0U);
        QCOMPARE(device.readsInLastHour(1001 * minute)[58], 7U);
        QCOMPARE(device.readsInLastHour(1059 * minute).front(), 7U);
        QCOMPARE(device.readsInLastHour(1060 * minute), (std::array<quint32, 60>{}));
        QCOMPARE(device.readsInLastHour(999 * minute).back(), 7U); // a clock that was put back
    }

    void hasOneWordForEachState()
    {
        QSet<QString> words;
        for (int state = 0; state <= int(DeviceState::Disabled); ++state)
            words.insert(stateName(DeviceState(state)));
        QCOMPARE(words.size(), int(DeviceState::Disabled) + 1);
        QVERIFY(isTrouble(DeviceState::NoPermission));
        QVERIFY(!isTrouble(DeviceState::Unplugged));
    }
};

QTEST_APPLESS_MAIN(DeviceTest)
#include "tst_device.moc"

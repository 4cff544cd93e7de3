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

    void remembersSmallTalkAndNoiseOnce()
    {
        using namespace everyport::rfid;
        const auto one = [](Part part, const QByteArray& bytes) { return Frame{{part, bytes, {}}}; };
        Device device;
        for (int i = 0; i < 3; ++i) {
            device.remember(one(Part::Text, "no card"), i);
            device.remember(one(Part::Text, "inputs"), i);
        }
        QCOMPARE(device.recent.size(), 2);
        QCOMPARE(device.recent.last().at, 2);
        for (int i = 0; i < 100; ++i)
            device.remember(one(Part::Noise, "xy"), 10 + i);
        QCOMPARE(device.recent.size(), 3);
        QCOMPARE(device.recent.last().at, 109);
        QCOMPARE(device.recent.last().spans.first().bytes, QByteArray("xy").repeated(32));
        for (int i = 0; i < 100; ++i)
            device.remember(one(Part::Card, QByteArray::number(i)), i);
        QCOMPARE(device.recent.size(), Device::recentLimit);
        QCOMPARE(device.recent.last().spans.first().bytes, QByteArray("99"));
    }

    void countsReadsUntilTheyAreCleared()
    {
        Device device;
        device.countRead(1000 * 60'000);
        device.countRead(1001 * 60'000);
        QCOMPARE(device.reads, 2U);
        QCOMPARE(device.readsByMinute[58], 1U);
        QCOMPARE(device.readsByMinute.back(), 1U);
        device.bytes = device.faults[0] = 7;
        device.clearCounters();
        QCOMPARE(device.reads + device.bytes + device.faultTotal(), 0U);
        QCOMPARE(device.readsByMinute, (std::array<quint32, 60>{}));
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

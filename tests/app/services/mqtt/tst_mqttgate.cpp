#include "app/services/mqtt/mqttgate.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MqttGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsSoManyASecondOfEach()
    {
        MqttGate gate({.readers = 2, .perSecond = 10});
        const auto let = [&gate](const QString& reader, MqttGate::Moment now) {
            int count = 0;
            for (int message = 0; message < 100; ++message)
                count += gate.lets(reader, now);
            return count;
        };
        QCOMPARE(let(u"door"_s, 0ms), 10);
        QCOMPARE(gate.takeRefused(), 90);
        QCOMPARE(let(u"bar"_s, 0ms), 10); // who floods takes nothing away from others
        QCOMPARE(let(u"door"_s, 500ms), 5);
        QCOMPARE(let(u"door"_s, 1min), 10); // silence is not saved up
        QCOMPARE(let(u"bar"_s, 1min), 10);
        gate.takeRefused();
        QCOMPARE(let(u"third"_s, 119s), 0);
        QCOMPARE(gate.takeRefused(), 100);
        QCOMPARE(gate.takeRefused(), 0);
    }

    void hasRoomForWhomItKnows()
    {
        MqttGate gate({.readers = 2, .perSecond = 10});
        QVERIFY(gate.lets(u"a"_s, 0ms));
        QVERIFY(gate.lets(u"b"_s, 30s));
        QVERIFY(!gate.lets(u"c"_s, 59s));
        QVERIFY(gate.lets(u"door"_s, 59s, true));
        QVERIFY(gate.lets(u"c"_s, 61s)); // "a" was silent for a minute
        QVERIFY(!gate.lets(u"a"_s, 62s));
        QVERIFY(gate.lets(u"b"_s, 62s));
        QVERIFY(gate.lets(u"door"_s, 62s, true));
    }

    // What a broker kept while the line was down comes at once.
    void letsOnceInWhatCameLate()
    {
        MqttGate gate({.readers = 2, .perSecond = 10});
        const auto let = [&gate](const QString& reader, MqttGate::Moment now, bool isKnown = true) {
            int count = 0;
            for (int message = 0; message < 1000; ++message)
                count += gate.lets(reader, now, isKnown);
            return count;
        };
        QCOMPARE(let(u"door"_s, 0s), 10);
        gate.resume(20s, 20s);
        QCOMPARE(let(u"door"_s, 20s), 10 + 200);
        QCOMPARE(let(u"bar"_s, 20s), 10 + 200);       // each, also one that was not heard before
        QCOMPARE(let(u"stranger"_s, 20s, false), 10); // nobody waits for its
        QCOMPARE(let(u"door"_s, 21s), 10);            // once
        gate.resume(1000s, 900s);
        QCOMPARE(let(u"door"_s, 1000s), 10 + MqttGate::mostKept);
        QCOMPARE(let(u"bar"_s, 1030s), 10); // it is late for what is late
        gate.resume(2000s, 0s);
        QCOMPARE(let(u"door"_s, 2000s), 10);
    }
};

QTEST_APPLESS_MAIN(MqttGateTest)
#include "tst_mqttgate.moc"

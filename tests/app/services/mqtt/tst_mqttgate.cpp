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
        gate.takeRefused();
        QCOMPARE(let(u"third"_s, 2min), 0);
        QCOMPARE(gate.takeRefused(), 100);
        QCOMPARE(gate.takeRefused(), 0);
    }
};

QTEST_APPLESS_MAIN(MqttGateTest)
#include "tst_mqttgate.moc"

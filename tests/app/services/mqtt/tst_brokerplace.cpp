#include "app/services/mqtt/brokerplace.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Where a broker is: as it is written here, and as people give it.
class BrokerPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesHostAndPort_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u"tls:mqtt.example.org:8883"_s, u"tcp:127.0.0.1:1883"_s, u"tcp:192.0.2.7:1883"_s,
                 u"tls:[2001:db8::7]:8883"_s, u"tls:my_broker:8883"_s, u"tls:bücher.example.:8883"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void takesHostAndPort()
    {
        QFETCH(QString, text);
        QCOMPARE(brokerFault(text), QString());
    }

    void proposesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("address") << u"192.0.2.7"_s << u"tls:192.0.2.7:8883"_s;
        QTest::newRow("name") << u"mqtt.example.org"_s << u"tls:mqtt.example.org:8883"_s;
        QTest::newRow("plain port") << u"192.0.2.7:1883"_s << u"tls:192.0.2.7:8883"_s;
        QTest::newRow("port of its own") << u"mqtt.example.org:9883"_s << u"tls:mqtt.example.org:9883"_s;
        QTest::newRow("without a port") << u"tcp:192.0.2.7"_s << u"tls:192.0.2.7:8883"_s;
        QTest::newRow("mqtt:") << u"mqtt://mqtt.example.org:1883/"_s << u"tls:mqtt.example.org:8883"_s;
        QTest::newRow("mqtts:") << u"mqtts://mqtt.example.org"_s << u"tls:mqtt.example.org:8883"_s;
        QTest::newRow("in capitals") << u"MQTT://mqtt.example.org"_s << u"tls:mqtt.example.org:8883"_s;
        QTest::newRow("in capitals, by TLS") << u"MQTTS://LocalHost"_s << u"tls:LocalHost:8883"_s;
        QTest::newRow("ours in capitals") << u"TLS:mqtt.example.org:9883"_s << u"tls:mqtt.example.org:9883"_s;
        QTest::newRow("an underscore") << u"my_broker:1883"_s << u"tls:my_broker:8883"_s;
        QTest::newRow("beyond ASCII") << u"mqtt://bücher.example"_s << u"tls:bücher.example:8883"_s;
        QTest::newRow("here") << u"localhost"_s << u"tcp:localhost:1883"_s;
        QTest::newRow("here, by TLS") << u"mqtts://localhost"_s << u"tls:localhost:8883"_s;
        QTest::newRow("IPv6") << u"[2001:db8::7]"_s << u"tls:[2001:db8::7]:8883"_s;
        QTest::newRow("port alone") << u"8883"_s << QString();
        QTest::newRow("kind and port alone") << u"tls:8883"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a pin") << u"tls:mqtt.example.org:8883:pin=00"_s << QString();
        QTest::newRow("dots") << u"..."_s << QString();
        QTest::newRow("a dash") << u"-"_s << QString();
        QTest::newRow("no IPv6") << u"mqtt://[::::]:1"_s << QString();
        QTest::newRow("dots in our own words") << u"tls:...:8883"_s << QString();
        QTest::newRow("no IPv6 in our own words") << u"tls:[::::]:8883"_s << QString();
        QTest::newRow("part of an address") << u"192.168.7"_s << QString();
        QTest::newRow("no address") << u"192.168.7.999"_s << QString();
        QTest::newRow("a name in brackets") << u"[broker]:1883"_s << QString();
        QTest::newRow("signs") << u"what?!"_s << QString();
        QTest::newRow("an hour") << u"meet me @noon"_s << QString();
        QTest::newRow("a long word") << QString(64, u'a') << QString();
        QTest::newRow("a long name") << u"a."_s.repeated(150) + u'a' << QString();
        QTest::newRow("a long text") << u"a."_s.repeated(5000) + u'a' << QString();
        QTest::newRow("words") << u"the one in the hall"_s << QString();
    }
    void proposesWhatWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        QCOMPARE(brokerIn(text), meant);
        const auto fault = brokerFault(text);
        QVERIFY2(fault.contains(meant.isEmpty() ? u"like tls:mqtt.example.org:8883"_s : u"write "_s + meant),
            qPrintable(fault));
        QVERIFY(meant.isEmpty() || brokerFault(meant).isEmpty());
    }

    /// A fault stands on the screen, and in the log.
    void quotesNoPassword()
    {
        for (const auto& text : {u"mqtt://joe:hunter2@host"_s, u"tls:joe:hunter2@host:1883"_s, u"joe:hunter2"_s})
            QVERIFY2(!brokerFault(text).contains(u"hunter2"_s), qPrintable(brokerFault(text)));
        QCOMPARE(brokerIn(u"mqtt://joe:hunter2@host"_s), u"tls:host:8883"_s);
    }
};

QTEST_APPLESS_MAIN(BrokerPlaceTest)
#include "tst_brokerplace.moc"

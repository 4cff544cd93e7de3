#include "app/services/mqtt/mqttmessage.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class MqttMessageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoseItIs()
    {
        const auto tag = mqttMessage(u"everyport/hall 2/tag"_s, "DEADBEEF", false);
        QVERIFY(tag && tag->about == MqttMessage::About::Tag);
        QCOMPARE(tag->reader, u"hall 2"_s);
        QCOMPARE(tag->payload, "DEADBEEF");
        const auto status = mqttMessage(u"everyport/door/status"_s, "online", true);
        QVERIFY(status && status->about == MqttMessage::About::Status);
        QVERIFY(!mqttMessage(u"everyport/door/tag"_s, "DEADBEEF", true)); // read some time ago
        QVERIFY(mqttMessage(u"everyport/door/tag"_s, QByteArray(MqttMessage::longest, '1'), false));
        QVERIFY(!mqttMessage(u"everyport/door/tag"_s, QByteArray(MqttMessage::longest + 1, '1'), false));
        for (const auto& topic :
            {u""_s, u"everyport"_s, u"everyport//tag"_s, u"everyport/door/feedback"_s, u"everyport/door/tag/more"_s,
                u"other/door/tag"_s, u"everyport/do\u0007or/tag"_s, u"everyport/%1/tag"_s.arg(QString(65, u'x'))})
            QVERIFY2(!mqttMessage(topic, "DEADBEEF", false), qPrintable(topic));
    }

    void makesOneLine()
    {
        QCOMPARE(mqttLine("DEADBEEF", false), "DEADBEEF");
        QCOMPARE(mqttLine("{\n \"tag\": \"DEADBEEF\"\r\n}\n", false), "{  \"tag\": \"DEADBEEF\"  }");
        QCOMPARE(mqttLine(" \n", true), "");
        QCOMPARE(mqttLine("\xEF\xBB\xBF"
                          "0006547886",
                     true),
            "{\"decimal\":\"0006547886\"}");
        QCOMPARE(mqttLine("\xEF\xBB\xBF{\"tag\":\"DEADBEEF\"}", false), "{\"tag\":\"DEADBEEF\"}");
        QCOMPARE(mqttLine("0006547886", false), "0006547886");
        QCOMPARE(mqttLine("0006547886\n", true), "{\"decimal\":\"0006547886\"}");
        QCOMPARE(mqttLine("DEADBEEF", true), "DEADBEEF");
        QCOMPARE(mqttLine("{\"tag\":\"1\"}", true), "{\"tag\":\"1\"}");
    }

    void knowsAStatusHoweverItIsWritten()
    {
        for (const auto* online : {"online", "Online", "ONLINE\r\n", " online ", "\"online\"",
                 "{\"status\":\"online\"}", "\xEF\xBB\xBF{\n \"Status\": \"Online \",\n \"ip\": \"10.0.0.7\"\n}\n"})
            QVERIFY2(mqttStatus(online) == MqttStatus::Online, online);
        for (const auto* offline : {"offline", "Offline\n", "\"OFFLINE\"", "{\"status\": \"offline\"}"})
            QVERIFY2(mqttStatus(offline) == MqttStatus::Offline, offline);
        for (const auto* unknown :
            {"1", "true", "on", "offline!", "\"", "{", "{\"status\": true}", "{\"state\": \"online\"}"})
            QVERIFY2(mqttStatus(unknown) == MqttStatus::Unknown, unknown);
        QVERIFY(mqttStatus("") == MqttStatus::Nothing);
        QVERIFY(mqttStatus(" \n") == MqttStatus::Nothing);
    }

    void namesTopics()
    {
        QCOMPARE(mqttTagTopics(), "everyport/+/tag");
        QCOMPARE(mqttStatusTopics(), "everyport/+/status");
        QCOMPARE(mqttTagTopic(u"hall 2"_s), "everyport/hall 2/tag");
        QCOMPARE(mqttFeedbackTopic(u"hall 2"_s), "everyport/hall 2/feedback");
    }
};

QTEST_APPLESS_MAIN(MqttMessageTest)
#include "tst_mqttmessage.moc"

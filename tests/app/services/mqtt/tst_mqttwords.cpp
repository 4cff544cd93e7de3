#include "app/services/mqtt/mqttwords.h"

#include <cerrno>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class MqttWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failuresHaveWords()
    {
        // MOSQ_ERR_TLS, MOSQ_ERR_EAI, MOSQ_ERR_ERRNO, and MOSQ_ERR_KEEPALIVE, for which the library says "Unknown
        // error."
        QVERIFY(mqttFailure(8).startsWith(u"It speaks no TLS"_s));
        QCOMPARE(mqttFailure(15), u"Its name is not known."_s);
        QCOMPARE(mqttFailure(19), u"The server has gone silent."_s);
        QCOMPARE(mqttFailure(5), u"The connection was refused."_s);
        errno = ECONNREFUSED;
        QCOMPARE(mqttFailure(14), u"Connection refused."_s);
    }

    void refusalsHaveTheWordsOfTheirVersion()
    {
        QCOMPARE(mqttRefusal(5, true), u"Connection Refused: not authorised."_s);
        QCOMPARE(mqttRefusal(0x87, false), u"Connection Refused: Not authorized."_s);
        QCOMPARE(mqttFarewell(0x8b), u"It hung up: Server shutting down."_s);
    }

    void knowsWhatIsHeldBack_data()
    {
        QTest::addColumn<bool>("isHeldBack");
        QTest::newRow("Client (null) received PUBLISH (d0, q2, r0, m7, 'everyport/door/tag', ... (8 bytes))") << true;
        QTest::newRow("Client (null) received PUBLISH (d1, q2, r0, m7, 'x', ... (8 bytes))") << true;
        QTest::newRow("Client (null) received PUBLISH (d0, q1, r0, m7, 'd0, q2, ', ... (8 bytes))") << false;
        QTest::newRow("Client (null) received PUBLISH (d0, q0, r1, m0, 'everyport/door/status', ... (6 bytes))")
            << false;
        QTest::newRow("Client (null) sending PUBLISH (d0, q2, r0, m7, 'x', ... (8 bytes))") << false;
        QTest::newRow("Client (null) received PUBLISH (d") << false;
    }
    void knowsWhatIsHeldBack()
    {
        QFETCH(bool, isHeldBack);
        QCOMPARE(isHeldBackMessage(QTest::currentDataTag()), isHeldBack);
    }
};

QTEST_APPLESS_MAIN(MqttWordsTest)
#include "tst_mqttwords.moc"

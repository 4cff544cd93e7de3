#include <QTest>

#include "protocols/rfid/readers/push/messagerule.h"
#include "protocols/rfid/readers/push/mqtt.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class MqttTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"mqtt"_s); }
    void playsItsVectors_data() { addVectorRows(u"mqtt"_s); }
    void playsItsVectors() { checkVectorRow(u"mqtt"_s); }

    void readsCards_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("antenna");
        QTest::newRow("4 bytes") << QByteArray("DEADBEEF") << u"DEADBEEF"_s << QString();
        QTest::newRow("5 bytes") << QByteArray("0c000621a5") << u"0C000621A5"_s << QString();
        QTest::newRow("7 bytes") << QByteArray(" 04:a1:b2:c3:d4:e5:80\r") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("8 bytes") << QByteArray("E0 04 01 00 12 34 56 78") << u"E004010012345678"_s << QString();
        QTest::newRow("10 bytes") << QByteArray("04-A1-B2-C3-D4-E5-80-11-22-33") << u"04A1B2C3D4E580112233"_s
                                  << QString();
        QTest::newRow("object") << QByteArray("{\"tag\": \"04A1B2C3D4E580\"}") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("antenna") << QByteArray("{\"tag\":\"de ad be ef\",\"antenna\":2}") << u"DEADBEEF"_s << u"2"_s;
        QTest::newRow("antenna's name") << QByteArray("{\"tag\":\"DEADBEEF\",\"antenna\":\"left\",\"rssi\":-40}")
                                        << u"DEADBEEF"_s << u"left"_s;
        QTest::newRow("antenna beyond ASCII")
            << QByteArray("{\"tag\":\"DEADBEEF\",\"antenna\":\"T\xC3\xBCr\"}") << u"DEADBEEF"_s << u"T\u00FCr"_s;
        QTest::newRow("antenna in Latin-1")
            << QByteArray("{\"tag\":\"DEADBEEF\",\"antenna\":\"T\xFCr\"}") << u"DEADBEEF"_s << u"T\u00FCr"_s;
        QTest::newRow("uid") << QByteArray("{\"uid\":\"DE:AD:BE:EF\",\"antenna\":3}") << u"DEADBEEF"_s << u"3"_s;
        QTest::newRow("id") << QByteArray("{\"id\":\"DE:AD:BE:EF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("a message's id") << QByteArray("{\"id\":\"00000001\",\"uid\":\"DEADBEEF\"}") << u"DEADBEEF"_s
                                        << QString();
        QTest::newRow("a gateway's id, card")
            << QByteArray("{\"id\":\"A0B1C2D3\",\"card\":\"DEADBEEF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("a gateway's id, rfid")
            << QByteArray("{\"id\":\"A0B1C2D3\",\"rfid\":\"1C0044CF23\"}") << u"1C0044CF23"_s << QString();
        QTest::newRow("a gateway's id, number")
            << QByteArray("{\"id\":\"A0B1C2D3\",\"Number\":\"DE:AD:BE:EF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("a message's number")
            << QByteArray("{\"number\":7,\"id\":\"DEADBEEF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("a kind of card") << QByteArray("{\"card\":\"mifare\",\"id\":\"DEADBEEF\"}") << u"DEADBEEF"_s
                                        << QString();
        QTest::newRow("a message's number in a string")
            << QByteArray("{\"number\":\"7\",\"id\":\"DEADBEEF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("whether it is a card")
            << QByteArray("{\"card\":true,\"id\":\"DEADBEEF\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("capitals") << QByteArray("{\"UID\":\"DEADBEEF\",\"Antenna\":3}") << u"DEADBEEF"_s << u"3"_s;
        QTest::newRow("one object deep") << QByteArray(
            "{\"Time\":\"06:00\",\"PN532\":{\"UID\":\"DEADBEEF\",\"Antenna\":3}}")
                                         << u"DEADBEEF"_s << u"3"_s;
        QTest::newRow("string") << QByteArray("\"04:A1:B2:C3:D4:E5:80\"") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("0x") << QByteArray("0x04a1b2c3d4e580") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("0x before each") << QByteArray("0xDE 0xAD 0XBE 0x0F") << u"DEADBE0F"_s << QString();
        QTest::newRow("event") << QByteArray("{\"tag\":\"0xDEADBEEF\",\"event\":\"Arrived\"}") << u"DEADBEEF"_s
                               << QString();
        QTest::newRow("event without a word")
            << QByteArray("{\"tag\":\"DEADBEEF\",\"event\":\"\"}") << u"DEADBEEF"_s << QString();
        QTest::newRow("decimal") << QByteArray("{\"decimal\":\"0006547886\"}") << u"0063E9AE"_s << QString();
        QTest::newRow("decimal number") << QByteArray("{\"decimal\": 6547886}") << u"0063E9AE"_s << QString();
        QTest::newRow("decimal, 5 bytes")
            << QByteArray("{\"decimal\":\"51546155438\"}") << u"0C0063E9AE"_s << QString();
        QTest::newRow("decimal number, 7 bytes")
            << QByteArray("{\"decimal\":1303689068602752}") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("decimal, 7 bytes")
            << QByteArray("{\"decimal\":\"1303689068602752\"}") << u"04A1B2C3D4E580"_s << QString();
        QTest::newRow("decimal, 8 bytes")
            << QByteArray("{\"decimal\":\"16142028064219747960\"}") << u"E004010012345678"_s << QString();
    }
    void readsCards()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, id);
        QFETCH(QString, antenna);
        Listening heard(u"mqtt"_s);
        heard.feed(message + '\n');
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().id, id);
        QCOMPARE(heard.tags.first().sub, antenna);
        QVERIFY(heard.faults.isEmpty());
        QCOMPARE(heard.explained, message + '\n');
    }

    // Ten digits are printed on cards whose numbers are longer.
    void saysThatAPrintedNumberIsAPartOfOne()
    {
        Listening heard(u"mqtt"_s);
        heard.feed("{\"decimal\":\"0006547886\"}\n{\"decimal\":1303689068602752}\n0063E9AE\n");
        QCOMPARE(heard.tags.size(), 3);
        QVERIFY(heard.tags[0].partial);
        QVERIFY(!heard.tags[1].partial && !heard.tags[2].partial);
    }

    void ignoresWhatIsNoCard_data()
    {
        QTest::addColumn<QByteArray>("message");
        for (const auto* message :
            {"", "hello", "DEADBEE", "04A1B2C3D4E5", "04A1B2C3D4E58011223344", "Card UID: DEADBEEF", "[\"DEADBEEF\"]",
                "{\"tag\":\"DEADBEEF\"", "{\"tag\":3735928559}", "{\"tag\":\"{}\"}", "{\"uid\":3735928559}",
                "{\"tag\":\"hello\",\"uid\":\"DEADBEEF\"}", "{\"card\":\"\",\"id\":\"DEADBEEF\"}",
                "{\"id\":\"A0B1C2D3\",\"card\":3735928559}", "{\"id\":\"A0B1C2D3\",\"rfid\":7}",
                "{\"id\":\"A0B1C2D3\",\"card\":\"DEADBEE\"}", "{\"id\":\"A0B1C2D3\",\"rfid\":\"unknown\"}",
                "{\"id\":\"A0B1C2D3\",\"card\":{\"uid\":\"DEADBEEF\"}}", "{\"id\":\"A0B1C2D3\",\"card\":null}",
                "{\"id\":\"A0B1C2D3\",\"number\":3735928559}", "{\"id\":\"A0B1C2D3\",\"number\":\"6547886\"}",
                "{\"id\":\"A0B1C2D3\",\"number\":-1}", "{\"id\":\"A0B1C2D3\",\"number\":\"DEADBEE\"}",
                "{\"tag\":{\"tag\":\"DEADBEEF\"}}", "{\"decimal\":\"-1\"}", "{\"decimal\":\"0\"}", "{\"decimal\":\"\"}",
                "{\"decimal\":\"18446744073709551616\"}", "{\"decimal\":\"12 34\"}", "{\"decimal\":-1}",
                "{\"decimal\":0}", "{\"decimal\":1.5}", "{\"decimal\":16142028064219747960}", "{\"decimal\":true}",
                "0x", "DEADB0xEEF", "\"DEADBEE\"", "\"DEADBEEF", "\"DEADBEEF\",\"DEADBEEF\"", "\"{}\"",
                "{\"tag\":\"DEADBEEF\",\"event\":\"heartbeat\"}", "{\"tag\":\"DEADBEEF\",\"event\":5}",
                "{\"uid\":\"DEADBEEF\",\"event\":null}", "{\"tag\":\"DEADBEEF\",\"event\":[\"left\"]}",
                "{\"decimal\":6547886,\"event\":{\"type\":\"left\"}}", "{\"tag\":\"DEADBEEF\",\"EVENT\":true}"})
            QTest::newRow(message) << QByteArray(message);
        QTest::newRow("deep") << QByteArray("{\"tag\":") + QByteArray(900, '[');
    }
    void ignoresWhatIsNoCard()
    {
        QFETCH(QByteArray, message);
        Listening heard(u"mqtt"_s);
        heard.feed(message + '\n');
        QVERIFY(heard.tags.isEmpty());
        QCOMPARE(heard.faults, message.isEmpty() ? QList<Fault>() : QList<Fault>{Fault::Framing});
        heard.feed("DEADBEEF\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void endsAtAKilobyte()
    {
        Listening heard(u"mqtt"_s);
        const QByteArray around = "{\"tag\":\"DEADBEEF\",\"note\":\"\"}";
        auto longest = around;
        longest.insert(longest.size() - 2, QByteArray(MqttDriver::longestMessage - around.size(), 'x'));
        heard.feed(longest + '\n');
        QCOMPARE(heard.tags.size(), 1);
        heard.feed(QByteArray(5000, 'x') + "\nDEADBEEF\n");
        QCOMPARE(heard.faults, QList<Fault>{Fault::Overlong});
        QCOMPARE(heard.tags.size(), 2);
    }

    void tellsThatACardWasTakenAway()
    {
        for (const QByteArray event : {"left", "removed", "Gone", "departed"}) {
            Listening heard(u"mqtt"_s);
            heard.feed("{\"tag\":\"DEADBEEF\",\"event\":\"" + event + "\"}\n");
            QVERIFY(heard.tags.isEmpty());
            QCOMPARE(heard.gone.size(), 1);
            QCOMPARE(heard.gone.first().id, u"DEADBEEF"_s);
        }
    }

    void readsWhatComesAtOnce()
    {
        Listening heard(u"mqtt"_s);
        heard.start();
        heard.feed("DEADBEEF\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void takesNoRestOfALineForACard()
    {
        Listening heard(u"mqtt"_s);
        heard.feed("04 A1 B2 ");
        heard.pass(1500);
        heard.feed("C3 D4 E5 80\n");
        QVERIFY(heard.tags.isEmpty());
    }

    void showsHowATapWent()
    {
        Listening heard(u"mqtt"_s);
        heard.start();
        QVERIFY(heard.signal({}));
        QCOMPARE(heard.takeCommands(), "{\"feedback\":\"good\",\"ms\":300}\n");
        QVERIFY(heard.signal({Feedback::Kind::Bad, std::chrono::milliseconds(1000)}));
        QCOMPARE(heard.takeCommands(), "{\"feedback\":\"bad\",\"ms\":1000}\n");
    }

    void isSimulatedRight()
    {
        const auto line = MqttDriver::encode(u"04a1b2c3d4e580"_s);
        QVERIFY(line.ok());
        QCOMPARE(*line, "{\"tag\":\"04A1B2C3D4E580\"}\n");
        QVERIFY(!MqttDriver::encode(u"04A1B2"_s));
        QVERIFY(!MqttDriver::encode(u"door"_s));
    }
};

QTEST_APPLESS_MAIN(MqttTest)
#include "tst_mqtt.moc"

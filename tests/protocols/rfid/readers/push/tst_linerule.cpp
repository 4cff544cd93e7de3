#include "protocols/rfid/readers/push/linerule.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class LineRuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheCard_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("id"); // null: not about a card
        const auto none = QString();
        QTest::newRow("sketch") << u"Card UID: 04 A1 B2 C3"_s << u"04A1B2C3"_s;
        QTest::newRow("no padding") << u"Card UID: 4 a1 b 0"_s << u"04A10B00"_s;
        QTest::newRow("colons") << u"UID=04:A1:B2:C3:D4:E5:80"_s << u"04A1B2C3D4E580"_s;
        QTest::newRow("together") << u"TAG: 0415AB96C3"_s << u"0415AB96C3"_s;
        QTest::newRow("one of several") << u"Reader 12: Card UID: 04 A1 B2 C3"_s << u"04A1B2C3"_s;
        QTest::newRow("bare") << u"0415ab96c3"_s << u"0415AB96C3"_s;
        QTest::newRow("bare, apart") << u"04-A1-B2-C3"_s << u"04A1B2C3"_s;
        QTest::newRow("object") << u"{\"uid\":\"04A1B2C3\"}"_s << u"04A1B2C3"_s;
        QTest::newRow("object, apart") << u"{\"tag\":\"04 A1 B2 C3\"}"_s << u"04A1B2C3"_s;
        QTest::newRow("0x") << u"0x04A1B2C3D4E580"_s << u"04A1B2C3D4E580"_s;
        QTest::newRow("0x before each") << u"UID: 0x4 0xA1 0XB 0x00"_s << u"04A10B00"_s;
        QTest::newRow("0x in the middle") << u"04A10xB2C3"_s << none;
        QTest::newRow("object, capitals") << u"{\"UID\":\"0x04A1B2C3\"}"_s << u"04A1B2C3"_s;
        QTest::newRow("object, decimal") << u"{\"decimal\":\"0006547886\",\"id\":\"A0B1C2D3\"}"_s << u"0063E9AE"_s;
        QTest::newRow("object, decimal beside the whole")
            << u"{\"decimal\":77705923,\"uid\":\"04A1B2C3D4E580\"}"_s << u"04A1B2C3D4E580"_s;
        QTest::newRow("a gateway's id") << u"{\"card\":\"34A1B200\",\"id\":\"24A16057\",\"rssi\":-60}"_s
                                        << u"34A1B200"_s;
        QTest::newRow("a gateway's id, no uid") << u"{\"uid\":\"\",\"id\":\"24A16057\"}"_s << none;
        QTest::newRow("a gateway's id, uid null") << u"{\"uid\":null,\"id\":\"24A16057\"}"_s << none;
        QTest::newRow("a sign of life") << u"{\"uid\":\"24A1B201\",\"event\":\"heartbeat\"}"_s << none;
        QTest::newRow("one object deep")
            << u"{\"Time\":\"2026-11-30T06:00:00\",\"PN532\":{\"UID\":\"04A1B2C3\",\"DATA\":\"\"}}"_s << u"04A1B2C3"_s;
        QTest::newRow("a gateway's id, one object deep")
            << u"{\"id\":\"24A16057\",\"PN532\":{\"UID\":\"04A1B2C3\"}}"_s << u"04A1B2C3"_s;
        QTest::newRow("a sign of life, one object deep")
            << u"{\"event\":\"heartbeat\",\"PN532\":{\"UID\":\"04A1B2C3\"}}"_s << none;
        QTest::newRow("two objects deep") << u"{\"Status\":{\"PN532\":{\"UID\":\"04A1B2C3\"}}}"_s << none;
        QTest::newRow("two objects")
            << u"{\"id\":\"24A16057\",\"A\":{\"UID\":\"04A1B2C3\"},\"B\":{\"UID\":\"04A1B2C4\"}}"_s << none;
        QTest::newRow("nothing one object deep") << u"{\"id\":\"24A16057\",\"PN532\":{\"UID\":\"\"}}"_s << none;
        QTest::newRow("empty") << u""_s << none;
        QTest::newRow("words") << u"Scan a card"_s << none;
        QTest::newRow("three bytes") << u"UID: 04 A1 B2"_s << none;
        QTest::newRow("eleven bytes") << u"UID: 01 02 03 04 05 06 07 08 09 0A 0B"_s << none;
        QTest::newRow("odd digits") << u"UID: 04A1B2C3D"_s << none;
        QTest::newRow("bare, of no card's length") << u"04A1B2C3D4E5"_s << none;
        QTest::newRow("something behind") << u"UID: 04A1B2C3 !"_s << none;
        QTest::newRow("something before") << u"my UID: 04A1B2C3"_s << none;
        QTest::newRow("digits of another script") << u"\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667"_s << none;
        QTest::newRow("broken object") << u"{\"uid\":\"04A1B2C3\""_s << none;
        QTest::newRow("object without a card") << u"{\"temperature\":20}"_s << none;
        QTest::newRow("object, a number for a text") << u"{\"uid\":12345678}"_s << none;
        QTest::newRow("object, too long") << u"{\"uid\":\"%1\"}"_s.arg(u"AB"_s.repeated(11)) << none;
        QTest::newRow("object, too short") << u"{\"uid\":\"ABCDEF\"}"_s << none;
        QTest::newRow("object in an object") << u"{\"uid\":{\"uid\":\"04A1B2C3\"}}"_s << none;
    }
    void findsTheCard()
    {
        QFETCH(QString, line);
        QFETCH(QString, id);
        const auto found = lineRule(line);
        QCOMPARE(found.has_value(), !id.isNull());
        if (!found)
            return;
        QCOMPARE(found->tag.id, id);
        QVERIFY(found->from >= 0 && found->from + found->length <= line.size());
    }

    void saysWhereTheNumberStands()
    {
        const auto line = u"Reader 3: Card UID: 04 A1 B2 C3"_s;
        const auto found = lineRule(line);
        QCOMPARE(line.mid(found->from, found->length), u"04 A1 B2 C3"_s);
        QCOMPARE(found->tag.sub, u"3"_s);
        QCOMPARE(found->tag.technology, u"iso14443a"_s); // the words of a library for one kind of reader
        QVERIFY(!found->bare);
        QCOMPARE(lineRule(u"UID: 04 A1 B2 C3"_s)->tag.technology, QString());
        QVERIFY(lineRule(u"04A1B2C3"_s)->bare);
    }

    void readsAnObject()
    {
        const auto found = lineRule(u"{\"event\":\"left\",\"reader\":7,\"id\":\"04A1B2C3\"}"_s);
        QVERIFY(found->gone);
        QCOMPARE(found->tag.sub, u"7"_s);
        QVERIFY(!lineRule(u"{\"event\":\"arrived\",\"uid\":\"04A1B2C3\"}"_s)->gone);
        QVERIFY(lineRule(u"{\"event\":\"removed\",\"uid\":\"04A1B2C3\"}"_s)->gone);
        QVERIFY(lineRule(u"{\"event\":\"Gone\",\"uid\":\"04A1B2C3\"}"_s)->gone);
        QCOMPARE(lineRule(u"{\"antenna\":2,\"reader\":7,\"id\":\"04A1B2C3\"}"_s)->tag.sub, u"2"_s);
        QVERIFY(lineRule(u"{\"RC522\":{\"UID\":\"04A1B2C3\",\"Event\":\"removed\"}}"_s)->gone);
        // A name of any length would be kept with each vote.
        QCOMPARE(lineRule(u"{\"uid\":\"04A1B2C3\",\"reader\":\"%1\"}"_s.arg(QString(5000, u'x')))->tag.sub.size(), 32);
    }

    // Each part of the expressions matches in one way only; were it otherwise, a line could hold the loop for minutes.
    void isQuickWithLinesThatAlmostFit()
    {
        QElapsedTimer clock;
        clock.start();
        for (const auto& piece : {u"0 "_s, u"00 "_s, u"0"_s, u"0:-"_s, u"0x"_s, u"0x0 "_s, u"[{"_s, u"{\"uid\":"_s}) {
            for (const auto& before : {u""_s, u"UID: "_s, u"Card UID:   "_s, u"{\"uid\":"_s})
                QVERIFY(!lineRule(before + piece.repeated(8192 / piece.size()) + u'!'));
        }
        QVERIFY2(clock.elapsed() < 5000, "a line takes far too long");
    }

    void knowsADefect()
    {
        QVERIFY(lineReportsDefect(u"WARNING: Communication failure, is the MFRC522 properly connected?"_s));
        QVERIFY(!lineReportsDefect(u"Card UID: 04 A1 B2 C3"_s));
        QVERIFY(!lineReportsDefect(QString()));
    }
};

QTEST_APPLESS_MAIN(LineRuleTest)
#include "tst_linerule.moc"

#include <QTest>

#include "tests/support/testclass.h"
#include "ui/connections/units/conversationtext.h"
#include "ui/connections/units/hexlines.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ConversationTextTest : public QObject {
    Q_OBJECT

    static TrafficUnit unit(bool in, const QByteArray& bytes)
    {
        TrafficUnit made;
        made.in = in;
        made.bytes = bytes;
        made.whole = bytes.size();
        return made;
    }

private Q_SLOTS:
    void bytesAsPeopleReadThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QByteArray("PING :1718") << u"PING :1718"_s;
        QTest::newRow("lines") << QByteArray("one\r\ntwo\nthree\r\n\r\n") << u"one\ntwo\nthree"_s;
        QTest::newRow("UTF-8") << QByteArray("na\xc3\xafve \xf0\x9f\x99\x82") << QString::fromUtf8("naïve 🙂");
        QTest::newRow("control") << QByteArray("bold \x02word\x02") << u"bold \\x02word\\x02"_s;
        QTest::newRow("no UTF-8") << QByteArray("latin \xe9t\xe9, and \xc3") << u"latin \\xe9t\\xe9, and \\xc3"_s;
        QTest::newRow("overlong") << QByteArray("a slash: \xc0\xaf, no text") << u"a slash: \\xc0\\xaf, no text"_s;
        QTest::newRow("turned") << QByteArray("file \xe2\x80\xaegpj.exe is a picture, they say")
                                << u"file \\xe2\\x80\\xaegpj.exe is a picture, they say"_s;
        QTest::newRow("a return alone") << QByteArray("over\rwritten") << u"over\\x0dwritten"_s;
        QTest::newRow("ends of lines") << QByteArray("nobody ends a line\x0b"
                                                     "by\x0c"
                                                     "these\xc2\x85or\xe2\x80\xa8or\xe2\x80\xa9these: they are shown")
                                       << u"nobody ends a line\\x0bby\\x0cthese\\xc2\\x85or\\xe2\\x80\\xa8or"
                                          "\\xe2\\x80\\xa9these: they are shown"_s;
        QTest::newRow("ends of a document's frames") << QByteArray("said\xef\xb7\x90> forged\xef\xb7\x91> and again")
                                                     << u"said\\xef\\xb7\\x90> forged\\xef\\xb7\\x91> and again"_s;
        QTest::newRow("the last noncharacter of them, and the letter behind it") << QByteArray(
            "a word\xef\xb7\xaf, then \xef\xb7\xb0") << QString(u"a word\\xef\\xb7\\xaf, then "_s + QChar(0xfdf0));
        const QByteArray frame("\x02\x0a\x00\xff\x10\x9c\x03\x00\x01", 9);
        QTest::newRow("frame") << frame << hexLines(frame);
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void bytesAsPeopleReadThem()
    {
        QFETCH(QByteArray, bytes);
        QTEST(readableBytes(bytes), "text");
    }

    void bothDirectionsHaveASign()
    {
        ConversationText text;
        QCOMPARE(text.add({unit(true, "NICK amber"), unit(false, "one\r\ntwo")}), 0);
        QCOMPARE(text.whole(), u"< NICK amber\n> one\n  two\n"_s);
        QVERIFY(text.pieces().front().in && !text.pieces().back().in);
        QCOMPARE(text.pieces().back().lines(), 2);
        QVERIFY(!text.isCut());
    }

    void ofSeveralEachIsNamedAndWhatWasLeftOutIsSaid()
    {
        TrafficUnit named = unit(true, "<message/>");
        named.who = u"alice"_s;
        named.whole = 1500;
        ConversationText text;
        text.add({named});
        QCOMPARE(
            text.whole(), QString(u"< alice: <message/>\n  … and "_s + QLocale().toString(1490) + u" more bytes\n"_s));
    }

    void theOldestGiveWay()
    {
        ConversationText text;
        const QByteArray long1(ConversationText::most / 4, 'a');
        for (int i = 0; i < 3; ++i)
            QCOMPARE(text.add({unit(true, QByteArray::number(i) + long1)}), 0);
        QVERIFY(!text.isCut());
        QCOMPARE(text.add({unit(false, "3" + long1), unit(false, "4" + long1)}), 2);
        QVERIFY(text.isCut());
        QCOMPARE(text.pieces().size(), size_t(3));
        QVERIFY(text.pieces().front().text.startsWith(u"< 2a"_s));
        QVERIFY(text.whole().size() <= ConversationText::most);
        // More than it can hold at once: what was there goes, too.
        const QByteArray whole(ConversationText::most / 2, 'b');
        QCOMPARE(text.add({unit(true, whole), unit(true, whole), unit(true, whole), unit(true, "end")}), 3);
        QVERIFY(text.pieces().back().text == u"< end"_s);
        QVERIFY(text.whole().size() <= ConversationText::most);
    }

    /// What is typed over telnet comes a byte a read.
    void manySmallOnesGiveWayAsWell()
    {
        ConversationText text;
        const QList<TrafficUnit> small(ConversationText::mostPieces, unit(true, "x"));
        QCOMPARE(text.add(small), 0);
        QVERIFY(!text.isCut());
        QCOMPARE(text.add({unit(true, "y"), unit(true, "z")}), 2);
        QVERIFY(text.isCut());
        QCOMPARE(qsizetype(text.pieces().size()), ConversationText::mostPieces);
        QCOMPARE(text.pieces().back().text, u"< z"_s);
        QCOMPARE(text.add(small + small), ConversationText::mostPieces);
        QCOMPARE(qsizetype(text.pieces().size()), ConversationText::mostPieces);
    }
};

QTEST_MAIN(ConversationTextTest)
#include "tst_conversationtext.moc"

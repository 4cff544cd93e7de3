#include <QTest>

#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class TextLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"text-lines"_s); }
    void playsItsVectors_data() { addVectorRows(u"text-lines"_s); }
    void playsItsVectors() { checkVectorRow(u"text-lines"_s); }

    void takesNoRestOfALineForACard()
    {
        Listening heard(u"text-lines"_s);
        heard.feed("04 A1 B2 ");
        heard.pass(1500);
        heard.feed("C3 D4 E5 80\n");
        QVERIFY(heard.tags.isEmpty());
        heard.feed("C3 D4 E5 80\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void takesNoRestOfALineWithPrefixesForACard()
    {
        Listening heard(u"text-lines"_s);
        heard.feed("0x04 0xA1 0xB2 ");
        heard.pass(1500);
        heard.feed("0xC3 0xD4 0xE5 0x80\n");
        QVERIFY(heard.tags.isEmpty());
    }

    void readsBehindAByteOrderMark()
    {
        Listening heard(u"text-lines"_s);
        heard.feed("\xEF\xBB\xBF{\"uid\":\"04A1B2C3\"}\n\xEF\xBB\xBF Card UID: DE AD BE EF\r\n");
        QCOMPARE(heard.tags.size(), 2);
        QCOMPARE(heard.tags.first().id, u"04A1B2C3"_s);
        QCOMPARE(heard.tags.last().id, u"DEADBEEF"_s);
    }

    void waitsForTheFirstLineEndWhenItJoinsInTheMiddle()
    {
        Listening heard(u"text-lines"_s);
        heard.start();
        heard.feed("7E6FD7A0\n7E6FD7A0\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void readsTheFirstLineOfAConnectionThatItsReaderMade()
    {
        Listening heard(u"text-lines"_s);
        heard.start(Driver::Opened::AtBeginning);
        heard.feed("7E6FD7A0\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void readsAPromptAndThenACard()
    {
        Listening heard(u"text-lines"_s);
        heard.feed("Hold your card: ");
        heard.pass(3000);
        heard.feed("7E6FD7A0\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void marksTheCardInItsLine()
    {
        const auto frames = framesOf(u"text-lines", "  Card UID: DE AD BE EF\r\n");
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames[0][1].bytes, "DE AD BE EF");
        QCOMPARE(frames[0][1].part, Part::Card);
    }

    void ignoresWhatIsNoCard_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("json without a card") << QByteArray("{\"temperature\":21}");
        QTest::newRow("json that is none") << QByteArray("{\"uid\":\"04A1B2C3");
        QTest::newRow("json, no hex") << QByteArray("{\"uid\":\"hello you\"}");
        QTest::newRow("json, short") << QByteArray("{\"uid\":\"04\"}");
        QTest::newRow("json, deep") << QByteArray("{\"uid\":") + QByteArray(200, '[');
        QTest::newRow("odd digits") << QByteArray("UID: 04A1B2C3D");
        QTest::newRow("nine digits") << QByteArray("04A1B2C3D");
        QTest::newRow("twelve digits") << QByteArray("04A1B2C3D4E5");
        QTest::newRow("a word of digits in a line") << QByteArray("free memory DEADBEEF");
    }
    void ignoresWhatIsNoCard()
    {
        QFETCH(QByteArray, line);
        Listening heard(u"text-lines"_s);
        heard.feed(line + '\n');
        QVERIFY(heard.tags.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TextLinesTest)
#include "tst_textlines.moc"

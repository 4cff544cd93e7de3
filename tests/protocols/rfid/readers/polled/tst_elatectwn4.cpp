#include <QTest>

#include "protocols/rfid/readers/polled/elatectwn4.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class ElatecTwn4Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"elatec-twn4"_s); }
    void playsItsVectors_data() { addVectorRows(u"elatec-twn4"_s); }
    void playsItsVectors() { checkVectorRow(u"elatec-twn4"_s); }

    void asksForItsVersionThenForCards()
    {
        Listening heard(u"elatec-twn4"_s);
        heard.start();
        QCOMPARE(heard.takeCommands(), "0004FF\r");
        heard.feed("00"
                   "04"
                   "54574E34\r");
        QCOMPARE(heard.firmware, u"TWN4"_s);
        heard.pass(1);
        QCOMPARE(heard.takeCommands(), "050010\r");
        heard.feed("0000\r");
        heard.pass(249);
        QVERIFY(heard.commands.isEmpty());
        heard.pass(1);
        QCOMPARE(heard.takeCommands(), "050010\r");
    }

    void switchesTheFieldOffAfterEachCard()
    {
        Listening heard(u"elatec-twn4"_s);
        heard.start();
        heard.feed("01\r"); // knows no version
        heard.pass(1);
        QCOMPARE(heard.takeCommands(), "0004FF\r050010\r");
        heard.feed("00018020"
                   "0466CF4DC2\r");
        heard.pass(1);
        QCOMPARE(heard.takeCommands(), "0501\r");
        heard.faults.clear();
        heard.feed("01\r"); // nor that; the card was read all the same
        QVERIFY(heard.faults.isEmpty());
        heard.pass(100);
        QCOMPARE(heard.takeCommands(), "050010\r");
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(!heard.tags[0].checked);
        QCOMPARE(heard.tags[0].technology, u"iso14443a"_s);
    }

    void saysWhenNobodyAnswers()
    {
        Listening heard(u"elatec-twn4"_s);
        heard.start();
        heard.pass(2000);
        QCOMPARE(heard.faults.count(Fault::Timeout), 3);
    }

    // A TWN3 tells of cards and answers nothing: no trouble of anybody's.
    void leavesOneAloneThatSpeaksByItself_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("with the number of bits") << QByteArray("2066CF4DC2\r");
        QTest::newRow("with a sum") << QByteArray(":66CF4DC2BC\r");
    }
    void leavesOneAloneThatSpeaksByItself()
    {
        QFETCH(QByteArray, line);
        Listening heard(u"elatec-twn4"_s);
        heard.start();
        heard.pass(1000);
        QVERIFY(!heard.faults.isEmpty());
        heard.takeCommands();
        heard.faults.clear();
        heard.feed(line);
        heard.pass(10'000);
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(heard.faults.isEmpty());
        QCOMPARE(heard.takeCommands(), "");
        heard.start(); // opened again: another one may stand there
        QCOMPARE(heard.takeCommands(), "0004FF\r");
        heard.feed("0000\r");
        heard.feed(line); // whoever answers is asked on
        heard.takeCommands();
        heard.pass(1000);
        QVERIFY(heard.takeCommands().contains("050010\r"));
    }

    void takesNoRestOfALineForACard()
    {
        Listening heard(u"elatec-twn4"_s);
        heard.feed("0001\xE0"
                   "1A808001C0\r");
        QVERIFY(heard.tags.isEmpty());
        heard.feed("1A808001C0\r");
        QCOMPARE(heard.tags.size(), 1);
    }

    void knowsAnswersToItsProbe()
    {
        QVERIFY(ElatecTwn4Driver::isAnswer("0001\r"));
        QVERIFY(ElatecTwn4Driver::isAnswer("000131E1\r"));
        for (const QByteArrayView other : {"0001", "01\r", "0001\r\n", "00010\r", "000131E0\r", "\r", ""})
            QVERIFY2(!ElatecTwn4Driver::isAnswer(other), other.data());
    }
};

QTEST_APPLESS_MAIN(ElatecTwn4Test)
#include "tst_elatectwn4.moc"

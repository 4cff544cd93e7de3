#include <QTest>

#include "protocols/rfid/readers/push/easyident.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class EasyIdentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"easyident"_s); }
    void playsItsVectors_data() { addVectorRows(u"easyident"_s); }
    void playsItsVectors() { checkVectorRow(u"easyident"_s); }

    void writesWhatItReads()
    {
        QCOMPARE(*EasyIdentDriver::encode(u"001a2b3c4d5e"_s),
            "\x8C"
            "01A2B3C4D5E\r\n");
    }
    void refusesNumbersThatItCannotSend()
    {
        QVERIFY(!EasyIdentDriver::encode(u"101A2B3C4D5E"_s));
        QVERIFY(!EasyIdentDriver::encode(u"0A2B3C4D5E"_s));
    }

    // Of what is printed a poll by tickets counts nothing that it does not know.
    void readsCardsAndNothingPrinted()
    {
        Listening heard(u"easyident"_s);
        heard.feed("01A2B3C4D5E\r\nHELLO-CARD1\r\n");
        QCOMPARE(heard.tags.size(), 2);
        for (const auto& tag : heard.tags)
            QVERIFY(tag.text.isEmpty() && tag.technology.isEmpty());
        QCOMPARE(heard.tags[1].id.size(), 20);
    }

    void forgetsATornWordAfterAPause()
    {
        Listening heard(u"easyident"_s);
        heard.feed("01A2B3C4D5E01A2B3"); // glued to the next
        heard.pass(400);
        QVERIFY(heard.tags.isEmpty());
        QVERIFY(heard.faults.contains(Fault::Overlong));
        heard.feed("01A2B3C4D5E\r");
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(!heard.tags[0].checked);
    }

    void keepsNoEndlessWordOfBytesThatSayNothing()
    {
        Listening heard(u"easyident"_s);
        heard.feed('0' + QByteArray(5000, '\x8C'));
        heard.finish();
        QVERIFY(heard.tags.isEmpty());
        QCOMPARE(heard.explained.size(), 5001);
        QVERIFY(heard.faults.contains(Fault::Framing));
    }
};

QTEST_APPLESS_MAIN(EasyIdentTest)
#include "tst_easyident.moc"

#include <QTest>

#include "protocols/rfid/readers/push/rssystems.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class RsSystemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"rssystems"_s); }
    void playsItsVectors_data() { addVectorRows(u"rssystems"_s); }
    void playsItsVectors() { checkVectorRow(u"rssystems"_s); }

    void writesWhatItReads() { QCOMPARE(*RsSystemsDriver::encode(u"0F0184F07A"_s), " 0?0184?07: "); }
    void tellsItsCardsAreUnchecked()
    {
        Listening heard(u"rssystems"_s);
        heard.feed(" 0?0184?07: ");
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(!heard.tags[0].checked);
    }

    void takesWordsWithNothingBetweenThem()
    {
        Listening heard(u"rssystems"_s);
        for (const char c : QByteArray("01234567>?01234567>?01234567>?"))
            heard.feed(QByteArrayView(&c, 1));
        heard.pass(400);
        QCOMPARE(heard.tags.size(), 3);
        QCOMPARE(heard.tags.last().id, u"01234567EF"_s);
        QVERIFY(heard.faults.isEmpty());
        // Where a character was lost nobody can tell where a number begins.
        heard.feed("01234567>?0123567>?01234567>?01234567>?");
        heard.pass(400);
        QCOMPARE(heard.tags.size(), 3);
        QVERIFY(heard.faults.contains(Fault::Overlong));
    }

    void takesNoneFromTheMiddleOfThem()
    {
        Listening heard(u"rssystems"_s);
        heard.start();
        heard.feed("567>?01234567>?01234567>?01234567>?");
        heard.pass(400);
        QVERIFY(heard.tags.isEmpty());
        heard.feed("01234567>?01234567>?");
        heard.pass(400);
        QCOMPARE(heard.tags.size(), 2);
    }
};

QTEST_APPLESS_MAIN(RsSystemsTest)
#include "tst_rssystems.moc"

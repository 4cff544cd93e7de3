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
};

QTEST_APPLESS_MAIN(RsSystemsTest)
#include "tst_rssystems.moc"

#include <QTest>

#include "protocols/rfid/readers/push/parallax.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class ParallaxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"parallax"_s); }
    void playsItsVectors_data() { addVectorRows(u"parallax"_s); }
    void playsItsVectors() { checkVectorRow(u"parallax"_s); }

    void writesWhatItReads() { QCOMPARE(*ParallaxDriver::encode(u"0F0184F07A"_s), "\n0F0184F07A\r"); }
};

QTEST_APPLESS_MAIN(ParallaxTest)
#include "tst_parallax.moc"

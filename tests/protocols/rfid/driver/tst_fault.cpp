#include "protocols/rfid/driver/fault.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachHasWordsOfItsOwn()
    {
        static const QRegularExpression code(u"^[a-z]+(-[a-z]+)*$"_s);
        QSet<QString> codes;
        QSet<QString> titles;
        for (int i = 0; i < faultCount; ++i) {
            QVERIFY2(code.match(faultCode(Fault(i))).hasMatch(), qPrintable(faultCode(Fault(i))));
            QVERIFY(!faultTitle(Fault(i)).isEmpty());
            codes.insert(faultCode(Fault(i)));
            titles.insert(faultTitle(Fault(i)));
        }
        QCOMPARE(codes.size(), faultCount);
        QCOMPARE(titles.size(), faultCount);
    }

    // The words stand in the order of the enumeration; the ends of it and one between show that it is so.
    void theWordsAreTheRightOnes()
    {
        QCOMPARE(faultCode(Fault::Checksum), u"checksum"_s);
        QCOMPARE(faultCode(Fault::RfOff), u"rf-off"_s);
        QCOMPARE(faultCode(Fault::IncompleteId), u"incomplete-uid"_s);
        QCOMPARE(faultNamed(u"rf-off"), Fault::RfOff);
        QVERIFY(!faultNamed(u"rf off"));
        QCOMPARE(faultCode(Fault::BlankId), u"blank-id"_s);
        QCOMPARE(faultTitle(Fault::Timeout), u"no answer"_s);
    }
};

QTEST_APPLESS_MAIN(FaultTest)
#include "tst_fault.moc"

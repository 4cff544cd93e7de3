#include <QTest>

#include "protocols/rfid/readers/push/rdm6300.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class Rdm6300Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"rdm6300"_s); }
    void playsItsVectors_data() { addVectorRows(u"rdm6300"_s); }
    void playsItsVectors() { checkVectorRow(u"rdm6300"_s); }

    void writesWhatItReads()
    {
        QCOMPARE(*Rdm6300Driver::encode(u"62E3086CED"_s),
            "\x02"
            "62E3086CED08\x03");
    }
};

QTEST_APPLESS_MAIN(Rdm6300Test)
#include "tst_rdm6300.moc"

#include <QtTest>

#include "protocols/sasl/mechanisms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class MechanismsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersOnlyWhatIsNamed();
};

void MechanismsTest::offersOnlyWhatIsNamed()
{
    QCOMPARE(sasl::mechanisms({}), QStringList({u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s}));
    sasl::Offer all;
    all.plain = all.anonymous = true;
    all.tlsExporter = "x";
    all.certificateName = u"juliet"_s;
    QCOMPARE(sasl::mechanisms(all).join(u' '),
        u"EXTERNAL SCRAM-SHA-256-PLUS SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-1 PLAIN ANONYMOUS"_s);
}

QTEST_GUILESS_MAIN(MechanismsTest)
#include "tst_mechanisms.moc"

#include <QTest>

#include "protocols/rfid/driver/span.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

class RfidSpanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartHasANameOfItsOwn();
    void whatIsNoNameIsNoPart();
};

void RfidSpanTest::everyPartHasANameOfItsOwn()
{
    QStringList names;
    for (int i = 0; i <= int(Part::Noise); ++i) {
        const auto name = partName(Part(i));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.append(name);
        QCOMPARE(partNamed(name), std::optional(Part(i)));
    }
}

void RfidSpanTest::whatIsNoNameIsNoPart()
{
    for (const auto& odd : {u""_s, u"Start"_s, u"start "_s, u"checksums"_s})
        QVERIFY2(!partNamed(odd), qPrintable(odd));
}

QTEST_GUILESS_MAIN(RfidSpanTest)
#include "tst_span.moc"

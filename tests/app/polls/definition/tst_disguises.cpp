#include "app/polls/definition/disguises.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class DisguisesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// So that each written answer is looked up, not compared with each hidden word.
    void sharesItsRoughLook()
    {
        for (const auto& written : {u"shit"_s, u"sh1t"_s, u"shhhlt"_s, u"5hi17"_s})
            QCOMPARE(roughLook(written), u"shlt"_s);
        const auto word = u"darn"_s;
        QVERIFY(roughLook(word).constData() == word.constData());
        QVERIFY(isReadAs(u"5hi17"_s, u"shit"_s));
        QVERIFY(!isReadAs(u"shlt"_s, u"shit"_s));
    }
    /// Most answers are read in one way only; the others in no more than four.
    void hasFewReadings()
    {
        QCOMPARE(readingsOf(u"darn word"_s).size(), 1);
        QCOMPARE(readingsOf(u"darn|word"_s).size(), 2);
        const auto turned = readingsOf(u"\u0287|s"_s);
        QCOMPARE(turned.size(), 4);
        QCOMPARE(turned[2].look, u"t1s"_s);
        QCOMPARE(turned[3].look, u"s1t"_s);
    }
};

QTEST_GUILESS_MAIN(DisguisesTest)
#include "tst_disguises.moc"

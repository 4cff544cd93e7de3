#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class KindWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPartsOfAWholeMayBeADonut()
    {
        const auto mayBe = [](Kind kind) {
            ChartData data{.votes = 3};
            data.rows = {{.id = u"a"_s, .count = 2}, {.id = u"b"_s, .count = 1}};
            showKind(data, {.kind = kind}, true);
            data.preferDonut();
            return data.form == ChartForm::Donut;
        };
        QVERIFY(mayBe(Kind::Choice) && mayBe(Kind::Motion));
        QVERIFY(!mayBe(Kind::Scale) && !mayBe(Kind::Ranking) && !mayBe(Kind::Words) && !mayBe(Kind::Number));
    }

    void aChoiceSaysNothing()
    {
        QCOMPARE(kindResult({}, true), ChartResult());
        QCOMPARE(kindResult({.kind = Kind::Motion}, true), ChartResult()); // nobody has voted
    }
};

QTEST_MAIN(KindWordsTest)
#include "tst_kindwords.moc"

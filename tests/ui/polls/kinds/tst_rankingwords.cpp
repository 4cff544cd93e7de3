#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/rankingwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class RankingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRankingHasItsOrder()
    {
        polls::RankingResult ranking{.places = 3,
            .answers = {{u"p"_s, u"Pear"_s, 34, 10, 1}, {u"a"_s, u"Apple"_s, 28, 7, 2}, {u"q"_s, u"Quince"_s, 3, 1, 3},
                {u"x"_s, u"Plum"_s, 0, 0, 4}}};
        const ChartResult result = kindResult({.kind = Kind::Ranking, .ranking = ranking}, true);
        QCOMPARE(result.summary,
            u"1.\u00a0Pear (34\u00a0points) · 2.\u00a0Apple (28\u00a0points) · 3.\u00a0Quince (3\u00a0points)"_s);
        QVERIFY(result.headline.isEmpty()); // the row that leads
        QCOMPARE(result.below, u"34 points, 10 times in first place"_s);
        QCOMPARE(result.figures.first(), (ChartFigure{u"34"_s, u"points: Pear"_s}));
        QCOMPARE(result.figures.size(), 3);
        ranking.answers[1].rank = 1;
        const ChartResult draw = kindResult({.kind = Kind::Ranking, .ranking = ranking}, true);
        QVERIFY(draw.headline.isEmpty());
        QCOMPARE(draw.below, u"A draw: 34 points each"_s);
    }

    void aRankingLeavesOutNoneThatIsLevel()
    {
        polls::RankingResult ranking{.places = 3,
            .answers = {{u"p"_s, u"Pear"_s, 5, 1, 1}, {u"a"_s, u"Apple"_s, 4, 1, 2}, {u"q"_s, u"Quince"_s, 3, 0, 3},
                {u"x"_s, u"Plum"_s, 3, 0, 3}, {u"f"_s, u"Fig"_s, 1, 0, 5}}};
        const ChartResult result = kindResult({.kind = Kind::Ranking, .ranking = ranking}, true);
        QVERIFY2(result.summary.endsWith(u"3.\u00a0Quince (3\u00a0points) · 3.\u00a0Plum (3\u00a0points)"_s),
            qPrintable(result.summary));
        QCOMPARE(result.figures.size(), 4);
        ranking.answers[1].points = ranking.answers[2].points = ranking.answers[3].points = 0; // nobody has named them
        ranking.answers.removeLast();
        QCOMPARE(
            kindResult({.kind = Kind::Ranking, .ranking = ranking}, true).summary, u"1.\u00a0Pear (5\u00a0points)"_s);
        ranking.answers.clear();
        for (int answer = 0; answer < 9; ++answer)
            ranking.answers.append({QString::number(answer), u"Fruit"_s, 1, 1, 1});
        QVERIFY(kindResult({.kind = Kind::Ranking, .ranking = ranking}, true).summary.endsWith(u") · …"_s));
    }
};

QTEST_MAIN(RankingWordsTest)
#include "tst_rankingwords.moc"

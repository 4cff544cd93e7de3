#include <QTest>

#include "tests/support/testclass.h"
#include "ui/polls/kinds/kindwords.h"
#include "ui/polls/kinds/runoffwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;

class RunoffWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunoffIsCountedInBallots()
    {
        const polls::RankingResult ranking{.places = 3,
            .answers = {{u"a"_s, u"Apple"_s, 6, 4, 1}, {u"p"_s, u"Pear"_s, 4, 4, 2}, {u"q"_s, u"Quince"_s, 2, 2, 3}},
            .rounds = {{.votes = {{u"a"_s, 4}, {u"p"_s, 4}, {u"q"_s, 2}}, .out = {u"q"_s}},
                {.votes = {{u"a"_s, 6}, {u"p"_s, 4}}}}};
        const ChartResult result = kindResult({.kind = Kind::Ranking, .ranking = ranking}, true);
        QCOMPARE(result.summary, u"Apple wins the run-off after 2 rounds"_s);
        QCOMPARE(kindResult({.kind = Kind::Ranking, .ranking = ranking}, false).summary,
            u"Apple would win the run-off after 2 rounds"_s); // while people vote
        QCOMPARE(result.below, u"6 ballots in the last round"_s);
        QCOMPARE(result.figures,
            (QList<ChartFigure>{{u"Apple"_s, u"wins the run-off"_s}, {u"Quince"_s, u"out in round 1"_s}}));
        ChartData data{.votes = 25};
        data.rows = {{.id = u"q"_s, .label = u"Quince"_s, .count = 9}, {.id = u"a"_s, .label = u"Apple"_s, .count = 9}};
        showKind(data, {.kind = Kind::Ranking, .ranking = ranking}, true);
        QVERIFY(data.isRunoff);
        QCOMPARE(data.points, 10); // ballots
        QCOMPARE(data.percent(data.rows[1]), 60.0);
        QCOMPARE(data.rows[0].count, 2);
        QCOMPARE(data.rows[0].label, u"Quince (out in round 1)"_s);
        QCOMPARE(data.rows[1].label, u"Apple"_s);
    }

    void ofManyThatAreLevelInARunoffSomeAreNamed()
    {
        polls::RankingResult ranking{.places = 1, .rounds = {polls::RunoffRound()}};
        const auto leaders = [&ranking] {
            return kindResult({.kind = Kind::Ranking, .ranking = ranking}, true).figures.first();
        };
        for (int answer = 1; answer <= 10; ++answer) {
            const QString id = QString::number(answer);
            ranking.answers.append({id, u"Answer "_s + id, 1, 1, 1});
            ranking.rounds.first().votes.insert(id, 1);
            if (answer == 8) // which all have room
                QVERIFY2(leaders().value.endsWith(u", Answer 8"_s), qPrintable(leaders().value));
        }
        QVERIFY2(leaders().value.endsWith(u", Answer 8, …"_s), qPrintable(leaders().value));
        QCOMPARE(leaders().caption, u"level in the last round"_s);
    }

    void whileVotingIsOnARunoffIsNotOver()
    {
        polls::RankingResult ranking{.places = 3,
            .answers = {{u"a"_s, u"Apple"_s, 5, 4, 1}, {u"p"_s, u"Pear"_s, 5, 4, 1}, {u"q"_s, u"Quince"_s, 2, 2, 3}},
            .rounds = {{.votes = {{u"a"_s, 4}, {u"p"_s, 4}, {u"q"_s, 2}}, .out = {u"q"_s}},
                {.votes = {{u"a"_s, 5}, {u"p"_s, 5}}}}};
        const auto result = [&ranking](bool isOver) {
            return kindResult({.kind = Kind::Ranking, .ranking = ranking}, isOver);
        };
        QCOMPARE(result(false).summary, u"Would be a draw after 2 rounds"_s);
        QCOMPARE(result(true).summary, u"A draw after 2 rounds"_s);
        QCOMPARE(result(false).figures.first(), (ChartFigure{u"Apple, Pear"_s, u"level in the last round"_s}));
        ranking.answers[1].rank = 2;
        QCOMPARE(result(false).figures.first(), (ChartFigure{u"Apple"_s, u"leads the run-off"_s}));
    }

    void anAnswerSaysWhenItDroppedOut()
    {
        QCOMPARE(withRoundOut(u"Pear"_s, 2), u"Pear (out in round 2)"_s);
        QCOMPARE(withRoundOut(u"Pear"_s, 0), u"Pear"_s);
    }
};

QTEST_MAIN(RunoffWordsTest)
#include "tst_runoffwords.moc"

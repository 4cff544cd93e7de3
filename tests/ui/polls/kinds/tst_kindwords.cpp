#include <QTest>

#include "tests/support/testclass.h"
#include "ui/plurals.h"
#include "ui/polls/kinds/kindwords.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Kind;
using polls::Majority;
using Verdict = polls::MotionResult::Verdict;

class KindWordsTest : public QObject {
    Q_OBJECT

    static ChartResult motion(int yes, int no, int abstained, Majority majority, Verdict verdict, bool isOver = true)
    {
        return kindResult({.kind = Kind::Motion,
                              .motion = polls::MotionResult{.yes = yes,
                                  .no = no,
                                  .abstained = abstained,
                                  .majority = majority,
                                  .verdict = verdict}},
            isOver);
    }

private Q_SLOTS:
    void aScaleHasItsFigures()
    {
        const ChartResult result = kindResult(
            {.kind = Kind::Scale, .scale = polls::ScaleFigures{.mean = 3.84, .median = 4, .spread = 1.17}}, true);
        QCOMPARE(result.summary, u"Mean 3.8 · median 4 · spread 1.2"_s);
        QCOMPARE(result.headline, u"3.8"_s);
        QCOMPARE(result.figures,
            (QList<ChartFigure>{{u"3.8"_s, u"mean"_s}, {u"4"_s, u"median"_s}, {u"1.2"_s, u"spread"_s}}));
        const ChartResult half = kindResult(
            {.kind = Kind::Scale, .scale = polls::ScaleFigures{.mean = -0.5, .median = -0.5, .spread = 0.5}}, true);
        QCOMPARE(half.summary, u"Mean -0.5 · median -0.5 · spread 0.5"_s);
    }

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

    void numbersHaveTheirUnit()
    {
        polls::NumberFigures numbers{.middle = {.mean = 1234.56, .median = 12, .spread = 3.21},
            .lowest = -0.5,
            .highest = 2500,
            .bins = {{0, 10, 3}, {10, 20, 1}}};
        const ChartResult result = kindResult({.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(result.headline, u"1,234.56\u00a0kg"_s);
        QCOMPARE(result.summary, u"Mean 1,234.56\u00a0kg · median 12\u00a0kg · from -0.5 to 2,500\u00a0kg"_s);
        ChartData data{.votes = 4};
        data.rows = {{.id = u"bin-1"_s, .label = u"0–9 kg"_s, .count = 3}, {.id = u"bin-2"_s, .count = 1}};
        showKind(data, {.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(data.form, ChartForm::Columns);
        QCOMPARE(data.numbers.edges, (QList<double>{0, 10, 20}));
        QCOMPARE(data.rows[0].label, u"0 up to 10\u00a0kg"_s);
        QCOMPARE(data.rows[1].label, u"10 up to 20\u00a0kg"_s);
        numbers.end = 20; // the most that anybody can give
        showKind(data, {.kind = Kind::Number, .number = numbers, .unit = u"kg"_s}, true);
        QCOMPARE(data.rows[0].label, u"0 up to 10\u00a0kg"_s);
        QCOMPARE(data.rows[1].label, u"10 to 20\u00a0kg"_s);
        QCOMPARE(data.leader(), -1);
    }

    void smallNumbersKeepTheirDigits()
    {
        const polls::NumberFigures numbers{
            .middle = {.mean = 0.0028, .median = 0.003, .spread = 0.0012}, .lowest = 0.001, .highest = 0.004};
        const ChartResult result = kindResult({.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(result.summary, u"Mean 0.0028 · median 0.003 · from 0.001 to 0.004"_s);
        QCOMPARE(result.figures[2].value, u"0.0012"_s);
    }

    /// As another station may tell it.
    void binsThatFitNoRowsAreBars()
    {
        polls::NumberFigures numbers{.bins = {{0, 10, 3}, {0, 10, 1}}};
        ChartData data{.votes = 4};
        data.rows = {{.id = u"bin-1"_s, .count = 3}, {.id = u"bin-2"_s, .count = 1}};
        showKind(data, {.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(data.form, ChartForm::Bars);
        numbers.bins = {{0, 10, 3}};
        showKind(data, {.kind = Kind::Number, .number = numbers}, true);
        QCOMPARE(data.form, ChartForm::Bars);
    }

    void theWordThatMostHaveGivenIsTheResult()
    {
        polls::WrittenResult written{.texts = {{u"green"_s, u"green"_s, 9}, {u"quiet"_s, u"quiet"_s, 4}},
            .different = 2,
            .votes = 13,
            .waiting = 3,
            .hidden = 1};
        const ChartResult result = kindResult({.kind = Kind::Words, .written = written}, true);
        QCOMPARE(result.headline, u"green"_s);
        QCOMPARE(result.below, u"given 9 times, more often than any other word"_s);
        QCOMPARE(result.summary, u"2 different words · 3 wait for the host"_s);
        QCOMPARE(result.figures.size(), 3);
        written.texts[1].count = 9;
        QCOMPARE(kindResult({.kind = Kind::Words, .written = written}, true).headline, u"green · quiet"_s);
        const ChartResult open = kindResult({.kind = Kind::Open, .written = written}, true);
        QCOMPARE(open.headline, u"2 different answers · 3 wait for the host"_s);
        const ChartResult none = kindResult(
            {.kind = Kind::Words, .written = polls::WrittenResult{.waiting = 1}}, false);
        QCOMPARE(none.summary, u"0 different words · 1 wait for the host"_s);
    }

    /// "1 waits for you", and not "1 wait for you".
    void theWordsBelowANumberGoByIt()
    {
        Plurals plurals;
        QCoreApplication::installTranslator(&plurals);
        const auto captions = [](int each) {
            QStringList words;
            const polls::WrittenResult written{.different = each, .waiting = each};
            for (const auto& figure : kindResult({.kind = Kind::Words, .written = written}, false).figures)
                words.append(figure.caption);
            return words;
        };
        const QStringList one = captions(1), two = captions(2);
        QCoreApplication::removeTranslator(&plurals);
        QCOMPARE(one, (QStringList{u"word"_s, u"waits for you"_s}));
        QCOMPARE(two, (QStringList{u"different words"_s, u"wait for you"_s}));
    }

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

    void aQuizSaysWhatWasRightOnceItIsOver()
    {
        ChartData data{.votes = 30};
        data.rows = {{.id = u"a"_s, .label = u"1461"_s, .count = 12}, {.id = u"b"_s, .label = u"1561"_s, .count = 18}};
        showKind(data, {.kind = Kind::Quiz}, false); // while people vote nobody is told
        QVERIFY(!data.rows[1].isPale && data.result == ChartResult() && data.rows[0].label == u"1461"_s);
        showKind(data,
            {.kind = Kind::Quiz, .quiz = polls::QuizResult{.right = {u"a"_s}, .votes = 30, .rightVotes = 12}}, true);
        QCOMPARE(data.rows[0].label, u"1461 (right)"_s);
        QVERIFY(data.rows[1].isPale && !data.rows[0].isPale);
        QCOMPARE(data.result.headline, u"1461"_s);
        QCOMPARE(data.result.summary, u"12 of 30 knew it"_s);
        QCOMPARE(data.leader(), -1); // the one that most have chosen is wrong
    }

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

    void aMotionSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<ChartResult>("result");
        QTest::addColumn<QString>("summary");
        QTest::newRow("carried") << motion(12, 7, 3, Majority::Simple, Verdict::Carried)
                                 << u"Carried: 12 yes, 7 no, 3 abstained"_s;
        QTest::newRow("nobody abstained")
            << motion(12, 7, 0, Majority::TwoThirds, Verdict::Carried) << u"Carried: 12 yes, 7 no"_s;
        QTest::newRow("not carried") << motion(7, 12, 1, Majority::Simple, Verdict::NotCarried)
                                     << u"Not carried: 7 yes, 12 no, 1 abstained"_s;
        QTest::newRow("two thirds") << motion(12, 8, 3, Majority::TwoThirds, Verdict::NotCarried)
                                    << u"Not carried: two thirds are needed, 60 % said yes"_s;
        QTest::newRow("more than half") << motion(12, 8, 4, Majority::Absolute, Verdict::NotCarried)
                                        << u"Not carried: more than half of all votes is needed, 50 % said yes"_s;
        QTest::newRow("tied") << motion(7, 7, 3, Majority::Simple, Verdict::Tied)
                              << u"Tied: 7 yes, 7 no, 3 abstained"_s;
        QTest::newRow("still open") << motion(12, 7, 0, Majority::Simple, Verdict::Carried, false)
                                    << u"Carried so far: 12 yes, 7 no"_s;
        QTest::newRow("all abstained") << motion(0, 0, 3, Majority::TwoThirds, Verdict::NotCarried)
                                       << u"Not carried: two thirds are needed, 0 % said yes"_s;
    }
    void aMotionSaysWhatBecameOfIt()
    {
        QFETCH(ChartResult, result);
        QFETCH(QString, summary);
        QCOMPARE(result.summary, summary);
        QVERIFY(summary.startsWith(result.headline));
        QCOMPARE(result.figures.first().value, result.headline);
    }

    void belowTheHeadlineStandsWhy()
    {
        QCOMPARE(motion(12, 8, 3, Majority::TwoThirds, Verdict::NotCarried).below,
            u"12 yes, 8 no, 3 abstained · two thirds are needed, 60 % said yes"_s);
        QCOMPARE(motion(12, 8, 0, Majority::TwoThirds, Verdict::Carried).below, u"12 yes, 8 no"_s);
    }

    /// 66.6 % are less than two thirds, and 50.01 % more than half.
    void aShareIsOnItsSideOfWhatIsNeeded()
    {
        const auto share = [](const ChartResult& result) { return result.figures.value(1).value; };
        QCOMPARE(share(motion(6666, 3334, 0, Majority::TwoThirds, Verdict::NotCarried)), u"66 %"_s);
        QCOMPARE(share(motion(2, 1, 0, Majority::TwoThirds, Verdict::Carried)), u"67 %"_s);
        QCOMPARE(share(motion(5001, 4000, 999, Majority::Absolute, Verdict::Carried)), u"51 %"_s);
        QCOMPARE(share(motion(75, 25, 0, Majority::TwoThirds, Verdict::Carried)), u"75 %"_s);
    }

    void aChoiceSaysNothing()
    {
        QCOMPARE(kindResult({}, true), ChartResult());
        QCOMPARE(kindResult({.kind = Kind::Motion}, true), ChartResult()); // nobody has voted
    }
};

QTEST_MAIN(KindWordsTest)
#include "tst_kindwords.moc"

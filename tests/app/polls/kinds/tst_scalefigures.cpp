#include "app/polls/kinds/scalefigures.h"

#include <algorithm>
#include <cmath>

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<int, int>; ///< Votes by value.

Poll scaleOf(int from, int to)
{
    Poll poll;
    poll.kind = Kind::Scale;
    poll.answers = scaleAnswers(from, to);
    return poll;
}

Tally ofValues(const Values& votes)
{
    Tally tally;
    for (const auto& [value, count] : votes.asKeyValueRange()) {
        tally.counts.insert(QString::number(value), count);
        tally.votes += count;
    }
    return tally;
}

/// What the figures mean, vote by vote.
ScaleFigures expanded(const Values& votes)
{
    std::vector<int> all;
    for (const auto& [value, count] : votes.asKeyValueRange())
        all.insert(all.end(), size_t(count), value);
    std::sort(all.begin(), all.end());
    double sum = 0, squares = 0;
    for (const auto value : all)
        sum += value;
    const auto size = all.size();
    const auto mean = sum / double(size);
    for (const auto value : all)
        squares += std::pow(value - mean, 2);
    const auto median = size % 2 ? all[size / 2] : (all[size / 2 - 1] + all[size / 2]) / 2.0;
    return {mean, median, std::sqrt(squares / double(size))};
}

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

class ScaleFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<Values>("votes");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("spread");
        const auto row = [](const char* name, const Values& votes, double mean, double median, double spread) {
            QTest::newRow(name) << votes << mean << median << spread;
        };
        row("one vote", {{4, 1}}, 4, 4, 0);
        row("all alike", {{4, 7}}, 4, 4, 0);
        row("an odd number", {{1, 1}, {2, 1}, {5, 1}}, 8 / 3.0, 2, std::sqrt(26 / 9.0));
        row("an even number", {{1, 1}, {2, 1}, {4, 1}, {5, 1}}, 3, 3, std::sqrt(2.5));
        row("the middle between two values", {{1, 2}, {4, 2}}, 2.5, 2.5, 1.5);
        row("the two in the middle are alike", {{1, 1}, {3, 2}, {5, 1}}, 3, 3, std::sqrt(2));
        row("answers with none", {{1, 0}, {2, 3}, {3, 0}, {5, 0}}, 2, 2, 0);
        row("both ends", {{-2, 1}, {5, 1}}, 1.5, 1.5, 3.5);
        row("below nothing", {{-2, 3}, {-1, 1}}, -1.75, -2, std::sqrt(3 / 16.0));
        row("a median below nothing", {{-2, 1}, {-1, 1}}, -1.5, -1.5, 0.5);
        row("as many as an int holds", {{-2, 1'000'000'000}, {5, 1'000'000'000}}, 1.5, 1.5, 3.5);
    }
    void vectors()
    {
        QFETCH(const Values, votes);
        const auto figures = scaleFigures(scaleOf(-2, 5), ofValues(votes));
        QVERIFY(figures);
        QTEST(figures->mean, "mean");
        QTEST(figures->median, "median");
        QTEST(figures->spread, "spread");
    }

    void thereMayBeNone()
    {
        QVERIFY(!scaleFigures(scaleOf(1, 5), {}));
        QVERIFY(!scaleFigures(scaleOf(1, 5), ofValues({{1, 0}, {2, 0}})));
        auto choice = scaleOf(1, 5);
        choice.kind = Kind::Choice;
        QVERIFY(!scaleFigures(choice, ofValues({{1, 3}})));
    }

    void votesForWhatHasGoneDoNotWeigh()
    {
        QCOMPARE(scaleFigures(scaleOf(1, 3), ofValues({{2, 1}, {9, 5}}))->mean, 2.0);
    }

    void itIsWhatTheVotesSay()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 500; ++round) {
            const int from = random.bounded(-50, 50), to = from + random.bounded(1, 50);
            Values votes{{from, 1}};
            for (int value = from; value <= to; ++value)
                votes[value] += random.bounded(3) ? random.bounded(20) : 0;
            const auto figures = scaleFigures(scaleOf(from, to), ofValues(votes));
            const auto naive = expanded(votes);
            QVERIFY(figures && isNear(figures->mean, naive.mean) && isNear(figures->spread, naive.spread));
            QCOMPARE(figures->median, naive.median);
        }
    }
};

QTEST_GUILESS_MAIN(ScaleFiguresTest)
#include "tst_scalefigures.moc"

#include "app/polls/kinds/numberfigures.h"

#include <cmath>

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll numberPoll(int decimals = 0)
{
    Poll poll;
    poll.kind = Kind::Number;
    poll.writing.decimals = decimals;
    return poll;
}

Tally gave(const QMap<QString, int>& counts)
{
    Tally tally{.counts = counts};
    for (const auto count : counts)
        tally.votes += count;
    return tally;
}

QString toldBins(const QList<NumberBin>& bins)
{
    QStringList all;
    for (const auto& bin : bins)
        all << u"%1-%2:%3"_s.arg(bin.from).arg(bin.to).arg(bin.count);
    return all.join(u' ');
}

} // namespace

class NumberFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOthers()
    {
        QVERIFY(!numberFigures(numberPoll(), Tally()));
        QVERIFY(!numberFigures(Poll(), gave({{u"1"_s, 1}})));
        QVERIFY(!numberFigures(numberPoll(), gave({{u"1"_s, 0}})));
    }
    void theyAreWorkedOutByHand()
    {
        const auto figures = numberFigures(numberPoll(), gave({{u"2"_s, 2}, {u"4"_s, 1}, {u"-8"_s, 1}}));
        QCOMPARE(figures->middle.mean, 0.0);
        QCOMPARE(figures->middle.median, 2.0);
        QCOMPARE(figures->middle.spread, std::sqrt((4 + 4 + 16 + 64) / 4.0));
        QCOMPARE(figures->lowest, -8.0);
        QCOMPARE(figures->highest, 4.0);
        QVERIFY(figures->isEach);
        QCOMPARE(figures->bins.size(), 13);
        QCOMPARE(figures->bins.first(), (NumberBin{-8, -7, 1}));
        QCOMPARE(figures->bins.last(), (NumberBin{4, 5, 1}));
    }
    void binsAreOfARoundWidth()
    {
        QCOMPARE(
            toldBins(numberFigures(numberPoll(), gave({{u"0"_s, 1}, {u"99"_s, 1}, {u"10"_s, 1}, {u"19"_s, 1}}))->bins),
            u"0-10:1 10-20:2 20-30:0 30-40:0 40-50:0 50-60:0 60-70:0 70-80:0 80-90:0 90-100:1"_s);
        QCOMPARE(toldBins(numberFigures(numberPoll(), gave({{u"-7"_s, 1}, {u"12"_s, 1}}))->bins),
            u"-8--6:1 -6--4:0 -4--2:0 -2-0:0 0-2:0 2-4:0 4-6:0 6-8:0 8-10:0 10-12:0 12-14:1"_s);
        QCOMPARE(toldBins(numberFigures(numberPoll(1), gave({{u"0.1"_s, 1}, {u"0.3"_s, 2}}))->bins),
            u"0.1-0.2:1 0.2-0.3:0 0.3-0.4:2"_s);
    }
    void noneEndsBeyondTheHighestNumber()
    {
        auto poll = numberPoll();
        const auto told = [&poll](const QMap<QString, int>& counts) {
            return toldBins(numberFigures(poll, gave(counts))->bins);
        };
        const QMap<QString, int> wide{{u"310"_s, 1}, {u"470"_s, 1}, {u"480"_s, 2}};
        QCOMPARE(told(wide).section(u' ', -1), u"480-500:2"_s);
        poll.writing.highest = 480; // the end of the bin before
        QCOMPARE(told(wide).section(u' ', -1), u"460-480:3"_s);
        poll.writing.highest = 490; // a narrower one
        QCOMPARE(told(wide).section(u' ', -1), u"480-490:2"_s);
        QCOMPARE(told({{u"489"_s, 1}, {u"490"_s, 3}}), u"489-490:1 490-491:3"_s); // each is one number
        poll.writing.decimals = 1;
        QCOMPARE(told({{u"300.5"_s, 1}, {u"490"_s, 1}}).section(u' ', -1), u"480-490:1"_s);
    }
    void theEndIsSaidWhereTheLastHasIt()
    {
        auto poll = numberPoll();
        const auto endOf = [&poll](const QMap<QString, int>& counts) { return numberFigures(poll, gave(counts))->end; };
        const QMap<QString, int> wide{{u"310"_s, 1}, {u"480"_s, 1}};
        QCOMPARE(endOf(wide), std::optional<double>());
        poll.writing.highest = 480; // whose bin is the one before
        QCOMPARE(endOf(wide), std::optional<double>(480));
        poll.writing.highest = 490;
        QCOMPARE(endOf(wide), std::optional<double>(490));
        poll.writing.highest = 700; // far from the last
        QCOMPARE(endOf(wide), std::optional<double>());
        poll.writing.highest = 400; // which was lowered
        QCOMPARE(endOf(wide), std::optional<double>());
        poll.writing.highest = 312;
        QCOMPARE(endOf({{u"310"_s, 1}, {u"312"_s, 1}}), std::optional<double>()); // each is one number
    }
    // Votes that were counted stay where the host lowers it afterwards, as do those of stations that knew it later.
    void votesAboveALoweredHighestCount()
    {
        auto poll = numberPoll();
        poll.writing.highest = 500;
        QCOMPARE(
            toldBins(numberFigures(poll, gave({{u"310"_s, 1}, {u"500"_s, 1}, {u"520"_s, 1}, {u"750"_s, 1}}))->bins),
            u"300-350:1 350-400:0 400-450:0 450-500:0 500-550:2 550-600:0 600-650:0 650-700:0 700-750:0 750-800:1"_s);
    }
    void eachVoteIsInOneBin()
    {
        QRandomGenerator random(4711);
        for (int run = 0; run < 300; ++run) {
            const int decimals = random.bounded(4);
            const int range = 1 << (1 + random.bounded(29));
            QMap<QString, int> counts;
            for (int i = 0; i < 1 + random.bounded(40); ++i) {
                const double value = (random.bounded(range) - range / 2) / std::pow(10, decimals);
                counts.insert(QString::number(value, 'f', decimals), 1 + random.bounded(3));
            }
            const auto tally = gave(counts);
            auto poll = numberPoll(decimals);
            if (random.bounded(2)) // some below what was given: it was lowered since
                poll.writing.highest = random.bounded(range) - range / 2;
            const auto figures = numberFigures(poll, tally);
            int votes = 0;
            for (const auto& bin : figures->bins)
                votes += bin.count;
            QCOMPARE(votes, tally.votes);
            QVERIFY(figures->bins.size() <= NumberFigures::mostBins);
            QVERIFY(figures->bins.first().count > 0 && figures->bins.last().count > 0);
            QVERIFY(figures->lowest <= figures->middle.median && figures->middle.median <= figures->highest);
        }
    }
};

QTEST_GUILESS_MAIN(NumberFiguresTest)
#include "tst_numberfigures.moc"

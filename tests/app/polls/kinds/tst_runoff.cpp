#include "app/polls/kinds/runoff.h"

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "app/polls/kinds/rankingresult.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

using Orders = QMap<QString, int>;

/// "a3 b2 c1 -c | a3 b3"; "x1": exhausted.
QString toldRounds(const QList<RunoffRound>& rounds)
{
    QStringList all;
    for (const auto& round : rounds) {
        QStringList words;
        for (const auto& [id, votes] : round.votes.asKeyValueRange())
            words << id + QString::number(votes);
        if (round.exhausted > 0)
            words << u"x%1"_s.arg(round.exhausted);
        for (const auto& id : round.out)
            words << u'-' + id;
        all << words.join(u' ');
    }
    return all.join(u" | "_s);
}

} // namespace

class RunoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<Orders>("orders");
        QTest::addColumn<QString>("rounds");
        const auto row = [](const char* name, const Orders& orders, const QString& rounds) {
            QTest::newRow(name) << orders << rounds;
        };
        row("more than half at once", {{u"a b"_s, 3}, {u"b a"_s, 2}}, u"a3 b2 c0"_s);
        row("the loser's go on", {{u"a c"_s, 4}, {u"b c"_s, 3}, {u"c b"_s, 2}}, u"a4 b3 c2 -c | a4 b5"_s);
        row("exhausted ones are no half", {{u"a"_s, 4}, {u"b"_s, 3}, {u"c"_s, 2}}, u"a4 b3 c2 -c | a4 b3 x2"_s);
        row("nobody's first drop out together", {{u"a b c"_s, 2}, {u"b a c"_s, 2}}, u"a2 b2 c0 -c | a2 b2"_s);
        row("all level is a draw", {{u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 1}}, u"a1 b1 c1"_s);
        row("as few: the later one", {{u"a"_s, 2}, {u"b a"_s, 1}, {u"c b"_s, 1}}, u"a2 b1 c1 -c | a2 b2"_s);
        row("nobody", {}, u"a0 b0 c0"_s);
        row("who is asked no more", {{u"gone a"_s, 3}, {u"b"_s, 2}, {u"gone"_s, 1}}, u"a3 b2 c0 x1"_s);
    }
    void vectors()
    {
        QFETCH(const Orders, orders);
        QFETCH(const QString, rounds);
        QCOMPARE(toldRounds(runoff({u"a"_s, u"b"_s, u"c"_s}, orders)), rounds);
    }
    /// As few now, but fewer in the round before.
    void earlierRoundsDecide()
    {
        const Orders orders{{u"a"_s, 5}, {u"b"_s, 4}, {u"c"_s, 3}, {u"d c"_s, 1}};
        QCOMPARE(
            toldRounds(runoff({u"a"_s, u"c"_s, u"b"_s, u"d"_s}, orders)), u"a5 b4 c3 d1 -d | a5 b4 c4 -c | a5 b4 x4"_s);
    }
    void ranksFollowTheRounds()
    {
        Poll poll;
        poll.kind = Kind::Ranking;
        poll.rankingCount = RankingCount::Runoff;
        poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
        for (const auto& id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            poll.answers.append({id, id.toUpper(), {}});
        Tally tally{.orders = {{u"a c"_s, 4}, {u"b c"_s, 3}, {u"c b"_s, 2}}, .votes = 18};
        tally.places = {{u"a"_s, {4}}};
        const auto result = rankingResult(poll, tally);
        QStringList ranks;
        for (const auto& answer : result->answers)
            ranks << u"%1 %2 %3"_s.arg(answer.id).arg(answer.rank).arg(answer.points);
        QCOMPARE(ranks.join(u", "_s), u"b 1 5, a 2 4, c 3 2, d 4 0, e 4 0"_s);
        QCOMPARE(result->winner()->id, u"b"_s);
        QVERIFY(result->isByRunoff());
        QCOMPARE(outInRound(result->rounds, u"d"_s), 1);
        QCOMPARE(outInRound(result->rounds, u"c"_s), 2);
        QCOMPARE(outInRound(result->rounds, u"b"_s), 0);
        poll.rankingCount = RankingCount::Borda;
        QVERIFY(!rankingResult(poll, tally)->isByRunoff());
    }
    /// Whoever has more than half of the first places wins at once; nobody who has dropped out comes back; no ballot is
    /// lost.
    void alwaysEnds()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 300; ++run) {
            QStringList answers;
            for (int i = 0; i < 2 + random.bounded(8); ++i)
                answers << u"a%1"_s.arg(i);
            Orders orders;
            int ballots = 0;
            for (int i = 0; i < random.bounded(30); ++i) {
                auto left = answers;
                QStringList order;
                for (int place = 0; place < 1 + random.bounded(int(answers.size())); ++place)
                    order << left.takeAt(random.bounded(int(left.size())));
                const int count = 1 + random.bounded(3);
                orders[order.join(u' ')] += count;
                ballots += count;
            }
            auto left = answers.size();
            for (const auto& round : runoff(answers, orders)) {
                int votes = round.exhausted;
                for (const auto one : round.votes)
                    votes += one;
                QCOMPARE(votes, ballots);
                QCOMPARE(round.votes.size(), left);
                left -= round.out.size();
            }
            QVERIFY(left > 0);
        }
    }
};

QTEST_GUILESS_MAIN(RunoffTest)
#include "tst_runoff.moc"

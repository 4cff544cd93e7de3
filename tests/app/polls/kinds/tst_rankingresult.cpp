#include "app/polls/kinds/rankingresult.h"

#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

using Places = QMap<QString, QList<int>>;

Poll rankingOf(int places, const QStringList& ids = {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
{
    Poll poll;
    poll.kind = Kind::Ranking;
    poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = places};
    for (const auto& id : ids)
        poll.answers.append({id, id.toUpper(), {}});
    return poll;
}

Tally inPlaces(const Places& places)
{
    Tally tally{.places = places};
    for (const auto& [id, each] : places.asKeyValueRange()) {
        for (const auto count : each) {
            tally.counts[id] += count;
            tally.votes += count;
        }
    }
    return tally;
}

/// "a 9/3 1, b 5/0 2": points, firsts, rank.
QString told(const RankingResult& ranking)
{
    QStringList words;
    for (const auto& answer : ranking.answers)
        words << u"%1 %2/%3 %4"_s.arg(answer.id).arg(answer.points).arg(answer.firsts).arg(answer.rank);
    return words.join(u", "_s);
}

} // namespace

class RankingResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<Places>("votes");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("winner");
        QTest::newRow("one ballot") << 3 << Places{{u"c"_s, {1}}, {u"a"_s, {0, 1}}, {u"d"_s, {0, 0, 1}}}
                                    << u"c 3/1 1, a 2/0 2, d 1/0 3, b 0/0 4"_s << u"c"_s;
        QTest::newRow("not all places were given")
            << 3 << Places{{u"b"_s, {2}}, {u"a"_s, {1, 1}}} << u"b 6/2 1, a 5/1 2, c 0/0 3, d 0/0 3"_s << u"b"_s;
        QTest::newRow("most firsts do not win") << 3 << Places{{u"a"_s, {3}}, {u"b"_s, {2, 3}}, {u"c"_s, {0, 2, 3}}}
                                                << u"b 12/2 1, a 9/3 2, c 7/0 3, d 0/0 4"_s << u"b"_s;
        QTest::newRow("firsts only order equal points")
            << 2 << Places{{u"a"_s, {0, 2}}, {u"b"_s, {1}}} << u"b 2/1 1, a 2/0 1, c 0/0 3, d 0/0 3"_s << QString();
        QTest::newRow("a draw") << 2 << Places{{u"d"_s, {1, 1}}, {u"b"_s, {1, 1}}, {u"a"_s, {0, 1}}}
                                << u"b 3/1 1, d 3/1 1, a 1/0 3, c 0/0 4"_s << QString();
        QTest::newRow("beyond the places")
            << 2 << Places{{u"a"_s, {1, 0, 5}}} << u"a 2/1 1, b 0/0 2, c 0/0 2, d 0/0 2"_s << u"a"_s;
    }
    void vectors()
    {
        QFETCH(int, places);
        QFETCH(const Places, votes);
        const auto ranking = rankingResult(rankingOf(places), inPlaces(votes));
        QVERIFY(ranking);
        QCOMPARE(ranking->places, places);
        QTEST(told(*ranking), "order");
        QTEST(ranking->winner() ? ranking->winner()->id : QString(), "winner");
        QCOMPARE(ranking->answers.first().title, ranking->answers.first().id.toUpper());
    }

    // Five ballots: c drops out, and b has the last round by three to two. In each round are other votes, whose sum is
    // nothing; b has more than half.
    void aRunoffsBarsArePartsOfAllBallots()
    {
        auto poll = rankingOf(3, {u"a"_s, u"b"_s, u"c"_s});
        auto tally = inPlaces({{u"a"_s, {2, 1, 2}}, {u"b"_s, {2, 2, 1}}, {u"c"_s, {1, 2, 2}}});
        QCOMPARE(rankingResult(poll, tally)->whole(), 30);
        poll.rankingCount = RankingCount::Runoff;
        tally.orders = {{u"a c b"_s, 1}, {u"a b c"_s, 1}, {u"b c a"_s, 1}, {u"c b a"_s, 1}, {u"b a c"_s, 1}};
        const auto ranking = rankingResult(poll, tally);
        QCOMPARE(ranking->answers.first().id, u"b"_s);
        QCOMPARE(ranking->answers.first().points, 3);
        QCOMPARE(ranking->whole(), 5);
    }

    void thereMayBeNone()
    {
        QVERIFY(!rankingResult(rankingOf(3), {}));
        auto choice = rankingOf(3);
        choice.kind = Kind::Choice;
        QVERIFY(!rankingResult(choice, inPlaces({{u"a"_s, {1}}})));
        auto withoutPlaces = inPlaces({{u"a"_s, {1}}});
        withoutPlaces.places.clear(); // told of a moment for which they are not known
        QVERIFY(!rankingResult(rankingOf(3), withoutPlaces));
        QVERIFY(!RankingResult().winner());
    }

    /// Borda's count in its plainest form: ballot by ballot.
    void itIsWhatTheBallotsSay()
    {
        QRandomGenerator random(1781);
        const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
        for (int round = 0; round < 300; ++round) {
            const int places = random.bounded(2, 7);
            QMap<QString, int> points;
            Places given;
            for (int ballot = random.bounded(1, 40); ballot > 0; --ballot) {
                auto order = ids;
                std::shuffle(order.begin(), order.end(), random);
                const int named = random.bounded(1, places + 1);
                for (int place = 0; place < named; ++place) {
                    points[order[place]] += places - place;
                    auto& of = given[order[place]];
                    of.resize(std::max(of.size(), qsizetype(place) + 1));
                    ++of[place];
                }
            }
            const auto ranking = rankingResult(rankingOf(places, ids), inPlaces(given));
            QVERIFY(ranking && ranking->answers.size() == ids.size());
            for (qsizetype at = 0; at < ids.size(); ++at) {
                const auto& answer = ranking->answers[at];
                QCOMPARE(answer.points, points.value(answer.id));
                QVERIFY(at == 0 || answer.points <= ranking->answers[at - 1].points);
                QVERIFY(at == 0 ? answer.rank == 1 : answer.rank >= ranking->answers[at - 1].rank);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RankingResultTest)
#include "tst_rankingresult.moc"

#include "app/venue/mapreplay.h"

#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/polls/randomlog.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;
using polls::Replay;

namespace {

polls::Vote voteAt(qint64 at, const QString& reader, const QString& answer)
{
    return {.number = at, .poll = u"fruit"_s, .at = at, .reader = reader, .answer = answer, .station = u"here"_s};
}

RoundReplay roundOf(const QList<polls::Vote>& votes)
{
    RoundReplay round(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every), u"here"_s, {});
    round.read(votes);
    return round;
}

Plan planOf(int places)
{
    Plan plan;
    for (int i = 0; i < places; ++i)
        plan.places.append({.reader = u"r%1"_s.arg(i), .x = i / 1000.0, .y = 0.5});
    return plan;
}

/// Of whatever makes each of its frames another one.
Replay replayOf(int frames)
{
    Replay replay;
    for (int i = 0; i < frames; ++i)
        replay.frames.append({.at = i * 1000, .counts = {{u"apple"_s, i}}, .votes = i, .voters = i});
    return replay;
}

QList<MapReplay::Moment> allOf(MapReplay replay)
{
    QList<MapReplay::Moment> all;
    while (auto moment = replay.next())
        all.append(std::move(*moment));
    return all;
}

} // namespace

class MapReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What the map says of a moment adds up to what stands beside it, and no moment is before another.
    void agreesWithTheNumbersWhereAClockWentBack()
    {
        const auto poll = polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Every);
        using Kind = polls::LogEntry::Kind;
        polls::ReplayReader reader;
        reader.read({.kind = Kind::Defined, .at = 1, .text = QString::fromUtf8(polls::pollToJson(poll))});
        reader.read({.kind = Kind::Opened, .at = 1'000'000});
        QList<polls::Vote> votes;
        for (const qint64 at : {1'001'000, 1'003'000, 1'000'500, 1'002'000, 1'004'000, 900'000, 1'006'000}) {
            auto vote = voteAt(at, u"ra"_s, u"apple"_s);
            vote.number = votes.size() + 1;
            vote.card = u"CARD%1"_s.arg(vote.number);
            votes.append(vote);
            reader.read(polls::tap(at, u"ra"_s, vote.card));
        }
        auto round = roundOf(votes);
        auto plan = planOf(1);
        plan.places.first().reader = u"ra"_s;
        const auto replay = reader.replay();
        QCOMPARE(replay.frames.size(), 5);
        for (qsizetype i = 0; i < replay.frames.size(); ++i) {
            QVERIFY(i == 0 || replay.frames[i].at > replay.frames[i - 1].at);
            QCOMPARE(mapAt(plan, poll, replay, i, round).places.first().votes, replay.frames[i].votes);
        }
        QCOMPARE(replay.frames[2].votes, 4); // with both that came while the clock was back
    }

    void goesFromItsBeginningToItsEnd()
    {
        const QMap<QString, int> none{{u"apple"_s, 0}, {u"pear"_s, 0}};
        const QMap<QString, int> both{{u"apple"_s, 1}, {u"pear"_s, 1}};
        MapReplay replay(planOf(1), polls::fruitPoll(),
            {{{.at = 10, .counts = none}, {.at = 20, .counts = {{u"apple"_s, 1}, {u"pear"_s, 0}}},
                {.at = 30, .counts = both}}},
            roundOf({voteAt(22, u"r0"_s, u"apple"_s), voteAt(30, u"elsewhere"_s, u"pear"_s)}));
        QCOMPARE(replay.from(), 10);
        const auto moments = allOf(replay);
        QCOMPARE(moments.size(), 3);
        QCOMPARE(moments[0].map.most(), 0);
        QCOMPARE(moments[1].at, 20);
        QCOMPARE(moments[1].map.places.first().counts, (QMap<QString, int>{{u"apple"_s, 1}}));
        QCOMPARE(moments[1].map.elsewhere.votes, 0);
        QCOMPARE(moments[2].map.places.first().votes, 1);
        QCOMPARE(moments[2].map.elsewhere.counts, (QMap<QString, int>{{u"pear"_s, 1}}));
        QVERIFY(allOf(MapReplay(planOf(1), polls::fruitPoll(), {}, {})).isEmpty());
    }

    void hasAsManyMomentsAsThereIsRoomFor_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::newRow("all") << 9 << 2 << 600 << 600;
        QTest::newRow("every third") << 99 << 3 << 190 << 200;
        QTest::newRow("the largest") << int(maximumPlaces) << polls::maximumAnswers << 2 << 2;
    }

    void hasAsManyMomentsAsThereIsRoomFor()
    {
        QFETCH(const int, places);
        QFETCH(const int, answers);
        auto poll = polls::fruitPoll();
        while (poll.answers.size() < answers)
            poll.answers.append({u"a%1"_s.arg(poll.answers.size()), u"A"_s, {}});
        const auto moments = allOf(MapReplay(planOf(places), poll, replayOf(int(Replay::mostFrames)), {}));
        QFETCH(const int, fewest);
        QFETCH(const int, most);
        QVERIFY2(moments.size() >= fewest && moments.size() <= most, qPrintable(QString::number(moments.size())));
        QVERIFY(moments.size() * (places + 1) * answers <= Replay::mostCounts);
        // At even times, and how it stands is always there.
        QCOMPARE(moments.first().at, 0);
        QCOMPARE(moments.last().at, (Replay::mostFrames - 1) * 1000);
        QCOMPARE(moments.last().map.elsewhere.votes, int(Replay::mostFrames) - 1);
        const auto apart = moments.last().at / (moments.size() - 1);
        for (qsizetype i = 1; i < moments.size(); ++i) {
            const auto pause = moments[i].at - moments[i - 1].at;
            const bool isLast = i + 1 == moments.size(); // it comes with the end
            QVERIFY2(pause <= apart + 1000 && (isLast || pause >= apart - 1000), qPrintable(QString::number(pause)));
        }
    }
};

QTEST_GUILESS_MAIN(MapReplayTest)
#include "tst_mapreplay.moc"

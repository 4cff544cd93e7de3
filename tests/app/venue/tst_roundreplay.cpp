#include "app/venue/roundreplay.h"

#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;
using polls::Outcome;
using polls::Policy;
using polls::Vote;

namespace {

Vote oneVote(qint64 number, const QString& card, const QString& reader, const QString& answer,
    Outcome outcome = Outcome::Counted)
{
    return {.number = number,
        .poll = u"fruit"_s,
        .at = number * 10,
        .reader = reader,
        .card = card,
        .answer = answer,
        .outcome = outcome,
        .station = u"here"_s};
}

RoundReplay replayOf(Policy::Mode mode, const QList<Vote>& votes)
{
    RoundReplay replay(polls::fruitPoll(u"fruit"_s, mode), u"here"_s, {});
    replay.read(votes);
    return replay;
}

const ReaderCounts nothing = {};
const ReaderCounts anApple = {{u"ra"_s, {{u"apple"_s, 1}}}};
const ReaderCounts aPear = {{u"rp"_s, {{u"pear"_s, 1}}}};

} // namespace

class RoundReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndBack()
    {
        auto replay = replayOf(Policy::Mode::Once,
            {oneVote(2, u"b"_s, u"rp"_s, u"pear"_s),
                oneVote(1, u"a"_s, u"ra"_s, u"apple"_s)}); // pages come in any order
        QCOMPARE(replay.before(10), nothing);              // not yet: it is of just then
        QCOMPARE(replay.before(11), anApple);
        QCOMPARE(replay.before(21), (ReaderCounts{{u"ra"_s, {{u"apple"_s, 1}}}, {u"rp"_s, {{u"pear"_s, 1}}}}));
        QCOMPARE(replay.before(20), anApple);
        QCOMPARE(replay.before(0), nothing);
        QCOMPARE(replay.before(100).size(), 2);
    }

    /// A vote is there with those before it in the log, as in the numbers beside the map.
    void keepsTheOrderOfTheLogWhereAClockWentBack()
    {
        auto first = oneVote(1, u"a"_s, u"ra"_s, u"apple"_s), ahead = oneVote(2, u"b"_s, u"ra"_s, u"apple"_s),
             back = oneVote(3, u"c"_s, u"rp"_s, u"pear"_s), later = oneVote(4, u"d"_s, u"rp"_s, u"pear"_s);
        first.at = 1000;
        ahead.at = 3000;
        back.at = 500;
        later.at = 4000;
        auto replay = replayOf(Policy::Mode::Once, {first, ahead, back, later});
        QCOMPARE(replay.before(1000), nothing);
        QCOMPARE(replay.before(3000), anApple);
        const ReaderCounts twoApplesAndAPear{{u"ra"_s, {{u"apple"_s, 2}}}, {u"rp"_s, {{u"pear"_s, 1}}}};
        QCOMPARE(replay.before(4000), twoApplesAndAPear);
        QCOMPARE(replay.before(5000).value(u"rp"_s).value(u"pear"_s), 2);
        QCOMPARE(replay.before(3000), anApple); // and back
        QCOMPARE(replay.before(4000), twoApplesAndAPear);
    }

    /// A station that was away hands in what it has: it stands where it was given.
    void votesOfSeveralStationsAreInTheOrderOfTheirTimes()
    {
        auto here = oneVote(1, u"a"_s, u"ra"_s, u"apple"_s), there = oneVote(2, u"b"_s, u"ra"_s, u"apple"_s);
        here.at = 5000;
        there.at = 1000;
        there.station = u"hut"_s;
        auto replay = replayOf(Policy::Mode::Once, {here, there});
        QCOMPARE(replay.before(2000).size(), 1);
        QCOMPARE(replay.before(2000).begin()->value(u"apple"_s), 1);
        QCOMPARE(replay.before(6000).size(), 2);
    }

    void aChangedVoteMovesWhenItDid()
    {
        auto replay = replayOf(Policy::Mode::Change,
            {oneVote(1, u"a"_s, u"ra"_s, u"apple"_s), oneVote(2, u"a"_s, u"rp"_s, u"pear"_s, Outcome::Changed)});
        QCOMPARE(replay.before(15), anApple);
        QCOMPARE(replay.before(25), aPear);
        QCOMPARE(replay.before(15), anApple);
    }

    void linkedVotersAreOne()
    {
        auto poll = polls::fruitPoll(u"fruit"_s, Policy::Mode::Change);
        poll.policy.linksVoters = true;
        RoundReplay replay(poll, u"here"_s, [](const QString&) { return QStringList{u"card"_s, u"phone"_s}; });
        replay.read({oneVote(1, u"card"_s, u"ra"_s, u"apple"_s)});
        replay.read({oneVote(2, u"phone"_s, u"phone"_s, u"pear"_s, Outcome::Changed)});
        QCOMPARE(replay.before(15), anApple);
        QCOMPARE(replay.before(25), nothing); // it stands elsewhere
    }

    void whatDoesNotStandIsNeverThere()
    {
        auto voided = oneVote(1, u"a"_s, u"ra"_s, u"apple"_s);
        voided.voided = true;
        auto other = oneVote(2, u"b"_s, u"ra"_s, u"apple"_s);
        other.round = 2;
        QCOMPARE(replayOf(Policy::Mode::Every, {voided, other}).before(100), nothing);
        QCOMPARE(RoundReplay().before(100), nothing);
    }

    void ofTooManyThereIsNone()
    {
        QList<Vote> votes;
        for (qint64 i = 1; i <= RoundReplay::mostVotes; ++i)
            votes << oneVote(i, u"a"_s, u"ra"_s, u"apple"_s);
        auto replay = replayOf(Policy::Mode::Every, votes);
        QVERIFY(!replay.isTooLong());
        QCOMPARE(replay.before(1'000'000).value(u"ra"_s).value(u"apple"_s), int(RoundReplay::mostVotes));
        replay = replayOf(Policy::Mode::Every, votes);
        replay.read({oneVote(RoundReplay::mostVotes + 1, u"b"_s, u"ra"_s, u"apple"_s)});
        QVERIFY(replay.isTooLong());
        QCOMPARE(replay.before(1'000'000), nothing);
    }
};

QTEST_GUILESS_MAIN(RoundReplayTest)
#include "tst_roundreplay.moc"

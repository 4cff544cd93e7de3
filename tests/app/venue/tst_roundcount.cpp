#include "app/venue/roundcount.h"

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

Vote vote(qint64 number, const QString& card, const QString& reader, const QString& answer,
    Outcome outcome = Outcome::Counted, const QString& station = u"here"_s)
{
    return {.number = number,
        .poll = u"fruit"_s,
        .at = number * 10,
        .reader = reader,
        .card = card,
        .answer = answer,
        .outcome = outcome,
        .station = station};
}

RoundCount counted(Policy::Mode mode, const QList<Vote>& votes)
{
    RoundCount count(polls::fruitPoll(u"fruit"_s, mode), u"here"_s);
    for (const auto& one : votes)
        count.add(one, {});
    return count;
}

} // namespace

class RoundCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void votesStandWhereTheyWereGiven()
    {
        const auto count = counted(Policy::Mode::Once,
            {vote(1, u"a"_s, u"ra"_s, u"apple"_s), vote(2, u"b"_s, u"ra"_s, u"apple"_s),
                vote(3, u"c"_s, u"rp"_s, u"pear"_s), vote(4, u"a"_s, u"rp"_s, u"pear"_s, Outcome::AlreadyVoted),
                vote(5, u"d"_s, u"phone"_s, u"pear"_s), vote(6, u"e"_s, u"message"_s, u"pear"_s)});
        QCOMPARE(count.counts(), (ReaderCounts{{u"ra"_s, {{u"apple"_s, 2}}}, {u"rp"_s, {{u"pear"_s, 1}}}}));
    }

    void aVoteThatChangesMoves()
    {
        const auto count = counted(Policy::Mode::Change,
            {vote(1, u"a"_s, u"ra"_s, u"apple"_s), vote(2, u"a"_s, u"rp"_s, u"pear"_s, Outcome::Changed)});
        QCOMPARE(count.counts(), (ReaderCounts{{u"rp"_s, {{u"pear"_s, 1}}}}));
        // To a phone, and back to another reader.
        const auto away = counted(Policy::Mode::Change,
            {vote(1, u"a"_s, u"ra"_s, u"apple"_s), vote(2, u"a"_s, u"phone"_s, u"pear"_s, Outcome::Changed)});
        QVERIFY(away.counts().isEmpty());
        const auto back = counted(Policy::Mode::Change,
            {vote(1, u"a"_s, u"phone"_s, u"apple"_s), vote(2, u"a"_s, u"rp"_s, u"pear"_s, Outcome::Changed),
                vote(3, u"a"_s, u"ra"_s, u"apple"_s, Outcome::Changed)});
        QCOMPARE(back.counts(), (ReaderCounts{{u"ra"_s, {{u"apple"_s, 1}}}}));
    }

    void linkedVotersAreOne()
    {
        auto poll = polls::fruitPoll(u"fruit"_s, Policy::Mode::Change);
        poll.policy.linksVoters = true;
        RoundCount count(poll, u"here"_s);
        const auto together = [](const QString&) { return QStringList{u"card"_s, u"phone"_s}; };
        count.add(vote(1, u"card"_s, u"ra"_s, u"apple"_s), together);
        count.add(vote(2, u"phone"_s, u"phone"_s, u"pear"_s, Outcome::Changed), together);
        QVERIFY(count.counts().isEmpty());
    }

    /// They are numbered when they come, and their stations' clocks say which was first.
    void mergedVotesStandByTime()
    {
        auto late = vote(1, u"a"_s, u"ra"_s, u"apple"_s, Outcome::Changed);
        late.at = 5000;
        auto early = vote(2, u"a"_s, u"rp"_s, u"pear"_s, Outcome::Counted, u"north"_s);
        early.at = 4000;
        QCOMPARE(counted(Policy::Mode::Change, {late, early}).counts(), (ReaderCounts{{u"ra"_s, {{u"apple"_s, 1}}}}));
        QCOMPARE(counted(Policy::Mode::Once, {early}).counts(), (ReaderCounts{{u"rp@north"_s, {{u"pear"_s, 1}}}}));
        // A clock that was set back does not make a later vote of the same station an earlier one.
        auto setBack = vote(3, u"a"_s, u"rp"_s, u"pear"_s, Outcome::Changed);
        setBack.at = 1;
        QCOMPARE(counted(Policy::Mode::Change, {late, setBack}).counts(), (ReaderCounts{{u"rp"_s, {{u"pear"_s, 1}}}}));
    }

    void whatDoesNotStandIsPassedOver()
    {
        auto voided = vote(1, u"a"_s, u"ra"_s, u"apple"_s);
        voided.voided = true;
        auto other = vote(2, u"b"_s, u"ra"_s, u"apple"_s);
        other.round = 2;
        QVERIFY(counted(Policy::Mode::Once, {voided, other}).counts().isEmpty());
    }

    void readersAreBounded()
    {
        QList<Vote> votes;
        for (int i = 0; i < int(RoundCount::mostReaders) + 10; ++i)
            votes << vote(i + 1, QString::number(i), u"r"_s + QString::number(i), u"apple"_s);
        QCOMPARE(counted(Policy::Mode::Every, votes).counts().size(), qsizetype(RoundCount::mostReaders));
    }
};

QTEST_GUILESS_MAIN(RoundCountTest)
#include "tst_roundcount.moc"

#include "app/polls/pollmerging.h"

#include <chrono>

#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Result<Done> runAll(QSqlDatabase& connection, const QStringList& statements)
{
    for (const auto& sql : statements) {
        if (const auto done = runStatement(connection, sql); !done)
            return done;
    }
    return Done{};
}

Poll pollThatLinks()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    poll.policy.linksVoters = true;
    return poll;
}

const auto someonesPhone = u"phone:0123456789abcdef0123456789abcdef"_s;

/// Does something the first time that it is told of one of these.
struct Interrupter final : PollEvents {
    std::function<void()> atChange;
    std::function<void()> atVote;
    void pollChanged(const QString&) override { doOnce(atChange); }
    void voteCommitted(const Poll&, const Vote&, const Tally&) override { doOnce(atVote); }
    static void doOnce(std::function<void()>& what)
    {
        if (const auto once = std::exchange(what, {}))
            once();
    }
};

} // namespace

/// What is told of another station's votes, also where the storage cannot be read between the merge and the telling.
class PollMergingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsLaterWhatCouldNotBeRead();
    void goesOnWithTheVoteAtWhichItStopped();
    void tellsLaterWhichVotesAreGone();
    void saysWhichVotesWereVoidedElsewhere();
    void ofVotesThatWereChangedOneIsUndone();
    void saysWhichVotesWereOvertaken();
    void aVoteThatIsChangedUndoesNothing();
    void whoWasThereFirstWithTheSameAnswerIsTold();
    void saysWhichVotesWereLinkedAway();
    void aVoteThatALinkMakesTheSecondIsLinkedAway();
    void whatAStationDoesToItsOwnIsNotTold();
    void whoSealedItIsNamedAndNotWhoPassedItOn();
    void whatCouldNotBeReadIsUndoneLater();
    void twoStationsMayHaveGivenOneNumber();

private:
    void begin(const Poll& poll);
    std::unique_ptr<BookRoom> follower();
    Result<MergedVotes> merge(BookRoom& into, BookRoom& from)
    {
        return into.waited(into.registry->mergeLog(u"fruit"_s, *from.exported(u"fruit"_s, ExportFormat::Log)));
    }
    static bool retract(BookRoom& room)
    {
        const auto card = room.registry->latestVotes(u"fruit"_s, 1).first().card;
        return room.done(room.registry->retract(u"fruit"_s, card));
    }
    static bool vote(BookRoom& room, const QString& tag, const QString& answer)
    {
        return room.done(
            room.registry->vote({.tag = tag, .uuid = makeTapUuid(room.now()), .poll = u"fruit"_s, .answer = answer}));
    }
    void pass(std::chrono::seconds time)
    {
        m_here->reactor.advance(time);
        m_there->reactor.advance(time);
    }
    QString there() const { return m_there->registry->station(); }
    Result<MergedVotes> merge() { return merge(*m_here, *m_there); }
    /// From the next read on nothing can be read of this table; the merge has been stored by then.
    void hide(const QString& table)
    {
        m_hiding = m_here->database->read([table](QSqlDatabase& connection) {
            return runAll(connection,
                {u"PRAGMA query_only = OFF"_s, u"CREATE TEMP TABLE %1 (other)"_s.arg(table),
                    u"PRAGMA query_only = ON"_s});
        });
    }
    bool show(const QString& table)
    {
        return m_hiding.isReady() && m_hiding.take().ok()
            && m_here->done(m_here->database->read([table](QSqlDatabase& connection) {
                   return runAll(connection,
                       {u"PRAGMA query_only = OFF"_s, u"DROP TABLE temp.%1"_s.arg(table), u"PRAGMA query_only = ON"_s});
               }));
    }
    HeardVotes& heard() { return m_here->heard; }
    QSet<qint64> toldNumbers()
    {
        QSet<qint64> numbers;
        for (const auto& told : std::as_const(heard().votes))
            numbers.insert(told.vote.number);
        return numbers;
    }

    Interrupter m_interrupter;
    std::unique_ptr<BookRoom> m_here;
    std::unique_ptr<BookRoom> m_there;
    Task<Result<Done>> m_hiding;
};

void PollMergingTest::init()
{
    begin(fruitPoll());
}

void PollMergingTest::begin(const Poll& poll)
{
    m_here = std::make_unique<BookRoom>();
    QVERIFY(m_here->makeOpen(poll));
    m_there = follower();
    QVERIFY(m_there);
    m_interrupter = {};
    m_here->registry->addListener(m_interrupter);
}

/// Another station with the same poll; null where it cannot be made.
std::unique_ptr<BookRoom> PollMergingTest::follower()
{
    auto room = std::make_unique<BookRoom>();
    const auto toml = m_here->waited(m_here->registry->exportPoll(u"fruit"_s));
    const bool isMade = toml && room->done(room->registry->importPolls(*toml))
        && room->done(room->registry->openPoll(u"fruit"_s));
    return isMade ? std::move(room) : nullptr;
}

void PollMergingTest::cleanup()
{
    m_hiding = {};
    m_here.reset();
    m_there.reset();
}

/// Somebody with one ticket sends one vote to two stations at once, as a script or a balancer does.
void PollMergingTest::twoStationsMayHaveGivenOneNumber()
{
    begin(pollThatLinks());
    const Tap vote{.tag = someonesPhone, .uuid = makeTapUuid(m_here->now()), .poll = u"fruit"_s, .answer = u"apple"_s};
    QVERIFY(m_here->done(m_here->registry->vote(vote)));
    pass(std::chrono::seconds(1));
    QVERIFY(m_there->done(m_there->registry->vote(vote)));
    pass(std::chrono::seconds(1));
    QVERIFY(m_there->tap(u"rp"_s, u"B0B0B0B0"_s));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(merge().valueOr(MergedVotes{.votes = -1}).votes, i == 0 ? 2 : 0); // both are in the log
        QVERIFY(merge(*m_there, *m_here).ok());
    }
    for (auto* room : {m_here.get(), m_there.get()}) {
        QCOMPARE(room->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
        // Each knows its own by that number: whose answer was lost on its way sends it again.
        const auto known = room->waited(room->registry->voteWithUuid(u"fruit"_s, vote.uuid));
        QVERIFY(known && *known);
        QCOMPARE((*known)->station, room->registry->station());
        const auto again = room->waited(room->registry->vote(vote));
        QVERIFY(again.ok());
        QCOMPARE(again->outcome, Outcome::Duplicate);
        room->restart();
        QCOMPARE(room->registry->tally(u"fruit"_s).votes, 2);
    }
}

void PollMergingTest::tellsLaterWhatCouldNotBeRead()
{
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_there->tap(u"rp"_s, u"B0B0B0B0"_s));
    m_interrupter.atChange = [this] { hide(u"polls_erased"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 2); // it was stored
    QCOMPARE(heard().votes.size(), 0);
    QVERIFY(show(u"polls_erased"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"C0C0C0C0"_s));
    QCOMPARE(heard().votes.size(), 1);

    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->votes, 2);
    QCOMPARE(again->stations, QSet<QString>{m_there->registry->station()});
    QCOMPARE(heard().votes.size(), 3); // and its own not once more
    QCOMPARE(toldNumbers().size(), 3);

    QCOMPARE(merge()->votes, 0);
    QCOMPARE(heard().votes.size(), 3);
}

void PollMergingTest::goesOnWithTheVoteAtWhichItStopped()
{
    constexpr int votes = 501; // one more than are read together
    for (int i = 0; i < votes; ++i)
        m_there->registry->tapped({.reader = u"ra"_s, .tag = QString::number(70'000'000 + i), .at = m_there->now()});
    QVERIFY(m_there->settle());
    m_interrupter.atVote = [this] { hide(u"polls_log"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(heard().votes.size(), votes - 1);
    QVERIFY(show(u"polls_log"_s));
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->votes, 2); // with the new one
    QCOMPARE(heard().votes.size(), votes + 1);
    QCOMPARE(toldNumbers().size(), votes + 1);
}

void PollMergingTest::tellsLaterWhichVotesAreGone()
{
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(merge().ok());
    const auto vote = heard().votes.last().vote;
    QVERIFY(m_there->done(
        m_there->registry->retract(u"fruit"_s, m_there->registry->latestVotes(u"fruit"_s, 1).first().card)));
    m_interrupter.atChange = [this] { hide(u"polls_erased"_s); };
    QVERIFY(!merge().ok());
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 0);
    QCOMPARE(heard().erased.size(), 0);
    QVERIFY(show(u"polls_erased"_s));
    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->voidedBefore, 1);
    QCOMPARE(heard().erased.size(), 1);
    QCOMPARE(heard().erased.first().second, QList<qint64>{vote.number});
    QVERIFY(merge().ok());
    QCOMPARE(heard().erased.size(), 1);
}

void PollMergingTest::saysWhichVotesWereVoidedElsewhere()
{
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(merge(*m_there, *m_here).ok());
    pass(std::chrono::seconds(10));
    QVERIFY(m_there->tap(u"ra"_s, u"C0C0C0C0"_s));
    auto merged = merge();
    QVERIFY(merged.ok());
    QVERIFY(merged->undone.isEmpty());
    QVERIFY(m_there->done(m_there->registry->retract(u"fruit"_s, u"A0A0A0A0"_s)));
    QVERIFY(m_there->done(m_there->registry->retract(u"fruit"_s, u"C0C0C0C0"_s)));
    merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.voided = 1}}}));
    QCOMPARE(merged->voidedBefore, 1); // its own one
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 1);
    merged = merge();
    QVERIFY(merged->undone.isEmpty()); // it was told
}

void PollMergingTest::ofVotesThatWereChangedOneIsUndone()
{
    begin(fruitPoll(u"fruit"_s, Policy::Mode::Change));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    m_here->reactor.advance(std::chrono::seconds(1));
    QVERIFY(m_here->tap(u"rp"_s, u"A0A0A0A0"_s));
    m_there->reactor.advance(std::chrono::seconds(2));
    QVERIFY(merge(*m_there, *m_here).ok());
    QVERIFY(retract(*m_there));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.voided = 1}}}));
    QCOMPARE(merged->voidedBefore, 0);
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 0);
}

void PollMergingTest::saysWhichVotesWereOvertaken()
{
    QVERIFY(m_there->tap(u"rp"_s, u"A0A0A0A0"_s));
    QVERIFY(m_there->tap(u"rp"_s, u"B0B0B0B0"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"C0C0C0C0"_s));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.overtaken = 1}}}));
    QCOMPARE(merged->voidedBefore, 0);
    QCOMPARE(m_here->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 2}}));
    const auto back = merge(*m_there, *m_here); // whose vote was first loses nothing
    QVERIFY(back.ok());
    QVERIFY(back->undone.isEmpty());
}

void PollMergingTest::aVoteThatIsChangedUndoesNothing()
{
    begin(fruitPoll(u"fruit"_s, Policy::Mode::Change));
    QVERIFY(m_there->tap(u"rp"_s, u"B0B0B0B0"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"B0B0B0B0"_s)); // becomes a change, and stands
    pass(std::chrono::minutes(1));
    QVERIFY(m_there->tap(u"rp"_s, u"A0A0A0A0"_s));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QVERIFY(merged->undone.isEmpty());
    QCOMPARE(m_here->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
}

void PollMergingTest::whoWasThereFirstWithTheSameAnswerIsTold()
{
    begin(fruitPoll(u"fruit"_s, Policy::Mode::Change));
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.overtaken = 1}}}));
}

void PollMergingTest::saysWhichVotesWereLinkedAway()
{
    begin(pollThatLinks());
    QVERIFY(vote(*m_there, someonesPhone, u"pear"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_here->tap(u"ra"_s, u"B0B0B0B0"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_there->done(m_there->registry->linkVoters(u"A0A0A0A0"_s, someonesPhone)));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.linked = 1}}}));
    QCOMPARE(merged->voidedBefore, 0);
    QCOMPARE(m_here->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
}

void PollMergingTest::aVoteThatALinkMakesTheSecondIsLinkedAway()
{
    begin(pollThatLinks());
    QVERIFY(m_there->done(m_there->registry->linkVoters(u"A0A0A0A0"_s, someonesPhone)));
    pass(std::chrono::minutes(1));
    QVERIFY(vote(*m_here, someonesPhone, u"pear"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 2); // nobody knows of the link here
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->undone, (UndoneByStation{{there(), {.linked = 1}}}));
    QCOMPARE(m_here->registry->tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
}

void PollMergingTest::whatAStationDoesToItsOwnIsNotTold()
{
    begin(pollThatLinks());
    QVERIFY(m_there->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_there->tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(vote(*m_there, someonesPhone, u"pear"_s));
    QVERIFY(merge().ok());
    pass(std::chrono::seconds(10));
    QVERIFY(m_there->done(m_there->registry->retract(u"fruit"_s, u"A0A0A0A0"_s)));
    QVERIFY(m_there->done(m_there->registry->linkVoters(u"B0B0B0B0"_s, someonesPhone)));
    const auto merged = merge();
    QVERIFY(merged.ok());
    QVERIFY(merged->undone.isEmpty());
    QCOMPARE(merged->voidedBefore, 2);
    QCOMPARE(m_here->registry->tally(u"fruit"_s).votes, 1);
}

void PollMergingTest::whoSealedItIsNamedAndNotWhoPassedItOn()
{
    const auto third = follower();
    QVERIFY(third);
    QVERIFY(third->tap(u"rp"_s, u"A0A0A0A0"_s));
    pass(std::chrono::minutes(1));
    third->reactor.advance(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(m_there->tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(merge(*m_there, *third).ok());
    const auto merged = merge();
    QVERIFY(merged.ok());
    QCOMPARE(merged->stations.size(), 2);
    QCOMPARE(merged->undone, (UndoneByStation{{third->registry->station(), {.overtaken = 1}}}));
}

void PollMergingTest::whatCouldNotBeReadIsUndoneLater()
{
    QVERIFY(m_there->tap(u"rp"_s, u"A0A0A0A0"_s));
    pass(std::chrono::minutes(1));
    QVERIFY(m_here->tap(u"ra"_s, u"A0A0A0A0"_s));
    m_interrupter.atChange = [this] { hide(u"polls_erased"_s); };
    QVERIFY(!merge().ok());
    QVERIFY(show(u"polls_erased"_s));
    const auto again = merge();
    QVERIFY(again.ok());
    QCOMPARE(again->undone, (UndoneByStation{{there(), {.overtaken = 1}}}));
    QVERIFY(merge()->undone.isEmpty());
}

QTEST_GUILESS_MAIN(PollMergingTest)
#include "tst_pollmerging.moc"

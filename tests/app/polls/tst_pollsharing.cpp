#include "app/polls/pollsharing.h"

#include <algorithm>

#include <QRandomGenerator>

#include "app/polls/links/voterlinkstore.h"
#include "app/polls/store/lostends.h"
#include "app/polls/store/polltables.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/app/polls/statementcount.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two or three programs that share a database. Here they are registries with one Database; what is not told (notice)
/// is found out when somebody was first.
class PollSharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aVoteBehindAnothersCountsOnTop();
    void oneVoterIsOneAtBoth();
    void whatIsToldComesIn();
    void whatIsToldWhileNothingIsStoredComesInLater();
    void whatIsReadIsAsMuchAsHasChanged();
    void muchIsReadInTurns();
    void aPollIsMadeChangedAndRemovedElsewhere();
    void whatIsChangedAtBothStays();
    void twoOfOneNameAreTwo();
    void bothCloseItOnce();
    void whatWaitedWhileTheOtherClosedCounts();
    void whatWaitedForAnEarlierRoundIsSaidNotToCount();
    void aTapSaysWhatWasOpenWhereItWasGiven();
    void aScreenIsNotedNowAndThen();
    void votesAreTakenBackAtBoth();
    void aPersonIsErasedAtBoth();
    void aMergedLogCountsAtBoth();
    void aStationIsLeftOutAtBoth();
    void whatIsRefusedIsNotTriedForEver();
    void linksAreKnownAtBoth();
    void whatIsUndoneOrDeletedGivesNoSecondVoteAtEither();
    void whoLeadsIsKnownAtBoth();
    void whatIsLostIsCountedAnewAtBoth();
    void whoeverWasOvertakenCountsAnew();
    void comesOutAlike_data();
    void comesOutAlike();

private:
    PollRegistry& one() { return *m_room->registry; }
    PollRegistry& other() { return *m_other; }
    static int votes(PollRegistry& at) { return at.tally(u"fruit"_s).votes; }
    bool done(Task<Result<Done>> task) { return m_room->done(std::move(task)); }
    /// All hear that something was stored.
    bool tell()
    {
        m_room->database->noteChangedElsewhere();
        return done(one().stored()) && done(other().stored());
    }
    Outcome vote(PollRegistry& at, const QString& voter, const QString& answer)
    {
        const auto vote = m_room->waited(at.vote(
            {.tag = u"phone:"_s + voter, .uuid = makeTapUuid(m_room->now()), .poll = u"fruit"_s, .answer = answer}));
        return vote ? vote->outcome : Outcome::Nothing;
    }
    bool tap(PollRegistry& at, const QString& reader, const QString& card)
    {
        at.tapped({.reader = reader, .tag = card, .at = m_room->now()});
        return m_room->reactor.turnUntil([&] { return at.waitingTaps() == 0; });
    }
    void compare();
    bool loseTheLast(bool withItsChain);

    std::unique_ptr<SealedRoom> m_room;
    std::unique_ptr<PollRegistry> m_other;
    HeardVotes m_heard; // by the other
};

void PollSharingTest::init()
{
    m_room = std::make_unique<SealedRoom>();
    m_other = std::make_unique<PollRegistry>(m_room->reactor.clock(), *m_room->database);
    m_heard = {};
    m_other->addListener(m_heard);
    QVERIFY(done(other().load()));
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_room->makeOpen(poll));
    QVERIFY(tell());
    QVERIFY(other().find(u"fruit"_s) && other().find(u"fruit"_s)->isOpen());
}

void PollSharingTest::cleanup()
{
    m_other.reset();
    m_room.reset();
}

/// What both have in memory is what the log comes to, and its chains hold.
void PollSharingTest::compare()
{
    QVERIFY(tell());
    const auto held = one().tally(u"fruit"_s);
    QCOMPARE(other().tally(u"fruit"_s), held);
    QCOMPARE(other().pastRounds(u"fruit"_s), one().pastRounds(u"fruit"_s));
    QCOMPARE(other().chains(u"fruit"_s), one().chains(u"fruit"_s));
    QCOMPARE(other().sealHead(u"fruit"_s), one().sealHead(u"fruit"_s));
    QVERIFY(checked(linesOf(m_room->sealedLog()), one().sealHead(u"fruit"_s)).holds());
    PollRegistry fresh(m_room->reactor.clock(), *m_room->database);
    QVERIFY(done(fresh.load()));
    QCOMPARE(fresh.tally(u"fruit"_s), held);
}

/// Another program than ours deletes the last vote.
bool PollSharingTest::loseTheLast(bool withItsChain)
{
    QStringList statements{u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s};
    if (withItsChain)
        statements << u"UPDATE polls_chain SET links = links - 1, last = last - 1,"
                      " seal = (SELECT seal FROM polls_log ORDER BY number DESC LIMIT 1)"_s;
    return std::all_of(statements.begin(), statements.end(), [this](const QString& sql) {
        return m_room->done(m_room->database->write(
            [sql](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql); }));
    });
}

/// One of them starts again, and goes on with those that are left.
void PollSharingTest::whatIsLostIsCountedAnewAtBoth()
{
    for (const auto& voter : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(vote(one(), voter, u"apple"_s), Outcome::Counted);
    QVERIFY(tell());
    const auto last = other().latestVotes(u"fruit"_s, 1).first().number;
    QVERIFY(loseTheLast(false));
    PollRegistry again(m_room->reactor.clock(), *m_room->database);
    QVERIFY(done(again.load()));
    QCOMPARE(again.withMissingVotes(), QStringList{u"fruit"_s});
    QVERIFY(done(m_room->database->write(takeLostEnds)));
    QCOMPARE(vote(again, u"d"_s, u"pear"_s), Outcome::Counted);
    QCOMPARE(again.latestVotes(u"fruit"_s, 1).first().number, last + 1); // that one's is not given again
    QCOMPARE(again.tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 1}}));
    QCOMPARE(vote(other(), u"c"_s, u"pear"_s), Outcome::Counted); // it had not heard
    QVERIFY(tell() && done(again.stored()));
    QCOMPARE(other().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 2}}));
    QCOMPARE(again.tally(u"fruit"_s), other().tally(u"fruit"_s));
    QCOMPARE(one().tally(u"fruit"_s), other().tally(u"fruit"_s));
    QCOMPARE(m_heard.troubles.size(), 0);
}

/// The storage says nothing of what is lost, so who starts again gives its numbers once more.
void PollSharingTest::whoeverWasOvertakenCountsAnew()
{
    for (const auto& voter : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(vote(one(), voter, u"apple"_s), Outcome::Counted);
    QVERIFY(tell());
    QVERIFY(loseTheLast(true));
    PollRegistry again(m_room->reactor.clock(), *m_room->database);
    QVERIFY(done(again.load()));
    QCOMPARE(vote(again, u"d"_s, u"pear"_s), Outcome::Counted);
    QVERIFY(tell());
    QVERIFY(m_heard.missing.isEmpty());
    QCOMPARE(vote(again, u"e"_s, u"pear"_s), Outcome::Counted);
    QVERIFY(tell());
    QCOMPARE(m_heard.missing, QStringList{u"fruit"_s});
    QCOMPARE(other().tally(u"fruit"_s), again.tally(u"fruit"_s));
    QCOMPARE(vote(other(), u"c"_s, u"pear"_s), Outcome::Counted);
    QVERIFY(tell() && done(again.stored()));
    QCOMPARE(m_heard.missing.size(), 1);
    compare();
}

void PollSharingTest::aVoteBehindAnothersCountsOnTop()
{
    QCOMPARE(vote(one(), u"a"_s, u"apple"_s), Outcome::Counted);
    QCOMPARE(vote(other(), u"b"_s, u"pear"_s), Outcome::Counted); // it had not heard
    QCOMPARE(votes(other()), 2);
    QCOMPARE(vote(one(), u"c"_s, u"pear"_s), Outcome::Counted);
    QCOMPARE(votes(one()), 3);
    QCOMPARE(m_heard.votes.size(), 2); // its own, and the first, which was told before
    QCOMPARE(m_heard.votes[0].vote.answer, u"apple"_s);
    compare();
    QCOMPARE(m_heard.votes.size(), 3);
}

void PollSharingTest::oneVoterIsOneAtBoth()
{
    QCOMPARE(vote(one(), u"a"_s, u"apple"_s), Outcome::Counted);
    QCOMPARE(vote(other(), u"a"_s, u"pear"_s), Outcome::AlreadyVoted);
    QVERIFY(tap(one(), u"ra"_s, u"CARD"_s));
    QVERIFY(tap(other(), u"rp"_s, u"CARD"_s));
    QCOMPARE(votes(other()), 2);
    compare();
}

void PollSharingTest::whatIsToldComesIn()
{
    QCOMPARE(vote(one(), u"a"_s, u"apple"_s), Outcome::Counted);
    QCOMPARE(votes(other()), 0);
    QVERIFY(tell());
    QCOMPARE(votes(other()), 1);
    QCOMPARE(m_heard.votes.size(), 1);
    QCOMPARE(m_heard.votes[0].tally.count(u"apple"_s), 1);
    QVERIFY(tell());
    QCOMPARE(m_heard.votes.size(), 1); // once
}

// Whoever waits behind taps is sent away when they cannot be stored.
void PollSharingTest::whatIsToldWhileNothingIsStoredComesInLater()
{
    QCOMPARE(vote(one(), u"a"_s, u"apple"_s), Outcome::Counted);
    m_room->fillDisk();
    other().tapped({.reader = u"ra"_s, .tag = u"CARD"_s, .at = m_room->now()});
    m_room->database->noteChangedElsewhere();
    QVERIFY(m_room->reactor.turnUntil([&] { return !m_heard.troubles.isEmpty(); }));
    m_room->freeDisk();
    m_room->reactor.advance(1s);
    QVERIFY(m_room->reactor.turnUntil([&] { return other().waitingTaps() == 0; })); // on top of the other's
    QCOMPARE(votes(other()), 2);
    QCOMPARE(vote(one(), u"b"_s, u"apple"_s), Outcome::Counted);
    m_room->reactor.advance(5s);
    QVERIFY(done(other().stored()));
    QCOMPARE(votes(other()), 3); // as it looks again by itself
    QCOMPARE(vote(one(), u"c"_s, u"apple"_s), Outcome::Counted);
    QVERIFY(tell());
    QCOMPARE(votes(other()), 4);
}

/// From a server far away each statement takes its time, while the house votes in one poll of many.
void PollSharingTest::whatIsReadIsAsMuchAsHasChanged()
{
    const auto statements = [this](const QString& voter) {
        if (vote(one(), voter, u"apple"_s) != Outcome::Counted)
            return -1;
        const StatementCount count(*m_room, StatementCount::Of::Reading);
        m_room->database->noteChangedElsewhere(pollsRoom);
        return done(one().stored()) && done(other().stored()) ? count.count() : -1;
    };
    const int few = statements(u"a"_s);
    QVERIFY(few > 0 || isOnServer());
    for (int i = 0; i < 20; ++i) {
        auto poll = *one().find(u"fruit"_s);
        poll.id = u"poll-%1"_s.arg(i);
        QVERIFY(done(one().save(poll)));
    }
    QVERIFY(tell());
    QCOMPARE(statements(u"b"_s), few);
    QCOMPARE(votes(other()), 2);
    QVERIFY(m_room->waited(one().linkVoters(u"CARD"_s, u"phone:c"_s)));
    m_room->database->noteChangedElsewhere(linksRoom);
    QVERIFY(done(other().stored()));
    QVERIFY(!other().links().groupOf(u"CARD"_s).isEmpty());
    compare();
}

/// What comes faster than it is read leaves room for votes here.
void PollSharingTest::muchIsReadInTurns()
{
    constexpr int many = 6'000; // more than are read at once
    for (int i = 0; i < many; ++i)
        one().tapped({.reader = u"ra"_s, .tag = u"C%1"_s.arg(i), .at = m_room->now()});
    QVERIFY(m_room->reactor.turnUntil([&] { return one().waitingTaps() == 0; }));
    m_room->database->noteChangedElsewhere(pollsRoom);
    QVERIFY(done(other().stored()));
    QVERIFY(votes(other()) > 0 && votes(other()) < many);
    QVERIFY(m_room->reactor.turnUntil([&] { return votes(other()) == many; }));
    compare();
}

void PollSharingTest::aPollIsMadeChangedAndRemovedElsewhere()
{
    QVERIFY(done(one().save(fruitPoll(u"second"_s))));
    QVERIFY(!other().find(u"second"_s));
    QVERIFY(tell());
    QVERIFY(other().find(u"second"_s));
    auto poll = *other().find(u"second"_s);
    poll.question = u"Another?"_s;
    QVERIFY(done(other().save(poll)));
    QVERIFY(tell());
    QCOMPARE(one().find(u"second"_s)->question, u"Another?"_s);
    QVERIFY(done(one().remove(u"second"_s)));
    m_heard.removed.clear();
    QVERIFY(!m_room->waited(other().openPoll(u"second"_s))); // its log is gone
    QCOMPARE(m_heard.removed, QStringList{u"second"_s});
    QVERIFY(!other().find(u"second"_s));
    compare();
}

// One of them does not know yet what the other has stored when it asks, and asks anew on top of it.
void PollSharingTest::whatIsChangedAtBothStays()
{
    auto poll = *one().find(u"fruit"_s);
    poll.question = u"Which of these?"_s;
    QVERIFY(done(one().save(poll)));
    QVERIFY(other().find(u"fruit"_s)->question != poll.question);
    QVERIFY(done(other().change(u"fruit"_s, [](Poll& next) { next.policy.phones = Policy::Phones::Ticket; })));
    QCOMPARE(other().find(u"fruit"_s)->question, poll.question);
    QVERIFY(tell());
    QCOMPARE(one().find(u"fruit"_s)->question, poll.question);
    QCOMPARE(one().find(u"fruit"_s)->policy.phones, Policy::Phones::Ticket);
    compare();
}

void PollSharingTest::twoOfOneNameAreTwo()
{
    auto poll = fruitPoll(QString());
    poll.question = u"What now?"_s;
    QVERIFY(done(one().save(poll)));
    QVERIFY(done(other().save(poll)));
    QVERIFY(tell());
    QCOMPARE(one().polls().size(), 3);
    QCOMPARE(other().polls().size(), 3);
    QVERIFY(one().find(u"what-now-2"_s) && other().find(u"what-now-2"_s));
}

void PollSharingTest::whatWaitedWhileTheOtherClosedCounts()
{
    const Tap given{
        .reader = u"ra"_s, .tag = u"CARD"_s, .at = m_room->now(), .givenFor = QList<GivenFor>{{u"fruit"_s, 1}}};
    m_room->reactor.advance(2s);
    QVERIFY(done(other().closePoll(u"fruit"_s)));
    const auto closedAt = other().find(u"fruit"_s)->closedAt;
    m_room->heard = {};
    one().tapped(given);
    QVERIFY(m_room->settle());
    QCOMPARE(votes(one()), 1);
    QCOMPARE(m_room->heard.outcomes(), QList<Outcome>{Outcome::Counted});
    QCOMPARE(one().find(u"fruit"_s)->state, Poll::State::Closed);
    QCOMPARE(one().find(u"fruit"_s)->closedAt, closedAt);
    compare();
    QCOMPARE(other().find(u"fruit"_s)->closedAt, closedAt);
    QCOMPARE(other().closedHead(u"fruit"_s), one().closedHead(u"fruit"_s));
}

void PollSharingTest::whatWaitedForAnEarlierRoundIsSaidNotToCount()
{
    const Tap given{
        .reader = u"ra"_s, .tag = u"CARD"_s, .at = m_room->now(), .givenFor = QList<GivenFor>{{u"fruit"_s, 1}}};
    m_room->reactor.advance(2s);
    QVERIFY(done(other().resetPoll(u"fruit"_s)));
    QVERIFY(tell());
    m_room->heard = {};
    one().tapped(given);
    QVERIFY(m_room->settle());
    QCOMPARE(votes(one()), 0);
    QCOMPARE(m_room->heard.votes.size(), 0);
    QCOMPARE(m_room->heard.troubles.size(), 1);
    QVERIFY(m_room->heard.troubles.first().text.contains(u"does not count"_s));
    compare();
}

// Where there is a server to share, a program that cannot reach it notes by itself what it knows.
void PollSharingTest::aTapSaysWhatWasOpenWhereItWasGiven()
{
    if (!isOnServer())
        QSKIP("no server to share");
    const auto place = storagePlace(m_room->folder.filePath(u"two.db"_s)) + u"&shared=on"_s;
    auto cutOff = Database::open(m_room->reactor, place);
    auto there = Database::open(m_room->reactor, place);
    QVERIFY(cutOff && there);
    PollRegistry one(m_room->reactor.clock(), **cutOff);
    PollRegistry two(m_room->reactor.clock(), **there);
    QVERIFY(done(one.load()));
    QVERIFY(done(one.save(fruitPoll())));
    QVERIFY(done(one.openPoll(u"fruit"_s)));
    QVERIFY(done(two.load()));
    (*cutOff)->setFault([]() -> std::optional<Error> {
        return Error::disconnected(Reason::ConnectionRefused, u"The server cannot be reached."_s);
    });
    one.tapped({.reader = u"ra"_s, .tag = u"CARD"_s});
    m_room->reactor.advance(2s);
    QVERIFY(done(two.closePoll(u"fruit"_s)));
    one.tapped({.reader = u"ra"_s, .tag = u"LATE"_s});
    (*cutOff)->setFault({});
    one.retryNow();
    QVERIFY(m_room->reactor.turnUntil([&] { return one.waitingTaps() == 0; }));
    QCOMPARE(one.tally(u"fruit"_s).votes, 1);
    QCOMPARE(one.tally(u"fruit"_s).refused, (QMap<Outcome, int>{{Outcome::Closed, 1}}));
    QCOMPARE(one.find(u"fruit"_s)->state, Poll::State::Closed);
}

// A place's screen is drawn all evening, and may be open at two addresses: that is not written, and told to all, each
// time.
void PollSharingTest::aScreenIsNotedNowAndThen()
{
    if (!isOnServer())
        QSKIP("no server to share");
    const auto place = storagePlace(m_room->folder.filePath(u"two.db"_s)) + u"&shared=on"_s;
    auto here = Database::open(m_room->reactor, place);
    auto there = Database::open(m_room->reactor, place);
    QVERIFY(here && there);
    PollRegistry one(m_room->reactor.clock(), **here);
    PollRegistry two(m_room->reactor.clock(), **there);
    QVERIFY(done(one.load()));
    QVERIFY(m_room->done(one.cardLinking().makePlace(u"desk"_s)));
    QVERIFY(done(two.load()));
    QCOMPARE(two.cardLinking().screenOf(u"desk"_s), QString());
    const auto note = [&one](const QString& address) { one.cardLinking().noteScreen(u"desk"_s, address); };
    const auto knownThere = [&] {
        const bool isStored = done((*here)->write([](QSqlDatabase&) -> Result<Done> { return Done{}; }));
        (*there)->noteChangedElsewhere();
        return isStored && done(two.stored()) ? two.cardLinking().screenOf(u"desk"_s) : u"not stored"_s;
    };
    const auto first = u"https://one.example.org/link/k"_s, second = u"https://two.example.org/link/k"_s;
    note(first);
    QCOMPARE(knownThere(), first);

    // Whatever is written over this would be another address.
    const auto mark = u"https://mark.example.org/link/k"_s;
    QVERIFY(done((*there)->write(
        [mark](QSqlDatabase& connection) { return polls::setLinkAddress(connection, u"desk"_s, mark); })));
    note(first);
    QCOMPARE(knownThere(), mark);
    note(second); // too soon
    QCOMPARE(knownThere(), mark);
    m_room->reactor.advance(1min);
    note(second);
    QCOMPARE(knownThere(), second);
    // Where nobody else finds it.
    for (const auto& own : {u"http://127.0.0.1:8080/link/k"_s, u"http://127.3.2.1:8080/link/k"_s,
             u"http://[::1]:8080/link/k"_s, u"http://LOCALHOST:8080/link/k"_s, u"http://localhost.:8080/link/k"_s,
             u"http://polls.localhost:8080/link/k"_s}) {
        m_room->reactor.advance(1min);
        note(own);
        QCOMPARE(knownThere(), second);
    }
    m_room->reactor.advance(1min);
    const auto named = u"https://127.example.org/link/k"_s; // which merely begins so
    note(named);
    QCOMPARE(knownThere(), named);
}

void PollSharingTest::bothCloseItOnce()
{
    auto poll = *one().find(u"fruit"_s);
    poll.closesAt = m_room->now() + 10'000;
    QVERIFY(done(one().save(poll)));
    QVERIFY(tell());
    m_room->reactor.advance(std::chrono::seconds(11));
    QVERIFY(tell());
    QCOMPARE(one().find(u"fruit"_s)->state, Poll::State::Closed);
    QCOMPARE(other().find(u"fruit"_s)->state, Poll::State::Closed);
    int closings = 0;
    for (const auto& row : m_room->rows())
        closings += row.stored.entry.kind == LogEntry::Kind::Closed;
    QCOMPARE(closings, 1);
    QCOMPARE(other().closedHead(u"fruit"_s), one().closedHead(u"fruit"_s));
    QVERIFY(!one().closedHead(u"fruit"_s).isEmpty());
    compare();
}

void PollSharingTest::votesAreTakenBackAtBoth()
{
    QVERIFY(tap(one(), u"ra"_s, u"CARD"_s));
    QVERIFY(tap(one(), u"rp"_s, u"OTHER"_s));
    QVERIFY(done(other().retract(u"fruit"_s, u"CARD"_s)));
    QCOMPARE(votes(other()), 1);
    m_room->heard.erased.clear();
    QVERIFY(tell());
    QCOMPARE(votes(one()), 1);
    QCOMPARE(m_room->heard.erased.size(), 1);
    QCOMPARE(m_room->heard.erased[0].second.size(), 1);
    compare();
}

void PollSharingTest::aPersonIsErasedAtBoth()
{
    QVERIFY(tap(one(), u"ra"_s, u"CARD"_s));
    QVERIFY(tap(one(), u"rp"_s, u"OTHER"_s));
    QVERIFY(done(other().eraseCard(u"CARD"_s, PollRegistry::Erasure::Remove)));
    QVERIFY(tap(one(), u"rp"_s, u"THIRD"_s)); // before it has heard
    QVERIFY(tell());
    QCOMPARE(votes(one()), 2);
    QCOMPARE(votes(other()), 2);
    compare();
}

void PollSharingTest::aMergedLogCountsAtBoth()
{
    SealedRoom station;
    const auto toml = m_room->waited(one().exportPoll(u"fruit"_s));
    QVERIFY(station.done(station.registry->importPolls(*toml)));
    QVERIFY(station.done(station.registry->openPoll(u"fruit"_s)));
    QVERIFY(station.tap(u"ra"_s, u"FAR"_s));
    QVERIFY(tap(one(), u"ra"_s, u"NEAR"_s));
    const auto log = station.exported(u"fruit"_s, ExportFormat::Log);
    const auto merged = m_room->waited(other().mergeLog(u"fruit"_s, *log)); // which has not heard of NEAR
    QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().text));
    QCOMPARE(merged->votes, 1);
    QCOMPARE(votes(other()), 2);
    QVERIFY(tap(one(), u"rp"_s, u"NEXT"_s));
    QCOMPARE(votes(one()), 3);
    compare();
}

void PollSharingTest::aStationIsLeftOutAtBoth()
{
    SealedRoom station;
    const auto toml = m_room->waited(one().exportPoll(u"fruit"_s));
    QVERIFY(station.done(station.registry->importPolls(*toml)));
    QVERIFY(station.done(station.registry->openPoll(u"fruit"_s)));
    QVERIFY(station.tap(u"ra"_s, u"FAR"_s));
    const auto log = station.exported(u"fruit"_s, ExportFormat::Log);
    QVERIFY(m_room->done(one().mergeLog(u"fruit"_s, *log)));
    QVERIFY(tell());
    QVERIFY(tap(one(), u"ra"_s, u"NEAR"_s));
    const auto liar = station.registry->station();
    QCOMPARE(
        m_room->waited(other().leaveOut(u"fruit"_s, liar, u"hall-2"_s)).valueOr(-1), 1); // it has not heard of NEAR
    QCOMPARE(votes(other()), 1);
    QCOMPARE(votes(one()), 2); // nor one of that
    QVERIFY(tap(one(), u"rp"_s, u"LATER"_s));
    QCOMPARE(votes(one()), 2);
    compare();
    QCOMPARE(m_room->waited(one().takeIn(u"fruit"_s, liar)).valueOr(-1), 1);
    QCOMPARE(votes(one()), 3);
    compare();
}

void PollSharingTest::whatIsRefusedIsNotTriedForEver()
{
    const auto uuid = makeTapUuid(m_room->now());
    const Tap same{.tag = u"phone:a"_s, .uuid = uuid, .poll = u"fruit"_s, .answer = u"apple"_s};
    const auto first = m_room->waited(one().vote(same));
    QVERIFY(first && first->outcome == Outcome::Counted);
    const auto second = m_room->waited(other().vote(same)); // the load balancer sent it there again
    QVERIFY(second && second->outcome == Outcome::Duplicate);
    QCOMPARE(votes(other()), 1);
    compare();
}

void PollSharingTest::linksAreKnownAtBoth()
{
    auto poll = *one().find(u"fruit"_s);
    poll.policy.linksVoters = true;
    QVERIFY(done(one().save(poll)));
    QVERIFY(tap(other(), u"ra"_s, u"CARD"_s));
    QVERIFY(m_room->waited(one().linkVoters(u"CARD"_s, u"phone:a"_s)));
    QCOMPARE(vote(other(), u"a"_s, u"pear"_s), Outcome::AlreadyVoted);
    compare();
    QCOMPARE(votes(one()), 1);
    QVERIFY(!other().links().groupOf(u"CARD"_s).isEmpty());
}

void PollSharingTest::whatIsUndoneOrDeletedGivesNoSecondVoteAtEither()
{
    QVERIFY(m_room->waited(one().linkVoters(u"CARD"_s, u"phone:a"_s)));
    QVERIFY(m_room->waited(one().linkVoters(u"CARD"_s, u"phone:b"_s)));
    auto poll = *one().find(u"fruit"_s);
    poll.policy.linksVoters = true; // so its log knows none of them yet
    QVERIFY(done(one().save(poll)));
    QVERIFY(tell());
    QVERIFY(tap(other(), u"ra"_s, u"CARD"_s));
    QVERIFY(tell());
    QVERIFY(done(one().unlinkVoter(one().links().markOf(u"phone:a"_s))));
    QVERIFY(done(one().eraseCard(u"phone:b"_s, PollRegistry::Erasure::Own)));
    QVERIFY(tell());
    QCOMPARE(vote(other(), u"a"_s, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(vote(other(), u"b"_s, u"pear"_s), Outcome::AlreadyVoted);
    QCOMPARE(vote(one(), u"b"_s, u"pear"_s), Outcome::AlreadyVoted);
    compare();
    QCOMPARE(votes(one()), 1);
}

void PollSharingTest::whoLeadsIsKnownAtBoth()
{
    const auto id = u"shared"_s;
    QVERIFY(done(one().follow({fruitPoll(id), one().salt(u"fruit"_s), u"home"_s})));
    QVERIFY(tell());
    QCOMPARE(other().leader(id), u"home"_s);
    const auto opened = m_room->waited(other().openPoll(id));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().reason, Reason::NotAuthorised);
    QVERIFY(done(one().unfollow(id)));
    QVERIFY(tell());
    QCOMPARE(other().leader(id), QString());
    QVERIFY(done(other().openPoll(id)));
}

void PollSharingTest::comesOutAlike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Anything at either, heard of at once, later or by collision.
void PollSharingTest::comesOutAlike()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    auto poll = *one().find(u"fruit"_s);
    poll.policy.mode = random.bounded(2) ? Policy::Mode::Change : Policy::Mode::Once;
    QVERIFY(done(one().save(poll)));
    for (int step = 0; step < 150; ++step) {
        auto& at = random.bounded(2) ? one() : other();
        m_room->reactor.advance(std::chrono::milliseconds(random.bounded(4000)));
        const auto card = u"CARD%1"_s.arg(random.bounded(15));
        const auto reader = random.bounded(2) ? u"ra"_s : u"rp"_s;
        switch (random.bounded(25)) {
        case 0: (void)m_room->waited(at.retract(u"fruit"_s, card)); break;
        case 1: (void)m_room->waited(at.closePoll(u"fruit"_s)); break;
        case 2: (void)m_room->waited(at.resetPoll(u"fruit"_s)); break;
        case 3: QVERIFY(done(at.eraseCard(card, PollRegistry::Erasure::Remove))); break;
        case 4: QVERIFY(done(at.registerCard(u"fruit"_s, card))); break;
        case 5:
        case 6: QVERIFY(tell()); break;
        case 7:
        case 8: (void)m_room->waited(at.openPoll(u"fruit"_s)); break;
        default: // some wait together at both
            at.tapped({.reader = reader, .tag = card, .at = m_room->now()});
            if (random.bounded(3) == 0)
                QVERIFY(tap(random.bounded(2) ? one() : other(), reader, card));
        }
    }
    QVERIFY(done(one().stored()) && done(other().stored()));
    compare();
}

QTEST_GUILESS_MAIN(PollSharingTest)
#include "tst_pollsharing.moc"

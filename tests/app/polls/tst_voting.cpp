#include "app/polls/voting.h"

#include <QFile>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Taps on their way into the polls, without what else a registry does.
class VotingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aVoteIsToldWhenItIsStored();
    void requestsWaitForTheTapsBeforeThem();
    void whatHasBeenTappedIsStoredWhileMoreComes();
    void countsOnTopWhereTheStorageKnowsMore();
    void tellsWhatHindersAndWhenItHasPassed();
    void divertedTapsAreNoVotes();
    void senselessTapsAreIgnored();
    void nothingComesAfterTheStop();
    void aPhoneIsAnsweredWhenItsVoteIsStored();
    void aPhonesSecondDeliveryIsSaidToBeOne();
    void aPhoneWaitsWhileTheDiskIsFull();
    void aPhoneThatVotesWithoutEndFillsNothing();
    void whatWaitsForLongIsQueuedAgain();
    void whatTheJournalLostIsAnswered();
    void turnsPhonesAwayWhereTooMuchWaits();
    void refusesVotesThatMakeNoSense();

private:
    bool settle()
    {
        return m_room->reactor.turnUntil([this] { return m_voting->waitingTaps() == 0; });
    }
    void tap(const QString& reader, const QString& tag)
    {
        m_voting->tapped({.reader = reader, .tag = tag, .at = m_room->now()});
    }
    Tap phone(const QString& uuid, const QString& answer = u"apple"_s) const
    {
        return {.tag = u"phone:00ff"_s, .uuid = uuid, .poll = u"fruit"_s, .answer = answer};
    }
    Tally tally() const { return m_book->ledgers.find(u"fruit"_s)->tally(); }
    Task<Result<Done>> load();
    Task<Result<int>> countVotes() { co_return tally().votes; }

    std::unique_ptr<BookRoom> m_room;
    HeardVotes m_heard;
    std::unique_ptr<PollBook> m_book;
    std::unique_ptr<Voting> m_voting;
};

Task<Result<Done>> VotingTest::load()
{
    auto loaded = co_await m_book->store.load();
    if (!loaded)
        co_return loaded.error();
    m_book->replaceAll(std::move(*loaded));
    co_return Done{};
}

void VotingTest::init()
{
    m_room = std::make_unique<BookRoom>();
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::AnyDevice;
    QVERIFY(m_room->makeOpen(poll));
    m_room->registry.reset();
    m_heard = {};
    m_book = std::make_unique<PollBook>(m_room->reactor.clock(), *m_room->database);
    m_book->listeners.add(&m_heard);
    m_voting = std::make_unique<Voting>(*m_book, *m_room->database);
    QVERIFY(m_room->done(load()));
}

void VotingTest::cleanup()
{
    m_voting.reset();
    m_book.reset();
    m_room.reset();
}

void VotingTest::aVoteIsToldWhenItIsStored()
{
    tap(u"ra"_s, u"7E6FD7A0"_s);
    QCOMPARE(m_voting->waitingTaps(), 1);
    QCOMPARE(m_heard.votes.size(), 0);
    QCOMPARE(tally().votes, 0);
    QVERIFY(settle());
    QCOMPARE(m_heard.outcomes(), QList<Outcome>{Outcome::Counted});
    QCOMPARE(tally().count(u"apple"_s), 1);
    const auto place = m_book->ledgers.find(u"fruit"_s)->place();
    QCOMPARE(m_room->waited(m_book->reader.votesSince(place, 0, 10))->size(), 1);
}

void VotingTest::requestsWaitForTheTapsBeforeThem()
{
    tap(u"ra"_s, u"A0A0A0A0"_s);
    tap(u"rp"_s, u"B0B0B0B0"_s);
    auto counting = m_voting->request<int>([this] { return countVotes(); });
    tap(u"rp"_s, u"C0C0C0C0"_s);
    QCOMPARE(*m_room->waited(std::move(counting)), 2);
    QVERIFY(settle());
    QCOMPARE(tally().votes, 3);
}

void VotingTest::whatHasBeenTappedIsStoredWhileMoreComes()
{
    QVERIFY(m_room->done(m_voting->stored())); // nothing waits
    tap(u"ra"_s, u"A0A0A0A0"_s);
    auto storing = m_voting->stored();
    tap(u"rp"_s, u"B0B0B0B0"_s);
    int votes = -1;
    storing.whenDone([&](const Result<Done>& stored) { votes = stored ? tally().votes : -2; });
    QVERIFY(settle());
    QCOMPARE(votes, 1);
    m_room->fillDisk();
    tap(u"ra"_s, u"C0C0C0C0"_s);
    auto failing = m_voting->stored();
    QVERIFY(m_room->reactor.turnUntil([&failing] { return failing.isReady(); }));
    QCOMPARE(failing.take().error().reason, Reason::NoSpace);
    m_room->freeDisk();
    m_voting->retryNow();
    QVERIFY(settle());
}

void VotingTest::countsOnTopWhereTheStorageKnowsMore()
{
    tap(u"ra"_s, u"A0A0A0A0"_s);
    QVERIFY(settle());
    // As if another program had the same file open: the number that is next for us is taken.
    const auto stolen = m_room->waited(m_room->database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto copied = runQuery(connection,
            u"INSERT INTO polls_log (poll, number, kind, at, ordered, station, sequence, uuid, reader, card, tag, flags, answer, text,"
            " round, outcome, previous) SELECT poll, number + 1, kind, at, ordered, station, sequence + 1, 'other', reader,"
            " 'ffffffffffffffffffffffffffffffff', tag, flags, answer, text, round, outcome, previous FROM polls_log WHERE kind = 1"_s);
        if (!copied)
            return copied.error();
        return Done{};
    }));
    QVERIFY(stolen.ok());
    tap(u"rp"_s, u"B0B0B0B0"_s);
    QVERIFY(settle());
    QCOMPARE(m_heard.votes.size(), 3); // that one is told of, too
    QCOMPARE(m_heard.troubles.size(), 0);
    QCOMPARE(tally().counts, (QMap<QString, int>{{u"apple"_s, 2}, {u"pear"_s, 1}}));
}

void VotingTest::tellsWhatHindersAndWhenItHasPassed()
{
    m_room->fillDisk();
    tap(u"ra"_s, u"A0A0A0A0"_s);
    QVERIFY(m_room->reactor.turnUntil([this] { return !m_heard.troubles.isEmpty(); }));
    QCOMPARE(m_heard.troubles.first().reason, Reason::NoSpace);
    QCOMPARE(m_heard.votes.size(), 0);
    QCOMPARE(m_voting->waitingTaps(), 1);
    m_room->freeDisk();
    m_voting->retryNow();
    QVERIFY(settle());
    QCOMPARE(m_heard.passed, 1);
    QCOMPARE(m_heard.votes.size(), 1);
}

void VotingTest::divertedTapsAreNoVotes()
{
    m_voting->setTaker(Voting::TapTaker::Diverting, [](const Tap& tap) { return tap.reader == u"ra"_s; });
    tap(u"ra"_s, u"A0A0A0A0"_s);
    tap(u"rp"_s, u"A0A0A0A0"_s);
    m_voting->setTaker(Voting::TapTaker::Diverting, {});
    QVERIFY(settle());
    QCOMPARE(m_heard.votes.size(), 1);
    QCOMPARE(tally().count(u"pear"_s), 1);
}

void VotingTest::senselessTapsAreIgnored()
{
    tap(u"ra"_s, u"0"_s + QChar(u'\0') + u'1'); // a storage may refuse it, with all that comes beside it
    tap(u"ra"_s, {});
    tap(u"ra"_s, QString(129, u'A'));
    tap(u"ra"_s, u"A0"_s + QChar(0xfffe)); // nor can it travel
    tap(u"ra"_s, u"A0"_s + QChar(0xd800));
    QCOMPARE(m_voting->waitingTaps(), 0);
}

void VotingTest::nothingComesAfterTheStop()
{
    tap(u"ra"_s, u"A0A0A0A0"_s);
    QVERIFY(m_room->done(m_voting->stop()));
    QCOMPARE(tally().votes, 1);
    tap(u"ra"_s, u"B0B0B0B0"_s);
    QCOMPARE(m_voting->waitingTaps(), 0);
}

void VotingTest::aPhoneIsAnsweredWhenItsVoteIsStored()
{
    m_voting->setTaker(
        Voting::TapTaker::Diverting, [](const Tap&) { return true; }); // whoever assigns readers is not after phones
    auto voting = m_voting->vote(phone(u"u1"_s));
    QVERIFY(!voting.isReady());
    const auto vote = m_room->waited(std::move(voting));
    QVERIFY(vote.ok());
    QCOMPARE(vote->outcome, Outcome::Counted);
    QCOMPARE(vote->answer, u"apple"_s);
    QCOMPARE(vote->reader, u"phone"_s);
    QCOMPARE(vote->card, m_book->ledgers.find(u"fruit"_s)->cardOf(u"phone:00ff"_s));
    QCOMPARE(tally().count(u"apple"_s), 1);
    const auto place = m_book->ledgers.find(u"fruit"_s)->place();
    QCOMPARE(m_room->waited(m_book->reader.votesSince(place, 0, 10))->size(), 1);
    const auto second = m_room->waited(m_voting->vote(phone(u"u2"_s, u"pear"_s)));
    QCOMPARE(second->outcome, Outcome::AlreadyVoted);
    // Read anew it comes to the same.
    QVERIFY(m_room->done(load()));
    QCOMPARE(tally().counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
}

void VotingTest::aPhonesSecondDeliveryIsSaidToBeOne()
{
    QCOMPARE(m_room->waited(m_voting->vote(phone(u"u1"_s)))->outcome, Outcome::Counted);
    const auto again = m_room->waited(m_voting->vote(phone(u"u1"_s)));
    QCOMPARE(again->outcome, Outcome::Duplicate);
    QCOMPARE(again->answer, u"apple"_s);
    // Both on their way at once: who came last is answered, and there is one tap.
    auto first = m_voting->vote(phone(u"u3"_s));
    auto last = m_voting->vote(phone(u"u3"_s));
    QVERIFY(first.isReady());
    QCOMPARE(first.take().error().kind, Error::Kind::Busy);
    QCOMPARE(m_voting->waitingTaps(), 1);
    QCOMPARE(m_room->waited(std::move(last))->outcome, Outcome::Repeat);
    QCOMPARE(tally().votes, 1);
    QCOMPARE(m_heard.votes.size(), 2);
}

void VotingTest::aPhoneWaitsWhileTheDiskIsFull()
{
    m_room->fillDisk();
    {
        auto givenUp = m_voting->vote(phone(u"u1"_s));
        QVERIFY(m_room->reactor.turnUntil([this] { return !m_heard.troubles.isEmpty(); }));
        QVERIFY(!givenUp.isReady());
    }
    auto voting = m_voting->vote(phone(u"u1"_s)); // it comes again, and waits already
    QCOMPARE(m_voting->waitingTaps(), 1);
    m_room->freeDisk();
    m_voting->retryNow();
    QCOMPARE(m_room->waited(std::move(voting))->outcome, Outcome::Counted);
    QCOMPARE(tally().votes, 1);
}

void VotingTest::aPhoneThatVotesWithoutEndFillsNothing()
{
    // Both wait at once: the second is decided by the first.
    auto first = m_voting->vote(phone(u"u1"_s));
    auto second = m_voting->vote(phone(u"u2"_s, u"pear"_s));
    QCOMPARE(m_room->waited(std::move(first))->outcome, Outcome::Counted);
    QCOMPARE(m_room->waited(std::move(second))->outcome, Outcome::AlreadyVoted);
    for (int i = 3; i < 30; ++i) {
        const auto vote = m_room->waited(m_voting->vote(phone(u"u%1"_s.arg(i), i % 2 ? u"apple"_s : u"pear"_s)));
        QCOMPARE(vote->outcome, i % 2 ? Outcome::Repeat : Outcome::AlreadyVoted);
        QCOMPARE(vote->cardName, m_heard.votes.first().vote.cardName);
    }
    const auto place = m_book->ledgers.find(u"fruit"_s)->place();
    QCOMPARE(m_room->waited(m_book->reader.votesSince(place, 0, 100))->size(), 1 + IdleVotes::kept);
    QCOMPARE(m_heard.votes.size(), 1 + IdleVotes::kept);
    auto other = phone(u"u100"_s, u"pear"_s);
    other.tag = u"phone:11ee"_s;
    QCOMPARE(m_room->waited(m_voting->vote(other))->outcome, Outcome::Counted);
    const auto counted = tally();
    QCOMPARE(counted.taps, 2 + IdleVotes::kept);
    QVERIFY(m_room->done(load()));
    QCOMPARE(tally(), counted);
}

// Where the journal's line was damaged nothing comes of it any more.
void VotingTest::whatWaitsForLongIsQueuedAgain()
{
    m_room->fillDisk();
    auto lost = m_voting->vote(phone(u"u1"_s));
    QCOMPARE(m_voting->waitingTaps(), 1);
    m_room->reactor.advance(std::chrono::minutes(2));
    auto again = m_voting->vote(phone(u"u1"_s));
    QCOMPARE(lost.take().error().kind, Error::Kind::Busy);
    QCOMPARE(m_voting->waitingTaps(), 2);
    QCOMPARE(m_voting->votesInMemory(), 1); // it is one vote, and would be lost once
    auto soon = m_voting->vote(phone(u"u1"_s));
    QCOMPARE(again.take().error().kind, Error::Kind::Busy);
    QCOMPARE(m_voting->waitingTaps(), 2);
    m_room->freeDisk();
    m_voting->retryNow();
    QVERIFY(m_room->reactor.turnUntil([&] {
        m_voting->retryNow(); // a try from before may fail only now
        return soon.isReady();
    }));
    QCOMPARE(soon.take()->outcome, Outcome::Counted);
    QVERIFY(settle());
    QCOMPARE(tally().taps, 1);
}

/// Its line does not say any more whose vote it was.
void VotingTest::whatTheJournalLostIsAnswered()
{
    QFile file(m_room->folder.filePath(u"taps.journal"_s));
    m_voting->setJournal(std::make_unique<TapJournal>(m_room->reactor, file.fileName()));
    QVERIFY(m_room->done(m_voting->request<Done>([this] { return m_voting->openJournal(); })));
    m_room->database->setFault(
        [] { return std::optional(Error::disconnected(Reason::ConnectionLost, u"The server is away."_s)); });
    auto lost = m_voting->vote(phone(u"u1"_s));
    auto kept = m_voting->vote(phone(u"u2"_s, u"pear"_s));
    QByteArray lines;
    QVERIFY(m_room->reactor.turnUntil([&] {
        lines = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        return lines.contains("\"u1\"") && lines.contains("\"u2\"");
    }));
    const auto begin = lines.indexOf('\n') + 1; // behind the file's own line
    const auto length = lines.indexOf('\n', begin) - begin;
    QVERIFY(lines.mid(begin, length).contains("\"u1\""));
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(begin));
    QCOMPARE(file.write(QByteArray(length, '#')), length);
    file.close();

    m_room->freeDisk();
    QVERIFY(m_room->reactor.turnUntil([&] {
        m_voting->retryNow(); // a try from before may fail only now
        return kept.isReady() && lost.isReady();
    }));
    QCOMPARE(kept.take()->outcome, Outcome::Counted);
    QCOMPARE(lost.take().error().kind, Error::Kind::Busy);
    QCOMPARE(m_voting->waitingTaps(), 0);
    QCOMPARE(tally().counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
}

void VotingTest::turnsPhonesAwayWhereTooMuchWaits()
{
    m_room->fillDisk();
    for (qsizetype i = 0; i < TapQueue::crowdedAbove; ++i)
        tap(u"ra"_s, u"A%1"_s.arg(i));
    auto voting = m_voting->vote(phone(u"u1"_s));
    QVERIFY(voting.isReady());
    QCOMPARE(voting.take().error().kind, Error::Kind::Busy);
    QCOMPARE(m_voting->waitingTaps(), TapQueue::crowdedAbove);
    QVERIFY(m_room->reactor.turnUntil([this] { return !m_heard.troubles.isEmpty(); }));
    m_room->freeDisk();
    m_voting->retryNow();
    QVERIFY(settle());
    QCOMPARE(m_room->waited(m_voting->vote(phone(u"u1"_s)))->outcome, Outcome::Counted);
}

void VotingTest::refusesVotesThatMakeNoSense()
{
    const auto refused = [this](auto spoil) {
        auto vote = phone(u"u1"_s);
        spoil(vote);
        auto voting = m_voting->vote(vote);
        return voting.isReady() && voting.take().error().kind == Error::Kind::Refused;
    };
    QVERIFY(refused([](Tap& tap) { tap.poll = u"gone"_s; }));
    QVERIFY(refused([](Tap& tap) { tap.poll.clear(); }));
    QVERIFY(refused([](Tap& tap) { tap.uuid.clear(); }));
    QVERIFY(refused([](Tap& tap) { tap.uuid = QString(65, u'u'); }));
    QVERIFY(refused([](Tap& tap) { tap.answer = u"<b>"_s; }));
    QVERIFY(refused([](Tap& tap) { tap.tag = u"7E6FD7A0"_s; })); // a card's number would be that card
    QVERIFY(refused([](Tap& tap) { tap.tag = u"phone:"_s + QString(128, u'a'); }));
    QCOMPARE(m_voting->waitingTaps(), 0);
}

QTEST_GUILESS_MAIN(VotingTest)
#include "tst_voting.moc"

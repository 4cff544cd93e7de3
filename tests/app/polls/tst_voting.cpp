#include "app/polls/voting.h"

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
    void readsAnewWhereTheStorageKnowsMore();
    void tellsWhatHindersAndWhenItHasPassed();
    void divertedTapsAreNoVotes();
    void senselessTapsAreIgnored();
    void nothingComesAfterTheStop();

private:
    bool settle()
    {
        return m_room->reactor.turnUntil([this] { return m_voting->waitingTaps() == 0; });
    }
    void tap(const QString& reader, const QString& tag)
    {
        m_voting->tapped({.reader = reader, .tag = tag, .at = m_room->now()});
    }
    Tally tally() const { return m_book->ledgers.find(u"fruit"_s)->tally(); }
    Task<Result<Done>> load();
    Task<Result<int>> countVotes() { co_return tally().votes; }

    std::unique_ptr<BookRoom> m_room;
    HeardVotes m_heard;
    int m_loads = 0;
    std::unique_ptr<PollBook> m_book;
    std::unique_ptr<Voting> m_voting;
};

Task<Result<Done>> VotingTest::load()
{
    ++m_loads;
    auto loaded = co_await m_book->store.load();
    if (!loaded)
        co_return loaded.error();
    m_book->replaceAll(std::move(*loaded));
    co_return Done{};
}

void VotingTest::init()
{
    m_room = std::make_unique<BookRoom>();
    QVERIFY(m_room->makeOpen(fruitPoll()));
    m_room->registry.reset();
    m_heard = {};
    m_book = std::make_unique<PollBook>(m_room->reactor.clock(), *m_room->database);
    m_book->listeners.add(&m_heard);
    m_voting = std::make_unique<Voting>(*m_book, *m_room->database, [this] { return load(); });
    QVERIFY(m_room->done(load()));
    m_loads = 0;
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
    QCOMPARE(m_room->waited(m_book->store.votesSince(place, 0, 10))->size(), 1);
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

void VotingTest::readsAnewWhereTheStorageKnowsMore()
{
    tap(u"ra"_s, u"A0A0A0A0"_s);
    QVERIFY(settle());
    QCOMPARE(m_loads, 0);
    // As if another program had the same file open: the number that is next for us is taken.
    const auto stolen = m_room->waited(m_room->database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto copied = runQuery(connection,
            u"INSERT INTO polls_log SELECT poll, number + 1, kind, at, ordered, station, sequence + 1, 'other', reader,"
            " 'ffffffffffffffffffffffffffffffff', tag, flags, answer, text, round, outcome, previous FROM polls_log WHERE kind = 1"_s);
        if (!copied)
            return copied.error();
        return Done{};
    }));
    QVERIFY(stolen.ok());
    tap(u"rp"_s, u"B0B0B0B0"_s);
    QVERIFY(settle());
    QCOMPARE(m_loads, 1);
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
    m_voting->divertTaps([](const Tap& tap) { return tap.reader == u"ra"_s; });
    tap(u"ra"_s, u"A0A0A0A0"_s);
    tap(u"rp"_s, u"A0A0A0A0"_s);
    m_voting->divertTaps({});
    QVERIFY(settle());
    QCOMPARE(m_heard.votes.size(), 1);
    QCOMPARE(tally().count(u"pear"_s), 1);
}

void VotingTest::senselessTapsAreIgnored()
{
    tap(u"ra"_s, {});
    tap(u"ra"_s, QString(129, u'A'));
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

QTEST_GUILESS_MAIN(VotingTest)
#include "tst_voting.moc"

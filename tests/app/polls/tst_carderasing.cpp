#include "app/polls/carderasing.h"

#include <atomic>
#include <memory>

#include <QTest>

#include "app/polls/cards/ticket.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class CardErasingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<BookRoom>(); }
    void cleanup() { m_room.reset(); }

    void makesAPersonNobody();
    void removesAPersonsVotes();
    void whoIsNobodyVotesNoMoreInThatRound_data();
    void whoIsNobodyVotesNoMoreInThatRound();
    void whatComesWhileACardIsLookedForIsCountedOrGoes();
    void whatWasWrittenGoesWithWhatTheHostSaidOfIt();
    void aTicketStaysGoodWhereItsVotesGo();
    void aTicketStaysGoodWhereTheSecondWriteFails();
    void theOldestThatNobodyTriesAgainIsForgotten();
    void tooManyErasuresWait();

private:
    BookRoom& room() { return *m_room; }
    PollRegistry& registry() { return *m_room->registry; }
    HeardVotes& heard() { return m_room->heard; }

    std::unique_ptr<BookRoom> m_room;
};

void CardErasingTest::makesAPersonNobody()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    const auto card = heard().votes.first().vote.card;
    QVERIFY(room().done(registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Anonymise)));
    QCOMPARE(registry().tally(u"fruit"_s).count(u"apple"_s), 1);
    QVERIFY(registry().latestVotes(u"fruit"_s, 1).first().card != card);
    QCOMPARE(room().waited(registry().exportCard(u"7E6FD7A0"_s))->text.count("\r\n"), 1);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).count(u"apple"_s), 1);
    QVERIFY(registry().latestVotes(u"fruit"_s, 1).first().card != card);
}

void CardErasingTest::removesAPersonsVotes()
{
    QVERIFY(room().makeOpen(fruitPoll(u"one"_s)));
    QVERIFY(room().makeOpen(fruitPoll(u"two"_s)));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    heard() = {};
    QVERIFY(room().done(registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Remove)));
    QCOMPARE(heard().changed, (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(heard().erased.size(), 2);
    for (const auto& [id, numbers] : std::as_const(heard().erased)) {
        QCOMPARE(numbers.size(), 1);
        QCOMPARE(*room().waited(registry().erasedVotes(id)), numbers);
        // Not in the list of latest votes any more, neither now nor after a start.
        QCOMPARE(registry().latestVotes(id, 10).size(), 1);
        QVERIFY(registry().latestVotes(id, 10).first().number != numbers.first());
    }
    for (const auto& id : {u"one"_s, u"two"_s}) {
        QCOMPARE(registry().tally(id).counts, (QMap<QString, int>{{u"apple"_s, 0}, {u"pear"_s, 1}}));
        QCOMPARE(registry().tally(id).taps, 1);
    }
    QCOMPARE(room().waited(registry().exportCard(u"7E6FD7A0"_s))->text.count("\r\n"), 1);
}

void CardErasingTest::whoIsNobodyVotesNoMoreInThatRound_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("open") << true;
    QTest::newRow("closed, and opened again") << false;
}

void CardErasingTest::whoIsNobodyVotesNoMoreInThatRound()
{
    QFETCH(bool, isOpen);
    QVERIFY(room().makeOpen(fruitPoll()));
    QVERIFY(room().tap(u"ra"_s, u"7E6FD7A0"_s));
    if (!isOpen)
        QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().done(
        registry().eraseCard(u"7E6FD7A0"_s, isOpen ? PollRegistry::Erasure::Anonymise : PollRegistry::Erasure::Own)));
    if (!isOpen)
        QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s));
        QCOMPARE(registry().tally(u"fruit"_s).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 0}}));
        QCOMPARE(room().waited(registry().exportCard(u"7E6FD7A0"_s))->text.count("\r\n"), 1);
        room().restart();
    }
    QVERIFY(room().tap(u"rp"_s, u"D45A8D55"_s));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    QVERIFY(room().tap(u"rp"_s, u"7E6FD7A0"_s)); // another round
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    room().restart();
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
}

void CardErasingTest::whatComesWhileACardIsLookedForIsCountedOrGoes()
{
    for (const bool merged : {false, true}) {
        const auto id = merged ? u"merged"_s : u"fruit"_s;
        QVERIFY(room().makeOpen(fruitPoll(id, Policy::Mode::Every)));
        if (merged)
            QVERIFY(room().done(registry().mergeLog(id, *room().exported(id, ExportFormat::Log))));
        for (int i = 0; i < 20; ++i)
            QVERIFY(room().tap(u"ra"_s, i % 2 ? u"7E6FD7A0"_s : u"D45A8D55"_s));
        auto erasing = registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Remove);
        for (int i = 0; i < 6; ++i)
            registry().tapped({.reader = u"rp"_s, .tag = i % 2 ? u"7E6FD7A0"_s : u"D45A8D55"_s});
        QVERIFY(room().done(std::move(erasing)));
        QVERIFY(room().settle());
        const auto tally = registry().tally(id);
        const auto there = QMap<QString, int>{{u"apple"_s, 10}, {u"pear"_s, 3}};
        QCOMPARE(tally.counts, there);
        QCOMPARE(room().waited(registry().exportCard(u"7E6FD7A0"_s))->text.count("\r\n"), 1);
        room().restart();
        QCOMPARE(registry().tally(id), tally);
        QVERIFY(room().done(registry().remove(id)));
    }
}

void CardErasingTest::whatWasWrittenGoesWithWhatTheHostSaidOfIt()
{
    QVERIFY(room().makeOpen(wordPoll()));
    QVERIFY(room().write(u"mind"_s, u"a"_s, u"my own name"_s));
    QVERIFY(room().write(u"mind"_s, u"a"_s, u"shared"_s));
    QVERIFY(room().write(u"mind"_s, u"b"_s, u"shared"_s));
    QVERIFY(room().write(u"mind"_s, u"b"_s, u"other"_s));
    QVERIFY(room().done(registry().moderate(u"mind"_s, u"my own name"_s, hiddenFate)));
    QVERIFY(room().done(registry().moderate(u"mind"_s, u"shared"_s, shownFate)));
    QVERIFY(room().done(
        registry().moderate(u"mind"_s, u"other"_s, WrittenFate{WrittenFate::Kind::Merged, u"my own name"_s})));
    QCOMPARE(registry().find(u"mind"_s)->fates.size(), 3);
    QVERIFY(room().done(registry().eraseCard(u"phone:a"_s, PollRegistry::Erasure::Own)));
    QCOMPARE(registry().find(u"mind"_s)->fates.keys(), QStringList{u"shared"_s});
    QVERIFY(!room().exported(u"mind"_s, ExportFormat::Log)->contains("own name"));
    const auto counts = registry().tally(u"mind"_s).counts;
    QCOMPARE(counts, (QMap<QString, int>{{u"other"_s, 1}, {u"shared"_s, 1}}));
    room().restart();
    QCOMPARE(registry().find(u"mind"_s)->fates.keys(), QStringList{u"shared"_s});
    QCOMPARE(registry().tally(u"mind"_s).counts, counts);
}

void CardErasingTest::aTicketStaysGoodWhereItsVotesGo()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(room().makeOpen(poll));
    const auto ticket = u"ticket:7kdm4xwp3rux"_s;
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, {ticket})));
    const auto voted = [&] {
        const auto vote = room().waited(registry().vote(
            {.tag = ticket, .uuid = makeTapUuid(room().now()), .poll = u"fruit"_s, .answer = u"pear"_s}));
        return vote ? vote->outcome : Outcome::Nothing;
    };
    QCOMPARE(voted(), Outcome::Counted);
    QVERIFY(room().done(registry().eraseCard(ticket, PollRegistry::Erasure::Own)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 0);
    QCOMPARE(voted(), Outcome::Counted);
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    QVERIFY(room().done(registry().eraseCard(ticket, PollRegistry::Erasure::Own)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1); // it is over: the vote stands as nobody's
    const auto stands = [&] {
        room().restart();
        return registry().tally(u"fruit"_s).votes;
    };
    QCOMPARE(stands(), 1);
    QVERIFY(room().done(registry().openPoll(u"fruit"_s)));
    QCOMPARE(voted(), Outcome::AlreadyVoted);
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    // As a host has a person forgotten.
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, {u"ticket:8ddm4xwp3rux"_s})));
    QVERIFY(room().waited(registry().vote({.tag = u"ticket:8ddm4xwp3rux"_s,
        .uuid = makeTapUuid(room().now()),
        .poll = u"fruit"_s,
        .answer = u"pear"_s})));
    QVERIFY(room().done(registry().eraseCard(u"ticket:8ddm4xwp3rux"_s, PollRegistry::Erasure::Anonymise)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 2);
    QCOMPARE(stands(), 2);
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)));
    QCOMPARE(voted(), Outcome::Counted);
}

/// Votes are deleted first, and that the ticket is good is stored anew then.
void CardErasingTest::aTicketStaysGoodWhereTheSecondWriteFails()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(room().makeOpen(poll));
    const auto ticket = u"ticket:7kdm4xwp3rux"_s;
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, {ticket})));
    const auto voted = [&] {
        const auto vote = room().waited(registry().vote(
            {.tag = ticket, .uuid = makeTapUuid(room().now()), .poll = u"fruit"_s, .answer = u"pear"_s}));
        return vote ? vote->outcome : Outcome::Nothing;
    };
    QCOMPARE(voted(), Outcome::Counted);
    QVERIFY(room().done(registry().closePoll(u"fruit"_s))); // so that its vote stands, as nobody's
    const auto commits = std::make_shared<std::atomic_int>(0);
    room().database->setFault([commits]() -> std::optional<Error> {
        if (++*commits < 2)
            return {};
        return Error::local(Reason::NoSpace, u"The disk is full."_s);
    });
    QVERIFY(!room().waited(registry().eraseOwn(ticket)));
    QCOMPARE(registry().tally(u"fruit"_s).votes, 1);
    room().freeDisk();
    const auto erased = room().waited(registry().eraseOwn(ticket));
    QVERIFY(erased && *erased); // something was, by the first try
    const auto again = room().waited(registry().eraseOwn(ticket));
    QVERIFY(again && !*again); // which is over
    QVERIFY(room().done(registry().resetPoll(u"fruit"_s)) && room().done(registry().openPoll(u"fruit"_s)));
    QCOMPARE(voted(), Outcome::Counted);
}

/// Each by itself: one whom the list has no room for has nothing left that could be deleted.
void CardErasingTest::theOldestThatNobodyTriesAgainIsForgotten()
{
    auto poll = fruitPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    QVERIFY(room().makeOpen(poll));
    QStringList tickets;
    while (tickets.size() < qsizetype(CardErasing::mostBegun) + 1)
        tickets.append(ticketTag(makeTicket()));
    QVERIFY(room().done(registry().registerCards(u"fruit"_s, tickets)));
    for (const auto& ticket : std::as_const(tickets)) {
        QVERIFY(room().done(registry().vote(
            {.tag = ticket, .uuid = makeTapUuid(room().now()), .poll = u"fruit"_s, .answer = u"pear"_s})));
    }
    QVERIFY(room().done(registry().closePoll(u"fruit"_s)));
    for (const auto& ticket : std::as_const(tickets)) {
        const auto commits = std::make_shared<std::atomic_int>(0);
        room().database->setFault([commits]() -> std::optional<Error> {
            if (++*commits < 2)
                return {};
            return Error::local(Reason::NoSpace, u"The disk is full."_s);
        });
        QVERIFY(!room().waited(registry().eraseOwn(ticket)));
    }
    room().freeDisk();
    const auto first = room().waited(registry().eraseOwn(tickets.at(0)));
    QVERIFY(first && !*first);
    const auto second = room().waited(registry().eraseOwn(tickets.at(1)));
    QVERIFY(second && *second);
    const auto last = room().waited(registry().eraseOwn(tickets.last()));
    QVERIFY(last && *last);
}

void CardErasingTest::tooManyErasuresWait()
{
    QVERIFY(room().makeOpen(fruitPoll()));
    std::vector<Task<Result<Done>>> erasing;
    int refused = 0;
    for (std::size_t i = 0; i < CardErasing::mostWaiting + 5; ++i) {
        erasing.push_back(registry().eraseCard(QString::number(1000 + i), PollRegistry::Erasure::Own));
        refused += erasing.back().isReady();
    }
    QVERIFY(refused > 0);
    for (auto& each : erasing)
        (void)room().waited(std::move(each));
    QVERIFY(room().done(registry().eraseCard(u"7E6FD7A0"_s, PollRegistry::Erasure::Own)));
}

QTEST_GUILESS_MAIN(CardErasingTest)
#include "tst_carderasing.moc"

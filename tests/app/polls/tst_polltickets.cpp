#include "app/polls/polltickets.h"

#include <QSet>

#include "app/polls/cards/ticket.h"
#include "tests/app/polls/leadingstation.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

class PollTicketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachVotesOnce()
    {
        BookRoom room;
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::Ticket;
        QVERIFY(room.makeOpen(poll));
        const auto tickets = room.waited(issueTickets(*room.registry, u"fruit"_s, 50));
        QVERIFY(tickets.ok());
        QCOMPARE(QSet<QString>(tickets->begin(), tickets->end()).size(), 50);
        for (const auto& ticket : *tickets) {
            QCOMPARE(ticketFromText(ticket), std::optional(ticket));
            const auto voter = room.registry->voterOf(u"fruit"_s, ticketTag(ticket));
            QVERIFY(room.registry->knowsCard(u"fruit"_s, voter));
        }
        QVERIFY(!room.registry->knowsCard(
            u"fruit"_s, room.registry->voterOf(u"fruit"_s, ticketTag(makeTicket())))); // nobody was given that
    }

    // Votes would be counted by that time where other stations' are among them.
    void doNotRunAheadOfTheClock()
    {
        SealedRoom room;
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::Ticket;
        QVERIFY(room.makeOpen(poll));
        QVERIFY(room.waited(issueTickets(*room.registry, u"fruit"_s, 50)).ok());
        QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
        const auto rows = room.rows();
        QCOMPARE(rows.size(), 53);
        for (const auto& row : rows)
            QVERIFY(row.stored.entry.order <= row.stored.entry.at + 1);
        QVERIFY(checked(linesOf(room.sealedLog()), room.registry->sealHead(u"fruit"_s)).holds());
        room.restart();
        QCOMPARE(room.registry->tally(u"fruit"_s).votes, 1);
    }

    /// Nobody hands out new paper for each question.
    void voteInEachQuestionOfTheirEvent()
    {
        BookRoom room;
        auto& polls = *room.registry;
        for (const auto& id : {u"fruit"_s, u"colour"_s, u"elsewhere"_s, u"cards"_s}) {
            auto poll = fruitPoll(id);
            poll.policy.phones = id == "cards"_L1 ? Policy::Phones::None : Policy::Phones::Ticket;
            if (id == "elsewhere"_L1)
                poll.event = u"Another day"_s;
            QVERIFY(room.makeOpen(poll));
        }
        const auto tag = ticketTag(room.waited(issueTickets(polls, u"fruit"_s, 1))->first());
        QVERIFY(polls.votesByTicket(u"fruit"_s, tag) && polls.votesByTicket(u"colour"_s, tag));
        QVERIFY(!polls.votesByTicket(u"elsewhere"_s, tag) && !polls.votesByTicket(u"cards"_s, tag));
        QVERIFY(!polls.votesByTicket(u"colour"_s, ticketTag(makeTicket())));
        QVERIFY(!polls.knowsCard(u"colour"_s, polls.voterOf(u"colour"_s, tag))); // a look stores nothing
        for (const auto& id : {u"fruit"_s, u"colour"_s, u"colour"_s})
            QVERIFY(room.done(polls.vote({.tag = tag, .uuid = makeTapUuid(1), .poll = id, .answer = u"pear"_s})));
        QCOMPARE(room.heard.outcomes(), (QList<Outcome>{Outcome::Counted, Outcome::Counted, Outcome::Repeat}));
        QVERIFY(polls.voterOf(u"fruit"_s, tag) != polls.voterOf(u"colour"_s, tag)); // nobody can tell who it was
        QVERIFY(polls.knowsCard(u"colour"_s, polls.voterOf(u"colour"_s, tag)));
        // Where it does not vote it is nobody's, and no vote makes it known.
        QVERIFY(
            room.done(polls.vote({.tag = tag, .uuid = makeTapUuid(1), .poll = u"elsewhere"_s, .answer = u"pear"_s})));
        QVERIFY(!polls.knowsCard(u"elsewhere"_s, polls.voterOf(u"elsewhere"_s, tag)));
        room.restart();
        QCOMPARE(room.registry->tally(u"colour"_s).votes, 1);
    }

    /// Who had one would be turned away here, and at another station nobody knows it.
    void areNotMadeWhereThisStationIsLeftOut()
    {
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::Ticket;
        LeadingStation home;
        QVERIFY(home.makeOpen(poll));
        BookRoom room;
        QVERIFY(room.done(room.registry->follow(home.followed(u"fruit"_s))));
        QVERIFY(room.done(room.registry->setOpenAsLed(u"fruit"_s, true)));
        QVERIFY(room.waited(issueTickets(*room.registry, u"fruit"_s, 1)).ok());
        QVERIFY(room.done(room.registry->mergeLog(u"fruit"_s, home.leaveOut(u"fruit"_s, room.registry->station()))));
        const auto tickets = room.waited(issueTickets(*room.registry, u"fruit"_s, 1));
        QVERIFY(!tickets);
        QVERIFY2(tickets.error().text.startsWith(u"This station is left out of this question"_s),
            qPrintable(tickets.error().text));
    }

    void areForPollsThatAskForThem()
    {
        BookRoom room;
        QVERIFY(room.makeOpen(fruitPoll()));
        QCOMPARE(room.waited(issueTickets(*room.registry, u"fruit"_s, 5)).error().code, u"policy.phones"_s);
        QCOMPARE(room.waited(issueTickets(*room.registry, u"gone"_s, 5)).error().reason, Reason::NotFound);
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::Ticket;
        QVERIFY(room.done(room.registry->save(poll)));
        for (const int count : {-1, 0, maximumTickets + 1})
            QCOMPARE(room.waited(issueTickets(*room.registry, u"fruit"_s, count)).error().code, u"count"_s);
    }
};

QTEST_GUILESS_MAIN(PollTicketsTest)
#include "tst_polltickets.moc"

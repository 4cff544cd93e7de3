#include "app/station/running/routes/voteroute.h"

#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/polls/polltickets.h"
#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/sm130.h"
#include "protocols/rfid/readers/push/texttag.h"
#include "protocols/rfid/readers/push/wedgekeys.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VoteWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        m_devices = std::make_unique<devices::DeviceRegistry>(
            m_room->reactor, *m_room->database, devices::DeviceRegistryOptions{.folder = m_room->folder.path()});
        m_log = std::make_unique<Log>(m_room->reactor.clock());
        m_way = std::make_unique<VoteRoute>(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log);
        auto poll = polls::fruitPoll();
        poll.keepsNumbers = true;
        poll.readers.insert(u"door/2"_s, u"pear"_s);
        QVERIFY(m_room->makeOpen(poll));
    }
    void cleanup()
    {
        m_way.reset();
        m_devices.reset();
        m_room.reset();
    }

    void makesATapOfACard()
    {
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        put(u"door"_s, {.id = u"01A2B3C4D6"_s, .sub = u"2"_s});
        put(u"nowhere"_s, {.id = u"01A2B3C4D7"_s});
        QVERIFY(m_room->settle());
        QStringList told;
        for (const auto& one : m_room->heard.votes)
            told << one.vote.answer + u' ' + one.vote.tag;
        QCOMPARE(told, (QStringList{u"apple 01A2B3C4D5"_s, u"pear 01A2B3C4D6"_s, u" 01A2B3C4D7"_s}));
        QCOMPARE(m_log->entries().size(), 0U);
    }

    // What kind of card it is the reader knows, and the number alone does not say.
    void believesTheReaderWhetherANumberIsMadeUp()
    {
        put(u"ra"_s, {.id = u"08A2B3C4"_s, .technology = u"iso14443a"_s, .random = true});
        put(u"ra"_s, {.id = u"08A2B3C5"_s, .random = true, .partial = true}); // typed in decimals
        put(u"ra"_s, {.id = u"66CF4DC2"_s, .technology = u"iso14443b"_s, .random = true});
        put(u"ra"_s, {.id = u"08A2B3C6"_s, .technology = u"hitag"_s});
        QVERIFY(m_room->settle());
        using polls::Outcome;
        QCOMPARE(m_room->heard.outcomes(),
            (QList<Outcome>{Outcome::RandomId, Outcome::RandomId, Outcome::RandomId, Outcome::Counted}));
    }

    // By that it is found, erased and voided, and no other card is the same voter.
    void keepsTheNumberOfACardThatMakesItUp()
    {
        auto poll = polls::fruitPoll(u"tea"_s);
        poll.keepsNumbers = true;
        poll.policy.acceptRandomIds = true;
        poll.readers = {{u"rb"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(poll));
        for (const auto& number : {u"A1B2C3D4"_s, u"71B2C3D4"_s})
            put(u"rb"_s, {.id = number, .technology = u"iso14443b"_s, .random = true});
        put(u"rb"_s, {.id = u"08B2C3D4"_s, .technology = u"iso14443a"_s, .random = true});
        QVERIFY(m_room->settle());
        QStringList told;
        for (const auto& one : m_room->heard.votes)
            told << one.vote.tag;
        QCOMPARE(told, (QStringList{u"A1B2C3D4"_s, u"71B2C3D4"_s, u"08B2C3D4"_s}));
        QCOMPARE(m_room->registry->tally(u"tea"_s).votes, 3);
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"A1B2C3D4"_s, polls::PollRegistry::Erasure::Remove)));
        QCOMPARE(m_room->registry->tally(u"tea"_s).votes, 2);
    }

    /// Who waits for a card at this computer is shown it first, also where it steps through some event already.
    void aRemoteCanBeTaughtAnew()
    {
        events::EventRegistry events(m_room->reactor.clock(), *m_room->database, *m_room->registry, TaskSet::unhandled);
        QVERIFY(m_room->done(events.load()));
        m_way.reset();
        m_way = std::make_unique<VoteRoute>(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log, &events);
        QVERIFY(
            m_room->done(events.cards().teach(u"open-day"_s, u"01A2B3C4D5"_s, events::RemoteCard::Press::Voting, {})));
        QStringList shown;
        m_room->registry->divertTaps([&shown](const polls::Tap& tap) {
            shown << tap.tag;
            return true;
        });
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        QCOMPARE(shown, QStringList{u"01A2B3C4D5"_s});
        QVERIFY(m_room->done(m_room->registry->stored()));
        QVERIFY(m_room->registry->find(u"fruit"_s)->isOpen());
        m_room->registry->divertTaps(nullptr);
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        QVERIFY(m_room->reactor.turnUntil([&] { return !m_room->registry->find(u"fruit"_s)->isOpen(); }));
        QVERIFY(m_room->heard.votes.isEmpty());
        m_way.reset();
    }

    void aRemoteStepsInsteadOfVoting()
    {
        events::EventRegistry events(m_room->reactor.clock(), *m_room->database, *m_room->registry, TaskSet::unhandled);
        QVERIFY(m_room->done(events.load()));
        auto next = polls::fruitPoll(u"second"_s);
        next.readers.clear();
        QVERIFY(m_room->done(m_room->registry->save(next)));
        m_way.reset();
        m_way = std::make_unique<VoteRoute>(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log, &events);
        QVERIFY(
            m_room->done(events.cards().teach(u"open-day"_s, u"01A2B3C4D5"_s, events::RemoteCard::Press::Next, {})));
        const auto at = [&] { return events.find(u"open-day"_s)->present; };
        QVERIFY(m_room->reactor.turnUntil([&] { return at() == u"fruit"_s; })); // it is open
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s}); // it wavers
        QVERIFY(m_room->reactor.turnUntil([&] { return at() == u"second"_s; }));
        m_room->reactor.advance(2s);
        put(u"nowhere"_s, {.id = u"01A2B3C4D5"_s});
        QVERIFY(m_room->reactor.turnUntil([&] { return events.find(u"open-day"_s)->endedAt.has_value(); }));
        QVERIFY(m_room->heard.votes.isEmpty());
        QCOMPARE(m_log->entries().size(), 0U);
        m_room->reactor.advance(2s);
        put(u"ra"_s, {.id = u"01A2B3C4D5"_s});
        QVERIFY(m_room->reactor.turnUntil([&] { return m_log->entries().size() == 1U; }));
        QVERIFY(m_log->entries().front().text.contains(u"is over"_s));
        m_way.reset();
    }

    void takesAPrintedTicketForItsVoter()
    {
        auto poll = polls::fruitPoll();
        poll.id = u"tickets"_s;
        poll.policy.phones = polls::Policy::Phones::Ticket;
        poll.keepsNumbers = true;
        poll.readers = {{u"gate"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(poll));
        const auto tickets = m_room->waited(polls::issueTickets(*m_room->registry, u"tickets"_s, 1));
        QVERIFY(tickets);
        const auto ticket = tickets->first();
        // As the sheet's QR code says it, and typed on a phone: one voter.
        put(u"gate"_s, rfid::textTag(u"http://192.0.2.7:8080/v/tickets#"_s + ticket));
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 1);
        QCOMPARE(
            m_room->heard.votes.last().vote.card, m_room->registry->voterOf(u"tickets"_s, polls::ticketTag(ticket)));
        QCOMPARE(m_room->heard.votes.last().vote.tag, QString()); // whoever read it could vote with it
        QCOMPARE(m_room->heard.votes.last().vote.outcome, polls::Outcome::Counted);
        put(u"gate"_s, rfid::textTag(polls::shownTicket(ticket)));
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.last().vote.outcome, polls::Outcome::Repeat);

        // Who prints codes is nobody, whether they look like tickets or not; a card of somebody's is still a card.
        put(u"gate"_s, rfid::textTag(polls::makeTicket()));
        put(u"gate"_s, rfid::textTag(u"4006381333931"_s));
        put(u"gate"_s, {.id = u"01A2B3C4D5"_s});
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 3);
        QCOMPARE(m_room->heard.votes.last().vote.tag, u"01A2B3C4D5"_s);
    }

    /// As on phones: one ticket for all questions of its event that go by tickets, and for no other's.
    void takesATicketOfAnotherQuestionOfItsEvent()
    {
        auto poll = polls::fruitPoll();
        poll.id = u"first"_s;
        poll.event = u"Open day"_s;
        poll.policy.phones = polls::Policy::Phones::Ticket;
        poll.readers.clear();
        QVERIFY(m_room->makeOpen(poll));
        poll.id = u"second"_s;
        poll.readers = {{u"gate"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(poll));
        poll.id = u"far"_s;
        poll.event = u"Away day"_s;
        poll.readers = {{u"yard"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(poll));
        const auto tickets = m_room->waited(polls::issueTickets(*m_room->registry, u"first"_s, 1));
        QVERIFY(tickets);
        const auto code = rfid::textTag(u"http://192.0.2.7:8080/e/open-day#"_s + tickets->first());
        put(u"gate"_s, code);
        QCOMPARE(m_room->registry->waitingTaps(), 1); // also while nothing can be stored
        QVERIFY(m_room->reactor.turnUntil([&] { return m_room->heard.votes.size() == 1; }));
        const auto vote = m_room->heard.votes.last().vote;
        QCOMPARE(vote.poll, u"second"_s);
        QCOMPARE(vote.card, m_room->registry->voterOf(u"second"_s, polls::ticketTag(tickets->first())));
        QCOMPARE(vote.outcome, polls::Outcome::Counted);
        put(u"gate"_s, code);
        put(u"yard"_s, code);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 2);
        QCOMPARE(m_room->heard.votes.last().vote.outcome, polls::Outcome::Repeat);
        QCOMPARE(m_log->entries().size(), 0U);
    }

    void takesWhatAScannerTypesForPrinted()
    {
        auto poll = polls::fruitPoll();
        poll.id = u"tickets"_s;
        poll.policy.phones = polls::Policy::Phones::Ticket;
        poll.keepsNumbers = true;
        poll.readers = {{u"gate"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(poll));
        const auto ticket = u"a4333333333d"_s; // hex digits, as a card's number has them
        QVERIFY(polls::ticketFromText(ticket));
        QVERIFY(m_room->done(
            m_room->registry->registerCards(u"tickets"_s, {polls::ticketTag(ticket), u"04A1B2C3D4E580"_s})));

        // Each form of number that a scanner could read from paper, and nobody has it.
        for (const auto& text : {u"0006547886"_s, u"123,14706"_s, u"DEADBEEF01"_s, u"4006381333931"_s})
            putTyped(text);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 0);

        putTyped(ticket);
        putTyped(u"04a1b2c3d4e580"_s); // a badge that the poll knows
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 2);
        const auto voter = m_room->registry->voterOf(u"tickets"_s, polls::ticketTag(ticket));
        QCOMPARE(m_room->heard.votes.first().vote.card, voter);
        QVERIFY(m_room->heard.votes.first().vote.tag.isEmpty()); // codes are kept nowhere
        QCOMPARE(m_room->heard.votes.last().vote.tag, u"04A1B2C3D4E580"_s);

        // Its owner says that it reads cards: then they are that, and a code is still a code.
        putTyped(u"0006547886"_s, u"em4100"_s);
        putTyped(u"K7PX-4MQA"_s, u"em4100"_s);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 3);
        QCOMPARE(m_room->heard.votes.last().vote.tag, u"0063E9AE"_s);
    }

    void aTicketIsOneInWhateverPollItIs()
    {
        auto first = polls::fruitPoll();
        first.id = u"badges"_s;
        first.keepsNumbers = true;
        first.readers = {{u"gate"_s, u"apple"_s}};
        QVERIFY(m_room->makeOpen(first));
        auto second = first;
        second.id = u"tickets"_s;
        second.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(m_room->makeOpen(second));
        const auto tickets = m_room->waited(polls::issueTickets(*m_room->registry, u"tickets"_s, 1));
        QVERIFY(tickets);
        const auto code = rfid::textTag(tickets->first());
        QVERIFY(m_room->done(m_room->registry->registerCard(u"badges"_s, code.id)));
        put(u"gate"_s, code);
        QVERIFY(m_room->settle());
        const auto& vote = m_room->heard.votes.last().vote;
        QCOMPARE(vote.card, m_room->registry->voterOf(vote.poll, polls::ticketTag(tickets->first())));
    }

    void takesAnotherPrintedCodeForACard()
    {
        const auto code = rfid::textTag(u"4006381333931"_s);
        put(u"ra"_s, code);
        put(u"ra"_s, rfid::textTag(u"04A1B2C3D4E580"_s));
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 2);
        QCOMPARE(m_room->heard.votes.first().vote.tag, code.id);
        QCOMPARE(m_room->heard.votes.last().vote.tag, u"04A1B2C3D4E580"_s); // the badge's chip says the same
    }

    void tellsOfAFullDiskOnce()
    {
        m_room->fillDisk();
        for (int i = 0; i < 3; ++i) {
            put(u"ra"_s, {.id = u"01A2B3C4D%1"_s.arg(i)});
            m_room->registry->retryNow();
            QVERIFY(m_room->reactor.turnUntil([this, i] { return m_room->heard.troubles.size() > i; }));
        }
        QCOMPARE(m_log->entries().size(), 1U);
        QVERIFY(m_log->entries().front().text.contains(u"Free some space"_s));

        m_room->freeDisk();
        m_room->registry->retryNow();
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 3);
        QCOMPARE(m_log->entries().size(), 2U);
        QCOMPARE(m_log->entries().back().text, u"What had waited is stored."_s);

        m_room->fillDisk(); // the next time is news again
        put(u"rp"_s, {.id = u"01A2B3C4E0"_s});
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().size() == 3; }));
    }

    void saysAgainHowManyWaitWhenTheyAreTenTimesAsMany()
    {
        m_room->fillDisk();
        const auto tapOnce = [this](int i) {
            const auto before = m_room->heard.troubles.size();
            put(u"ra"_s, {.id = u"01A2B3%1"_s.arg(i, 4, 10, QLatin1Char('0'))});
            m_room->registry->retryNow();
            return m_room->reactor.turnUntil([this, before] { return m_room->heard.troubles.size() > before; });
        };
        for (int i = 0; i < 102; ++i)
            QVERIFY(tapOnce(i));
        QStringList told;
        for (const auto& entry : m_log->entries())
            told.append(entry.text.section(u' ', 0, 5));
        QCOMPARE(told.size(), 3);
        QVERIFY2(told[1].endsWith(u" votes wait in memory by"_s), qPrintable(told[1]));
        QVERIFY(told[1].section(u' ', 0, 0).toInt() < 15);
        QVERIFY(told[2].section(u' ', 0, 0).toInt() >= 100);

        m_room->freeDisk();
        m_room->registry->retryNow();
        QVERIFY(m_room->settle());
        QCOMPARE(m_log->entries().back().text, u"What had waited is stored."_s);
    }

    void showsAtTheReaderWhetherItCounts()
    {
        QVERIFY(m_room->done(m_devices->start()));
        const auto id = m_room->waited(m_devices->addSimulated(u"Lamp"_s, u"sm130"_s));
        QVERIFY(id);
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, *id, u"apple"_s)));
        m_line = m_room->reactor.outgoing.back().get();
        const auto reader = rfid::makeFarEnd(u"sm130");
        play(*reader, 1000);
        QVERIFY(reader->put(u"04A1B2C3D4E580"_s));
        auto asked = play(*reader, 200);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.last().vote.outcome, polls::Outcome::Counted);
        asked += play(*reader, 50);
        QVERIFY(asked.contains(green) && !asked.contains(red));
        QVERIFY((asked + play(*reader, 400)).contains(dark));

        reader->takeAway();
        play(*reader, 20'000);
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, *id, u"pear"_s)));
        QVERIFY(reader->put(u"04A1B2C3D4E580"_s)); // once a card
        asked = play(*reader, 200);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.last().vote.outcome, polls::Outcome::AlreadyVoted);
        asked += play(*reader, 50);
        QVERIFY(asked.contains(red) && !asked.contains(green));
        QVERIFY((asked + play(*reader, 400)).contains(dark));
    }

    void showsNobodyElseWhatWasStoredLate()
    {
        QVERIFY(m_room->done(m_devices->start()));
        const auto id = m_room->waited(m_devices->addSimulated(u"Lamp"_s, u"sm130"_s));
        QVERIFY(id);
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, *id, u"apple"_s)));
        m_line = m_room->reactor.outgoing.back().get();
        const auto reader = rfid::makeFarEnd(u"sm130");
        play(*reader, 1000);
        m_way->tagArrived(*m_devices->find(*id), {.id = u"04A1B2C3D4E580"_s}, m_room->now() - 3000);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 1);
        QVERIFY(!play(*reader, 500).contains(green));
        // Nor a vote at another program's reader of that name, where both share the polls.
        m_room->registry->tapped({.reader = *id, .tag = u"04A1B2C3D4E582"_s, .at = m_room->now()});
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->heard.votes.size(), 2);
        QVERIFY(!play(*reader, 500).contains(green));
        // Nor what another station was tapped.
        m_room->registry->tapped(
            {.reader = *id, .tag = u"04A1B2C3D4E581"_s, .at = m_room->now(), .station = u"elsewhere"_s});
        QVERIFY(m_room->settle());
        QVERIFY(!play(*reader, 500).contains(green));
    }

private:
    /// Plays the reader's side for a while; gives what it was asked.
    QByteArray play(rfid::FarEnd& reader, int msecs)
    {
        QByteArray all;
        for (int passed = 0; passed < msecs; passed += 10) {
            m_room->reactor.advance(10ms);
            const auto asked = m_line->takeWritten();
            all += asked;
            m_line->feed(reader.answers(asked));
        }
        return all;
    }
    void put(const QString& reader, const rfid::Tag& tag)
    {
        devices::Device device;
        device.id = reader;
        m_way->tagArrived(device, tag, m_room->now());
    }

    /// As a reader hands it on whose device types; with what its settings say of its cards.
    void putTyped(const QString& text, const QString& technology = {})
    {
        rfid::ReaderSettings settings;
        settings.technology = technology;
        put(u"gate"_s, *rfid::normalise(*rfid::wedgeTag(text), settings));
    }
    const QByteArray green = rfid::Sm130Driver::frame(QByteArray("\x92\x01", 2));
    const QByteArray red = rfid::Sm130Driver::frame(QByteArray("\x92\x02", 2));
    const QByteArray dark = rfid::Sm130Driver::frame(QByteArray("\x92\x00", 2));
    MemoryTransport* m_line = nullptr;
    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<VoteRoute> m_way;
};

QTEST_GUILESS_MAIN(VoteWayTest)
#include "tst_voteroute.moc"

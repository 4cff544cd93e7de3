#include "app/station/running/routes/polllog.h"

#include <QTest>

#include "app/polls/counting/ledger.h"
#include "app/storage/query.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        m_log = std::make_unique<Log>(m_room->reactor.clock());
        m_findings = std::make_unique<StorageFindings>(*m_log);
        m_said = std::make_unique<PollLog>(*m_room->registry, *m_log, *m_findings);
    }
    void cleanup()
    {
        m_said.reset();
        m_room.reset();
    }

    void tellsOfOpeningAndClosing()
    {
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        QCOMPARE(lines(), QStringList()); // a draft is nobody's news
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QVERIFY(m_room->tap(u"rp"_s, u"01A2B3C4D6"_s));
        QCOMPARE(lines(), QStringList(u"info polls “Which fruit?” is open."_s)); // votes have the Polls page
        QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” is closed: 2 votes by 2 voters."_s);
        QVERIFY(m_room->done(m_room->registry->openPoll(u"fruit"_s)));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” is open."_s);
        QCOMPARE(lines().size(), 3);
    }

    void countsVotesAndVoters()
    {
        const auto closed = [this](const QString& id, int taps) {
            if (!m_room->makeOpen(polls::fruitPoll(id, polls::Policy::Mode::Every)))
                return QString();
            for (int i = 0; i < taps; ++i) {
                m_room->reactor.advance(10s);
                if (!m_room->tap(u"ra"_s, u"01A2B3C4D5"_s))
                    return QString();
            }
            return m_room->done(m_room->registry->closePoll(id)) ? lines().last() : QString();
        };
        QCOMPARE(closed(u"none"_s, 0), u"info polls “Which fruit?” is closed: nobody has voted."_s);
        QCOMPARE(closed(u"one"_s, 1), u"info polls “Which fruit?” is closed: one vote."_s);
        QCOMPARE(closed(u"many"_s, 3), u"info polls “Which fruit?” is closed: 3 votes by one voter."_s);
    }

    void tellsOfAClockThatIsSet()
    {
        const auto said = [this](std::chrono::hours by) {
            m_room->reactor.manualClock().setWallClock(std::chrono::milliseconds(by).count());
            return m_room->tap(u"ra"_s, u"01A2B3C4D5"_s) ? lines().last() : QString();
        };
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QVERIFY(said(24h * 10).contains(u"more than a day ahead"_s));
        const auto wasAhead = said(-24h * 10);
        QVERIFY2(wasAhead.startsWith("warning polls "_L1) && wasAhead.contains(u"while it was ahead"_s),
            qPrintable(wasAhead));
        const auto fellBehind = said(-24h * 365 * 50);
        QVERIFY2(fellBehind.contains(u"set back"_s) && !fellBehind.contains(u"ahead"_s), qPrintable(fellBehind));
    }

    void closesByTheClock()
    {
        auto poll = polls::fruitPoll();
        poll.closesAt = m_room->now() + 60'000;
        QVERIFY(m_room->makeOpen(poll));
        m_room->reactor.advance(61s);
        QVERIFY(m_room->reactor.turnUntil([this] { return lines().size() == 2; }));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” is closed: nobody has voted."_s);
    }

    void tellsWhatIsTakenBackAndNamesNoCard()
    {
        auto poll = polls::fruitPoll();
        poll.keepsNumbers = true;
        QVERIFY(m_room->makeOpen(poll));
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"01A2B3C4D5"_s)));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is taken back."_s);
        QVERIFY(m_room->done(m_room->registry->resetPoll(u"fruit"_s)));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” begins anew, without votes: round 2."_s);
        QVERIFY(m_room->done(m_room->registry->remove(u"fruit"_s)));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” is removed, with its votes."_s);
        QVERIFY(!lines().join(u'\n').contains(u"01A2B3C4D5"));
    }

    /// Nobody has taken it back, and where it stands it still counts.
    void tellsWhatIsErasedAndWhatIsNobodys()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        for (const auto* tag : {"01A2B3C4D5", "01A2B3C4D6"})
            QVERIFY(m_room->tap(u"ra"_s, QString::fromLatin1(tag)));
        using How = polls::CardErasing::How;
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"01A2B3C4D5"_s, How::Remove)));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is erased."_s);
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"01A2B3C4D6"_s, How::Anonymise)));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is nobody's now: whose it was is erased."_s);
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
        QVERIFY(!lines().join(u'\n').contains(u"taken back"_s));
    }

    /// Of votes that are not at hand any more the storage knows what became of them.
    void tellsOfEarlierVotes()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        const auto vote = [this](int voter) {
            m_room->registry->tapped(
                {.reader = u"ra"_s, .tag = u"01%1"_s.arg(voter, 8, 16, QChar(u'0')).toUpper(), .at = m_room->now()});
        };
        for (int voter = 0; voter < int(polls::Ledger::keptVotes) + 3; ++voter)
            vote(voter);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, int(polls::Ledger::keptVotes) + 3);
        const auto told = [this](const QString& line) {
            return m_room->reactor.turnUntil([&] { return lines().last() == line; });
        };
        using How = polls::CardErasing::How;
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"0100000001"_s, How::Anonymise)));
        QVERIFY(told(u"info polls One vote in “Which fruit?” is nobody's now: whose it was is erased."_s));
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"0100000000"_s)));
        QVERIFY(told(u"info polls One vote in “Which fruit?” is taken back."_s));
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"0100000002"_s, How::Remove)));
        QVERIFY(told(u"info polls One vote in “Which fruit?” is erased."_s));
    }

    /// Who changes a vote has one, which alone was counted.
    void countsAChangedVoteOnce()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        for (const auto* tag : {"01A2B3C4D5", "01A2B3C4D6"}) {
            for (const auto& reader : {u"rp"_s, u"ra"_s}) {
                QVERIFY(m_room->tap(reader, QString::fromLatin1(tag)));
                m_room->reactor.advance(10s);
            }
        }
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 2);
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"01A2B3C4D5"_s)));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is taken back."_s);
        QVERIFY(m_room->done(m_room->registry->eraseCard(u"01A2B3C4D6"_s, polls::CardErasing::How::Anonymise)));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is nobody's now: whose it was is erased."_s);
        QCOMPARE(lines().size(), 3);
    }

    /// Also where the storage has to be asked.
    void countsAnEarlierChangedVoteOnce()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        for (const auto& reader : {u"rp"_s, u"ra"_s}) {
            QVERIFY(m_room->tap(reader, u"01A2B3C4D5"_s));
            m_room->reactor.advance(10s);
        }
        for (int voter = 0; voter < int(polls::Ledger::keptVotes); ++voter)
            m_room->registry->tapped(
                {.reader = u"ra"_s, .tag = u"02%1"_s.arg(voter, 8, 16, QChar(u'0')).toUpper(), .at = m_room->now()});
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, int(polls::Ledger::keptVotes) + 1);
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"01A2B3C4D5"_s)));
        QVERIFY(m_room->reactor.turnUntil([this] { return lines().size() == 2; }));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is taken back."_s);
    }

    /// They are read some together, and counted once, however many those are.
    void countsAVoteThatWasChangedOftenOnce()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll(u"fruit"_s, polls::Policy::Mode::Change)));
        constexpr int changes = 1100; // more than are read together
        for (int tap = 0; tap < changes; ++tap) {
            m_room->registry->tapped(
                {.reader = tap % 2 == 0 ? u"rp"_s : u"ra"_s, .tag = u"01A2B3C4D5"_s, .at = m_room->now()});
            m_room->reactor.advance(10s);
        }
        for (int voter = 0; voter < int(polls::Ledger::keptVotes); ++voter)
            m_room->registry->tapped(
                {.reader = u"ra"_s, .tag = u"02%1"_s.arg(voter, 8, 16, QChar(u'0')).toUpper(), .at = m_room->now()});
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->registry->tally(u"fruit"_s).changed, changes - 1);
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"01A2B3C4D5"_s)));
        QVERIFY(m_room->reactor.turnUntil([this] { return lines().size() == 2; }));
        QCOMPARE(lines().last(), u"info polls One vote in “Which fruit?” is taken back."_s);
    }

    /// Who puts answers in order gives a vote for each place, and one order.
    void countsTheOrdersOfARanking()
    {
        auto poll = polls::fruitPoll();
        poll.kind = polls::Kind::Ranking;
        poll.policy.mode = polls::Policy::Mode::Multi;
        poll.policy.maxChoices = 2;
        QVERIFY(m_room->makeOpen(poll));
        for (const auto* tag : {"01A2B3C4D5", "01A2B3C4D6"}) {
            QVERIFY(m_room->tap(u"ra"_s, QString::fromLatin1(tag)));
            QVERIFY(m_room->tap(u"rp"_s, QString::fromLatin1(tag)));
        }
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 4);
        QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
        QCOMPARE(lines().last(), u"info polls “Which fruit?” is closed: 2 orders."_s);
        QVERIFY(m_room->done(m_room->registry->retract(u"fruit"_s, u"01A2B3C4D5"_s)));
        QCOMPARE(lines().last(), u"info polls Places of orders in “Which fruit?” that are taken back: 2."_s);
    }

    void warnsOfAPollThatSomebodyElseHasDeleted()
    {
        auto poll = polls::fruitPoll();
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(m_room->makeOpen(poll));
        QVERIFY(m_room->done(m_room->database->write(
            [](QSqlDatabase& connection) { return runStatement(connection, u"DELETE FROM polls_poll"_s); })));
        const auto vote = m_room->waited(m_room->registry->vote({.tag = u"phone:a"_s,
            .uuid = polls::makeTapUuid(m_room->now()),
            .poll = u"fruit"_s,
            .answer = u"apple"_s}));
        QCOMPARE(vote.error().reason, Reason::NotFound); // it is not acknowledged
        const auto said = lines().last();
        QVERIFY2(said.startsWith(u"warning polls “Which fruit?” is not in the storage any more"_s), qPrintable(said));
        QVERIFY(!lines().join(u'\n').contains(u"is removed"_s));
    }

    void tellsOnceThatTheClockWasSet()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        m_room->reactor.advance(48h); // time passes, nobody sets the clock
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QCOMPARE(lines().size(), 1);
        for (const qint64 days : {40, -40}) {
            m_room->reactor.manualClock().setWallClock(days * 86'400'000);
            QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D6"_s));
            QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D7"_s));
            QVERIFY(lines().last().startsWith(u"warning polls This computer's clock was set "_s));
            QVERIFY(lines().last().contains(days > 0 ? u"ahead"_s : u"back"_s));
        }
        QCOMPARE(lines().size(), 3);
    }

    void tellsWhoIsLeftOutAndTakenInAgain()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(m_room->done(m_room->registry->leaveOut(u"fruit"_s, u"4711"_s, u"hall-2"_s)));
        QCOMPARE(lines().last(),
            u"warning polls The station “hall-2” is left out of “Which fruit?”: nothing that it has entered counts."_s);
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QVERIFY(m_room->done(m_room->registry->takeIn(u"fruit"_s, u"4711"_s)));
        QCOMPARE(lines().last(), u"info polls The station “hall-2” counts in “Which fruit?” again."_s);
        QCOMPARE(lines().size(), 3);
    }

    void whatWasSoAtTheStartIsNoNews()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        m_log->clear();
        m_said.reset();
        m_said = std::make_unique<PollLog>(*m_room->registry, *m_log, *m_findings);
        auto poll = *m_room->registry->find(u"fruit"_s);
        poll.question = u"Which fruit now?"_s;
        QVERIFY(m_room->done(m_room->registry->save(poll)));
        QCOMPARE(lines(), QStringList());
        QVERIFY(m_room->done(m_room->registry->closePoll(u"fruit"_s)));
        QCOMPARE(lines(), QStringList(u"info polls “Which fruit now?” is closed: nobody has voted."_s));
    }

    void tellsAtTheStartWhatIsMissing()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(m_room->tap(u"ra"_s, u"01A2B3C4D5"_s));
        QVERIFY(m_room->done(m_room->database->write([](QSqlDatabase& connection) {
            return runStatement(
                connection, u"DELETE FROM polls_log WHERE number = (SELECT max(number) FROM polls_log)"_s);
        })));
        m_log->clear();
        m_said.reset();
        m_room->restart();
        m_said = std::make_unique<PollLog>(*m_room->registry, *m_log, *m_findings);
        QCOMPARE(lines().size(), 1);
        QVERIFY2(lines().first().startsWith(
                     u"error polls Votes of the poll fruit that were stored are not in the storage any more"_s),
            qPrintable(lines().first()));
        QCOMPARE(m_findings->all().size(), 1); // and what shows whether all is well goes on telling it
    }

private:
    QStringList lines() const
    {
        QStringList all;
        for (const auto& entry : m_log->entries())
            all << logLevelName(entry.level) + u' ' + entry.source + u' ' + entry.text;
        return all;
    }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<StorageFindings> m_findings;
    std::unique_ptr<PollLog> m_said;
};

QTEST_GUILESS_MAIN(PollLogTest)
#include "tst_polllog.moc"

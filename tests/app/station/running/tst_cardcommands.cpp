#include "app/station/running/cardcommands.h"

#include "app/polls/cards/ticket.h"
#include "app/station/process/exitcode.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CardCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<CommandedStation>();
        QVERIFY(m_at->isStarted);
        const QByteArray poll =
            "[[poll]]\nid = \"lunch\"\nquestion = \"What?\"\nmode = \"every\"\n[[poll.answer]]\nid = \"yes\"\ntitle = \"Yes\"\n"
            "readers = [\"door\"]\n[[poll.answer]]\nid = \"no\"\ntitle = \"No\"\n";
        QCOMPARE(m_at->run(u"poll import"_s, {u"-"_s}, poll), u"lunch\n"_s);
        QCOMPARE(m_at->run(u"poll open"_s, {u"lunch"_s}), u"Voting on lunch is open.\n"_s);
        for (const auto& tag : {u"0A0B0C0D"_s, u"0A0B0C0E"_s, u"0A0B0C0D"_s})
            m_at->tap(tag);
        QVERIFY(QTest::qWaitFor([this] { return m_at->station->polls().tally(u"lunch"_s).votes == 3; }));
    }
    void cleanup() { m_at.reset(); }

    void tellsWhatIsStored()
    {
        const auto csv = m_at->run(u"card export"_s, {u"urn:rfid:0a:0b:0c:0d"_s});
        QCOMPARE(csv.count(u"lunch"_s), 2);
        QCOMPARE(m_at->run(u"card export"_s, {u"FFFFFFFF"_s}), u"! No poll knows this card."_s);
    }

    void erasesWithTheVotes()
    {
        QCOMPARE(m_at->run(u"card erase"_s, {u"0A0B0C0D"_s}), u"polls: 1, taps: 2\n"_s);
        QCOMPARE(m_at->station->polls().tally(u"lunch"_s).votes, 1);
        QCOMPARE(m_at->run(u"card erase"_s, {u"0A0B0C0D"_s}), u"! No poll knows this card."_s);
    }

    /// All that the card did is in another station's chain, of a poll that this one follows.
    void saysWhereNothingIsErased()
    {
        CommandedStation home;
        QVERIFY(home.isStarted);
        const auto lunch = m_at->run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}}).toUtf8();
        QCOMPARE(home.run(u"poll import"_s, {u"-"_s}, lunch), u"lunch\n"_s);
        home.run(u"poll open"_s, {u"lunch"_s});
        home.tap(u"0A0B0C0F"_s);
        auto& theirs = home.station->polls();
        QVERIFY(QTest::qWaitFor([&theirs] { return theirs.tally(u"lunch"_s).votes == 1; }));
        auto& polls = m_at->station->polls();
        QVERIFY(got(polls.remove(u"lunch"_s)));
        QVERIFY(got(polls.follow({*theirs.find(u"lunch"_s), theirs.salt(u"lunch"_s), theirs.station()})));
        const auto log = home.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).toUtf8();
        QVERIFY(got(polls.mergeLog(u"lunch"_s, log)));
        Lines lines;
        const auto done = got(
            runCommand(*m_at->station, {.words = u"card erase"_s, .arguments = {u"0A0B0C0F"_s}}, lines));
        QVERIFY(!done);
        QCOMPARE(exitCodeFor(done.error()), EX_NOINPUT);
        QVERIFY2(lines.text.contains(u"One vote of this card was cast at another station ("_s), qPrintable(lines.text));
        QCOMPARE(polls.tally(u"lunch"_s).votes, 1);
        QCOMPARE(m_at->run(u"card link"_s, {u"0A0B0C0F"_s, u"account:anna"_s}), QString());
        const auto told = m_at->run(u"card erase"_s, {u"0A0B0C0F"_s}); // whom it was linked with is forgotten here
        QVERIFY2(told.contains(u"One vote of this card was cast at another station ("_s) && !told.contains(u"! "_s),
            qPrintable(told));
        QCOMPARE(m_at->run(u"card list"_s), QString());
    }

    void erasesWhatIsLinkedAlone()
    {
        QCOMPARE(m_at->run(u"card link"_s, {u"0A0B0C0D"_s, u"account:anna"_s}), QString());
        QCOMPARE(m_at->run(u"card erase"_s, {u"account:anna"_s}), u"polls: 0, taps: 0\n"_s);
        QCOMPARE(m_at->run(u"card list"_s), QString());
        QCOMPARE(m_at->run(u"card erase"_s, {u"account:anna"_s}), u"! No poll knows this card."_s);
    }

    /// One person had one vote, and has it taken away: that of what the card was linked with does not count in its
    /// stead.
    void erasesAVoteAndCountsNoLinkedOneInstead()
    {
        const QByteArray
            poll = "[[poll]]\nid = \"tea\"\nquestion = \"Tea?\"\nlink_voters = true\n[[poll.answer]]\nid = \"yes\"\n"
                   "title = \"Yes\"\nreaders = [\"door\"]\n[[poll.answer]]\nid = \"no\"\ntitle = \"No\"\n";
        const auto tea = [this] { return m_at->station->polls().tally(u"tea"_s); };
        m_at->run(u"poll close"_s, {u"lunch"_s});
        QCOMPARE(m_at->run(u"poll import"_s, {u"-"_s}, poll), u"tea\n"_s);
        m_at->run(u"poll open"_s, {u"tea"_s});
        m_at->run(u"card link"_s, {u"0A0B0C0D"_s, u"0A0B0C0E"_s});
        for (const auto& tag : {u"0A0B0C0D"_s, u"0A0B0C0E"_s})
            m_at->tap(tag);
        QVERIFY(QTest::qWaitFor([this] { return m_at->station->polls().latestVotes(u"tea"_s, 5).size() == 2; }));
        QCOMPARE(tea().votes, 1);
        QVERIFY(m_at->run(u"card erase"_s, {u"0A0B0C0D"_s}).startsWith(u"polls: 2, "_s));
        QCOMPARE(tea().votes, 0);
        QCOMPARE(m_at->station->polls().tally(u"lunch"_s).votes, 1); // where nobody is linked
    }

    void erasesAndKeepsTheVotes()
    {
        QCOMPARE(m_at->run(u"card erase"_s, {u"0A0B0C0D"_s}, {}, {{u"votes"_s, u"keep"_s}}), u"polls: 1, taps: 2\n"_s);
        QCOMPARE(m_at->station->polls().tally(u"lunch"_s).votes, 3);
        QCOMPARE(m_at->run(u"card export"_s, {u"0A0B0C0D"_s}), u"! No poll knows this card."_s);
    }

    /// However they write it who ask: as it was printed, or as they log in.
    void knowsWhoHasNoCard()
    {
        const auto ticket = polls::makeTicket();
        for (const auto& tag : {polls::ticketTag(ticket), u"account:anna"_s})
            m_at->tap(tag);
        QVERIFY(QTest::qWaitFor([this] { return m_at->station->polls().tally(u"lunch"_s).votes == 5; }));
        for (const auto& text : {u"ticket:"_s + polls::shownTicket(ticket).toUpper(), u"Account:ANNA@localhost"_s}) {
            QCOMPARE(m_at->run(u"card export"_s, {text}).count(u"lunch"_s), 1);
            QCOMPARE(m_at->run(u"card erase"_s, {text}), u"polls: 1, taps: 1\n"_s);
            QCOMPARE(m_at->run(u"card export"_s, {text}), u"! No poll knows this card."_s);
        }
        QVERIFY(m_at->run(u"card export"_s, {u"ticket:7kdm-4xwp"_s}).contains(u"is no ticket's code"_s));
        QVERIFY(m_at->run(u"card export"_s, {u"account:"_s}).startsWith(u"! "_s));
    }

    void linksAtTheDesk()
    {
        QCOMPARE(m_at->run(u"card list"_s), QString());
        QCOMPARE(m_at->run(u"card link"_s, {u"0a:0b:0c:0d"_s, u"Account:ANNA"_s}), QString());
        const auto list = m_at->run(u"card list"_s);
        QCOMPARE(list.count(u'\n'), 2);
        QVERIFY(list.contains(u"card"_s) && list.contains(u"account"_s));
        QVERIFY(!list.contains(u"0A0B0C0D"_s) && !list.contains(u"anna"_s));
        QCOMPARE(m_at->station->polls().tally(u"lunch"_s).votes, 3); // its rules link nobody
        QVERIFY(m_at->run(u"card link"_s, {u"0A0B0C0D"_s, u"nobody"_s}).startsWith(u"! "_s));
        QCOMPARE(m_at->run(u"card unlink"_s, {u"account:anna"_s}), QString());
        QCOMPARE(m_at->run(u"card list"_s), QString());
        QVERIFY(m_at->run(u"card unlink"_s, {u"account:anna"_s}).startsWith(u"! "_s));
    }

    void makesAPlaceOfAReader()
    {
        QVERIFY(m_at->run(u"card place"_s, {u"cellar"_s}).startsWith(u"! There is no reader “cellar”."_s));
        QVERIFY(!m_at->run(u"device add"_s, {u"Desk"_s, u"simulated:"_s, u"id12"_s}).startsWith(u"! "_s));
        const auto made = m_at->run(u"card place"_s, {u"Desk"_s});
        QVERIFY2(made.startsWith(u"Desk  "_s) && made.contains(u"/link/"_s), qPrintable(made));
        QCOMPARE(m_at->run(u"card place"_s), made);
        QCOMPARE(m_at->run(u"card place"_s, {u"Desk"_s}, {}, {{u"votes"_s, true}}), QString());
        QCOMPARE(m_at->run(u"card place"_s), QString());
        QVERIFY(!m_at->run(u"device add"_s, {u"door"_s, u"simulated:"_s, u"id12"_s}).startsWith(u"! "_s));
        const auto taken = m_at->run(u"card place"_s, {u"door"_s}); // people vote there just now
        QVERIFY2(
            taken.endsWith(u"no card votes for “Yes” there any more in lunch, which is open\n"_s), qPrintable(taken));
    }

    void refusesWhatIsNoCard()
    {
        for (const auto& text : {u""_s, u"0A0B"_s, u"0A0B0C0G"_s, u"lunch"_s, u"0"_s.repeated(125), u"%"_s.repeated(8)})
            QVERIFY2(m_at->run(u"card erase"_s, {text}).startsWith(u"! "_s), qPrintable(text));
        QCOMPARE(m_at->run(u"card export"_s, {u"E2801160600002054E2A1B3C"_s}), // as an EPC label has it
            u"! No poll knows this card."_s);
        QCOMPARE(m_at->station->polls().tally(u"lunch"_s).votes, 3);
    }

private:
    std::unique_ptr<CommandedStation> m_at;
};

QTEST_GUILESS_MAIN(CardCommandsTest)
#include "tst_cardcommands.moc"

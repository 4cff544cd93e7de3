#include "app/services/irc/ircpollbot.h"

#include "app/polls/definition/kindanswers.h"
#include "tests/app/polls/bookroom.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

polls::Poll fruit(const QString& id = u"fruit"_s)
{
    polls::Poll poll;
    poll.id = id;
    poll.question = u"Which fruit?"_s;
    poll.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, {}}};
    poll.readers = {{u"r1"_s, u"apple"_s}, {u"r2"_s, u"pear"_s}};
    return poll;
}

struct Stage {
    polls::BookRoom room;
    House house;
    std::unique_ptr<IrcPollBot> bot = std::make_unique<IrcPollBot>(*house.server, *room.registry, "#polls");
    Peer alice{house};

    Stage()
    {
        alice.logIn("alice");
        alice.say("JOIN #polls");
        alice.heard();
    }
    QByteArrayList after(const QByteArray& line)
    {
        alice.say(line);
        return heard();
    }
    QByteArrayList heard()
    {
        house.reactor.advance(1ms);
        auto lines = alice.heard();
        for (auto& line : lines)
            line.replace(":polls!bot@irc.test ", "");
        return lines;
    }
};

} // namespace

class IrcPollBotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatOpensAndCloses()
    {
        Stage stage;
        QVERIFY(stage.room.done(stage.room.registry->save(fruit())));
        QVERIFY(stage.heard().isEmpty()); // a draft is nobody's business
        QVERIFY(stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(stage.heard(), QByteArrayList{"PRIVMSG #polls :Open now: Which fruit? Apple, Pear"});
        QVERIFY(stage.room.tap(u"r1"_s, u"11223344"_s));
        QVERIFY(stage.heard().isEmpty()); // not each vote
        QVERIFY(stage.room.done(stage.room.registry->closePoll(u"fruit"_s)));
        QCOMPARE(stage.heard(),
            QByteArrayList{"PRIVMSG #polls :Closed: Which fruit? Apple 1 (100 %), Pear 0 (0 %); 1 vote"});
    }

    void tellsAScaleByItsEndsAndFigures()
    {
        Stage stage;
        auto poll = fruit();
        poll.kind = polls::Kind::Scale;
        poll.answers = polls::scaleAnswers(0, 10, u"bad"_s, u"good"_s);
        poll.readers = {{u"r1"_s, u"10"_s}};
        QVERIFY(stage.room.done(stage.room.registry->save(poll))
            && stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        QCOMPARE(stage.heard(), QByteArrayList{"PRIVMSG #polls :Open now: Which fruit? 0 (bad) to 10 (good)"});
        QVERIFY(stage.room.tap(u"r1"_s, u"11223344"_s));
        QCOMPARE(stage.after("PRIVMSG polls :results"),
            QByteArrayList{"PRIVMSG alice :Which fruit? Mean 10, median 10, spread 0. 1 vote."});
    }

    void nothingHiddenIsSaidOfWords()
    {
        Stage stage;
        QVERIFY(stage.room.makeOpen(polls::wordPoll()));
        QCOMPARE(stage.heard(), QByteArrayList{"PRIVMSG #polls :Open now: What comes to your mind? up to 40 letters"});
        for (const auto& [voter, words] :
            {std::pair(u"ann"_s, u"Peace"_s), std::pair(u"ben"_s, u"Slur"_s), std::pair(u"cid"_s, u"slur"_s)})
            QVERIFY(stage.room.write(u"mind"_s, voter, words));
        QVERIFY(stage.room.done(stage.room.registry->moderate(u"mind"_s, u"slur"_s, polls::hiddenFate)));
        QVERIFY(stage.heard().isEmpty());
        QCOMPARE(stage.after("PRIVMSG polls :results"),
            QByteArrayList{"PRIVMSG alice :What comes to your mind? Peace (1). 3 votes."});
        QVERIFY(stage.room.done(stage.room.registry->moderate(u"mind"_s, u"peace"_s, polls::hiddenFate)));
        QCOMPARE(
            stage.after("PRIVMSG polls :results"), QByteArrayList{"PRIVMSG alice :What comes to your mind? 3 votes."});
    }

    void noMotionIsCarriedBeforeTheEnd()
    {
        auto poll = fruit();
        poll.kind = polls::Kind::Motion;
        poll.answers = polls::motionAnswers(true);
        poll.state = polls::Poll::State::Open;
        const polls::Tally tally{.counts = {{u"yes"_s, 2}, {u"no"_s, 1}}, .votes = 3};
        QCOMPARE(
            IrcPollBot::resultLine(poll, tally), u"Which fruit? Carried so far: 2 yes, 1 no, 0 abstained. 3 votes."_s);
        poll.state = polls::Poll::State::Closed;
        QCOMPARE(IrcPollBot::resultLine(poll, tally), u"Which fruit? Carried: 2 yes, 1 no, 0 abstained. 3 votes."_s);
    }

    /// Whatever places it has.
    void countsTheOrdersOfARanking()
    {
        auto poll = fruit();
        poll.kind = polls::Kind::Ranking;
        poll.state = polls::Poll::State::Closed;
        polls::Tally tally{.counts = {{u"apple"_s, 2}, {u"pear"_s, 2}}, .votes = 4};
        tally.voters = 2;
        QVERIFY2(IrcPollBot::resultLine(poll, tally).contains(u" 2 orders"_s),
            qPrintable(IrcPollBot::resultLine(poll, tally)));
        tally.voters = 1;
        const auto one = IrcPollBot::resultLine(poll, tally);
        QVERIFY2(one.contains(u" 1 order"_s) && !one.contains(u" 1 orders"_s), qPrintable(one));
    }

    void saysTitlesAsTheyAre()
    {
        Stage stage;
        auto poll = fruit();
        poll.answers[0].title = u"%1 of %2"_s;
        QVERIFY(stage.room.done(stage.room.registry->save(poll))
            && stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        stage.heard();
        QVERIFY(stage.room.tap(u"r1"_s, u"11223344"_s));
        QCOMPARE(stage.after("PRIVMSG polls :results"),
            QByteArrayList{"PRIVMSG alice :Which fruit? %1 of %2 1 (100 %), Pear 0 (0 %); 1 vote"});
    }

    void answersWhoAsks()
    {
        Stage stage;
        QCOMPARE(stage.after("PRIVMSG #polls :!polls"), QByteArrayList{"PRIVMSG #polls :No poll is open."});
        QCOMPARE(stage.after("PRIVMSG #polls :!results"), QByteArrayList{"PRIVMSG #polls :There is no such poll."});
        QVERIFY(stage.room.done(stage.room.registry->save(fruit()))
            && stage.room.done(stage.room.registry->openPoll(u"fruit"_s)));
        stage.heard();
        QVERIFY(stage.room.tap(u"r1"_s, u"11223344"_s) && stage.room.tap(u"r2"_s, u"11223355"_s)
            && stage.room.tap(u"r2"_s, u"11223366"_s));
        QCOMPARE(
            stage.after("PRIVMSG #polls :!polls"), QByteArrayList{"PRIVMSG #polls :fruit: Which fruit? Apple, Pear"});
        QCOMPARE(stage.after("PRIVMSG polls :results"),
            QByteArrayList{"PRIVMSG alice :Which fruit? Apple 1 (33 %), Pear 2 (67 %); 3 votes"});
        QCOMPARE(stage.after("PRIVMSG polls :!results FRUIT").size(), 1);
        QVERIFY(stage.after("PRIVMSG #polls :results are fine").isEmpty()); // people talk
        QVERIFY(stage.after("PRIVMSG polls :hello").first().startsWith("PRIVMSG alice :polls: "));
        QVERIFY(stage.after("NOTICE polls :results").isEmpty());
    }

    /// As the title and the answers of a poll, by way of its registry: whole lines of the bot's own, few of them, and
    /// none of anybody else.
    void strangersWordsMakeNoLines()
    {
        Stage stage;
        int taken = 0, told = 0;
        for (const auto& words : strangersWords()) {
            for (const auto& text :
                {words.text.left(polls::maximumTitleLength), words.text.simplified().left(polls::maximumTitleLength)}) {
                auto poll = fruit(u"p-%1"_s.arg(taken));
                poll.question = poll.answers[0].title = text;
                if (!stage.room.waited(stage.room.registry->save(poll)).ok())
                    continue; // no title has control characters
                ++taken;
                QVERIFY(stage.room.done(stage.room.registry->openPoll(poll.id)));
                auto heard = stage.heard();
                heard += stage.after("PRIVMSG polls :results " + poll.id.toUtf8());
                heard += stage.after("PRIVMSG #polls :!polls");
                QVERIFY(stage.room.done(stage.room.registry->closePoll(poll.id)));
                heard += stage.heard();
                QVERIFY2(heard.size() >= 4 && heard.size() <= 20, words.name + QByteArray::number(heard.size()));
                for (const auto& line : heard) {
                    QVERIFY2(line.startsWith("PRIVMSG #polls :") || line.startsWith("PRIVMSG alice :"), line);
                    QVERIFY2(
                        line.size() <= 510 && !line.contains('\r') && !line.contains('\0') && !line.contains('\x1b'),
                        line);
                    QVERIFY2(QString::fromUtf8(line).toUtf8() == line && !line.contains("\xef\xbf\xbd"), line);
                    ++told;
                }
            }
            stage.house.reactor.advance(10s);
        }
        QVERIFY2(taken >= 26 && told >= 4 * 26, qPrintable(u"%1 %2"_s.arg(taken).arg(told)));
    }

    void hiddenResultsStayHidden()
    {
        Stage stage;
        QVERIFY(stage.room.done(stage.room.registry->save(fruit()))
            && stage.room.done(stage.room.registry->openPoll(u"fruit"_s))
            && stage.room.done(stage.room.registry->setResultsHidden(u"fruit"_s, true)));
        stage.heard();
        QCOMPARE(stage.after("PRIVMSG polls :results"),
            QByteArrayList{"PRIVMSG alice :Which fruit? The results are hidden until it closes."});
        QVERIFY(stage.room.done(stage.room.registry->save(fruit(u"secret-draft"_s))));
        QVERIFY(!stage.after("PRIVMSG polls :results secret-draft").join().contains("Apple"));
    }

    void comesBackWhenItWasSentAway()
    {
        Stage stage;
        stage.after("KICK #polls polls :out");
        stage.house.reactor.advance(61s);
        QVERIFY(stage.alice.heard().join().contains(" JOIN #polls"));
        Peer root(stage.house);
        root.logIn("root");
        root.say("OPER oper pw");
        root.say("KILL polls :out");
        stage.house.reactor.advance(61s);
        QVERIFY(stage.house.server->findUser("polls"));
    }

    void takesItsNick()
    {
        Stage stage;
        stage.bot.reset();
        Peer other(stage.house);
        other.logIn("polls");
        stage.bot = std::make_unique<IrcPollBot>(*stage.house.server, *stage.room.registry, "#polls");
        QVERIFY(stage.bot->isHere());
        QVERIFY(stage.house.server->findUser("polls_1"));
    }
};

QTEST_GUILESS_MAIN(IrcPollBotTest)
#include "tst_ircpollbot.moc"

#include <QTest>

#include "protocols/irc/server/talk/bot.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes down what it hears, and repeats what people say to it.
class Echo final : public Bot {
public:
    using Bot::Bot;
    QStringList notes;

protected:
    void heard(const Words& words) override
    {
        notes.append(u"%1 to %2: %3%4"_s.arg(QString::fromUtf8(words.by.nick), QString::fromUtf8(words.target),
            words.kind == Words::Kind::Action       ? u"* "_s
                : words.kind == Words::Kind::Notice ? u"- "_s
                                                    : QString(),
            words.text));
        if (words.kind != Words::Kind::Notice && !words.by.isBot)
            (void)say(words.answerTo(), u"You said: "_s + words.text);
    }
    void joined(const QByteArray& channel, const Speaker& who) override { note(u"joined"_s, channel, who.nick); }
    void parted(const QByteArray& channel, const Speaker& who) override { note(u"parted"_s, channel, who.nick); }
    void quit(const Speaker& who) override { note(u"quit"_s, {}, who.nick); }
    void renamed(const Speaker& who, const QByteArray& nick) override { note(u"renamed"_s, who.nick, nick); }
    void kicked(const QByteArray& channel, const Speaker& by, const QByteArray& nick) override
    {
        note(u"kicked"_s, channel, by.nick + ' ' + nick);
    }
    void topicChanged(const QByteArray& channel, const Speaker&, const QString& topic) override
    {
        note(u"topic"_s, channel, topic.toUtf8());
    }
    void invited(const Speaker& by, const QByteArray& channel) override { note(u"invited"_s, channel, by.nick); }
    void wasRemoved(const QByteArray& reason) override { note(u"removed"_s, {}, reason); }
    void heardFrom(const Saying& saying) override
    {
        from.append(saying.session->address() + ' ' + saying.from.account + ": " + saying.text);
    }

public:
    QByteArrayList from;

private:
    void note(const QString& what, const QByteArray& where, const QByteArray& who)
    {
        notes.append((what + u' ' + QString::fromUtf8(where) + u' ' + QString::fromUtf8(who)).simplified());
    }
};

} // namespace

class IrcBotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWhereItWasSpokenTo()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok());
        QVERIFY(echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        alice.heard();
        alice.say("PRIVMSG #x :hello");
        alice.say("PRIVMSG polly :psst");
        alice.say("PRIVMSG #x :\x01"
                  "ACTION waves\x01");
        alice.say("NOTICE #x :quiet");
        alice.say("PRIVMSG polly :\x01VERSION\x01");
        house.reactor.advance(1ms);
        QCOMPARE(alice.heard(),
            (QByteArrayList{":polly!bot@irc.test PRIVMSG #x :You said: hello",
                ":polly!bot@irc.test PRIVMSG alice :You said: psst",
                ":polly!bot@irc.test PRIVMSG #x :You said: waves"}));
        QCOMPARE(echo.notes,
            (QStringList{u"joined #x alice"_s, u"alice to #x: hello"_s, u"alice to polly: psst"_s,
                u"alice to #x: * waves"_s, u"alice to #x: - quiet"_s}));
    }

    void seesWhatHappensToPeople()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        Peer bob(house);
        bob.logIn("bob");
        alice.say("JOIN #x");
        bob.say("JOIN #x");
        alice.say("TOPIC #x :Fruit");
        bob.say("NICK rob");
        alice.say("KICK #x rob :out");
        bob.say("INVITE polly #y");
        bob.say("QUIT");
        alice.say("PART #x");
        alice.say("QUIT");
        house.reactor.advance(1ms);
        QCOMPARE(echo.notes,
            (QStringList{u"joined #x alice"_s, u"joined #x bob"_s, u"topic #x Fruit"_s, u"renamed bob rob"_s,
                u"kicked #x alice rob"_s, u"parted #x alice"_s}));
    }

    void theFirstPersonIsOperatorWhereOnlyBotsAre()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        QVERIFY(alice.heard().join('\n').contains("@alice"));
        Peer bob(house);
        bob.logIn("bob");
        bob.say("JOIN #x");
        QVERIFY(!bob.heard().join('\n').contains("@bob"));
    }

    void channelsBindItsWords()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        alice.say("MODE #x +m");
        alice.heard();
        QCOMPARE(echo.say("#x", u"hello"_s).error().reason, Reason::PermissionDenied);
        QCOMPARE(echo.say("#nowhere", u"hello"_s).error().reason, Reason::NotFound);
        QCOMPARE(echo.say("nobody", u"hello"_s).error().reason, Reason::NotFound);
        alice.say("MODE #x +v polly");
        alice.heard();
        QVERIFY(echo.say("#x", u"one\ntwo"_s).ok());
        QVERIFY(echo.act("#x", u"waves"_s).ok());
        QCOMPARE(alice.heard(),
            (QByteArrayList{":polly!bot@irc.test PRIVMSG #x :one", ":polly!bot@irc.test PRIVMSG #x :two",
                ":polly!bot@irc.test PRIVMSG #x :\x01"
                "ACTION waves\x01"}));
    }

    void longTextIsCutAtWordsAndNothingForgesALine()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        alice.heard();
        QVERIFY(echo.say("#x", u"word "_s.repeated(200)).ok());
        const auto heard = alice.heard();
        QVERIFY(heard.size() > 1);
        for (const auto& line : heard)
            QVERIFY(line.size() <= 510 && line.startsWith(":polly!bot@irc.test PRIVMSG #x :word"));
        QVERIFY(echo.say("#x", u"a\r\nKICK #x alice"_s).ok());
        for (const auto& line : alice.heard())
            QVERIFY(line.startsWith(":polly!bot@irc.test PRIVMSG #x :"));
        QVERIFY(echo.changeTopic("#x", "Fruit").ok());
        QCOMPARE(alice.heard(), QByteArrayList{":polly!bot@irc.test TOPIC #x :Fruit"});
        QVERIFY(echo.changeNick("molly").ok());
        QVERIFY(echo.kick("#x", "alice", "out").ok());
        QVERIFY(alice.heard().last().endsWith("KICK #x alice :out"));
    }

    /// Topics and reasons come from rules and plugins, who may have them from strangers.
    void topicsAndReasonsForgeNoLine()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        Peer bob(house);
        bob.logIn("bob");
        alice.say("JOIN #x");
        bob.say("JOIN #x");
        alice.heard();
        const QByteArray forged("one\r\n:irc.test NOTICE alice :forged");
        const QByteArray flat("one  :irc.test NOTICE alice :forged");
        QVERIFY(echo.changeTopic("#x", forged).ok());
        QVERIFY(echo.kick("#x", "bob", forged).ok());
        QVERIFY(echo.part("#x", forged).ok());
        QVERIFY(echo.join("#x").ok());
        echo.leave(forged);
        QCOMPARE(alice.heard(),
            (QByteArrayList{":polly!bot@irc.test TOPIC #x :" + flat, ":polly!bot@irc.test KICK #x bob :" + flat,
                ":polly!bot@irc.test PART #x :" + flat, ":polly!bot@irc.test JOIN #x",
                ":polly!bot@irc.test QUIT :" + flat}));
    }

    void namesAreCheckedAndUnique()
    {
        House house;
        Peer alice(house);
        alice.logIn("polly");
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QCOMPARE(echo.come().error().reason, Reason::AlreadyExists);
        Echo bad(*house.server, {"pol ly", "bot", {}, "A bot"});
        QCOMPARE(bad.come().error().reason, Reason::BadValue);
        QCOMPARE(bad.join("#x").error().reason, Reason::NotFound);
        Echo good(*house.server, {"molly", "bot", {}, "A bot"});
        QVERIFY(good.come().ok());
        QCOMPARE(good.join("x y").error().reason, Reason::BadValue);
        QCOMPARE(good.changeNick("polly").error().reason, Reason::AlreadyExists);
        QCOMPARE(good.part("#x").error().reason, Reason::NotFound);
    }

    void knowsByWhichSessionItWasSpokenTo()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer alice(house, u"127.0.0.7"_s);
        alice.logIn("ally", "batch draft/multiline", "alice");
        alice.say("JOIN #x");
        alice.say("PRIVMSG #x :to all");
        alice.say("NOTICE polly :no message");
        alice.say("BATCH +1 draft/multiline #x");
        alice.say("@batch=1 PRIVMSG #x :to all");
        alice.say("BATCH -1");
        QVERIFY(echo.from.isEmpty());
        alice.say("PRIVMSG polly :to it");
        alice.say("BATCH +1 draft/multiline polly");
        alice.say("@batch=1 PRIVMSG polly :one");
        alice.say("@batch=1 PRIVMSG polly :  two");
        alice.say("@batch=1;draft/multiline-concat PRIVMSG polly : on");
        alice.say("BATCH -1");
        Peer bob(house);
        bob.logIn("alice");
        bob.say("PRIVMSG polly :a nick");
        QCOMPARE(echo.from,
            (QByteArrayList{"127.0.0.7 alice: to it", "127.0.0.7 alice: one\n  two on", "127.0.0.1 : a nick"}));
    }

    void theServersOwnNamesAreForItsOwn()
    {
        House house;
        Echo other(*house.server, {"everyport", "bot", {}, "A bot"});
        QCOMPARE(other.come().error().reason, Reason::AlreadyExists);
        Peer alice(house);
        alice.logIn("alice");
        alice.say("NICK everyport");
        QVERIFY(alice.heard().join().contains(" 43"));
        Echo own(*house.server, {"everyport", "bot", {}, "A bot", true});
        QVERIFY(own.come().ok());
    }

    void isToldWhenItIsTakenAway()
    {
        House house;
        Echo echo(*house.server, {"polly", "bot", {}, "A bot"});
        QVERIFY(echo.come().ok() && echo.join("#x").ok());
        Peer root(house);
        root.logIn("root");
        root.say("OPER oper pw");
        root.say("KILL polly :quiet");
        QVERIFY(!echo.isHere());
        QVERIFY(echo.notes.last().startsWith(u"removed"_s));
        QVERIFY(echo.come().ok()); // and may come again
    }

    void aFloodIsCutOffAndOneTurnDoesNotTakeForEver()
    {
        House house;
        Echo one(*house.server, {"one", "bot", {}, "A bot"});
        QVERIFY(one.come().ok() && one.join("#x").ok());
        Peer alice(house);
        alice.logIn("alice");
        alice.say("JOIN #x");
        for (int line = 0; line < 3000; ++line)
            ircd::say(
                *house.server, {*house.server->findUser("alice"), nullptr, Saying::Kind::Message, "again", {}}, "#x");
        house.reactor.advance(1ms);
        QCOMPARE(one.notes.size(), qsizetype(Bot::mostWaiting) + 1); // alice came before
    }
};

QTEST_GUILESS_MAIN(IrcBotTest)
#include "tst_bot.moc"

#include "app/rulelinks/ircrulesource.h"

#include "tests/app/rulelinks/enginebench.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage {
    House house;
    EngineBench bench{house.reactor};
    std::unique_ptr<IrcRuleSource> own = std::make_unique<IrcRuleSource>(*house.server, u"irc"_s, bench.engine);

    void turn() { house.reactor.advance(2ms); }
    rules::Fields after(Peer& peer, const QByteArray& line, const QString& kind)
    {
        peer.say(line);
        turn();
        return bench.last(kind);
    }
    static QByteArrayList lines(Peer& peer, const QByteArray& word)
    {
        QByteArrayList all;
        for (const auto& line : peer.heard()) {
            if (line.contains(word))
                all << line;
        }
        return all;
    }
};

const QString words = u"message"_s;
const QString secret = u"private-message"_s;

} // namespace

class OwnIrcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatIsSaidInChannels()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("alice");
        alice.say("JOIN #fruit");
        const rules::Fields said = stage.after(alice, "PRIVMSG #fruit :\x02Hello\x02 there", words);
        QCOMPARE(said,
            (rules::Fields{{u"network"_s, u"irc"_s}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, u"alice"_s},
                {u"text"_s, u"Hello there"_s}, {u"protocol"_s, u"irc"_s}, {u"mention"_s, u"no"_s}}));
        stage.after(alice, "NOTICE #fruit :for nobody", words);
        stage.after(alice, "PRIVMSG #fruit :\1VERSION\1", words);
        QCOMPARE(stage.bench.count(words), 1);
        QCOMPARE(stage.after(alice, "PRIVMSG #fruit :\1ACTION waves\1", words).value(u"text"_s), u"waves"_s);
        QVERIFY(stage.own->say(u"rules"_s, u"#fruit"_s, u"I am here"_s));
        stage.turn();
        QCOMPARE(stage.bench.count(words), 2); // not its own
        QCOMPARE(stage.after(alice, "PRIVMSG #fruit :Rules, are you there?", words).value(u"mention"_s), u"yes"_s);
        Peer bot(stage.house);
        bot.logIn("robot");
        bot.say("MODE robot +B");
        bot.say("JOIN #fruit");
        QCOMPARE(stage.after(bot, "PRIVMSG #fruit :beep", words).value(u"nick"_s), u"alice"_s);
    }

    void hearsWhoComesAndGoes()
    {
        Stage stage;
        Peer alice(stage.house);
        Peer bob(stage.house);
        alice.logIn("alice");
        bob.logIn("bob");
        const rules::Fields here{{u"network"_s, u"irc"_s}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, u"alice"_s}};
        QCOMPARE(stage.after(alice, "JOIN #fruit", u"joined"_s), here);
        QVERIFY(stage.own->say(u"rules"_s, u"#fruit"_s, u"Welcome"_s));
        stage.turn();
        QCOMPARE(stage.bench.count(u"joined"_s), 1); // a bot of ours is nobody who comes
        QCOMPARE(stage.after(alice, "PART #fruit", u"left"_s), here);
        bob.say("JOIN #fruit");
        QCOMPARE(stage.after(bob, "QUIT :bye", u"left"_s).value(u"nick"_s), u"bob"_s);
        alice.say("JOIN #own");
        Peer carol(stage.house);
        carol.logIn("carol");
        carol.say("JOIN #own");
        QCOMPARE(stage.after(alice, "KICK #own carol :out", u"left"_s).value(u"nick"_s), u"carol"_s);
        QCOMPARE(stage.bench.count(u"left"_s), 3);
    }

    void neverHearsWhatTwoSayToEachOther()
    {
        Stage stage;
        stage.own->setListening(true);
        Peer alice(stage.house);
        Peer bob(stage.house);
        alice.logIn("alice");
        bob.logIn("bob");
        bob.heard();
        stage.after(alice, "PRIVMSG bob :between us", secret);
        QCOMPARE(Stage::lines(bob, "between us").size(), 1);
        QCOMPARE(stage.bench.count(secret), 0);
        QCOMPARE(stage.bench.count(words), 0);
    }

    void hearsWhatIsWrittenToIt()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("alice", {}, "alice");
        stage.own->setListening(true);
        stage.own->setListening(true);
        const auto said = stage.after(alice,
            "PRIVMSG rules :\x02"
            "coffee\x02, please",
            secret);
        QCOMPARE(said.value(u"network"_s), u"irc"_s);
        QCOMPARE(said.value(u"nick"_s), u"alice"_s);
        QCOMPARE(said.value(u"account"_s), u"alice"_s);
        QVERIFY2(said.value(u"address"_s).startsWith(u"alice!"_s), qPrintable(said.value(u"address"_s)));
        QCOMPARE(said.value(u"to"_s), u"rules"_s);
        QCOMPARE(said.value(u"text"_s), u"coffee, please"_s);
        QCOMPARE(stage.bench.count(words), 0);
        Peer bob(stage.house); // a nick proves no account
        bob.logIn("mallory");
        QCOMPARE(stage.after(bob, "PRIVMSG rules :I am alice", secret).value(u"account"_s), QString());
        const auto before = stage.bench.count(secret);
        stage.after(alice, "NOTICE rules :x", secret);
        stage.after(alice, "PRIVMSG rules :\1VERSION\1", secret);
        QCOMPARE(stage.bench.count(secret), before);
        // Who has a name of its own hears by it.
        QVERIFY(stage.own->say(u"doorman"_s, u"alice"_s, u"Yes?"_s));
        QCOMPARE(stage.after(alice, "PRIVMSG doorman :open", secret).value(u"to"_s), u"doorman"_s);
    }

    void takesItsNameFromWhoHasIt()
    {
        Stage stage;
        Peer alice(stage.house);
        Peer thief(stage.house);
        Peer oper(stage.house);
        alice.logIn("alice");
        thief.logIn("rules");
        oper.logIn("oper", {}, "oper");
        oper.say("OPER oper pw");
        oper.say("MODE oper +s");
        oper.heard();
        stage.own->setListening(true);
        stage.after(alice, "PRIVMSG rules :open-sesame", secret);
        QCOMPARE(stage.bench.last(secret).value(u"text"_s), u"open-sesame"_s);
        QCOMPARE(thief.heard(),
            (QByteArrayList{":rules!~rules@127.0.0.1 NICK rules_1",
                ":irc.test NOTICE rules_1 :rules is the name of one of this server's bots; you are rules_1 now"}));
        QCOMPARE(Stage::lines(oper, "was taken from").size(), 1);
        QVERIFY(!stage.own->say(u"alice"_s, u"#x"_s, u"hello"_s)); // a name that a rule has chosen is taken from nobody
    }

    void isThereWhileSomebodyListens()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("alice");
        alice.heard();
        alice.say("PRIVMSG rules :hello?");
        QCOMPARE(Stage::lines(alice, " 401 ").size(), 1);
        stage.own->setListening(true);
        stage.after(alice, "PRIVMSG rules :now?", secret);
        QCOMPARE(stage.bench.count(secret), 1);
        Peer oper(stage.house);
        oper.logIn("oper", {}, "oper");
        oper.say("OPER oper pw");
        oper.say("KILL rules :away");
        alice.heard();
        alice.say("PRIVMSG rules :gone?");
        QCOMPARE(Stage::lines(alice, " 401 ").size(), 1);
        stage.house.reactor.advance(61s);
        stage.after(alice, "PRIVMSG rules :back?", secret);
        QCOMPARE(stage.bench.last(secret).value(u"text"_s), u"back?"_s);
        stage.own->setListening(false);
        alice.heard();
        alice.say("PRIVMSG rules :bye");
        QCOMPARE(Stage::lines(alice, " 401 ").size(), 1);
    }

    void saysWhereItIsToldTo()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("alice");
        alice.say("JOIN #fruit");
        alice.heard();
        QVERIFY(stage.own->say(u"rules"_s, u"#fruit"_s, u"apples\npears"_s));
        alice.settle();
        const auto lines = Stage::lines(alice, "PRIVMSG #fruit");
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(":rules!") && lines[0].endsWith(":apples"));
        QVERIFY(stage.own->say(u"rules"_s, u"alice"_s, u"a word"_s));
        alice.settle();
        QCOMPARE(Stage::lines(alice, "PRIVMSG alice :a word").size(), 1);
        QCOMPARE(stage.own->say(u"rules"_s, u"nobody"_s, u"x"_s).error().reason, Reason::NotFound);
        QCOMPARE(stage.own->say(u"alice"_s, u"#fruit"_s, u"x"_s).error().reason, Reason::InUse);
        QVERIFY(!stage.own->say(u"no nick"_s, u"#fruit"_s, u"x"_s));
        QVERIFY(!stage.own->say(u"rules"_s, u"#"_s + QString(500, u'x'), u"x"_s));
        alice.say("MODE #fruit +m");
        alice.say("MODE #fruit -v rules");
        QCOMPARE(stage.own->say(u"rules"_s, u"#fruit"_s, u"x"_s).error().reason, Reason::PermissionDenied);
    }

    void hasOnlySoManyNames()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("alice");
        size_t here = 0;
        for (int i = 0; i < 50; ++i)
            here += stage.own->say(u"bot%1"_s.arg(i), u"alice"_s, u"x"_s).ok();
        QCOMPARE(here, IrcRuleSource::mostBots);
        QCOMPARE(stage.own->say(u"another"_s, u"alice"_s, u"x"_s).error().reason, Reason::TooLarge);
        QVERIFY(stage.own->say(u"bot3"_s, u"alice"_s, u"x"_s));
    }

    void outlivesTheServer()
    {
        Stage stage;
        stage.own->setListening(true);
        QVERIFY(stage.own->say(u"rules"_s, u"#fruit"_s, u"x"_s));
        stage.house.restart();
        QVERIFY(!stage.own->isThere());
        QCOMPARE(stage.own->say(u"rules"_s, u"#fruit"_s, u"x"_s).error().kind, Error::Kind::Busy);
        stage.own->setListening(false);
        stage.own->setListening(true);
        stage.house.reactor.advance(5min);
        stage.own.reset();
    }
};

QTEST_GUILESS_MAIN(OwnIrcTest)
#include "tst_ircrulesource.moc"

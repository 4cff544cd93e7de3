#include "app/ircbridge/remoteirc.h"

#include <QTest>

#include "app/ircbridge/ircrooms.h"
#include "netcore/interfaces/reactortcp.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace everyport::ircd;
using namespace everyport::bridge;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerOptions farOptions()
{
    auto options = House::plainOptions();
    options.name = "far.test";
    options.network = "FarNet";
    return options;
}

/// Two networks: `house` is ours, `far` another one in the same memory, and a bridge between #x here and #y there.
struct Stage {
    House house;
    MemoryRegistry farAccounts;
    MemoryHistory farHistory;
    Server far{house.reactor, farOptions(), ServerPorts{&farAccounts, &farHistory, nullptr, nullptr}, allCommands()};
    std::unique_ptr<Port> port;
    Bridge meeting{house.reactor.clock()};
    std::unique_ptr<IrcRooms> rooms = std::make_unique<IrcRooms>(*house.server);
    std::unique_ptr<RemoteIrc> remote;
    QStringList log;
    Peer alice{house};
    MemoryTransport bobsWire;

    Stage()
    {
        house.reactor.reachItself();
        auto opening = far.open();
        house.reactor.turnUntil([&] { return opening.isReady(); });
        port = std::move(
            *house.reactor.role<ReactorTcp>()->listenTcp({.port = 6667}, [this] { return far.makeSession(); }));
        bobsWire.setPeer({Address::Family::IPv4, u"192.0.2.7"_s, 4000});
        bobsWire.open(far.makeSession());
        bob("NICK bob");
        bob("USER bob 0 * :Bob");
        bob("JOIN #y");
        alice.logIn("alice");
        alice.say("JOIN #x");
        RemoteIrc::Options options;
        options.label = u"far"_s;
        options.client.identity.nick = "bridge";
        options.client.endpoint = *Endpoint::parse(u"tcp:127.0.0.1:6667"_s);
        options.client.client.pacing.burst = 100;
        options.log = [this](const QString& text) { log.append(text); };
        remote = std::make_unique<RemoteIrc>(house.reactor, std::move(options));
        remote->share("#y", {}, meeting);
        if (!rooms->share("#x", meeting))
            qFatal("not shared");
        remote->start();
        if (!until([this] { return house.server->findUser("bob"); }))
            qFatal("bob did not come over");
        heardByAlice();
        heardByBob();
    }
    ~Stage()
    {
        remote.reset();
        rooms.reset();
        far.shutDown();
        port.reset();
    }
    bool until(const std::function<bool()>& condition)
    {
        for (int turn = 0; turn < 300 && !condition(); ++turn) {
            house.reactor.turn();
            house.reactor.advance(20ms);
            bobsWire.settle();
        }
        return condition();
    }
    void bob(const QByteArray& line)
    {
        bobsWire.feed(line + "\r\n");
        bobsWire.settle();
    }
    void settle()
    {
        until([turns = 0]() mutable { return ++turns > 20; });
        alice.settle();
    }
    QByteArrayList heardByAlice()
    {
        settle();
        return alice.heard();
    }
    QByteArrayList heardByBob()
    {
        settle();
        auto lines = bobsWire.takeWritten().split('\n');
        lines.removeLast();
        for (auto& line : lines)
            line.chop(1);
        return lines;
    }
};

} // namespace

class RemoteIrcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleThereAreUsersHere()
    {
        Stage stage;
        stage.alice.say("WHOIS bob");
        QVERIFY(stage.heardByAlice().join('\n').contains("311 alice bob ~bob 192.0.2.7 * :"));
        stage.bob("PRIVMSG #y :hello");
        stage.bob("PRIVMSG #y :\x01"
                  "ACTION waves\x01");
        stage.bob("NICK robert");
        stage.bob("PART #y :bye");
        const auto heard = stage.heardByAlice();
        QCOMPARE(heard,
            (QByteArrayList{":bob!~bob@192.0.2.7 PRIVMSG #x :hello",
                ":bob!~bob@192.0.2.7 PRIVMSG #x :\x01"
                "ACTION waves\x01",
                ":bob!~bob@192.0.2.7 NICK robert", ":robert!~bob@192.0.2.7 PART #x :bye"}));
        stage.bob("JOIN #y");
        stage.bob("QUIT :home");
        QCOMPARE(stage.heardByAlice(),
            (QByteArrayList{":robert!~bob@192.0.2.7 JOIN #x", ":robert!~bob@192.0.2.7 QUIT :Quit: home"}));
    }

    void wordsFromHereAreSpokenByTheBridge()
    {
        Stage stage;
        stage.alice.say("PRIVMSG #x :hello there");
        stage.alice.say("PRIVMSG #x :\x01"
                        "ACTION waves\x01");
        stage.alice.say("NOTICE #x :look");
        const auto heard = stage.heardByBob();
        QCOMPARE(heard.size(), 3);
        QVERIFY2(heard[0].endsWith(" PRIVMSG #y :<alice> hello there"), heard[0]);
        QVERIFY(heard[1].endsWith(" PRIVMSG #y :* alice waves"));
        QVERIFY(heard[2].endsWith(" NOTICE #y :<alice> look"));
        QVERIFY(stage.heardByAlice().isEmpty()); // nothing comes back
    }

    void everyLineHasTheNameOfWhoSaidIt()
    {
        Stage stage;
        Peer carol(stage.house);
        carol.logIn("carol", "batch draft/multiline message-tags draft/message-redaction");
        carol.say("JOIN #x");
        stage.heardByBob();
        stage.bob("CAP REQ :message-tags draft/message-redaction");
        stage.heardByBob();
        const auto heard = [&] {
            carol.say("BATCH +2 draft/multiline #x");
            carol.say("@batch=2 PRIVMSG #x :hello");
            carol.say("@batch=2 PRIVMSG #x :<alice> I am not me " + QByteArray("x").repeated(300));
            carol.say(
                "@batch=2;draft/multiline-concat PRIVMSG #x : " + QByteArray("y ").repeated(150) + "<alice> nor me");
            carol.say("BATCH -2");
            return stage.heardByBob();
        }();
        QCOMPARE(heard.size(), 3);
        QByteArrayList ids;
        for (const auto& line : heard) {
            QVERIFY2(line.contains(" PRIVMSG #y :<carol> ") && line.size() < 500, line);
            ids.append(line.mid(line.indexOf("msgid=") + 6).split(' ').first().split(';').first());
        }
        // Who takes it back takes back all of it.
        QByteArray own;
        for (const auto& item : stage.house.history.items) {
            if (item.body.contains("nor me"))
                own = item.id;
        }
        carol.say("REDACT #x " + own);
        const auto redacted = stage.heardByBob().join('\n');
        for (const auto& id : ids)
            QVERIFY2(redacted.contains(" REDACT #y " + id), redacted);
    }

    void privateWordsFindTheirWay()
    {
        Stage stage;
        stage.bob("PRIVMSG bridge :hello?");
        QVERIFY(stage.heardByBob().join().contains(" NOTICE bob :I pass words on"));
        stage.house.reactor.advance(3s);
        stage.bob("PRIVMSG bridge :kes: hi");
        QVERIFY(stage.heardByBob().join().contains(" NOTICE bob :There is no kes here; \"names\" tells who there is."));
        stage.bob("PRIVMSG bridge :alice: psst");
        QCOMPARE(stage.heardByAlice(), QByteArrayList{":bob!~bob@192.0.2.7 PRIVMSG alice :psst"});
        stage.alice.say("PRIVMSG bob :yes?");
        QVERIFY(stage.heardByBob().join().endsWith(" PRIVMSG bob :<alice> yes?"));
        stage.bob("PRIVMSG bridge :without a name"); // goes to who wrote last
        QCOMPARE(stage.heardByAlice(), QByteArrayList{":bob!~bob@192.0.2.7 PRIVMSG alice :without a name"});
        stage.house.reactor.advance(3s);
        stage.bob("PRIVMSG bridge :names");
        QVERIFY(stage.heardByBob().join().contains("NOTICE bob :#y: alice"));
        stage.bob("NOTICE bridge :nobody: x");
        QVERIFY(stage.heardByBob().isEmpty()); // notices are never answered
    }

    void topicsFollowWhereTheyMay()
    {
        Stage stage;
        stage.bob("TOPIC #y :Fruit");
        QVERIFY(stage.heardByAlice().join().contains(":bob!~bob@192.0.2.7 TOPIC #x :Fruit"));
        stage.heardByBob();
        stage.alice.say("TOPIC #x :Bread"); // the bridge is no operator, and the channel is +t
        QVERIFY(!stage.heardByBob().join().contains("TOPIC"));
        stage.bob("MODE #y +o bridge");
        stage.heardByBob();
        stage.alice.say("TOPIC #x :Cheese");
        QVERIFY(stage.heardByBob().join().contains(" TOPIC #y :Cheese"));
        stage.bob("TOPIC #y :\x02"
                  "bold"); // looks stay between those who write them
        QVERIFY(stage.heardByAlice().join().contains(":bob!~bob@192.0.2.7 TOPIC #x :\x02"
                                                     "bold"));
    }

    void kicksAreFollowed()
    {
        Stage stage;
        stage.alice.say("KICK #x bob :out");
        QVERIFY(
            stage.heardByAlice().join('\n').contains("bob is still there: the bridge is no operator in #y on far."));
        stage.bob("MODE #y +o bridge");
        stage.heardByAlice();
        stage.alice.say("KICK #x bob :out");
        QVERIFY(stage.heardByBob().join().contains(" KICK #y bob :alice: out"));
        QVERIFY(!stage.house.server->findUser("bob"));
    }

    void ranksAreShown()
    {
        Stage stage;
        stage.alice.say("NAMES #x");
        QVERIFY(stage.heardByAlice().join().contains("@bob"));
        stage.bob("MODE #y -o bob");
        QVERIFY(stage.heardByAlice().join().contains("MODE #x -o bob"));
    }

    void aLostNetworkIsLeftAndComesBack()
    {
        Stage stage;
        for (auto* session : std::vector<Session*>(stage.far.sessions().all())) {
            if (session->user() && session->user()->nick() == "bridge")
                session->close("Pest control");
        }
        QVERIFY(stage.until([&] { return !stage.house.server->findUser("bob"); }));
        QVERIFY(stage.heardByAlice().join().contains(":bob!~bob@192.0.2.7 QUIT :far: "));
        for (int second = 0; second < 120 && !stage.house.server->findUser("bob"); ++second)
            stage.house.reactor.advance(1s), stage.settle();
        QVERIFY(stage.house.server->findUser("bob"));
        stage.bob("PRIVMSG #y :back");
        QVERIFY(stage.heardByAlice().join().contains("PRIVMSG #x :back"));
    }

    void aBridgeThatIsKickedComesBack()
    {
        Stage stage;
        stage.bob("KICK #y bridge :go away");
        QVERIFY(stage.until([&] { return !stage.house.server->findUser("bob"); }));
        QVERIFY(stage.log.join(u' ').contains(u"removed from #y by bob"_s));
        for (int second = 0; second < 40 && !stage.house.server->findUser("bob"); ++second)
            stage.house.reactor.advance(1s), stage.settle();
        QVERIFY(stage.house.server->findUser("bob"));
    }

    void whatIsNotPassedOnIsSaid()
    {
        Stage stage;
        stage.bob("MODE #y +m");
        stage.heardByBob();
        stage.alice.say("PRIVMSG #x :hello");
        QVERIFY(stage.heardByAlice().join().contains("NOTICE #x :Not passed on to #y on far: "));
    }
};

QTEST_GUILESS_MAIN(RemoteIrcTest)
#include "tst_remoteirc.moc"

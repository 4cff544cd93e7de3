#include "app/services/irc/ircpromptbot.h"

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/storage/database.h"
#include "tests/protocols/irc/server/house.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Nobody comes as far as Python here: who may is tests/app/manhole's, with real clients
/// tests/interop/tst_chatterbots.py.
struct NoPython final : PromptHost {
    python::Interpreter& interpreter() override { qFatal("somebody came as far as Python"); }
};

struct Stage {
    House house;
    QTemporaryDir folder;
    std::unique_ptr<Database> database = std::move(*Database::open(house.reactor, folder.filePath(u"x.db"_s)));
    Accounts accounts{house.reactor, *database};
    NoPython python;
    std::unique_ptr<IrcPromptBot> bot;

    Stage()
    {
        if (!done(accounts.open()) || !done(accounts.add(u"alice"_s, u"pw"_s, Role::Member)))
            qFatal("no accounts");
        bot = std::make_unique<IrcPromptBot>(
            *house.server, PromptContext{house.reactor, python, accounts.audit()}, accounts);
    }
    bool done(Task<Result<Done>> task)
    {
        return house.reactor.turnUntil([&] { return task.isReady(); }) && task.take().ok();
    }
    /// What one hears from the prompt next, once this is said; empty after five seconds.
    QByteArray after(Peer& peer, const QByteArray& line)
    {
        peer.heard();
        peer.say(line);
        return next(peer, 5000);
    }
    /// The same where nothing should come.
    QByteArray nothingAfter(Peer& peer, const QByteArray& line)
    {
        peer.heard();
        peer.say(line);
        return next(peer, 200);
    }

private:
    /// Accounts answer from a thread: each turn waits a millisecond.
    QByteArray next(Peer& peer, int turns)
    {
        QByteArray heard;
        house.reactor.turnUntil([&] {
            house.reactor.advance(1ms);
            for (const auto& each : peer.heard())
                heard += each.startsWith(":everyport!") ? each + '\n' : QByteArray();
            return !heard.isEmpty() || --turns <= 0;
        });
        return heard;
    }
};

} // namespace

class IrcPromptBotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNickProvesNothing()
    {
        Stage stage;
        Peer spoof(stage.house);
        spoof.logIn("alice");
        QVERIFY(stage.after(spoof, "PRIVMSG everyport :1 + 1").contains("You are not logged in."));
        Peer member(stage.house);
        member.logIn("mimi", {}, "alice");
        QVERIFY(
            stage.after(member, "PRIVMSG everyport :1 + 1").contains("PRIVMSG mimi :This account has no prompt here."));
        member.say("NS LOGOUT");
        QVERIFY(stage.after(member, "PRIVMSG everyport :1 + 1").contains("You are not logged in."));
        Peer unknown(stage.house); // logged in to what the program does not know
        unknown.logIn("bobby", {}, "bob");
        QVERIFY(stage.after(unknown, "PRIVMSG everyport :1 + 1").contains("no prompt here"));
    }

    void onlyWhereNobodyReadsAlong()
    {
        Stage stage;
        Peer far(stage.house, u"192.0.2.7"_s);
        far.logIn("mimi");
        stage.house.server->setAccount(*stage.house.server->findUser("mimi"), "alice"); // however that came about
        QVERIFY(stage.after(far, "PRIVMSG everyport :1 + 1").contains("not encrypted"));
    }

    void hearsOnlyMessagesToItAlone()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("mimi", {}, "alice");
        alice.say("JOIN #x");
        for (const auto& line :
            {"PRIVMSG #x :everyport: 1 + 1", "NOTICE everyport :1 + 1", "PRIVMSG everyport :\x01VERSION\x01",
                "PRIVMSG everyport :\x01"
                "ACTION 1\x01",
                "INVITE everyport #x"})
            QCOMPARE(stage.nothingAfter(alice, line), QByteArray());
        alice.say("MODE mimi +B");
        QCOMPARE(stage.nothingAfter(alice, "PRIVMSG everyport :1 + 1"), QByteArray()); // a bot
    }

    void whoLeavesIsNotAnswered()
    {
        Stage stage;
        Peer alice(stage.house);
        alice.logIn("mimi", {}, "alice");
        alice.say("PRIVMSG everyport :1 + 1");
        alice.say("QUIT");
        Peer bob(stage.house); // has the nick now
        bob.logIn("mimi");
        QCOMPARE(stage.nothingAfter(bob, "PING x"), QByteArray());
        Peer carol(stage.house);
        carol.logIn("carol", {}, "alice");
        // In one piece, or a quick answer would come before the new nick.
        QVERIFY(stage.after(carol, "PRIVMSG everyport :1 + 1\r\nNICK carla").contains("PRIVMSG carla :"));
    }

    void comesBackWhenItWasSentAway()
    {
        Stage stage;
        Peer root(stage.house);
        root.logIn("root");
        root.say("OPER oper pw");
        root.say("KILL everyport :out");
        QVERIFY(!stage.bot->isHere());
        root.say("NICK everyport"); // nobody passes for it meanwhile
        QVERIFY(!stage.house.server->findUser("everyport"));
        stage.house.reactor.advance(61s);
        QVERIFY(stage.bot->isHere());
    }
};

QTEST_GUILESS_MAIN(IrcPromptBotTest)
#include "tst_ircpromptbot.moc"

// Getting the wanted nick back: when whoever has it goes, and by NickServ.
#include <QtTest>

#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

client::Identity wanted(client::NickRecovery recovery = client::NickRecovery::Wait)
{
    client::Identity who{"me"};
    who.recovery = recovery;
    return who;
}

/// Welcomed as me_, for somebody is me.
class Crowded : public PlayedServer {
public:
    explicit Crowded(
        client::Identity who = wanted(), const QByteArray& support = "MONITOR=100", const QByteArray& before = {})
        : PlayedServer(std::move(who), PlayedServer::quick())
    {
        say(":s 433 * me :Nickname is already in use");
        if (!before.isEmpty())
            say(before);
        sent();
        say(":s 001 me_ :Welcome me_!u@h\n:s 005 me_ CHANTYPES=# CASEMAPPING=ascii " + support
            + " :are supported\n:s 422 me_ :no MOTD");
        heard.take();
    }
};

} // namespace

class IrcNickKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isToldByMonitor();
    void asksByIson();
    void seesThemLeave();
    void goesOnWaitingWhereRefused();
    void aChoiceOfOnesOwnEndsIt();
    void asksNickServ_data();
    void asksNickServ();
    void keepsItsPasswordToItself();
    void doesNothingUnasked();
    void leavesOthersAnswersAlone();
    void aRefusedRoomIsNoNick();
};

void IrcNickKeeperTest::isToldByMonitor()
{
    Crowded server;
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR + me"});
    server.say(":s 730 me_ :me!u@h");
    for (int minute = 1; minute < 10; ++minute) { // it is told, so it does not ask
        server.reactor.advance(30s);
        QCOMPARE(server.sent(), QByteArrayList{"PING lag" + QByteArray::number(minute)});
        server.say(":s PONG s lag" + QByteArray::number(minute));
    }
    server.say(":s 731 me_ :somebody,ME");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    server.say(":me_!u@h NICK me");
    QCOMPARE(server.client->nick(), "me");
    QCOMPARE(server.sent(), QByteArrayList{"MONITOR - me"});
    server.say(":s 731 me :me");
    QVERIFY(server.sent().isEmpty());
}

void IrcNickKeeperTest::asksByIson()
{
    Crowded server(wanted(), "WHOX");
    QVERIFY(server.sent().isEmpty());
    server.reactor.advance(61s);
    QVERIFY(server.sent().contains("ISON me"));
    server.say(":s PONG s lag1\n:s 303 me_ :Me ");
    QVERIFY(server.sent().isEmpty());
    server.reactor.advance(61s);
    QVERIFY(server.sent().contains("ISON me"));
    server.say(":s PONG s lag2\n:s PONG s lag3\n:s 303 me_ :");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    QVERIFY(!server.heard.take().join(u' ').contains(u"reply"_s)); // nobody else had asked
}

void IrcNickKeeperTest::seesThemLeave()
{
    Crowded server(wanted(), "WHOX");
    server.say(":x!u@h QUIT :bye\n:y!u@h NICK me2");
    QVERIFY(server.sent().isEmpty());
    server.say(":me!u@h QUIT :Ping timeout");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    Crowded other(wanted(), "WHOX");
    other.say(":me!u@h NICK somebody");
    QCOMPARE(other.sent(), QByteArrayList{"NICK me"});
}

void IrcNickKeeperTest::goesOnWaitingWhereRefused()
{
    Crowded server;
    server.sent();
    server.say(":s 731 me_ :me\n:s 437 me_ me :Nick/channel is temporarily unavailable");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    QVERIFY(server.heard.take().isEmpty()); // nobody is bothered
    server.reactor.advance(61s);            // MONITOR says nothing a second time
    QVERIFY(server.sent().contains("ISON me"));
    server.say(":s PONG s lag1\n:s 303 me_ :");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    server.say(":s 438 me_ me :Nick change too fast");
    server.reactor.advance(61s);
    QVERIFY(server.sent().contains("ISON me"));
    server.say(":s PONG s lag2\n:s PONG s lag3\n:s 303 me_ :");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me"});
    server.reactor.advance(30s);
    server.sent();
    server.say(":s PONG s lag4\n:s PONG s lag5\n:s 731 me_ :me"); // no answer: not asked twice in a minute
    QVERIFY(server.sent().isEmpty());
}

void IrcNickKeeperTest::aChoiceOfOnesOwnEndsIt()
{
    Crowded server;
    server.sent();
    QVERIFY(server.client->changeNick("other").ok());
    QCOMPARE(server.sent(), (QByteArrayList{"MONITOR - me", "NICK other"}));
    server.say(":s 731 me_ :me\n:me!u@h QUIT");
    QVERIFY(server.sent().isEmpty());
    Crowded renamed;
    renamed.sent();
    renamed.say(":me_!u@h NICK Guest7\n:s 731 Guest7 :me");
    QCOMPARE(renamed.sent(), QByteArrayList{"MONITOR - me"});
}

void IrcNickKeeperTest::asksNickServ_data()
{
    QTest::addColumn<int>("recovery");
    QTest::addColumn<bool>("loggedIn");
    QTest::addColumn<QByteArray>("asked");
    using client::NickRecovery;
    QTest::newRow("regain") << int(NickRecovery::Regain) << true << QByteArray("PRIVMSG NickServ :REGAIN me");
    QTest::newRow("ghost") << int(NickRecovery::Ghost) << true << QByteArray("PRIVMSG NickServ :GHOST me");
    QTest::newRow("not logged in") << int(NickRecovery::Ghost) << false
                                   << QByteArray("PRIVMSG NickServ :GHOST me sesame");
}

void IrcNickKeeperTest::asksNickServ()
{
    QFETCH(int, recovery);
    QFETCH(bool, loggedIn);
    QFETCH(QByteArray, asked);
    auto who = wanted(client::NickRecovery(recovery));
    who.login = client::Login{.name = u"me"_s, .password = u"sesame"_s, .isRequired = false};
    Crowded server(
        who, "MONITOR=100", loggedIn ? QByteArray(":s 900 me_ me_!u@h me :You are now logged in") : QByteArray());
    QCOMPARE(server.sent(), (QByteArrayList{asked, "MONITOR + me"}));
    server.say(":s 422 me_ :no MOTD"); // asked for once more
    QVERIFY(server.sent().isEmpty());
}

void IrcNickKeeperTest::keepsItsPasswordToItself()
{
    auto who = wanted(client::NickRecovery::Regain);
    who.login = client::Login{.name = u"me"_s, .password = u"sesame"_s, .isRequired = false};
    MemoryReactor reactor;
    Heard heard;
    MemoryTransport far;
    far.setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 6667});
    far.open(std::make_unique<Client>(who, reactor, heard, PlayedServer::quick()));
    far.feed(":s 433 * me :in use\r\n:s 001 me_ :Welcome\r\n:s 422 me_ :no MOTD\r\n");
    QVERIFY(!far.takeWritten().contains("sesame"));
}

void IrcNickKeeperTest::doesNothingUnasked()
{
    Crowded none(wanted(client::NickRecovery::None));
    none.say(":me!u@h QUIT :bye\n:s 731 me_ :me");
    QVERIFY(none.sent().isEmpty());
    PlayedServer refused({"1me"}, PlayedServer::quick()); // no such nick can be had, ever
    refused.say(
        ":s 432 * 1me :Erroneous nickname\n:s 001 1me_ :Welcome\n:s 005 1me_ MONITOR=10 :are supported\n:s 422 1me_ :no MOTD");
    for (const auto& line : refused.sent())
        QVERIFY(!line.startsWith("MONITOR"));
}

void IrcNickKeeperTest::leavesOthersAnswersAlone()
{
    Crowded server;
    server.say(":s 303 me_ :alice bob");
    QCOMPARE(server.heard.take(), QStringList{u"reply 303 me_ alice bob"_s});
    server.say(":s 438 me_ new :Too fast\n:s 734 me_ 100 me :list is full");
    QVERIFY(server.heard.take().contains(u"reply 438 me_ new Too fast"_s));
    server.sent();
    server.reactor.advance(61s);
    QVERIFY(server.sent().contains("ISON me"));
}

void IrcNickKeeperTest::aRefusedRoomIsNoNick()
{
    PlayedServer server;
    server.welcome();
    server.say(":s 437 me #room :Nick/channel is temporarily unavailable");
    QCOMPARE(server.heard.take(), QStringList{u"reply 437 me #room Nick/channel is temporarily unavailable"_s});
}

QTEST_GUILESS_MAIN(IrcNickKeeperTest)
#include "tst_nickkeeper.moc"

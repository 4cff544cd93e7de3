#include <QtTest>

#include "protocols/irc/client/session/session.h"
#include "tests/protocols/irc/client/clientsamples.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

class IrcClientSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhyItEnded();
    void quits();
    void tellsTrafficWithoutSecrets();
    void survivesNonsense();
};

void IrcClientSessionTest::tellsWhyItEnded()
{
    PlayedServer server;
    server.welcome();
    QCOMPARE(server.wire().record().protocol, u"irc"_s); // as on the server's side, for lists and filters
    server.say("ERROR :Closing Link: me (Killed (oper (go away)))");
    server.wire().peerCloses();
    QCOMPARE(server.heard.take(), QStringList{u"disconnected"_s});
    QVERIFY(server.heard.reason.text.contains(u"go away"_s));
    PlayedServer banned;
    banned.say(":s 465 me :You are banned");
    banned.wire().settle();
    QCOMPARE(banned.heard.reason.code, u"465"_s);
}

void IrcClientSessionTest::quits()
{
    PlayedServer server;
    server.welcome();
    server.client->quit(u"good bye"_s);
    QCOMPARE(server.sent(), QByteArrayList{"QUIT :good bye"});
    server.wire().settle();
    QVERIFY(server.client); // the server reads what came before it
    server.say("ERROR :Closing Link: me (Quit: good bye)");
    server.wire().settle();
    QVERIFY(server.heard.reason.isClosed());
    QVERIFY(!server.client);
}

void IrcClientSessionTest::tellsTrafficWithoutSecrets()
{
    PlayedServer server(withAccount());
    QByteArrayList seen;
    const auto watching = server.wire().record().watch(
        [&](bool in, QByteArrayView line) { seen << (in ? "<" : ">") + line.toByteArray(); });
    server.say(":s CAP * LS :sasl=PLAIN");
    server.say(":s CAP * ACK :sasl");
    server.sent();
    server.say("AUTHENTICATE +");
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    QCOMPARE(seen.mid(seen.size() - 3),
        (QByteArrayList{">AUTHENTICATE PLAIN", "<AUTHENTICATE +", ">AUTHENTICATE (hidden)"}));
}

void IrcClientSessionTest::survivesNonsense()
{
    PlayedServer server;
    server.welcome("server-time batch message-tags labeled-response draft/chathistory");
    for (const char* command : {"CAP", "AUTHENTICATE", "JOIN", "PART", "KICK", "QUIT", "NICK", "MODE", "TOPIC",
             "INVITE", "RENAME", "PRIVMSG", "NOTICE", "TAGMSG", "REDACT", "MARKREAD", "BATCH", "AWAY", "ACCOUNT",
             "CHGHOST", "SETNAME", "METADATA", "CHATHISTORY", "FAIL", "WARN", "PONG", "REGISTER", "ERROR", "001", "005",
             "324", "329", "331", "332", "333", "346", "347", "352", "353", "354", "366", "367", "368", "396", "433",
             "730", "731", "734", "761", "766", "774", "900", "901", "902", "903", "904", "906", "907", "908"}) {
        for (const char* words : {"", " a", " a b", " a b c", " a b c d", " :", " +x", " -x", " + - :"}) {
            server.say(QByteArray(command) + words);
            server.say(":me!u@h " + QByteArray(command) + words);
        }
    }
    server.say(QByteArray(100'000, 'x'));
    server.say("@" + QByteArray(9000, 'x') + " PING 1");
    QVERIFY(server.client);
    server.heard.take();
    server.say(':' + server.client->nick() + "!u@h NICK me2\n:me2!u@h JOIN #still");
    QVERIFY(server.heard.take().contains(u"joined me2(me) #still"_s));
}

QTEST_GUILESS_MAIN(IrcClientSessionTest)
#include "tst_session.moc"

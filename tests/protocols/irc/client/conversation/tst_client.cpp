#include <QtTest>

#include "protocols/irc/client/conversation/client.h"
#include "tests/protocols/irc/client/clientsamples.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray& message, char name)
{
    for (const auto& one : message.split(',')) {
        if (one.startsWith(QByteArray(1, name) + '='))
            return one.sliced(2);
    }
    return {};
}

} // namespace

class IrcClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsInByPlain();
    void neverSendsPlainInTheClear();
    void logsInByCertificate();
    void sendsLongMessagesInPieces();
    void triesTheNextMechanism();
    void hangsUpWithoutTheAccount();
    void goesOnWithoutTheAccount();
    void believesNoUnprovenScram();
    void joinsAgain();
};

void IrcClientTest::logsInByPlain()
{
    PlayedServer server(withAccount());
    server.sent();
    server.say(":s CAP * LS :sasl=PLAIN");
    QCOMPARE(server.sent(), QByteArrayList{"CAP REQ sasl"});
    server.say(":s CAP * ACK :sasl");
    QCOMPARE(server.sent(), QByteArrayList{"AUTHENTICATE PLAIN"});
    server.say("AUTHENTICATE +");
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    QCOMPARE(server.sent(), QByteArrayList{"AUTHENTICATE " + QByteArray("\0jilles\0sesame", 14).toBase64()});
    server.say(":s 900 me me!u@h jilles :You are now logged in\n:s 903 me :SASL authentication successful");
    QCOMPARE(server.sent(), QByteArrayList{"CAP END"});
    QCOMPARE(server.client->account(), "jilles");
    QVERIFY(server.heard.take().contains(u"loggedIn jilles"_s));
    server.say(":s 001 me :Welcome");
    QVERIFY(server.wire().isOpen());
}

void IrcClientTest::neverSendsPlainInTheClear()
{
    PlayedServer server;
    Heard heard;
    auto far = std::make_unique<MemoryTransport>();
    far->setPeer({Address::Family::IPv4, u"192.0.2.1"_s, 6667});
    far->open(std::make_unique<Client>(withAccount(false), server.reactor, heard, Client::Options{}));
    far->takeWritten();
    far->feed(":s CAP * LS :sasl=PLAIN\r\n:s CAP * ACK :sasl\r\n");
    QVERIFY(!far->takeWritten().contains("AUTHENTICATE"));
}

void IrcClientTest::logsInByCertificate()
{
    auto who = withAccount();
    who.login->hasCertificate = true;
    PlayedServer server(who);
    server.sent();
    server.say(":s CAP * LS :sasl=EXTERNAL,PLAIN\n:s CAP * ACK :sasl");
    QCOMPARE(server.sent().last(), "AUTHENTICATE EXTERNAL");
    server.say("AUTHENTICATE +");
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    QCOMPARE(server.sent(), QByteArrayList{"AUTHENTICATE +"});
    server.say(":s 903 me :ok");
    QCOMPARE(server.sent(), QByteArrayList{"CAP END"});
}

void IrcClientTest::sendsLongMessagesInPieces()
{
    auto who = withAccount();
    who.login->password = QString(291, u'x'); // with the name 299 bytes, and one to make it 300: 400 of base64
    PlayedServer server(who);
    server.say(":s CAP * LS :sasl=PLAIN\n:s CAP * ACK :sasl\nAUTHENTICATE +");
    server.sent();
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    auto lines = server.sent();
    const auto whole = QByteArray("\0jilles\0", 8) + QByteArray(291, 'x');
    QByteArray written;
    for (auto& line : lines) {
        line.remove(0, 13);
        QVERIFY(line.size() <= 400);
        written += line == "+" ? QByteArray() : line;
    }
    QCOMPARE(QByteArray::fromBase64(written), whole);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last(), "+"); // 400 alone would ask for more
}

void IrcClientTest::triesTheNextMechanism()
{
    auto who = withAccount();
    who.login->hasCertificate = true;
    PlayedServer server(who);
    server.say(":s CAP * LS :sasl\n:s CAP * ACK :sasl");
    QCOMPARE(server.sent().last(), "AUTHENTICATE EXTERNAL");
    server.say(":s 908 me PLAIN,EXTERNAL :are available\n:s 904 me :SASL authentication failed");
    QCOMPARE(server.sent(), QByteArrayList{"AUTHENTICATE PLAIN"});
    server.say("AUTHENTICATE not!base64"); // nonsense is cut short
    QCOMPARE(server.sent(), QByteArrayList{"AUTHENTICATE *"});
    server.say(":s 906 me :aborted");
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
}

void IrcClientTest::hangsUpWithoutTheAccount()
{
    PlayedServer server(withAccount());
    server.say(":s CAP * LS :sasl=PLAIN\n:s CAP * ACK :sasl\n:s 904 me :Wrong password");
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.text, u"Wrong password"_s);
    QCOMPARE(server.heard.reason.reason, Reason::NotAuthorised);
    PlayedServer without(withAccount());
    without.say(":s CAP * LS :server-time\n:s CAP * ACK :server-time");
    without.wire().settle();
    QVERIFY(!without.wire().isOpen());
    PlayedServer old(withAccount());
    old.say(":s 001 me :Welcome");
    old.wire().settle();
    QVERIFY(!old.wire().isOpen());
}

void IrcClientTest::goesOnWithoutTheAccount()
{
    PlayedServer server(withAccount(false));
    server.say(":s CAP * LS :sasl=PLAIN\n:s CAP * ACK :sasl");
    server.sent();
    server.say(":s 904 me :Wrong password");
    QCOMPARE(server.sent(), QByteArrayList{"CAP END"});
    QVERIFY(server.heard.take().contains(u"loginFailed 904"_s));
}

void IrcClientTest::believesNoUnprovenScram()
{
    PlayedServer server(withAccount());
    server.say(":s CAP * LS :sasl=SCRAM-SHA-256\n:s CAP * ACK :sasl\nAUTHENTICATE +");
    server.sent();
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    const auto first = QByteArray::fromBase64(server.sent().first().sliced(13));
    QCOMPARE(field(first, 'n').isEmpty() ? QByteArray("jilles") : field(first, 'n'), "jilles");
    server.say("AUTHENTICATE " + ("r=" + field(first, 'r') + "abc,s=c2FsdA==,i=4096").toBase64());
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    QVERIFY(QByteArray::fromBase64(server.sent().first().sliced(13)).contains("p="));
    server.say(":s 903 me :ok"); // without the server's own proof
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.kind, Error::Kind::Refused);
}

void IrcClientTest::joinsAgain()
{
    client::Continuity continuity;
    auto options = PlayedServer::quick();
    options.continuity = &continuity;
    PlayedServer server({"me"}, options);
    server.welcome();
    QVERIFY(server.client->join("#secret", "key").ok());
    QVERIFY(!server.client->join("nochannel").ok());
    server.say(":me!u@h JOIN #secret\n:me!u@h JOIN #open\n:me!u@h JOIN #left\n:me!u@h PART #left");
    server.sent();
    server.wire().peerCloses(Error{Error::Kind::Disconnected});
    server.open(options);
    server.sent();
    server.say(":s 001 me :Welcome");
    QCOMPARE(server.sent(), QByteArrayList{"JOIN #secret,#open key"});
    QVERIFY(server.client->part("#OPEN").ok());
    QCOMPARE(continuity.rooms().size(), 1); // no second spelling of it is left
    server.say(":op!u@h KICK #open me\n:me!u@h JOIN #open\n:op!u@h KICK #open me :out");
    QCOMPARE(continuity.rooms().size(), 1); // whoever is thrown out does not come back by himself
}

QTEST_GUILESS_MAIN(IrcClientTest)
#include "tst_client.moc"

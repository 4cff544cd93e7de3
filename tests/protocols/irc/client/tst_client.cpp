// From the connection to the welcome: registration, capabilities, logging in, STS, lag, pacing, and how it ends.
#include <QtTest>

#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

client::Identity withAccount(bool isRequired = true)
{
    client::Identity who{"me"};
    who.login = client::Login{.name = u"jilles"_s, .password = u"sesame"_s, .isRequired = isRequired};
    return who;
}

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
    void registers();
    void triesOtherNicks();
    void givesUpOnNicks();
    void asksForWhatItKnows();
    void followsNewAndDel();
    void goesOnWithoutCapabilities();
    void logsInByPlain();
    void neverSendsPlainInTheClear();
    void logsInByCertificate();
    void sendsLongMessagesInPieces();
    void triesTheNextMechanism();
    void hangsUpWithoutTheAccount();
    void goesOnWithoutTheAccount();
    void believesNoUnprovenScram();
    void obeysSts();
    void answersPings();
    void measuresLag();
    void givesUpASilentServer();
    void givesUpASlowRegistration();
    void pacesItself();
    void refusesToQueueForEver();
    void keepsNothingForWhoDoesNotRead();
    void tellsWhyItEnded();
    void quits();
    void tellsTrafficWithoutSecrets();
    void survivesNonsense();
    void joinsAgain();
};

void IrcClientTest::registers()
{
    client::Identity who{"kestrel"};
    who.realName = u"A Bird"_s;
    who.serverPassword = "secret";
    PlayedServer server(who);
    QCOMPARE(
        server.sent(), (QByteArrayList{"CAP LS 302", "PASS secret", "NICK kestrel", "USER everyport 0 * :A Bird"}));
    auto welcome = server.client->whenWelcomed();
    server.say(
        ":irc.example 001 kestrel :Welcome kestrel!~e@host\n:irc.example 005 kestrel NICKLEN=30 WHOX :are supported\n"
        ":irc.example 375 kestrel :-\n:irc.example 372 kestrel :- Hello\n:irc.example 376 kestrel :End");
    QCOMPARE(server.heard.take(), (QStringList{u"welcomed kestrel"_s, u"motd - Hello\n"_s}));
    QVERIFY(welcome.isReady() && welcome.take().ok());
    QVERIFY(server.client->isRegistered());
    QCOMPARE(server.client->isupport().nickLength(), 30);
}

void IrcClientTest::triesOtherNicks()
{
    client::Identity who{"me"};
    who.otherNicks = {"myself"};
    PlayedServer server(who);
    server.sent();
    server.say(":s 433 * me :Nickname is already in use");
    QCOMPARE(server.sent(), QByteArrayList{"NICK myself"});
    server.say(":s 433 * myself :Nickname is already in use");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me_"});
    server.say(":s 433 * me_ :Nickname is already in use");
    QCOMPARE(server.sent(), QByteArrayList{"NICK me__"});
    server.say(":s 001 me__ :Welcome");
    QCOMPARE(server.client->nick(), "me__");
    server.heard.take();
    server.say(":s 433 me__ me :Nickname is already in use");
    QCOMPARE(server.heard.take(), QStringList{u"nickRefused me"_s});
    QVERIFY(server.sent().isEmpty());
    QCOMPARE(server.client->nick(), "me__");
    server.say(":me__!u@h NICK me");
    QCOMPARE(server.client->nick(), "me");
}

void IrcClientTest::givesUpOnNicks()
{
    PlayedServer server;
    QSet<QByteArray> tried;
    for (int i = 0; i < 25 && server.wire().isOpen(); ++i) {
        tried.insert(server.client->nick());
        server.say(":s 433 * " + server.client->nick() + " :in use");
    }
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QVERIFY(tried.size() > 15);
    QCOMPARE(server.heard.reason.kind, Error::Kind::Refused);
    QCOMPARE(server.heard.reason.code, u"433"_s);
}

void IrcClientTest::asksForWhatItKnows()
{
    PlayedServer server;
    server.sent();
    server.say(
        ":s CAP * LS * :multi-prefix sasl=PLAIN vendor.example/x\n:s CAP * LS :server-time message-tags sts=duration=1");
    QCOMPARE(server.sent(), QByteArrayList{"CAP REQ :message-tags multi-prefix sasl server-time"});
    server.say(":s CAP * NAK :message-tags multi-prefix sasl server-time");
    QCOMPARE(server.sent(), QByteArrayList{"CAP END"});
    QVERIFY(!server.client->has(Capability::ServerTime));
}

void IrcClientTest::followsNewAndDel()
{
    PlayedServer server;
    server.welcome("server-time");
    QVERIFY(server.client->has(Capability::ServerTime));
    server.say(":s CAP me NEW :batch");
    QCOMPARE(server.sent(), QByteArrayList{"CAP REQ batch"});
    server.say(":s CAP me ACK :batch ");
    QVERIFY(server.client->has(Capability::Batch));
    QVERIFY(server.sent().isEmpty()); // no second CAP END
    server.say(":s CAP me DEL :server-time");
    QVERIFY(!server.client->has(Capability::ServerTime));
    server.say(":s CAP me NEW :vendor/unknown");
    QVERIFY(server.sent().isEmpty());
}

void IrcClientTest::goesOnWithoutCapabilities()
{
    PlayedServer server;
    server.sent();
    server.say(":s 421 * CAP :Unknown command\n:s 001 me :Welcome");
    QVERIFY(server.client->isRegistered());
    QVERIFY(!server.sent().contains("CAP END"));
}

void IrcClientTest::tellsTrafficWithoutSecrets()
{
    PlayedServer server(withAccount());
    QByteArrayList seen;
    server.wire().record().setWatcher(
        [&](bool in, QByteArrayView line) { seen << (in ? "<" : ">") + line.toByteArray(); });
    server.say(":s CAP * LS :sasl=PLAIN");
    server.say(":s CAP * ACK :sasl");
    server.sent();
    server.say("AUTHENTICATE +");
    QVERIFY(server.reactor.turnUntil([&] { return !server.wire().written().isEmpty(); }));
    QCOMPARE(seen.mid(seen.size() - 3),
        (QByteArrayList{">AUTHENTICATE PLAIN", "<AUTHENTICATE +", ">AUTHENTICATE (hidden)"}));
}

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

void IrcClientTest::obeysSts()
{
    quint16 demanded = 0;
    Client::Options options;
    options.secureTransportDemanded = [&](quint16 port) { demanded = port; };
    PlayedServer server({"me"}, options);
    server.sent();
    server.say(":s CAP * LS :sts=port=6697,duration=3600 server-time");
    QCOMPARE(demanded, 6697);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QVERIFY(!server.wire().takeWritten().contains("CAP REQ"));
    QCOMPARE(server.heard.reason.code, u"sts"_s);

    const auto offer = client::StsOffer::parse("duration=0,preload,port=70000");
    QVERIFY(!offer.port);
    QCOMPARE(offer.seconds, std::optional<qint64>(0));
}

void IrcClientTest::answersPings()
{
    PlayedServer server;
    server.sent();
    server.say("PING :a token");
    QCOMPARE(server.sent(), QByteArrayList{"PONG :a token"});
}

void IrcClientTest::measuresLag()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(30s);
    QCOMPARE(server.sent(), QByteArrayList{"PING lag1"});
    server.reactor.advance(250ms);
    server.say(":s PONG s :other\n:s PONG s lag1");
    QCOMPARE(server.heard.take(), QStringList{u"lag 250"_s});
}

void IrcClientTest::givesUpASilentServer()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(95s);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

void IrcClientTest::givesUpASlowRegistration()
{
    PlayedServer server;
    auto welcome = server.client->whenWelcomed();
    server.reactor.advance(91s);
    server.wire().settle();
    QVERIFY(welcome.isReady());
    QCOMPARE(welcome.take().error().reason, Reason::TimedOut);
}

void IrcClientTest::pacesItself()
{
    PlayedServer server;
    server.welcome();
    server.reactor.advance(20s); // what the welcome cost is earned again
    for (int i = 0; i < 9; ++i)
        QVERIFY(server.client->say("#a", QString::number(i)).ok());
    QCOMPARE(server.sent().size(), 5);
    QCOMPARE(server.client->waitingLines(), 4);
    server.say("PING x");
    QCOMPARE(server.sent(), QByteArrayList{"PONG x"}); // does not wait
    server.reactor.advance(2s);
    QVERIFY(server.sent().isEmpty()); // but it counts
    server.reactor.advance(2s);
    QCOMPARE(server.sent(), QByteArrayList{"PRIVMSG #a 5"});
    server.reactor.advance(60s);
    QCOMPARE(server.client->waitingLines(), 0);
}

void IrcClientTest::refusesToQueueForEver()
{
    Client::Options options;
    options.pacing.most = 10;
    PlayedServer server({"me"}, options);
    server.welcome();
    Result<QByteArray> last = QByteArray();
    for (int i = 0; i < 30; ++i)
        last = server.client->say("#a", u"x"_s);
    QCOMPARE(last.error().kind, Error::Kind::Busy);
}

void IrcClientTest::keepsNothingForWhoDoesNotRead()
{
    PlayedServer server;
    server.welcome();
    server.wire().setStalled(true);
    const auto question = "PING :" + QByteArray(400, 'x');
    for (int i = 0; i < 5000 && server.wire().isOpen(); ++i)
        server.say(question);
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QVERIFY(server.wire().written().size() < 2 * 1024 * 1024);
    QCOMPARE(server.heard.reason.reason, Reason::TimedOut);
}

void IrcClientTest::tellsWhyItEnded()
{
    PlayedServer server;
    server.welcome();
    server.say("ERROR :Closing Link: me (Killed (oper (go away)))");
    server.wire().peerCloses();
    QCOMPARE(server.heard.take(), QStringList{u"disconnected"_s});
    QVERIFY(server.heard.reason.text.contains(u"go away"_s));
    PlayedServer banned;
    banned.say(":s 465 me :You are banned");
    banned.wire().settle();
    QCOMPARE(banned.heard.reason.code, u"465"_s);
}

void IrcClientTest::quits()
{
    PlayedServer server;
    server.welcome();
    server.client->quit(u"good bye"_s);
    QCOMPARE(server.sent(), QByteArrayList{"QUIT :good bye"});
    server.wire().settle();
    QVERIFY(server.heard.reason.isClosed());
    QVERIFY(!server.client);
}

void IrcClientTest::survivesNonsense()
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

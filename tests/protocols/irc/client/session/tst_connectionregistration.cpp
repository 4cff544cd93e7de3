#include <QtTest>

#include "protocols/irc/client/session/connectionregistration.h"
#include "tests/protocols/irc/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class IrcClientRegistrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registers();
    void notesAPasswordInTheClear();
    void triesOtherNicks();
    void givesUpOnNicks();
    void saysWhatToDoAboutANameThatIsNone();
    void aTakenNameIsNotGivenUpWhereItsLongerOneIsNone();
    void givesUpASlowRegistration();
    void saysThatAPasswordIsWrong_data();
    void saysThatAPasswordIsWrong();
};

void IrcClientRegistrationTest::registers()
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

void IrcClientRegistrationTest::notesAPasswordInTheClear()
{
    const auto isNoted = [](const client::Identity& who, const QString& host, bool isPlain = false) {
        MemoryReactor reactor;
        Heard heard;
        MemoryTransport wire;
        wire.setPeer({Address::Family::IPv4, host, 6667});
        wire.open(std::make_unique<Client>(who, reactor, heard, PlayedServer::quick()));
        if (isPlain) {
            wire.feed(":s CAP * LS :sasl=PLAIN\r\n:s CAP me ACK :sasl\r\n");
            if (wire.record().secretInClear)
                return false; // too early
            wire.feed("AUTHENTICATE +\r\n");
            reactor.turnUntil([&] { return wire.written().contains("AUTHENTICATE AG1l"); });
        }
        return wire.record().secretInClear;
    };
    client::Identity who{"me"};
    QVERIFY(!isNoted(who, u"192.0.2.1"_s));
    who.serverPassword = "secret";
    QVERIFY(isNoted(who, u"192.0.2.1"_s));
    QVERIFY(!isNoted(who, u"127.0.0.1"_s));

    who.serverPassword.clear();
    who.login = client::Login{.name = u"me"_s, .password = u"sesame"_s, .plainInTheClear = true};
    QVERIFY(isNoted(who, u"192.0.2.1"_s, true));
}

void IrcClientRegistrationTest::triesOtherNicks()
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

void IrcClientRegistrationTest::givesUpOnNicks()
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

void IrcClientRegistrationTest::saysWhatToDoAboutANameThatIsNone()
{
    client::Identity who{"lenasmith"};
    who.otherNicks = {"lena"};
    PlayedServer server(who);
    server.sent();
    server.heard.take();
    server.say(":s 432 * * :Erroneous nickname");
    QCOMPARE(server.sent(), QByteArrayList{"NICK lena"});
    QVERIFY(server.heard.take().contains(u"nickRefused lenasmith"_s)); // not "*"
    server.say(":s 432 * lena :Erroneous nickname");
    const auto shorter = server.sent();
    QCOMPARE(shorter.size(), 1);
    QVERIFY2(shorter.first().startsWith("NICK lenasm"), shorter.first().constData());
    server.say(":s 432 * " + server.client->nick() + " :Erroneous nickname");
    QCOMPARE(server.sent().size(), 1);
    server.say(":s 432 * " + server.client->nick() + " :Erroneous nickname");
    server.wire().settle();
    QVERIFY(!server.wire().isOpen());
    QCOMPARE(server.heard.reason.kind, Error::Kind::Refused);
    QCOMPARE(server.heard.reason.reason, Reason::BadValue);
    QCOMPARE(server.heard.reason.code, u"432"_s);
    QVERIFY2(server.heard.reason.text.contains(u"Choose another one"_s), qPrintable(server.heard.reason.text));
}

/// Servers with short names refuse one that has grown; ours is only taken.
void IrcClientRegistrationTest::aTakenNameIsNotGivenUpWhereItsLongerOneIsNone()
{
    PlayedServer server(client::Identity{"kestrel"});
    for (int i = 0; i < 3; ++i)
        server.say(":s 433 * " + server.client->nick() + " :Nickname is already in use");
    QCOMPARE(server.client->nick(), QByteArray("kestrel___"));
    server.sent();
    server.say(":s 432 * kestrel___ :Erroneous nickname");
    const auto next = server.sent();
    QCOMPARE(next.size(), 1);
    QVERIFY2(next.first().startsWith("NICK kestre") && !next.first().contains('_'), next.first().constData());
    server.wire().settle();
    QVERIFY(server.wire().isOpen());
}

void IrcClientRegistrationTest::givesUpASlowRegistration()
{
    PlayedServer server;
    auto welcome = server.client->whenWelcomed();
    server.reactor.advance(91s);
    server.wire().settle();
    QVERIFY(welcome.isReady());
    QCOMPARE(welcome.take().error().reason, Reason::TimedOut);
}

void IrcClientRegistrationTest::saysThatAPasswordIsWrong_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto refused = Error::Kind::Refused;
    const auto lost = Error::Kind::Disconnected;
    QTest::newRow("464") << QByteArray(":s 464 kestrel :Password incorrect\nERROR :Closing link") << refused
                         << u"464"_s;
    QTest::newRow("465") << QByteArray(":s 465 kestrel :You are banned\nERROR :Bad password?") << refused << u"465"_s;
    QTest::newRow("ngIRCd 26") << QByteArray("ERROR :Access denied: Bad password?") << refused << u"464"_s;
    QTest::newRow("in large letters") << QByteArray("ERROR :Closing Link: (PASSWORD MISMATCH)") << refused << u"464"_s;
    QTest::newRow("InspIRCd 3 says nothing of it")
        << QByteArray("ERROR :Closing link: (~u@h) [Access denied by configuration]") << lost << QString();
    QTest::newRow("later it is about something else")
        << QByteArray(":s 001 kestrel :Welcome\nERROR :Closing Link: (Too many password failures)") << lost
        << QString();
}

void IrcClientRegistrationTest::saysThatAPasswordIsWrong()
{
    QFETCH(QByteArray, lines);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    PlayedServer server(client::Identity{"kestrel"});
    server.say(lines);
    server.wire().settle();
    if (server.wire().isOpen())
        server.wire().peerCloses();
    QCOMPARE(server.heard.reason.kind, kind);
    QCOMPARE(server.heard.reason.code, code);
    QVERIFY(code.isEmpty() || server.heard.reason.reason == Reason::NotAuthorised);
}

QTEST_GUILESS_MAIN(IrcClientRegistrationTest)
#include "tst_connectionregistration.moc"

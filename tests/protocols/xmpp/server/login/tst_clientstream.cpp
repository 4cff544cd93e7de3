#include <QtTest>

#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/streamsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class ClientStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSilentMakeRoom();
    void secondLoginTakesOver();
    void limitsResources();
    void closesInOrder();
    void hidesSecretsFromWatchers();
    void asksTheSilent();
    void waitsForWhoDoesNotRead();
    void endsItsTurn();
};

/// Streams on which nobody logs in keep nobody else from it, nor those out who are in.
void ClientStreamTest::theSilentMakeRoom()
{
    House house;
    house.server->streams().halfOpen().setMost(3);
    Peer in(house);
    in.logIn(u"juliet"_s);
    std::vector<std::unique_ptr<Peer>> silent;
    for (int i = 0; i < 5; ++i) {
        silent.push_back(std::make_unique<Peer>(house));
        silent.back()->open();
    }
    Peer late(house);
    QVERIFY(!late.logIn(u"romeo"_s).isNull());
    for (const auto& one : silent)
        one->wire().settle();
    QVERIFY(!silent.front()->isConnected() && silent.back()->isConnected());
    QVERIFY(in.isConnected() && late.isConnected());
    QCOMPARE(house.server->streams().halfOpen().count(), 2);
}

void ClientStreamTest::secondLoginTakesOver()
{
    House house;
    Peer first(house);
    first.logIn(u"juliet"_s, u"balcony"_s);
    first.available();
    Peer second(house);
    QCOMPARE(second.logIn(u"juliet"_s, u"balcony"_s).toString(), u"juliet@localhost/balcony"_s);
    QCOMPARE(endOf(first), u"conflict"_s);
    QVERIFY(!first.isConnected());
    QCOMPARE(house.server->sessions().count(), 1);
    second.available();
    second.forget();
    second.say("<message to='juliet@localhost/balcony' type='chat'><body>me</body></message>");
    QCOMPARE(second.next().childText(u"body"), u"me"_s);
}

void ClientStreamTest::limitsResources()
{
    ServerOptions options;
    options.resources = 2;
    House house(options);
    Peer first(house), second(house), third(house);
    QVERIFY(!first.logIn(u"juliet"_s, u"1"_s).isNull());
    QVERIFY(!second.logIn(u"juliet"_s, u"2"_s).isNull());
    QVERIFY(third.logIn(u"juliet"_s, u"3"_s).isNull());
    QVERIFY(third.isConnected());
}

void ClientStreamTest::closesInOrder()
{
    House house;
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    peer.say("</stream:stream>");
    QCOMPARE(endOf(peer), u"closed"_s);
    QVERIFY(!peer.isConnected());
    QCOMPARE(house.server->sessions().count(), 0);

    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    house.server->shutDown();
    QCOMPARE(endOf(romeo), u"system-shutdown"_s);
}

void ClientStreamTest::hidesSecretsFromWatchers()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer peer(house);
    QByteArray watched;
    const auto watching = peer.wire().record().watch([&](bool, QByteArrayView unit) { watched.append(unit); });
    peer.open();
    peer.ask(
        "<iq type='set' id='2'><query xmlns='jabber:iq:register'><username>a</username><password>tellnobody</password></query></iq>");
    peer.logIn(u"a"_s, u"r"_s, u"tellnobody"_s);
    peer.available();
    peer.ask(
        "<iq type='set' id='3'><query xmlns='jabber:iq:register'><username>a</username><password>tellnobody</password></query></iq>");
    // comes back
    peer.say(
        "<message to='a@localhost/r'><x xmlns='jabber:x:conference' jid='room@rooms' password='tellnobody'/></message>");
    QVERIFY(!peer.nextOf(u"message"_s).isNull());
    QVERIFY(watched.contains("<presence"));
    QVERIFY(watched.contains("<auth"));
    QVERIFY(watched.contains("password='(hidden)'"));
    QVERIFY(!watched.contains("tellnobody"));
    QVERIFY(!watched.contains(QByteArray("a\0tellnobody", 12).toBase64().left(12)));
}

void ClientStreamTest::asksTheSilent()
{
    House house;
    Peer alive(house), dead(house);
    alive.logIn(u"alive"_s);
    dead.logIn(u"dead"_s);
    for (int i = 0; i < 25; ++i) {
        house.reactor.advance(30s);
        const auto ping = alive.nextOf(u"iq"_s);
        if (!ping.isNull())
            alive.say("<iq type='result' id='" + ping.attribute(u"id").toUtf8() + "' to='localhost'/>");
    }
    QVERIFY(alive.isConnected());
    QCOMPARE(endOf(dead), u"connection-timeout"_s);
}

void ClientStreamTest::waitsForWhoDoesNotRead()
{
    House house;
    Peer deaf(house);
    deaf.logIn(u"deaf"_s);
    deaf.forget();
    deaf.wire().setStalled(true);
    const QByteArray ping = "<iq type='get' id='1' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
    for (int i = 0; i < 5000; ++i)
        deaf.wire().feed(ping);
    house.reactor.turn();
    const auto queued = deaf.wire().queuedBytes();
    QVERIFY(queued > MemoryTransport::highWater);
    QVERIFY(queued < 2 * MemoryTransport::highWater); // 5,000 answers would be more than that
    QVERIFY(deaf.wire().isReadingPaused());
    qsizetype answers = 0;
    for (int round = 0; round < 100 && answers < 5000; ++round) {
        deaf.wire().setStalled(false);
        answers += deaf.wire().takeWritten().count("<iq");
        house.reactor.turn();
    }
    QCOMPARE(answers, 5000);
}

/// Requests that come together are answered in order, a share of them in each turn.
void ClientStreamTest::endsItsTurn()
{
    House house;
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    peer.forget();
    peer.wire().setShare(2);
    QByteArray pings;
    for (int i = 1; i <= 5; ++i)
        pings += "<iq type='get' id='" + QByteArray::number(i) + "' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
    peer.say(pings + "</stream:stream>");
    QStringList ids;
    for (const auto turn : {2, 4, 5}) {
        for (auto answer = peer.next(); !answer.isNull() && answer.name() == u"iq"; answer = peer.next())
            ids.append(answer.attribute(u"id"));
        QCOMPARE(ids.size(), turn);
        QCOMPARE(peer.wire().hasYielded(), turn < 5);
        QVERIFY(!peer.wire().isReadingPaused());
        peer.wire().giveTurn();
        peer.say({});
    }
    QCOMPARE(ids, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QVERIFY(!peer.isConnected()); // its end came last
}

QTEST_GUILESS_MAIN(ClientStreamTest)
#include "tst_clientstream.moc"

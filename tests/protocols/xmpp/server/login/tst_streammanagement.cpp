#include <QtTest>

#include "protocols/xmpp/server/login/streammanagement.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/resumptionsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class StreamManagementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBothWays();
    void refusesStrangersAndTheLate();
    void endsWhoAcknowledgesTooMuch();
    void endsWhoAcknowledgesNothing();
    void refusesWhatCannotWait();
    void handsOverWhatIsJustKept();
    void acknowledgesWhatIsKept();
};

void StreamManagementTest::countsBothWays()
{
    House house;
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    peer.say(enable);
    const auto enabled = peer.nextOf(u"enabled"_s);
    QCOMPARE(enabled.attribute(u"resume"), u"true"_s);
    QCOMPARE(enabled.attribute(u"max"), u"300"_s);
    QVERIFY(enabled.attribute(u"id").size() >= 20);
    peer.say(enable);
    QVERIFY(!peer.nextOf(u"failed"_s).child(u"unexpected-request", ns::stanzaErrors).isNull());
    peer.available();
    peer.say(chatTo("juliet@localhost/r", "a") + "<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(peer.nextOf(u"a"_s).attribute(u"h"), u"2"_s);
    // Few stanzas are asked for after a while, many at once.
    house.reactor.manualClock().advance(3s);
    QVERIFY(!peer.nextOf(u"r"_s).isNull());
    peer.say("<a xmlns='urn:xmpp:sm:3' h='2'/>"); // the presence of itself, and the message
    house.reactor.manualClock().advance(3s);
    QVERIFY(peer.heard().isEmpty());
    for (int i = 0; i < 16; ++i)
        peer.say(chatTo("juliet@localhost/r", "x"));
    QVERIFY(!peer.nextOf(u"r"_s).isNull());
}

void StreamManagementTest::refusesStrangersAndTheLate()
{
    Pair pair;
    pair.lose();
    pair.house.users.passwords[u"mallory"_s] = u"pw"_s;
    Peer mallory(pair.house);
    authenticate(mallory, "mallory");
    mallory.say(resuming(pair.id, 0));
    QVERIFY(!mallory.next().child(u"item-not-found", ns::stanzaErrors).isNull());
    pair.house.reactor.manualClock().advance(301s);
    Peer late(pair.house);
    authenticate(late, "romeo");
    late.say(resuming(pair.id, 0));
    QVERIFY(!late.next().child(u"item-not-found", ns::stanzaErrors).isNull());
    const auto bound = late.ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
    QCOMPARE(bound.attribute(u"type"), u"result"_s); // it goes on as new
}

void StreamManagementTest::endsWhoAcknowledgesTooMuch()
{
    Pair pair;
    pair.romeo->say("<a xmlns='urn:xmpp:sm:3' h='500'/>");
    const auto error = pair.romeo->next();
    QVERIFY(!error.child(u"undefined-condition", ns::streamErrors).isNull());
    const auto detail = error.child(u"handled-count-too-high", ns::streamManagement); // §4
    QCOMPARE(detail.attribute(u"h"), u"500"_s);
    QCOMPARE(detail.attribute(u"send-count"), u"1"_s);
    QVERIFY(!pair.romeo->isConnected());
}

void StreamManagementTest::endsWhoAcknowledgesNothing()
{
    ServerOptions options;
    options.unacknowledgedBytes = 100'000;
    Pair pair(options);
    for (int i = 0; i < 20; ++i)
        pair.juliet.say(chatTo("romeo@localhost/r", QByteArray(10'000, 'x')));
    QVERIFY(!pair.romeo->isConnected());
    pair.house.reactor.turn();
    QCOMPARE(pair.house.server->sessions().count(), 2); // what waits is not too much to be kept for a while
    options.absentBytes = 50'000;
    Pair other(options);
    for (int i = 0; i < 20; ++i)
        other.juliet.say(chatTo("romeo@localhost/r", QByteArray(10'000, 'x')));
    QVERIFY(!other.romeo->isConnected());
    other.house.reactor.turn();
    QCOMPARE(other.house.server->sessions().count(), 1);
    QCOMPARE(other.house.offline.messages[u"romeo"_s].size(), 20); // and nothing is lost
}

/// What a lost client had not acknowledged, and there is no room for: its sender believes that it has arrived.
void StreamManagementTest::refusesWhatCannotWait()
{
    ServerOptions options;
    options.offlineMessages = 2;
    options.absentStanzas = 0; // it does not wait for the client to come back
    Pair pair(options);
    for (const auto* text : {"1", "2", "3"})
        pair.juliet.say(chatTo("romeo@localhost/r", text));
    QVERIFY(pair.juliet.heard().isEmpty());
    pair.lose();
    pair.house.reactor.turn();
    QCOMPARE(pair.house.offline.messages[u"romeo"_s].size(), 2);
    const auto back = pair.juliet.nextOf(u"message"_s);
    QCOMPARE(back.attribute(u"type"), u"error"_s);
    QCOMPARE(back.attribute(u"from"), u"romeo@localhost/r"_s);
    QVERIFY(!back.child(u"error").child(u"service-unavailable", ns::stanzaErrors).isNull());
    QVERIFY(pair.juliet.heard().isEmpty());
}

/// A client may come just while it is being kept.
void StreamManagementTest::handsOverWhatIsJustKept()
{
    ServerOptions options;
    options.absentStanzas = 0;
    Pair pair(options);
    pair.juliet.say(chatTo("romeo@localhost/r", "1"));
    pair.house.offline.sluice.close();
    pair.lose();
    pair.house.reactor.turn();
    Peer next(pair.house);
    next.logIn(u"romeo"_s, u"next"_s);
    pair.house.offline.messages.clear(); // it has looked before anything was there
    next.available();
    pair.house.offline.messages[u"romeo"_s].append({1, 1, "<message to='romeo@localhost'><body>1</body></message>"});
    pair.house.offline.sluice.open();
    pair.house.reactor.turn();
    QCOMPARE(textsOf(next), QStringList(u"1"_s));
}

void StreamManagementTest::acknowledgesWhatIsKept()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    juliet.say(enable);
    juliet.forget();
    house.archive.sluice.close();
    juliet.say(chatTo("romeo@localhost", "one") + "<r xmlns='urn:xmpp:sm:3'/>");
    QVERIFY(juliet.heard().isEmpty()); // the disk has not got it yet
    juliet.say(chatTo("romeo@localhost", "two"));
    house.archive.sluice.open();
    QCOMPARE(juliet.nextOf(u"a"_s).attribute(u"h"), u"1"_s);
    juliet.say("<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(juliet.nextOf(u"a"_s).attribute(u"h"), u"2"_s);
}

QTEST_GUILESS_MAIN(StreamManagementTest)
#include "tst_streammanagement.moc"

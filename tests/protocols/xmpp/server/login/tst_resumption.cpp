#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const QByteArray enable = "<enable xmlns='urn:xmpp:sm:3' resume='true'/>";

QStringList bodies(Peer& peer)
{
    QStringList texts;
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.name() == u"message")
            texts.append(element.childText(u"body"));
    }
    return texts;
}

QByteArray chat(const QByteArray& to, const QByteArray& body)
{
    return "<message to='" + to + "' type='chat'><body>" + body + "</body></message>";
}

/// Logs in as far as to where a session is bound or resumed.
void authenticate(Peer& peer, const QByteArray& name)
{
    peer.open();
    peer.forget();
    peer.say("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
        + (QByteArray(1, '\0') + name + '\0' + "pw").toBase64() + "</auth>");
    while (peer.nextOf(u"success"_s).isNull())
        peer.say({});
    peer.open();
    peer.forget();
}

QByteArray resuming(const QString& id, int handled)
{
    return "<resume xmlns='urn:xmpp:sm:3' h='" + QByteArray::number(handled) + "' previd='" + id.toLatin1() + "'/>";
}

struct Pair {
    explicit Pair(ServerOptions options = {})
        : house(std::move(options)), juliet(house), romeo(std::make_unique<Peer>(house))
    {
        juliet.logIn(u"juliet"_s);
        romeo->logIn(u"romeo"_s);
        romeo->say(enable);
        id = romeo->nextOf(u"enabled"_s).attribute(u"id");
        romeo->available();
        romeo->forget();
    }
    void lose() { romeo->wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0}); }

    House house;
    Peer juliet;
    std::unique_ptr<Peer> romeo;
    QString id;
};

} // namespace

/// XEP-0198 and XEP-0352: nothing is lost with a connection, and nothing wakes a phone for naught.
class ResumptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBothWays();
    void resumesWithWhatWasMissed();
    void takesTheSessionFromADeadStream();
    void refusesStrangersAndTheLate();
    void keepsMessagesWhenNobodyComesBack();
    void givesToAnotherClientOnce();
    void answersForWhoHasGone_data();
    void answersForWhoHasGone();
    void remembersOnlySoManyRequests();
    void boundsWhatWaits();
    void endsWhoAcknowledgesTooMuch();
    void endsWhoAcknowledgesNothing();
    void acknowledgesWhatIsKept();
    void tellsHowFarAnEndedSessionCame();
    void holdsBackNoMoreThanSoMuch();
    void anEndInOrderIsTheEnd();
    void holdsBackWhileInactive();
    void saysThatItIsResumedBeforeWhatWasHeldBack();
};

void ResumptionTest::countsBothWays()
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
    peer.say(chat("juliet@localhost/r", "a") + "<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(peer.nextOf(u"a"_s).attribute(u"h"), u"2"_s);
    // Few stanzas are asked for after a while, many at once.
    house.reactor.manualClock().advance(3s);
    QVERIFY(!peer.nextOf(u"r"_s).isNull());
    peer.say("<a xmlns='urn:xmpp:sm:3' h='2'/>"); // the presence of itself, and the message
    house.reactor.manualClock().advance(3s);
    QVERIFY(peer.heard().isEmpty());
    for (int i = 0; i < 16; ++i)
        peer.say(chat("juliet@localhost/r", "x"));
    QVERIFY(!peer.nextOf(u"r"_s).isNull());
}

void ResumptionTest::resumesWithWhatWasMissed()
{
    Pair pair;
    pair.juliet.say(chat("romeo@localhost/r", "seen"));
    pair.lose();
    pair.juliet.say(chat("romeo@localhost/r", "missed") + chat("romeo@localhost", "missed, too"));
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 2)); // his own presence and "seen"
    const auto resumed = again.next();
    QCOMPARE(resumed.name(), u"resumed"_s);
    QCOMPARE(resumed.attribute(u"h"), u"1"_s);
    QCOMPARE(resumed.attribute(u"previd"), pair.id);
    QCOMPARE(bodies(again), QStringList({u"missed"_s, u"missed, too"_s}));
    QCOMPARE(pair.house.server->sessions().count(), 2);
    again.say(chat("juliet@localhost/r", "back"));
    QCOMPARE(bodies(pair.juliet), QStringList(u"back"_s));
    // And a second time.
    pair.juliet.say(chat("romeo@localhost", "4"));
    again.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer third(pair.house);
    authenticate(third, "romeo");
    third.say(resuming(pair.id, 4));
    QCOMPARE(bodies(third), QStringList(u"4"_s));
}

void ResumptionTest::takesTheSessionFromADeadStream()
{
    Pair pair;
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 1));
    QCOMPARE(again.next().name(), u"resumed"_s);
    QVERIFY(pair.romeo->heard().first().contains(u"conflict"));
    QVERIFY(!pair.romeo->isConnected());
    pair.juliet.say(chat("romeo@localhost", "here"));
    QCOMPARE(bodies(again), QStringList(u"here"_s));
}

void ResumptionTest::refusesStrangersAndTheLate()
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

void ResumptionTest::keepsMessagesWhenNobodyComesBack()
{
    Pair pair;
    pair.juliet.say(chat("romeo@localhost", "one"));
    pair.lose();
    pair.juliet.say(chat("romeo@localhost/r", "two")
        + "<message to='romeo@localhost' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>");
    QVERIFY(pair.house.offline.messages[u"romeo"_s].isEmpty());
    pair.house.reactor.manualClock().advance(301s);
    QCOMPARE(pair.house.server->sessions().count(), 1);
    QCOMPARE(pair.house.offline.messages[u"romeo"_s].size(), 2);
    Peer again(pair.house);
    again.logIn(u"romeo"_s);
    again.available();
    QCOMPARE(bodies(again), QStringList({u"one"_s, u"two"_s}));
}

void ResumptionTest::givesToAnotherClientOnce()
{
    Pair pair;
    Peer phone(pair.house);
    phone.logIn(u"romeo"_s, u"phone"_s);
    phone.say("<iq type='set' id='c'><enable xmlns='urn:xmpp:carbons:2'/></iq>");
    phone.available("<priority>-1</priority>");
    phone.forget();
    pair.lose();
    pair.juliet.say(chat("romeo@localhost", "copied"));
    QVERIFY(!phone.nextOf(u"message"_s).child(u"received", ns::carbons).isNull());
    phone.say("<iq type='set' id='c'><disable xmlns='urn:xmpp:carbons:2'/></iq>");
    pair.juliet.say(chat("romeo@localhost", "not copied"));
    phone.available(); // takes messages now
    phone.forget();
    pair.house.reactor.manualClock().advance(301s);
    QCOMPARE(bodies(phone), QStringList(u"not copied"_s));
    QVERIFY(pair.house.offline.messages[u"romeo"_s].isEmpty());
}

void ResumptionTest::answersForWhoHasGone_data()
{
    QTest::addColumn<QByteArray>("counting");
    QTest::addColumn<QByteArray>("acknowledged");
    QTest::newRow("at once") << QByteArray() << QByteArray();
    QTest::newRow("when it does not come back") << enable << QByteArray();
    QTest::newRow("although it had it") << enable << QByteArray("<a xmlns='urn:xmpp:sm:3' h='3'/>");
}

/// RFC 6120 §8.2.3, RFC 6121 §8.5.3.2.3: whoever has asked a client that goes away is told, once, that nobody will
/// answer.
void ResumptionTest::answersForWhoHasGone()
{
    QFETCH(QByteArray, counting);
    QFETCH(QByteArray, acknowledged);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.say(counting);
    romeo.available();
    for (const QByteArray id : {"answered", "refused", "asked"})
        juliet.say("<iq type='get' id='" + id + "' to='romeo@localhost/r'><ping xmlns='urn:xmpp:ping'/></iq>");
    romeo.say(
        "<iq type='result' id='answered' to='juliet@localhost/r'/><iq type='error' id='refused' to='juliet@localhost/r'/>");
    romeo.say(acknowledged);
    juliet.forget();
    romeo.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    if (!counting.isEmpty())
        QVERIFY(juliet.heard().isEmpty()); // it may come back, and answer
    house.reactor.manualClock().advance(301s);
    const auto answer = juliet.next();
    QCOMPARE(answer.attribute(u"id"), u"asked"_s);
    QCOMPARE(answer.attribute(u"from"), u"romeo@localhost/r"_s);
    QVERIFY(!answer.child(u"error").child(u"service-unavailable", ns::stanzaErrors).isNull());
    QVERIFY(juliet.heard().isEmpty());
}

void ResumptionTest::remembersOnlySoManyRequests()
{
    PendingRequests pending;
    const auto juliet = *Jid::parse(u"juliet@localhost/r"_s);
    const auto request = [&](const QString& id) {
        return Stanza::iq(u"get"_s, id, juliet, *Jid::parse(u"romeo@localhost/r"_s));
    };
    for (size_t i = 0; i < PendingRequests::most + 2; ++i)
        pending.asked(request(QString::number(i)));
    pending.asked(request(QString(PendingRequests::longestId + 1, u'x')));
    pending.answered(request(u"5"_s).result());
    pending.answered(request(u"unknown"_s).result());
    const auto left = pending.take();
    QCOMPARE(left.size(), PendingRequests::most - 1);
    QCOMPARE(left.front().id, u"2"_s);
    QVERIFY(pending.take().empty());

    // Nobody pushes out what others have asked.
    const auto other = Stanza::iq(
        u"get"_s, u"other"_s, *Jid::parse(u"mercutio@localhost/r"_s), *Jid::parse(u"romeo@localhost/r"_s));
    pending.asked(other);
    for (size_t i = 0; i < PendingRequests::most + 2; ++i)
        pending.asked(request(QString::number(i)));
    QCOMPARE(pending.take().front().id, u"other"_s);
}

void ResumptionTest::boundsWhatWaits()
{
    ServerOptions options;
    options.absentStanzas = 20;
    Pair pair(options);
    pair.lose();
    for (int i = 0; i < 30; ++i)
        pair.juliet.say(chat("romeo@localhost", "m"));
    pair.house.reactor.turn();
    pair.house.reactor.manualClock().advance(1s);
    QCOMPARE(pair.house.server->sessions().count(), 1);
    QCOMPARE(pair.house.offline.messages[u"romeo"_s].size(), 30);
}

void ResumptionTest::endsWhoAcknowledgesTooMuch()
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

void ResumptionTest::endsWhoAcknowledgesNothing()
{
    ServerOptions options;
    options.unacknowledgedBytes = 100'000;
    Pair pair(options);
    for (int i = 0; i < 20; ++i)
        pair.juliet.say(chat("romeo@localhost/r", QByteArray(10'000, 'x')));
    QVERIFY(!pair.romeo->isConnected());
    pair.house.reactor.turn();
    QCOMPARE(pair.house.server->sessions().count(), 2); // what waits is not too much to be kept for a while
    options.absentBytes = 50'000;
    Pair other(options);
    for (int i = 0; i < 20; ++i)
        other.juliet.say(chat("romeo@localhost/r", QByteArray(10'000, 'x')));
    QVERIFY(!other.romeo->isConnected());
    other.house.reactor.turn();
    QCOMPARE(other.house.server->sessions().count(), 1);
    QCOMPARE(other.house.offline.messages[u"romeo"_s].size(), 20); // and nothing is lost
}

void ResumptionTest::acknowledgesWhatIsKept()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    juliet.say(enable);
    juliet.forget();
    house.archive.sluice.close();
    juliet.say(chat("romeo@localhost", "one") + "<r xmlns='urn:xmpp:sm:3'/>");
    QVERIFY(juliet.heard().isEmpty()); // the disk has not got it yet
    juliet.say(chat("romeo@localhost", "two"));
    house.archive.sluice.open();
    QCOMPARE(juliet.nextOf(u"a"_s).attribute(u"h"), u"1"_s);
    juliet.say("<r xmlns='urn:xmpp:sm:3'/>");
    QCOMPARE(juliet.nextOf(u"a"_s).attribute(u"h"), u"2"_s);
}

void ResumptionTest::tellsHowFarAnEndedSessionCame()
{
    Pair pair;
    pair.romeo->say(chat("juliet@localhost", "1"));
    pair.lose();
    pair.house.reactor.manualClock().advance(301s);
    Peer late(pair.house);
    authenticate(late, "romeo");
    late.say(resuming(pair.id, 0));
    QCOMPARE(late.next().attribute(u"h"), u"2"_s); // §5: presence and message
    pair.house.users.passwords[u"mallory"_s] = u"pw"_s;
    Peer mallory(pair.house);
    authenticate(mallory, "mallory");
    mallory.say(resuming(pair.id, 0));
    QVERIFY(!mallory.next().hasAttribute(u"h"));
}

void ResumptionTest::holdsBackNoMoreThanSoMuch()
{
    House house;
    Peer juliet(house), phone(house);
    juliet.logIn(u"juliet"_s);
    phone.logIn(u"romeo"_s);
    phone.available();
    phone.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    phone.forget();
    const auto typing = "<message to='romeo@localhost' type='chat'><thread>" + QByteArray(60'000, 'x')
        + "</thread><composing xmlns='http://jabber.org/protocol/chatstates'/></message>";
    for (int i = 0; i < 8; ++i)
        juliet.say(typing);
    QVERIFY(phone.heard().isEmpty());
    juliet.say(typing);
    QCOMPARE(phone.heard().size(), 9);
}

void ResumptionTest::anEndInOrderIsTheEnd()
{
    Pair pair;
    pair.romeo->say("</stream:stream>");
    QCOMPARE(pair.house.server->sessions().count(), 1);
}

void ResumptionTest::holdsBackWhileInactive()
{
    House house;
    Peer juliet(house), phone(house), controller(house);
    juliet.logIn(u"juliet"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    controller.logIn(u"romeo"_s, u"desk"_s);
    phone.available();
    phone.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    phone.forget();
    controller.available("<priority>-1</priority><show>away</show>");
    controller.available("<priority>-1</priority><show>dnd</show>");
    juliet.say(
        "<message to='romeo@localhost' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>");
    QVERIFY(phone.heard().isEmpty());
    juliet.say(chat("romeo@localhost", "wake up"));
    const auto presence = phone.next();
    QCOMPARE(presence.childText(u"show"), u"dnd"_s); // the last of them alone
    QVERIFY(!phone.next().child(u"composing", ns::chatStates).isNull());
    QCOMPARE(phone.next().childText(u"body"), u"wake up"_s);
    controller.available("<priority>-1</priority>");
    QVERIFY(phone.heard().isEmpty()); // still inactive
    phone.say("<active xmlns='urn:xmpp:csi:0'/>");
    QCOMPARE(phone.next().name(), u"presence"_s);
}

void ResumptionTest::saysThatItIsResumedBeforeWhatWasHeldBack()
{
    const QByteArray typing =
        "<message to='romeo@localhost/r' type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/></message>";
    Pair pair;
    pair.romeo->say("<inactive xmlns='urn:xmpp:csi:0'/>");
    pair.juliet.say(typing);
    QVERIFY(pair.romeo->heard().isEmpty());
    pair.lose();
    pair.juliet.say(typing + chat("romeo@localhost/r", "wake up"));
    Peer again(pair.house);
    authenticate(again, "romeo");
    again.say(resuming(pair.id, 1)); // his own presence
    QCOMPARE(again.next().name(), u"resumed"_s);
    int states = 0;
    QString body;
    for (auto element = again.next(); !element.isNull(); element = again.next()) {
        states += element.child(u"composing", ns::chatStates).isNull() ? 0 : 1;
        body += element.childText(u"body");
    }
    QCOMPARE(states, 2);
    QCOMPARE(body, u"wake up"_s);
    again.say("<a xmlns='urn:xmpp:sm:3' h='4'/>"); // as many as came, and no more
    QVERIFY(again.isConnected());
    // It is active now, and nothing is held back any more.
    pair.juliet.say(typing);
    QVERIFY(!again.next().child(u"composing", ns::chatStates).isNull());
    // Held back, and nothing else: that comes, too.
    again.say("<inactive xmlns='urn:xmpp:csi:0'/>");
    pair.juliet.say(typing);
    again.wire().peerCloses(Error{Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer third(pair.house);
    authenticate(third, "romeo");
    third.say(resuming(pair.id, 5));
    QCOMPARE(third.next().name(), u"resumed"_s);
    QVERIFY(!third.next().child(u"composing", ns::chatStates).isNull());
    QCOMPARE(third.next().name(), u"r"_s);
    QVERIFY(third.next().isNull());
}

QTEST_GUILESS_MAIN(ResumptionTest)
#include "tst_resumption.moc"

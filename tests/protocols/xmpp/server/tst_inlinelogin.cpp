#include <QtTest>

#include "protocols/xmpp/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QByteArray plain(const QByteArray& name, const QByteArray& inside = {})
{
    return "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>" + (QByteArray(1, '\0') + name + '\0' + "pw").toBase64()
        + "</initial-response>" + inside + "</authenticate>";
}

xml::Element answered(Peer& peer, House& house)
{
    xml::Element answer;
    house.reactor.turnUntil([&] {
        answer = peer.next();
        return !answer.isNull();
    });
    return answer;
}

} // namespace

/// XEPs 0388 and 0386: logged in, bound, and everything turned on in one step; and guests (XEP-0175).
class InlineLoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOffered();
    void bindsAtOnce();
    void resumesAtOnce();
    void bindsTheOldWayAfterwards();
    void refuses();
    void guestsComeAndGo();
};

void InlineLoginTest::isOffered()
{
    House house;
    Peer peer(house);
    peer.open();
    const auto feature = peer.nextOf(u"features"_s).child(u"authentication", ns::sasl2);
    QVERIFY(!feature.childText(u"mechanism").isEmpty());
    QVERIFY(!feature.child(u"inline").child(u"sm", ns::streamManagement).isNull());
    const auto bind = feature.child(u"inline").child(u"bind", ns::bind2);
    QCOMPARE(bind.firstElement().elements().size(), 3);
}

void InlineLoginTest::bindsAtOnce()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("juliet", "<user-agent id='1'/><bind xmlns='urn:xmpp:bind:0'><tag>Test</tag><enable xmlns='urn:xmpp:carbons:2'/>"
                             "<enable xmlns='urn:xmpp:sm:3' resume='true'/></bind>"));
    const auto success = answered(peer, house);
    QCOMPARE(success.name(), u"success"_s);
    QCOMPARE(success.ns(), ns::sasl2);
    QVERIFY(success.childText(u"authorization-identifier").startsWith(u"juliet@localhost/Test."));
    QCOMPARE(success.child(u"bound", ns::bind2).child(u"enabled", ns::streamManagement).attribute(u"resume"), u"true"_s);
    const auto features = peer.next();
    QCOMPARE(features.name(), u"features"_s);
    QVERIFY(features.child(u"bind", ns::bind).isNull());
    QCOMPARE(house.server->sessions().count(), 1);
    QVERIFY(house.server->sessions().all().first()->wantsCarbons());
    QCOMPARE(peer.ask("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>").attribute(u"type"), u"result"_s);
}

void InlineLoginTest::resumesAtOnce()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
    const auto id = juliet.nextOf(u"enabled"_s).attribute(u"id").toUtf8();
    juliet.wire().peerCloses(Error {Error::Kind::Disconnected, Reason::ConnectionReset, {}, {}, 0});
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.say("<message to='juliet@localhost/r' type='chat'><body>missed</body></message>");
    Peer again(house);
    again.open();
    again.forget();
    again.say(plain("juliet", "<resume xmlns='urn:xmpp:sm:3' h='0' previd='" + id + "'/>"));
    const auto success = answered(again, house);
    QCOMPARE(success.child(u"resumed", ns::streamManagement).attribute(u"h"), u"0"_s);
    QCOMPARE(success.childText(u"authorization-identifier"), u"juliet@localhost/r"_s);
    QCOMPARE(again.nextOf(u"message"_s).childText(u"body"), u"missed"_s);
    Peer late(house); // what is not there any more is bound anew
    late.open();
    late.forget();
    late.say(plain("romeo", "<resume xmlns='urn:xmpp:sm:3' h='0' previd='" + id + "'/><bind xmlns='urn:xmpp:bind:0'/>"));
    const auto bound = answered(late, house);
    QVERIFY(!bound.child(u"failed", ns::streamManagement).isNull());
    QVERIFY(!bound.child(u"bound", ns::bind2).isNull());
}

void InlineLoginTest::bindsTheOldWayAfterwards()
{
    House house;
    house.users.passwords[u"juliet"_s] = u"pw"_s;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("juliet"));
    QCOMPARE(answered(peer, house).childText(u"authorization-identifier"), u"juliet@localhost"_s);
    QVERIFY(!peer.nextOf(u"features"_s).child(u"bind", ns::bind).isNull());
    QCOMPARE(peer.ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>").attribute(u"type"), u"result"_s);
}

void InlineLoginTest::refuses()
{
    House house;
    Peer peer(house);
    peer.open();
    peer.forget();
    peer.say(plain("nobody"));
    house.reactor.turn();
    xml::Element failure;
    house.reactor.turnUntil([&] {
        house.reactor.manualClock().advance(std::chrono::seconds(1));
        failure = peer.next();
        return !failure.isNull();
    });
    QCOMPARE(failure.ns(), ns::sasl2);
    QVERIFY(!failure.child(u"not-authorized", ns::sasl).isNull());
}

void InlineLoginTest::guestsComeAndGo()
{
    ServerOptions options;
    options.guests = true;
    House house(options);
    Jid who;
    {
        Peer guest(house);
        guest.open();
        guest.forget();
        guest.say("<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'><initial-response>=</initial-response><bind xmlns='urn:xmpp:bind:0'/></authenticate>");
        who = *Jid::parse(answered(guest, house).childText(u"authorization-identifier"));
        QVERIFY(who.local().startsWith(u"guest-"));
        guest.say("<iq type='set' id='s'><query xmlns='jabber:iq:private'><x xmlns='urn:x'/></query></iq>");
        QVERIFY(house.data.values.contains(who.local()));
    }
    house.reactor.turn();
    QVERIFY(!house.data.values.contains(who.local()));
    House closed;
    Peer peer(closed);
    peer.open();
    QVERIFY(!peer.heard().join(QString()).contains(u"ANONYMOUS"));
}

QTEST_GUILESS_MAIN(InlineLoginTest)
#include "tst_inlinelogin.moc"

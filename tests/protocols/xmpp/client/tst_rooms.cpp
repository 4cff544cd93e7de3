// Rooms, played by hand: coming in, who is there, why somebody is gone, coming back.
#include <QtTest>

#include "protocols/xmpp/client/messages.h"
#include "protocols/xmpp/client/rooms.h"
#include "tests/protocols/xmpp/client/playedserver.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

namespace {

const auto hall = u"hall@rooms.example"_s;

struct Visit {
    QStringList told; // to the end of the server, which is the end of the session
    PlayedServer server;
    Rooms& rooms = server.client.add<Rooms>();
    Task<Result<Done>> joining;

    Visit()
    {
        rooms.joined = [this](const Room& room) { told.append(u"joined as "_s + room.nick); };
        rooms.left = [this](const Room&, const Departure& how) { told.append(u"left %1 %2"_s.arg(int(how.why)).arg(how.reason)); };
        rooms.occupantLeft = [this](const Room&, const QString& nick, const Departure& how) { told.append(u"%1 left %2 %3"_s.arg(nick).arg(int(how.why)).arg(how.nick)); };
        rooms.invited = [this](const Jid& room, const Jid& by, const QString&, const QString& password) {
            told.append(u"invited to %1 by %2 with %3"_s.arg(room.toString(), by.toString(), password));
        };
        rooms.subjectChanged = [this](const Room&, const QString& by, const QString& text) { told.append(by + u": "_s + text); };
        server.logIn();
    }
    void presence(const QByteArray& nick, const QByteArray& item, const QByteArray& statuses = {}, const QByteArray& type = {})
    {
        server.say("<presence from='hall@rooms.example/" + nick + "'" + (type.isEmpty() ? "" : " type='" + type + "'")
            + "><x xmlns='http://jabber.org/protocol/muc#user'><item " + item + "</item>" + statuses + "</x></presence>");
    }
    void comeIn()
    {
        joining = rooms.join(*Jid::parse(hall), u"Me"_s);
        server.sent();
        presence("Bob", "affiliation='owner' role='moderator' jid='bob@x/y'>");
        presence("Me", "affiliation='none' role='participant'>", "<status code='110'/><status code='100'/>");
    }
};

} // namespace

class XmppRoomsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesIn();
    void isNotLetIn();
    void followsNicks();
    void isKicked();
    void comesBack();
    void hearsOfInvitations();
    void knowsItIsStillIn();
};

void XmppRoomsTest::comesIn()
{
    Visit visit;
    RoomHistory history;
    history.mostStanzas = 20;
    visit.joining = visit.rooms.join(*Jid::parse(hall), u"Me"_s, u"secret"_s, history);
    const auto wish = visit.server.next();
    QCOMPARE(wish.attribute(u"to"), hall + u"/Me"_s);
    const auto x = wish.child(u"x", u"http://jabber.org/protocol/muc");
    QCOMPARE(x.childText(u"password"), u"secret"_s);
    QCOMPARE(x.child(u"history").attribute(u"maxstanzas"), u"20"_s);
    visit.presence("Bob", "affiliation='owner' role='moderator' jid='bob@x/y'>");
    QVERIFY(!visit.joining.isReady());
    visit.presence("Me2", "affiliation='member' role='participant'>", "<status code='110'/><status code='210'/>");
    QVERIFY(visit.joining.isReady());
    QVERIFY(visit.joining.take().ok());
    QCOMPARE(visit.told, QStringList{u"joined as Me2"_s});
    const auto* room = visit.rooms.find(*Jid::parse(hall));
    QCOMPARE(room->occupants.value(u"Bob"_s).address.toString(), u"bob@x/y"_s);
    QCOMPARE(int(room->me()->affiliation), int(Affiliation::Member));
    visit.server.say("<message from='hall@rooms.example/Bob' type='groupchat'><subject>News</subject></message>");
    QCOMPARE(room->subject, u"News"_s);
}

void XmppRoomsTest::isNotLetIn()
{
    Visit visit;
    visit.joining = visit.rooms.join(*Jid::parse(hall), u"Me"_s);
    visit.server.say("<presence from='hall@rooms.example/Me' type='error'><error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>");
    QCOMPARE(visit.joining.take().error().code, u"forbidden"_s);
    QVERIFY(!visit.rooms.find(*Jid::parse(hall)));
}

void XmppRoomsTest::followsNicks()
{
    Visit visit;
    visit.comeIn();
    visit.presence("Bob", "nick='Robert'>", "<status code='303'/>", "unavailable");
    visit.presence("Me", "nick='Self'>", "<status code='303'/><status code='110'/>", "unavailable");
    visit.presence("Self", "role='participant'>", "<status code='110'/>");
    QCOMPARE(visit.told, (QStringList{u"joined as Me"_s, u"Bob left 8 Robert"_s, u"Me left 8 Self"_s}));
    QCOMPARE(visit.rooms.find(*Jid::parse(hall))->me()->nick, u"Self"_s);
}

void XmppRoomsTest::isKicked()
{
    Visit visit;
    visit.comeIn();
    visit.presence("Me", "role='none'><reason>enough</reason><actor nick='Bob'/>", "<status code='110'/><status code='307'/>", "unavailable");
    QCOMPARE(visit.told.last(), u"left 1 enough"_s);
    QVERIFY(!visit.rooms.find(*Jid::parse(hall)));
}

void XmppRoomsTest::comesBack()
{
    Visit visit;
    visit.comeIn();
    visit.server.say("<message from='hall@rooms.example/Bob' type='groupchat'><body>x</body><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T03:04:05Z'/></message>");
    visit.server.lose();
    QCOMPARE(visit.told.last(), u"left 9 "_s);
    visit.server.connect();
    visit.server.features("<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    visit.server.awaitSent();
    visit.server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    visit.server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    visit.server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind>");
    QVERIFY(visit.server.sent().join(u' ').contains(u"<history since='2026-01-02T03:04:05.000Z'/>"_s));
}

void XmppRoomsTest::hearsOfInvitations()
{
    Visit visit;
    visit.server.say("<message from='hall@rooms.example'><x xmlns='http://jabber.org/protocol/muc#user'><invite from='bob@x'/><password>p</password></x></message>");
    visit.server.say("<message from='ann@x/y'><x xmlns='jabber:x:conference' jid='cellar@rooms.example' password='q'/></message>");
    QCOMPARE(visit.told, (QStringList{u"invited to hall@rooms.example by bob@x with p"_s, u"invited to cellar@rooms.example by ann@x/y with q"_s}));
}

void XmppRoomsTest::knowsItIsStillIn()
{
    Visit visit;
    visit.comeIn();
    for (const QByteArray condition : {"service-unavailable", "not-acceptable"}) {
        auto asking = visit.rooms.isStillIn(*Jid::parse(hall));
        const auto id = visit.server.nextIq().attribute(u"id").toUtf8();
        visit.server.say("<iq type='error' from='hall@rooms.example/Me' id='" + id + "'><error type='cancel'><" + condition
            + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
        QCOMPARE(*asking.take(), condition == "service-unavailable");
    }
}

QTEST_MAIN(XmppRoomsTest)
#include "tst_rooms.moc"

// Rooms, played by hand: coming in, who is there, why somebody is gone, coming back.
#include <QtTest>

#include "protocols/xmpp/client/talk/messages.h"
#include "protocols/xmpp/client/talk/roominvitations.h"
#include "protocols/xmpp/client/talk/roomrequests.h"
#include "protocols/xmpp/client/talk/rooms.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

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
    RoomInvitations& invitations = server.client.add<RoomInvitations>(rooms);
    RoomRequests& requests = server.client.add<RoomRequests>();
    Task<Result<Done>> joining;

    Visit()
    {
        rooms.joined = [this](const Room& room) { told.append(u"joined as "_s + room.nick); };
        rooms.left = [this](const Room&, const Departure& how) {
            told.append(u"left %1 %2"_s.arg(int(how.why)).arg(how.reason));
        };
        rooms.occupantLeft = [this](const Room&, const QString& nick, const Departure& how) {
            told.append(u"%1 left %2 %3"_s.arg(nick).arg(int(how.why)).arg(how.nick));
        };
        invitations.invited = [this](const Jid& room, const Jid& by, const QString&, const QString& password) {
            told.append(u"invited to %1 by %2 with %3"_s.arg(room.toString(), by.toString(), password));
        };
        rooms.subjectChanged = [this](const Room&, const QString& by, const QString& text) {
            told.append(by + u": "_s + text);
        };
        server.logIn();
    }
    void presence(
        const QByteArray& nick, const QByteArray& item, const QByteArray& statuses = {}, const QByteArray& type = {})
    {
        server.say("<presence from='hall@rooms.example/" + nick + "'" + (type.isEmpty() ? "" : " type='" + type + "'")
            + "><x xmlns='http://jabber.org/protocol/muc#user'><item " + item + "</item>" + statuses
            + "</x></presence>");
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
    void knowsWhatPeopleWear();
    void namesEveryStatus();
    void tellsWhyTheyLeft_data();
    void tellsWhyTheyLeft();
    void givesVoice();
    void tellsWhatWasSaidBefore();
    void registersWithARoom();
    void declines();
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
    visit.server.say(
        "<presence from='hall@rooms.example/Me' type='error'><error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>");
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
    visit.presence("Me", "role='none'><reason>enough</reason><actor nick='Bob'/>",
        "<status code='110'/><status code='307'/>", "unavailable");
    QCOMPARE(visit.told.last(), u"left 1 enough"_s);
    QVERIFY(!visit.rooms.find(*Jid::parse(hall)));
}

void XmppRoomsTest::comesBack()
{
    Visit visit;
    visit.comeIn();
    visit.server.say(
        "<message from='hall@rooms.example/Bob' type='groupchat'><body>x</body><delay xmlns='urn:xmpp:delay' stamp='2022-01-02T03:04:05Z'/></message>");
    visit.server.say(
        "<message from='hall@rooms.example/Bob' type='groupchat'><body>y</body><delay xmlns='urn:xmpp:delay' from='bob@x' stamp='2999-01-01T00:00:00Z'/>"
        "<delay xmlns='urn:xmpp:delay' from='hall@rooms.example' stamp='2022-01-02T03:04:05Z'/></message>");
    visit.server.lose();
    QCOMPARE(visit.told.last(), u"left 9 "_s);
    visit.server.connect();
    visit.server.features(
        "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
    visit.server.awaitSent();
    visit.server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
    visit.server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>");
    visit.server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r</jid></bind>");
    QVERIFY(visit.server.sent().join(u' ').contains(u"<history since='2022-01-02T03:04:05.000Z'/>"_s));
}

void XmppRoomsTest::hearsOfInvitations()
{
    Visit visit;
    visit.server.say(
        "<message from='hall@rooms.example'><x xmlns='http://jabber.org/protocol/muc#user'><invite from='bob@x'/><password>p</password></x></message>");
    visit.server.say(
        "<message from='ann@x/y'><x xmlns='jabber:x:conference' jid='cellar@rooms.example' password='q'/></message>");
    QCOMPARE(visit.told,
        (QStringList{u"invited to hall@rooms.example by bob@x with p"_s,
            u"invited to cellar@rooms.example by ann@x/y with q"_s}));
}

void XmppRoomsTest::knowsItIsStillIn()
{
    Visit visit;
    visit.comeIn();
    for (const QByteArray condition : {"service-unavailable", "not-acceptable"}) {
        auto asking = visit.rooms.isStillIn(*Jid::parse(hall));
        const auto id = visit.server.nextIq().attribute(u"id").toUtf8();
        visit.server.say("<iq type='error' from='hall@rooms.example/Me' id='" + id + "'><error type='cancel'><"
            + condition + " xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
        QCOMPARE(*asking.take(), condition == "service-unavailable");
    }
}

void XmppRoomsTest::knowsWhatPeopleWear()
{
    Visit visit;
    visit.comeIn();
    visit.server.say(
        "<presence from='hall@rooms.example/Ann'><x xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/></x>"
        "<hats xmlns='urn:xmpp:hats:0'><hat uri='urn:host' title='Host'/><hat uri='urn:guide' title='Guide'/></hats>"
        "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='o1'/></presence>");
    const auto ann = visit.rooms.find(*Jid::parse(hall))->occupants.value(u"Ann"_s);
    QCOMPARE(ann.hats, (QList<Hat>{{u"urn:host"_s, u"Host"_s}, {u"urn:guide"_s, u"Guide"_s}}));
    QCOMPARE(ann.id, u"o1"_s);
}

void XmppRoomsTest::namesEveryStatus()
{
    // XEP-0045 §15.6
    const int defined[] = {
        100, 101, 102, 103, 104, 110, 170, 171, 172, 173, 174, 201, 210, 301, 303, 307, 321, 322, 332, 333};
    QSet<QString> names;
    for (const int code : defined)
        names.insert(roomStatusName(code));
    QCOMPARE(names.size(), qsizetype(std::size(defined)));
    QVERIFY(!names.contains(QString()));
    QVERIFY(roomStatusName(999).isNull());
    Visit visit;
    QList<int> told;
    visit.rooms.statusTold = [&](const Room&, int status) { told.append(status); };
    visit.comeIn();
    QCOMPARE(visit.rooms.find(*Jid::parse(hall))->statuses, (QSet<int>{110, 100}));
    visit.server.say(
        "<message from='hall@rooms.example' type='groupchat'><x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>");
    QCOMPARE(told, QList<int>{104});
}

void XmppRoomsTest::tellsWhyTheyLeft_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("why");
    using Why = Departure::Why;
    QTest::newRow("left") << QByteArray() << int(Why::Left);
    QTest::newRow("banned") << QByteArray("<status code='301'/>") << int(Why::Banned);
    QTest::newRow("kicked") << QByteArray("<status code='307'/>") << int(Why::Kicked);
    QTest::newRow("rank changed") << QByteArray("<status code='321'/>") << int(Why::AffiliationChanged);
    QTest::newRow("members only now") << QByteArray("<status code='322'/>") << int(Why::NotMember);
    QTest::newRow("service ends") << QByteArray("<status code='332'/>") << int(Why::Shutdown);
    QTest::newRow("connection broke") << QByteArray("<status code='333'/><status code='307'/>") << int(Why::Failed);
    QTest::newRow("room is over") << QByteArray("<destroy jid='cellar@rooms.example'><reason>damp</reason></destroy>")
                                  << int(Why::Destroyed);
}

void XmppRoomsTest::tellsWhyTheyLeft()
{
    QFETCH(QByteArray, told);
    Visit visit;
    std::optional<Departure> how;
    visit.rooms.left = [&](const Room&, const Departure& one) { how = one; };
    visit.comeIn();
    visit.presence("Me", "role='none'>", "<status code='110'/>" + told, "unavailable");
    QVERIFY(how);
    QTEST(int(how->why), "why");
    if (told.startsWith("<destroy")) {
        QCOMPARE(how->alternate.toString(), u"cellar@rooms.example"_s);
        QCOMPARE(how->reason, u"damp"_s);
    }
}

void XmppRoomsTest::givesVoice()
{
    Visit visit;
    std::optional<DataForm> asked;
    QString who;
    visit.rooms.voiceAsked = [&](const Room&, const QString& nick, const DataForm& form) {
        asked = form;
        who = nick;
    };
    visit.comeIn();
    const QByteArray form =
        "<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#request</value></field>"
        "<field var='muc#role' type='list-single'><value>participant</value></field><field var='muc#jid'><value>bob@x/y</value></field>"
        "<field var='muc#roomnick'><value>Bob</value></field><field var='muc#request_allow' type='boolean'><value>0</value></field></x></message>";
    visit.server.say("<message from='hall@rooms.example/Bob'>" + form); // only the room itself may ask
    QVERIFY(!asked);
    visit.server.say("<message from='hall@rooms.example'>" + form);
    QVERIFY(asked);
    QCOMPARE(who, u"Bob"_s);
    QVERIFY(visit.rooms.answerVoice(*Jid::parse(hall), *asked, true).ok());
    const auto sent = visit.server.next();
    QCOMPARE(sent.attribute(u"to"), hall);
    const auto answer = DataForm::in(sent);
    QCOMPARE(answer->formType(), u"http://jabber.org/protocol/muc#request"_s);
    QCOMPARE(answer->value(u"muc#request_allow"), u"true"_s);
    QCOMPARE(answer->value(u"muc#jid"), u"bob@x/y"_s);
    QVERIFY(visit.rooms.askForVoice(*Jid::parse(hall)).ok());
    QCOMPARE(DataForm::in(visit.server.next())->value(u"muc#role"), u"participant"_s);
}

void XmppRoomsTest::tellsWhatWasSaidBefore()
{
    Visit visit;
    visit.comeIn();
    visit.server.sent();
    const QList<Rooms::Past> said{
        {*Jid::parse(u"ann@x"_s), u"one"_s, 1031699305000}, {*Jid::parse(u"bob@x"_s), u"two"_s, 1031699306000}};
    QVERIFY(visit.rooms.importHistory(*Jid::parse(hall), said).ok());
    const auto first = visit.server.next();
    QCOMPARE(first.attribute(u"type"), u"groupchat"_s);
    QCOMPARE(first.childText(u"body"), u"one"_s);
    QCOMPARE(first.child(u"delay", u"urn:xmpp:delay").attribute(u"stamp"), u"2002-09-10T23:08:25.000Z"_s);
    QCOMPARE(visit.server.next().child(u"delay", u"urn:xmpp:delay").attribute(u"from"), u"bob@x"_s);
}

void XmppRoomsTest::registersWithARoom()
{
    Visit visit;
    auto asking = visit.requests.registration(*Jid::parse(hall));
    visit.server.answer(
        "<query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'><field var='muc#register_roomnick'/></x></query>");
    const auto form = asking.take();
    QVERIFY(form->find(u"muc#register_roomnick"));
    DataForm filled(DataForm::Type::Submit, u"http://jabber.org/protocol/muc#register"_s);
    filled.add({u"muc#register_roomnick"_s, DataForm::FieldType::TextSingle, {u"Me"_s}});
    auto registering = visit.requests.registerAt(*Jid::parse(hall), filled);
    const auto request = visit.server.nextIq();
    QCOMPARE(request.attribute(u"type"), u"set"_s);
    QCOMPARE(DataForm::in(request.firstElement())->value(u"muc#register_roomnick"), u"Me"_s);
}

void XmppRoomsTest::declines()
{
    Visit visit;
    visit.invitations.declined = [&](const Jid& room, const Jid& by, const QString& reason) {
        visit.told.append(room.toString() + u' ' + by.toString() + u' ' + reason);
    };
    visit.server.say(
        "<message from='hall@rooms.example'><x xmlns='http://jabber.org/protocol/muc#user'><decline from='bob@x'><reason>busy</reason></decline></x></message>");
    QCOMPARE(visit.told, QStringList{u"hall@rooms.example bob@x busy"_s});
    QVERIFY(visit.invitations.decline(*Jid::parse(hall), *Jid::parse(u"ann@x"_s), u"no time"_s).ok());
    const auto decline = visit.server.next().child(u"x", u"http://jabber.org/protocol/muc#user").child(u"decline");
    QCOMPARE(decline.attribute(u"to"), u"ann@x"_s);
    QCOMPARE(decline.childText(u"reason"), u"no time"_s);
}

QTEST_MAIN(XmppRoomsTest)
#include "tst_rooms.moc"

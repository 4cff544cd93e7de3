#include <QtTest>

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/server/interests.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QStringList bodies(Peer& peer)
{
    QStringList texts;
    for (auto element = peer.next(); !element.isNull(); element = peer.next()) {
        if (element.name() == u"message")
            texts.append(element.attribute(u"type") == u"error"
                    ? u"error "_s + conditionName(StanzaError::fromElement(element.child(u"error")).condition)
                    : element.childText(u"body"));
    }
    return texts;
}

QByteArray chat(const QByteArray& to, const QByteArray& body, const QByteArray& type = "chat")
{
    return "<message to='" + to + "' type='" + type + "' id='m'><body>" + body + "</body></message>";
}

QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

} // namespace

/// Messages, requests and rosters between logged-in clients: RFC 6121 §§2, 5, 8 and the small extensions.
class ServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesByAddress_data();
    void messagesByAddress();
    void messagesToThePreferred();
    void stampsTheSender();
    void endsForgers();
    void keepsMessagesForTheAbsent();
    void handsOverOnce();
    void keepsOnlyWhatMatters_data();
    void keepsOnlyWhatMatters();
    void keepsOrderWhileStoring();
    void requestsByAddress_data();
    void requestsByAddress();
    void requestsBetweenClients();
    void rosterGetAndSet();
    void rosterVersions();
    void rosterFaults_data();
    void rosterFaults();
    void contacts_data();
    void contacts();
    void saysWhatItDoes();
    void discovers();
    void saysThatItKeepsFiles();
    void changesPasswords();
    void removesAccounts();
    void removesNoAccountThatAsksForMore();
    void passwordsAreOverwritten_data();
    void passwordsAreOverwritten();
    void broadcastsToMany();
    void largeStanzas();
};

void ServerTest::messagesByAddress_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("outcome"); // "heard", "nothing", or what comes back
    QTest::newRow("8.5.3.1 to a client") << QByteArray("romeo@localhost/r") << QByteArray("chat") << u"heard"_s;
    QTest::newRow("8.5.3.1 groupchat to a client")
        << QByteArray("romeo@localhost/r") << QByteArray("groupchat") << u"heard"_s;
    QTest::newRow("8.5.2.1 to an account") << QByteArray("romeo@localhost") << QByteArray("normal") << u"heard"_s;
    QTest::newRow("8.5.2.1 headline") << QByteArray("romeo@localhost") << QByteArray("headline") << u"heard"_s;
    QTest::newRow("8.5.2.1 groupchat to an account")
        << QByteArray("romeo@localhost") << QByteArray("groupchat") << u"service-unavailable"_s;
    QTest::newRow("8.5.2.1 error to an account")
        << QByteArray("romeo@localhost") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("8.5.3.2 chat to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("chat") << u"heard"_s;
    QTest::newRow("8.5.3.2 headline to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("headline") << u"service-unavailable"_s;
    QTest::newRow("8.5.3.2 error to a client that has gone")
        << QByteArray("romeo@localhost/gone") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("8.5.1 nobody") << QByteArray("rosaline@localhost") << QByteArray("chat") << u"service-unavailable"_s;
    QTest::newRow("8.5.1 headline for nobody")
        << QByteArray("rosaline@localhost") << QByteArray("headline") << u"nothing"_s;
    QTest::newRow("another server") << QByteArray("romeo@example.com") << QByteArray("chat")
                                    << u"remote-server-not-found"_s;
    QTest::newRow("error to another server") << QByteArray("romeo@example.com") << QByteArray("error") << u"nothing"_s;
    QTest::newRow("the server itself") << QByteArray("localhost") << QByteArray("chat") << u"service-unavailable"_s;
    QTest::newRow("no address") << QByteArray("@") << QByteArray("chat") << u"jid-malformed"_s;
}

void ServerTest::messagesByAddress()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, type);
    QFETCH(QString, outcome);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    romeo.forget();
    juliet.say(chat(to, "hello", type));
    const auto heard = bodies(romeo);
    const auto back = bodies(juliet);
    if (outcome == u"heard") {
        QCOMPARE(heard, QStringList(u"hello"_s));
        QVERIFY(back.isEmpty());
    } else {
        QVERIFY(heard.isEmpty());
        QCOMPARE(back, outcome == u"nothing" ? QStringList() : QStringList(u"error "_s + outcome));
    }
}

void ServerTest::messagesToThePreferred()
{
    House house;
    Peer juliet(house), controller(house), phone(house), shy(house);
    juliet.logIn(u"juliet"_s);
    controller.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    shy.logIn(u"romeo"_s, u"shy"_s);
    controller.available("<priority>5</priority>");
    phone.available("<priority>1</priority>");
    shy.available("<priority>-1</priority>");
    juliet.say(chat("romeo@localhost", "one"));
    QCOMPARE(bodies(controller), QStringList(u"one"_s));
    QVERIFY(bodies(phone).isEmpty() && bodies(shy).isEmpty());
    phone.available("<priority>5</priority>"); // two that are liked alike get it both
    juliet.say(chat("romeo@localhost", "two"));
    QCOMPARE(bodies(controller), QStringList(u"two"_s));
    QCOMPARE(bodies(phone), QStringList(u"two"_s));
    juliet.say(chat("romeo@localhost", "news", "headline")); // all but the shy
    QVERIFY(!bodies(controller).isEmpty() && !bodies(phone).isEmpty() && bodies(shy).isEmpty());
    juliet.say(chat("romeo@localhost/shy", "you"));
    QCOMPARE(bodies(shy), QStringList(u"you"_s));
    controller.say("<presence type='unavailable'/>");
    phone.say("</stream:stream>");
    juliet.say(chat("romeo@localhost", "kept")); // only the shy one is left, so it waits
    QVERIFY(bodies(shy).isEmpty());
    controller.available();
    QCOMPARE(bodies(controller), QStringList(u"kept"_s));
}

void ServerTest::stampsTheSender()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s, u"balcony"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    juliet.say(
        "<message to='romeo@localhost/r' from='juliet@localhost' xml:lang='it' id='7'><body>a &lt;b&gt; 'c'</body><x xmlns='urn:x' y='z'/></message>");
    const auto message = romeo.nextOf(u"message"_s);
    QCOMPARE(message.attribute(u"from"), u"juliet@localhost/balcony"_s);
    QCOMPARE(message.attribute(u"to"), u"romeo@localhost/r"_s);
    QCOMPARE(message.attribute(u"id"), u"7"_s);
    QCOMPARE(message.attribute(u"lang", xml::xmlNamespace), u"it"_s);
    QCOMPARE(message.childText(u"body"), u"a <b> 'c'"_s);
    QCOMPARE(message.child(u"x", u"urn:x").attribute(u"y"), u"z"_s);
    juliet.say("<message><body>to myself</body></message>"); // §10.3.1: no addressee is one's own account
    juliet.available();
    QCOMPARE(bodies(juliet), QStringList(u"to myself"_s));
}

void ServerTest::endsForgers()
{
    House house;
    Peer mallory(house), romeo(house);
    mallory.logIn(u"mallory"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    romeo.forget();
    mallory.say(
        "<message to='romeo@localhost' from='juliet@localhost'><body>poison</body></message><message to='romeo@localhost'><body>more</body></message>");
    QVERIFY(mallory.heard().last(2).first().contains(u"invalid-from"));
    QVERIFY(!mallory.isConnected());
    QVERIFY(romeo.heard().isEmpty());
    QCOMPARE(house.server->sessions().count(), 1);
}

void ServerTest::keepsMessagesForTheAbsent()
{
    ServerOptions options;
    options.offlineMessages = 3;
    House house(options);
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    for (const QByteArray text : {"1", "2", "3", "4"})
        juliet.say(chat("romeo@localhost", text));
    QCOMPARE(bodies(juliet), QStringList(u"error service-unavailable"_s)); // the fourth found no room
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available("<priority>-1</priority>");
    QVERIFY(bodies(romeo).isEmpty());
    romeo.available();
    const auto first = romeo.nextOf(u"message"_s);
    QCOMPARE(first.childText(u"body"), u"1"_s);
    QCOMPARE(first.attribute(u"from"), u"juliet@localhost/r"_s);
    QCOMPARE(first.child(u"delay", ns::delay).attribute(u"from"), u"localhost"_s);
    QVERIFY(first.child(u"delay", ns::delay).attribute(u"stamp").startsWith(u"2023-11-14T"));
    QCOMPARE(bodies(romeo), QStringList({u"2"_s, u"3"_s}));
    QVERIFY(house.offline.messages[u"romeo"_s].isEmpty());
    romeo.available("<show>away</show>"); // not a second time
    QVERIFY(bodies(romeo).isEmpty());
}

/// To one of two clients that come in one moment, and both ask before anything is gone.
void ServerTest::handsOverOnce()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house), controller(house), phone(house);
    juliet.logIn(u"juliet"_s);
    juliet.say(chat("romeo@localhost", "1"));
    controller.logIn(u"romeo"_s, u"desk"_s);
    phone.logIn(u"romeo"_s, u"phone"_s);
    house.offline.sluice.close();
    controller.available();
    phone.available();
    house.offline.sluice.open();
    house.reactor.turn();
    QCOMPARE(bodies(controller) + bodies(phone), QStringList(u"1"_s));
    QVERIFY(house.offline.messages[u"romeo"_s].isEmpty());
}

void ServerTest::keepsOnlyWhatMatters_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("kept");
    QTest::newRow("chat with a body") << QByteArray("type='chat'><body>hi</body>") << true;
    QTest::newRow("normal") << QByteArray("><body>hi</body>") << true;
    QTest::newRow("normal without body, with a payload") << QByteArray("><x xmlns='urn:invite'/>") << true;
    QTest::newRow("typing") << QByteArray("type='chat'><composing xmlns='http://jabber.org/protocol/chatstates'/>")
                            << false;
    QTest::newRow("asked not to") << QByteArray("><body>hi</body><no-store xmlns='urn:xmpp:hints'/>") << false;
    QTest::newRow("asked to") << QByteArray("type='chat'><x xmlns='urn:x'/><store xmlns='urn:xmpp:hints'/>") << true;
    QTest::newRow("headline") << QByteArray("type='headline'><body>hi</body>") << false;
    QTest::newRow("empty") << QByteArray(">") << false;
}

void ServerTest::keepsOnlyWhatMatters()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, kept);
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<message to='romeo@localhost' " + message + "</message>");
    QCOMPARE(house.offline.messages[u"romeo"_s].size() == 1, kept);
    QVERIFY(bodies(juliet).isEmpty());
}

void ServerTest::keepsOrderWhileStoring()
{
    House house;
    house.users.passwords[u"romeo"_s] = u"pw"_s;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    house.users.sluice.close(); // "is there such an account?" takes its time
    juliet.say(chat("romeo@localhost", "1") + chat("romeo@localhost", "2") + chat("juliet@localhost/r", "3"));
    QVERIFY(bodies(juliet).isEmpty());
    Peer romeo(house);
    romeo.logIn(u"romeo"_s);
    romeo.available(); // he comes while the first is under way
    house.users.sluice.open();
    QCOMPARE(bodies(romeo), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(bodies(juliet), QStringList(u"3"_s));
}

void ServerTest::requestsByAddress_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("answer");
    const QByteArray ping = "<ping xmlns='urn:xmpp:ping'/>";
    const QByteArray version = "<query xmlns='jabber:iq:version'/>";
    QTest::newRow("server") << QByteArray("localhost") << ping << u"result"_s;
    QTest::newRow("nobody named") << QByteArray() << ping << u"result"_s;
    QTest::newRow("own account") << QByteArray("juliet@localhost") << ping << u"result"_s;
    QTest::newRow("own client") << QByteArray("juliet@localhost/gone") << ping << u"service-unavailable"_s;
    QTest::newRow("somebody's account") << QByteArray("romeo@localhost") << ping << u"service-unavailable"_s;
    QTest::newRow("nobody's account") << QByteArray("rosaline@localhost") << ping << u"service-unavailable"_s;
    QTest::newRow("a client that has gone") << QByteArray("romeo@localhost/gone") << ping << u"service-unavailable"_s;
    QTest::newRow("a part of the server") << QByteArray("localhost/part") << ping << u"service-unavailable"_s;
    QTest::newRow("another server") << QByteArray("example.com") << ping << u"remote-server-not-found"_s;
    QTest::newRow("server's version") << QByteArray("localhost") << version << u"result"_s;
    QTest::newRow("account's version") << QByteArray() << version << u"service-unavailable"_s;
    QTest::newRow("unknown") << QByteArray("localhost") << QByteArray("<q xmlns='urn:unknown'/>")
                             << u"service-unavailable"_s;
    QTest::newRow("right namespace, wrong name")
        << QByteArray("localhost") << QByteArray("<pong xmlns='urn:xmpp:ping'/>") << u"bad-request"_s;
    QTest::newRow("the server has no roster")
        << QByteArray("localhost") << QByteArray("<query xmlns='jabber:iq:roster'/>") << u"service-unavailable"_s;
    QTest::newRow("legacy session") << QByteArray()
                                    << QByteArray("<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>")
                                    << u"bad-request"_s;
}

void ServerTest::requestsByAddress()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, payload);
    QFETCH(QString, answer);
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    const auto address = to.isEmpty() ? QByteArray() : " to='" + to + "'";
    const auto heard = juliet.ask("<iq type='get' id='q1'" + address + ">" + payload + "</iq>");
    QCOMPARE(errorOf(heard), answer);
    QCOMPARE(heard.attribute(u"id"), u"q1"_s);
    QCOMPARE(heard.attribute(u"to"), u"juliet@localhost/r"_s);
    if (!to.isEmpty())
        QCOMPARE(heard.attribute(u"from"), QString::fromLatin1(to));
}

void ServerTest::requestsBetweenClients()
{
    House house;
    Peer juliet(house), romeo(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    juliet.say("<iq type='get' id='1' to='romeo@localhost/r'><ping xmlns='urn:xmpp:ping'/></iq>");
    const auto asked = romeo.nextOf(u"iq"_s);
    QCOMPARE(asked.attribute(u"from"), u"juliet@localhost/r"_s);
    romeo.say("<iq type='result' id='1' to='juliet@localhost/r'/>");
    const auto answer = juliet.nextOf(u"iq"_s);
    QCOMPARE(answer.attribute(u"from"), u"romeo@localhost/r"_s);
    QCOMPARE(answer.attribute(u"type"), u"result"_s);
    romeo.say(
        "<iq type='result' id='1' to='juliet@localhost/gone'/><iq type='result' id='2'/><iq type='error' id='3' to='localhost'/>");
    QVERIFY(romeo.heard().isEmpty()); // answers are never answered
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='9'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq>")),
        u"result"_s);
}

void ServerTest::rosterGetAndSet()
{
    House house;
    Peer controller(house), phone(house), deaf(house);
    controller.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    deaf.logIn(u"juliet"_s, u"deaf"_s);
    const QByteArray get = "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>";
    QVERIFY(controller.ask(get).child(u"query", ns::roster).elements().isEmpty());
    phone.ask(get);
    controller.say(
        "<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='Romeo@example.net/x' name='R' subscription='both' ask='subscribe'><group>Friends</group><group>Lovers</group></item></query></iq>");
    const auto push = phone.nextOf(u"iq"_s);
    QCOMPARE(push.attribute(u"type"), u"set"_s);
    QCOMPARE(push.attribute(u"from"), u"juliet@localhost"_s);
    const auto item = push.child(u"query", ns::roster).child(u"item");
    QCOMPARE(item.attribute(u"jid"), u"romeo@example.net"_s);
    QCOMPARE(item.attribute(u"subscription"), u"none"_s); // §2.1.2.5: a client has no say in it
    QVERIFY(!item.hasAttribute(u"ask"));
    QCOMPARE(item.elements().size(), 2);
    QCOMPARE(controller.heard().size(), 2); // a push and the result
    QVERIFY(deaf.heard().isEmpty());
    const auto roster = deaf.ask(get).child(u"query", ns::roster);
    QCOMPARE(roster.elements().size(), 1);
    QCOMPARE(
        errorOf(controller.ask(
            "<iq type='set' id='d'><query xmlns='jabber:iq:roster'><item jid='romeo@example.net' subscription='remove'/></query></iq>")),
        u"result"_s);
    QCOMPARE(deaf.nextOf(u"iq"_s).child(u"query", ns::roster).child(u"item").attribute(u"subscription"), u"remove"_s);
    QCOMPARE(
        errorOf(controller.ask(
            "<iq type='set' id='d'><query xmlns='jabber:iq:roster'><item jid='romeo@example.net' subscription='remove'/></query></iq>")),
        u"item-not-found"_s);
}

void ServerTest::rosterVersions()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto get = [&](const QString& version) {
        return juliet.ask(
            "<iq type='get' id='r'><query xmlns='jabber:iq:roster' ver='" + version.toUtf8() + "'/></iq>");
    };
    const auto first = get({}).child(u"query", ns::roster).attribute(u"ver");
    QVERIFY(!first.isEmpty());
    QVERIFY(get(first).firstElement().isNull()); // §2.6.3: nothing new
    juliet.say("<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='a@b'/></query></iq>");
    const auto pushed = juliet.nextOf(u"iq"_s).child(u"query", ns::roster).attribute(u"ver");
    QVERIFY(pushed != first);
    juliet.forget();
    const auto changed = get(first).child(u"query", ns::roster);
    QCOMPARE(changed.attribute(u"ver"), pushed);
    QCOMPARE(changed.elements().size(), 1);
    QVERIFY(get(pushed).firstElement().isNull());
}

void ServerTest::rosterFaults_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("condition");
    QTest::newRow("none") << QByteArray() << u"bad-request"_s;
    QTest::newRow("two") << QByteArray("<item jid='a@b'/><item jid='c@d'/>") << u"bad-request"_s;
    QTest::newRow("no address") << QByteArray("<item/>") << u"bad-request"_s;
    QTest::newRow("bad address") << QByteArray("<item jid='@'/>") << u"bad-request"_s;
    QTest::newRow("empty group") << QByteArray("<item jid='a@b'><group/></item>") << u"not-acceptable"_s;
    QTest::newRow("group twice") << QByteArray("<item jid='a@b'><group>x</group><group>x</group></item>")
                                 << u"bad-request"_s;
    QTest::newRow("long name") << "<item jid='a@b' name='" + QByteArray(1100, 'x') + "'/>" << u"not-acceptable"_s;
    QTest::newRow("many groups") << "<item jid='a@b'>" + [] {
        QByteArray groups;
        for (int i = 0; i < 65; ++i)
            groups += "<group>" + QByteArray::number(i) + "</group>";
        return groups;
    }() + "</item>" << u"not-acceptable"_s;
    QTest::newRow("oneself") << QByteArray("<item jid='juliet@localhost'/>") << u"not-allowed"_s;
}

void ServerTest::rosterFaults()
{
    QFETCH(QByteArray, items);
    QFETCH(QString, condition);
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='s'><query xmlns='jabber:iq:roster'>" + items + "</query></iq>")),
        condition);
    QVERIFY(house.rosters.rosters[u"juliet"_s].empty());
}

void ServerTest::contacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("mail") << u"abuse=mailto:abuse@example.org"_s << true;
    QTest::newRow("room") << u"support = xmpp:help@rooms.example.org?join"_s << true;
    QTest::newRow("page") << u"status=https://status.example.org/?a=b"_s << true;
    QTest::newRow("another purpose") << u"fun=mailto:abuse@example.org"_s << false;
    QTest::newRow("no purpose") << u"mailto:abuse@example.org"_s << false;
    QTest::newRow("no scheme") << u"abuse=abuse@example.org"_s << false;
    QTest::newRow("nothing") << u"abuse=mailto:"_s << false;
    QTest::newRow("no address") << u"abuse=https://[x"_s << false;
}

void ServerTest::contacts()
{
    QFETCH(QString, text);
    QFETCH(bool, isTaken);
    QCOMPARE(bool(ContactAddress::parse(text)), isTaken);
}

/// What clients look for before they use it.
void ServerTest::saysWhatItDoes()
{
    ServerOptions options;
    options.personalEventing = true;
    options.contacts = {{u"abuse"_s, u"mailto:a@example.org"_s}, {u"admin"_s, u"xmpp:b@example.org"_s},
        {u"abuse"_s, u"xmpp:c@example.org"_s}};
    House house(options);
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto featuresOf = [&](const QByteArray& to) {
        const auto info = juliet
                              .ask("<iq type='get' id='1' to='" + to
                                  + "'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                              .child(u"query", ns::discoInfo);
        QStringList features;
        for (const auto& feature : info.elements(u"feature", ns::discoInfo))
            features.append(feature.attribute(u"var"));
        return std::pair(features, DataForm::in(info));
    };
    const auto [domain, form] = featuresOf("localhost");
    const auto retraction = u"urn:xmpp:message-retract:1"_s; // XEP-0424 §2: they are kept
    for (const auto& expected : {ns::vcardTemp, u"msgoffline"_s, retraction})
        QVERIFY2(domain.contains(expected), qPrintable(expected));
    QVERIFY(!domain.contains(ns::avatarConversion)); // XEP-0398 §2: the account says so
    QVERIFY(form);
    QCOMPARE(form->formType(), u"http://jabber.org/network/serverinfo"_s);
    QCOMPARE(form->values(u"abuse-addresses"), QStringList({u"mailto:a@example.org"_s, u"xmpp:c@example.org"_s}));
    QCOMPARE(form->values(u"admin-addresses"), QStringList(u"xmpp:b@example.org"_s));
    QVERIFY(!form->find(u"sales-addresses"));
    const auto account = featuresOf("juliet@localhost").first;
    for (const auto& expected : {ns::vcardTemp, ns::avatarConversion, ns::stanzaIds, retraction})
        QVERIFY2(account.contains(expected), qPrintable(expected));
}

void ServerTest::discovers()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto info =
        juliet.ask("<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
            .child(u"query", ns::discoInfo);
    QCOMPARE(info.child(u"identity").attribute(u"category"), u"server"_s);
    QStringList features;
    for (const auto& feature : info.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto& expected : {ns::discoInfo, ns::discoItems, ns::ping, ns::version})
        QVERIFY2(features.contains(expected), qPrintable(expected));
    const auto own = juliet.ask("<iq type='get' id='2'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                         .child(u"query", ns::discoInfo);
    QCOMPARE(own.child(u"identity").attribute(u"category"), u"account"_s);
    const auto node = juliet.ask(
        "<iq type='get' id='3' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='x'/></iq>");
    QCOMPARE(errorOf(node), u"item-not-found"_s);
    const auto items = juliet.ask(
        "<iq type='get' id='4' to='localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
    QVERIFY(items.child(u"query", ns::discoItems).elements().isEmpty());
    // XEP-0115 §6.3: who knows the hash need not ask.
    QByteArray ver;
    for (const auto& feature : house.server->extensions().streamFeatures({StreamStage::Session, true})) {
        if (feature.is(u"c", ns::caps))
            ver = (feature.attribute(u"node") + u'#' + feature.attribute(u"ver")).toUtf8();
    }
    QVERIFY(ver.endsWith('#' + capabilitiesHash(info).toUtf8()));
    const auto behind = juliet.ask(
        "<iq type='get' id='5' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='" + ver
        + "'/></iq>");
    QCOMPARE(behind.child(u"query", ns::discoInfo).elements().size(), info.elements().size());
    QCOMPARE(behind.child(u"query", ns::discoInfo).attribute(u"node").toUtf8(), ver);
}

/// XEP-0363 §3: only where it does.
void ServerTest::saysThatItKeepsFiles()
{
    struct Nowhere final : UploadPlace {
        qint64 largest() const override { return 1000; }
        Task<Result<UploadSlot>> slot(QString, WantedUpload) override { return Result<UploadSlot>(UploadSlot{}); }
    };
    Nowhere place;
    House house;
    for (const bool keepsFiles : {false, true}) {
        ServerPorts ports{house.users, house.users, house.rosters, &house.offline, &house.data, &house.archive};
        ports.uploads = keepsFiles ? &place : nullptr;
        house.server.reset();
        house.server = std::make_unique<Server>(house.reactor, house.router, ServerOptions{}, ports);
        Peer juliet(house);
        juliet.logIn(u"juliet"_s);
        const auto info =
            juliet
                .ask("<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                .child(u"query", ns::discoInfo);
        const auto identities = info.elements(u"identity", ns::discoInfo);
        const auto isStore = [](const xml::Element& one) {
            return one.attribute(u"category") == u"store" && one.attribute(u"type") == u"file";
        };
        QCOMPARE(std::count_if(identities.begin(), identities.end(), isStore), keepsFiles ? 1 : 0);
        const auto features = info.elements(u"feature", ns::discoInfo);
        QCOMPARE(std::any_of(features.begin(), features.end(),
                     [](const xml::Element& one) { return one.attribute(u"var") == u"urn:xmpp:http:upload:0"; }),
            keepsFiles);
    }
}

void ServerTest::changesPasswords()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto set = [&](const QByteArray& fields) {
        return errorOf(juliet.ask(
            "<iq type='set' id='1' to='localhost'><query xmlns='jabber:iq:register'>" + fields + "</query></iq>"));
    };
    QCOMPARE(set("<username>juliet</username><password>new</password>"), u"result"_s);
    QCOMPARE(house.users.passwords[u"juliet"_s], u"new"_s);
    QCOMPARE(set("<username>romeo</username><password>new</password>"), u"not-allowed"_s);
    QCOMPARE(set("<username>juliet</username><password/>"), u"not-acceptable"_s);
    QCOMPARE(set("<remove/>"), u"not-allowed"_s); // registration is closed here
    const auto form = juliet.ask("<iq type='get' id='2'><query xmlns='jabber:iq:register'/></iq>")
                          .child(u"query", ns::registration);
    QVERIFY(!form.child(u"registered").isNull());
    QCOMPARE(form.childText(u"username"), u"juliet"_s);
}

void ServerTest::removesAccounts()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    Peer controller(house), phone(house), romeo(house);
    controller.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    romeo.logIn(u"romeo"_s);
    romeo.available();
    controller.say("<presence type='subscribe' to='romeo@localhost'/>");
    romeo.say("<presence type='subscribed' to='juliet@localhost'/>");
    romeo.forget();
    controller.forget();
    const auto answer = controller.ask(
        "<iq type='set' id='1'><query xmlns='jabber:iq:register'><remove/></query></iq>");
    QCOMPARE(errorOf(answer), u"result"_s);
    QVERIFY(phone.heard().first().contains(u"not-authorized"));
    QVERIFY(!controller.isConnected() && !phone.isConnected());
    QVERIFY(!house.users.passwords.contains(u"juliet"_s));
    QVERIFY(!house.rosters.rosters.contains(u"juliet"_s));
    QVERIFY(romeo.heard().join(u' ').contains(u"type='unsubscribe'"));
}

/// A second factor, for which there is no place: nothing of the account goes.
void ServerTest::removesNoAccountThatAsksForMore()
{
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    house.users.needsMore = true;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.say("<presence type='subscribe' to='romeo@localhost'/>");
    juliet.forget();
    QCOMPARE(errorOf(juliet.ask("<iq type='set' id='1'><query xmlns='jabber:iq:register'><remove/></query></iq>")),
        u"not-allowed"_s);
    QVERIFY(juliet.isConnected());
    QVERIFY(house.users.passwords.contains(u"juliet"_s));
    QVERIFY(house.rosters.rosters.contains(u"juliet"_s));
}

void ServerTest::passwordsAreOverwritten_data()
{
    QTest::addColumn<bool>("isIn");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("PLAIN")
        << false
        << QByteArrayLiteral(
               "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGp1bGlldABaeDlxVnQ3TG1LMnc=</auth>");
    QTest::newRow("PLAIN, SASL2")
        << false
        << QByteArrayLiteral("<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'>"
                             "<initial-response>AGp1bGlldABaeDlxVnQ3TG1LMnc=</initial-response></authenticate>");
    QTest::newRow("registration")
        << false
        << QByteArrayLiteral("<iq type='set' id='1'><query xmlns='jabber:iq:register'><username>juliet</username>"
                             "<password>Zx9qVt7LmK2w</password></query></iq>");
    QTest::newRow("registration by form")
        << false
        << QByteArrayLiteral(
               "<iq type='set' id='1'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='submit'>"
               "<field var='username'><value>juliet</value></field><field var='password'><value>Zx9qVt7LmK2w</value></field></x></query></iq>");
    QTest::newRow("another password")
        << true
        << QByteArrayLiteral("<iq type='set' id='1'><query xmlns='jabber:iq:register'><username>juliet</username>"
                             "<password>Zx9qVt7LmK2w</password></query></iq>");
}

/// Of what was said one copy is left at most: expat's, until the next words come over it.
void ServerTest::passwordsAreOverwritten()
{
    QFETCH(bool, isIn);
    QFETCH(QByteArray, said); // a literal's bytes are the program's text
    ServerOptions options;
    options.registrationOpen = true;
    House house(options);
    house.users.passwords.emplace(u"juliet"_s, u"pw"_s);
    house.users.needsMore = true; // nor is it kept
    Peer juliet(house);
    if (isIn)
        juliet.logIn(u"juliet"_s);
    else
        juliet.open();
    juliet.forget();
    if (!countInOwnMemory("Zx9qVt7LmK2w"))
        QSKIP("A sanitizer keeps what was freed.");
    const auto count = [] { return *countInOwnMemory("Zx9qVt7LmK2w") + *countInOwnMemory("BaeDlxVnQ3"); };
    const auto before = count();
    juliet.wire().feed(said);
    house.reactor.turn();
    const auto left = count() - before;
    house.reactor.advance(std::chrono::seconds(10)); // who is wrong waits for the answer
    QVERIFY(!juliet.heard().isEmpty());
    QVERIFY2(left <= 1, qPrintable(QString::number(left)));
}

void ServerTest::broadcastsToMany()
{
    House house;
    Peer juliet(house), romeo(house), shy(house);
    juliet.logIn(u"juliet"_s);
    romeo.logIn(u"romeo"_s);
    shy.logIn(u"romeo"_s, u"shy"_s);
    juliet.available();
    romeo.available();
    shy.available("<priority>-1</priority>");
    for (auto* peer : {&juliet, &romeo, &shy})
        peer->forget();
    auto message = Stanza::message(*Jid::parse(u"pubsub.localhost"_s), {}, u"headline"_s);
    auto element = message.element();
    element.addTextElement(u"body"_s, u"news"_s);
    message.setElement(element);
    house.router.broadcast(Broadcast(message), {juliet.jid.bare(), romeo.jid.bare(), *Jid::parse(u"a@elsewhere"_s)});
    QCOMPARE(juliet.heard(),
        QStringList(
            u"<message to='juliet@localhost' type='headline' from='pubsub.localhost'><body>news</body></message>"_s));
    QCOMPARE(bodies(romeo), QStringList(u"news"_s));
    QVERIFY(bodies(shy).isEmpty());
}

void ServerTest::largeStanzas()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    juliet.available();
    juliet.forget();
    juliet.say(chat("juliet@localhost/r", QByteArray(200'000, 'x')));
    QCOMPARE(bodies(juliet).value(0).size(), 200'000);
    juliet.say(chat("juliet@localhost/r", QByteArray(300'000, 'x')));
    QVERIFY(juliet.heard().join(u' ').contains(u"policy-violation"));
    QVERIFY(!juliet.isConnected());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"

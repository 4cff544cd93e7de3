#include <QtTest>

#include "protocols/xmpp/server/presence/rosterrequests.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/serversamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class RosterRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rosterGetAndSet();
    void rosterVersions();
    void rosterFaults_data();
    void rosterFaults();
};

void RosterRequestsTest::rosterGetAndSet()
{
    House house;
    Peer desk(house), phone(house), deaf(house);
    desk.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    deaf.logIn(u"juliet"_s, u"deaf"_s);
    const QByteArray get = "<iq type='get' id='r'><query xmlns='jabber:iq:roster'/></iq>";
    QVERIFY(desk.ask(get).child(u"query", ns::roster).elements().isEmpty());
    phone.ask(get);
    desk.say(
        "<iq type='set' id='s'><query xmlns='jabber:iq:roster'><item jid='Romeo@example.net/x' name='R' subscription='both' ask='subscribe'><group>Friends</group><group>Lovers</group></item></query></iq>");
    const auto push = phone.nextOf(u"iq"_s);
    QCOMPARE(push.attribute(u"type"), u"set"_s);
    QCOMPARE(push.attribute(u"from"), u"juliet@localhost"_s);
    const auto item = push.child(u"query", ns::roster).child(u"item");
    QCOMPARE(item.attribute(u"jid"), u"romeo@example.net"_s);
    QCOMPARE(item.attribute(u"subscription"), u"none"_s); // §2.1.2.5: a client has no say in it
    QVERIFY(!item.hasAttribute(u"ask"));
    QCOMPARE(item.elements().size(), 2);
    QCOMPARE(desk.heard().size(), 2); // a push and the result
    QVERIFY(deaf.heard().isEmpty());
    const auto roster = deaf.ask(get).child(u"query", ns::roster);
    QCOMPARE(roster.elements().size(), 1);
    QCOMPARE(
        errorOf(desk.ask(
            "<iq type='set' id='d'><query xmlns='jabber:iq:roster'><item jid='romeo@example.net' subscription='remove'/></query></iq>")),
        u"result"_s);
    QCOMPARE(deaf.nextOf(u"iq"_s).child(u"query", ns::roster).child(u"item").attribute(u"subscription"), u"remove"_s);
    QCOMPARE(
        errorOf(desk.ask(
            "<iq type='set' id='d'><query xmlns='jabber:iq:roster'><item jid='romeo@example.net' subscription='remove'/></query></iq>")),
        u"item-not-found"_s);
}

void RosterRequestsTest::rosterVersions()
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

void RosterRequestsTest::rosterFaults_data()
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

void RosterRequestsTest::rosterFaults()
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

QTEST_GUILESS_MAIN(RosterRequestsTest)
#include "tst_rosterrequests.moc"

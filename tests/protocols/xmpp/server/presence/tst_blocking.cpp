#include <QtTest>

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QString errorOf(const xml::Element& answer)
{
    return answer.attribute(u"type") == u"error"
        ? conditionName(StanzaError::fromElement(answer.child(u"error")).condition)
        : answer.attribute(u"type");
}

QByteArray block(const QByteArray& jid, const QByteArray& verb = "block")
{
    return "<iq type='set' id='b'><" + verb + " xmlns='urn:xmpp:blocking'><item jid='" + jid + "'/></" + verb
        + "></iq>";
}

/// Both see each other.
struct Friends {
    Friends() : juliet(house), romeo(house)
    {
        for (const auto& [own, other] : {std::pair(u"juliet"_s, u"romeo"_s), std::pair(u"romeo"_s, u"juliet"_s)}) {
            RosterItem item;
            item.jid = *Jid::parse(other + u"@localhost"_s);
            item.listed = true;
            item.subscription = {true, true, false, false, false};
            house.rosters.rosters[own][item.jid] = item;
        }
        juliet.logIn(u"juliet"_s);
        romeo.logIn(u"romeo"_s);
        juliet.available();
        romeo.available();
        juliet.forget();
        romeo.forget();
    }
    House house;
    Peer juliet, romeo;
};

} // namespace

/// XEP-0191: who is blocked hears and reaches nothing, and learns no more than that nobody is there.
class BlockingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hidesAndShows();
    void keepsEveryKindAway_data();
    void keepsEveryKindAway();
    void refusesOnesOwn();
    void byDomainAndResource_data();
    void byDomainAndResource();
    void pushesToThoseWhoAsked();
    void changesInTurn();
    void refusesTooMany();
    void isThereAfterARestart();
};

void BlockingTest::hidesAndShows()
{
    Friends both;
    both.juliet.say(block("romeo@localhost"));
    const auto gone = both.romeo.next();
    QCOMPARE(gone.attribute(u"type"), u"unavailable"_s);
    QCOMPARE(gone.attribute(u"from"), u"juliet@localhost/r"_s);
    both.juliet.available("<show>away</show>");
    QVERIFY(both.romeo.heard().isEmpty());
    both.romeo.available("<show>dnd</show>");
    both.juliet.nextOf(u"presence"_s); // her own
    QVERIFY(both.juliet.heard().isEmpty());
    both.juliet.say(block("romeo@localhost", "unblock"));
    QCOMPARE(both.romeo.nextOf(u"presence"_s).isNull(), false);
}

void BlockingTest::keepsEveryKindAway_data()
{
    QTest::addColumn<QByteArray>("stanza");
    QTest::addColumn<QString>("answer");
    QTest::newRow("chat") << QByteArray("<message id='1' to='juliet@localhost' type='chat'><body>hi</body></message>")
                          << u"service-unavailable"_s;
    QTest::newRow("to a client") << QByteArray("<message id='1' to='juliet@localhost/r'><body>hi</body></message>")
                                 << u"service-unavailable"_s;
    QTest::newRow("headline") << QByteArray(
        "<message id='1' to='juliet@localhost' type='headline'><body>hi</body></message>")
                              << QString();
    QTest::newRow("error") << QByteArray("<message id='1' to='juliet@localhost/r' type='error'/>") << QString();
    QTest::newRow("presence") << QByteArray("<presence to='juliet@localhost/r'/>") << QString();
    QTest::newRow("asking to see her") << QByteArray("<presence to='juliet@localhost' type='subscribe'/>") << QString();
    QTest::newRow("request") << QByteArray(
        "<iq id='1' to='juliet@localhost/r' type='get'><ping xmlns='urn:xmpp:ping'/></iq>")
                             << u"service-unavailable"_s;
    QTest::newRow("to the account") << QByteArray(
        "<iq id='1' to='juliet@localhost' type='get'><vCard xmlns='vcard-temp'/></iq>")
                                    << u"service-unavailable"_s;
    QTest::newRow("answer") << QByteArray("<iq id='1' to='juliet@localhost/r' type='result'/>") << QString();
}

void BlockingTest::keepsEveryKindAway()
{
    QFETCH(QByteArray, stanza);
    QFETCH(QString, answer);
    Friends both;
    both.juliet.ask(block("romeo@localhost"));
    both.romeo.forget();
    both.juliet.forget();
    both.romeo.say(stanza);
    QVERIFY(both.juliet.heard().isEmpty());
    const auto back = both.romeo.next();
    QCOMPARE(back.isNull() ? QString() : errorOf(back), answer);
}

void BlockingTest::refusesOnesOwn()
{
    Friends both;
    both.juliet.ask(block("romeo@localhost"));
    both.romeo.forget();
    both.juliet.say("<message id='1' to='romeo@localhost' type='chat'><body>hi</body></message>");
    const auto back = both.juliet.next();
    QCOMPARE(errorOf(back), u"not-acceptable"_s);
    QVERIFY(!back.child(u"error").child(u"blocked", ns::blockingErrors).isNull());
    QCOMPARE(back.child(u"error").attribute(u"type"), u"cancel"_s);
    QVERIFY(both.romeo.heard().isEmpty());
}

void BlockingTest::byDomainAndResource_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("account") << QByteArray("romeo@localhost") << true;
    QTest::newRow("client") << QByteArray("romeo@localhost/r") << true;
    QTest::newRow("another client") << QByteArray("romeo@localhost/x") << false;
    QTest::newRow("domain") << QByteArray("localhost") << true;
    QTest::newRow("resource of the domain") << QByteArray("localhost/r") << true;
    QTest::newRow("another domain") << QByteArray("example.org") << false;
}

void BlockingTest::byDomainAndResource()
{
    QFETCH(QByteArray, item);
    QFETCH(bool, blocked);
    Friends both;
    both.juliet.ask(block(item));
    both.juliet.forget();
    both.romeo.say("<message id='1' to='juliet@localhost' type='chat'><body>hi</body></message>");
    QCOMPARE(both.juliet.heard().isEmpty(), blocked);
    // Her own account, its clients and the server are never meant.
    QCOMPARE(errorOf(both.juliet.ask("<iq type='get' id='p' to='localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"result"_s);
    QCOMPARE(errorOf(both.juliet.ask("<iq type='get' id='p' to='juliet@localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"result"_s);
}

void BlockingTest::pushesToThoseWhoAsked()
{
    House house;
    Peer controller(house), phone(house), other(house);
    controller.logIn(u"juliet"_s, u"desk"_s);
    phone.logIn(u"juliet"_s, u"phone"_s);
    other.logIn(u"juliet"_s, u"other"_s);
    QVERIFY(phone.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                .child(u"blocklist", ns::blocking)
                .elements()
                .isEmpty());
    QCOMPARE(errorOf(controller.ask(block("romeo@localhost"))), u"result"_s);
    const auto pushed = phone.next();
    QCOMPARE(pushed.attribute(u"type"), u"set"_s);
    QCOMPARE(pushed.child(u"block", ns::blocking).firstElement().attribute(u"jid"), u"romeo@localhost"_s);
    QVERIFY(other.heard().isEmpty());
    controller.ask("<iq type='set' id='b'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(phone.next().child(u"unblock", ns::blocking).elements().isEmpty());
    QVERIFY(phone.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                .child(u"blocklist", ns::blocking)
                .elements()
                .isEmpty());
    QCOMPARE(
        errorOf(controller.ask("<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'/></iq>")), u"bad-request"_s);
}

void BlockingTest::changesInTurn()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    house.data.puts.close(); // what is stored takes its time
    QByteArray all;
    for (int i = 0; i < 10; ++i)
        all += block("romeo" + QByteArray::number(i) + "@localhost");
    juliet.say(all + block("romeo3@localhost", "unblock"));
    house.data.puts.open();
    house.reactor.turn();
    juliet.forget();
    QCOMPARE(juliet.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                 .child(u"blocklist", ns::blocking)
                 .elements()
                 .size(),
        9);
    QCOMPARE(house.data.values[u"juliet"_s][u"blocked"_s].split('\n').size(), 9);
    // What was told once is not told again when it has changed.
    const auto list = [&] {
        juliet.forget();
        return juliet.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
            .child(u"blocklist", ns::blocking)
            .elements();
    };
    juliet.say(block("Romeo3@localhost"));
    QCOMPARE(list().size(), 10);
    QCOMPARE(list()[3].attribute(u"jid"), u"romeo3@localhost"_s);
    juliet.say("<iq type='set' id='u'><unblock xmlns='urn:xmpp:blocking'/></iq>");
    QVERIFY(list().isEmpty());
}

void BlockingTest::refusesTooMany()
{
    ServerOptions options;
    options.blocked = 2;
    House house(options);
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    // The last is no address, and is not come to.
    QCOMPARE(
        errorOf(juliet.ask(
            "<iq type='set' id='b'><block xmlns='urn:xmpp:blocking'><item jid='a@b'/><item jid='c@d'/><item jid='@'/></block></iq>")),
        u"resource-constraint"_s);
    QCOMPARE(errorOf(juliet.ask(block("a@b"))), u"result"_s);
    QCOMPARE(errorOf(juliet.ask(block("c@d"))), u"result"_s);
    QCOMPARE(errorOf(juliet.ask(block("e@f"))), u"resource-constraint"_s);
}

void BlockingTest::isThereAfterARestart()
{
    House house;
    house.data.values[u"juliet"_s][u"blocked"_s] = "romeo@localhost\nexample.org";
    QVERIFY(house.server->open().take());
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto list = juliet.ask("<iq type='get' id='l'><blocklist xmlns='urn:xmpp:blocking'/></iq>")
                          .child(u"blocklist", ns::blocking);
    QCOMPARE(list.elements().size(), 2);
    QCOMPARE(list.elements()[1].attribute(u"jid"), u"romeo@localhost"_s);
}

QTEST_GUILESS_MAIN(BlockingTest)
#include "tst_blocking.moc"

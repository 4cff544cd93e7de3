#include <QtTest>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/pubsub/requests/pubsubsubscribing.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubSubscribingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void subscribes();
    void subscribeFaults_data();
    void subscribeFaults();
    void faultsSayWhetherToAskAgain();
    void ownSubscriptionsAndAffiliations();
    void limitsOfOne();
};

void PubsubSubscribingTest::subscribes()
{
    Square square;
    square.create("a");
    const auto subscription = square.subscribe(square.reader, "a").firstElement().child(u"subscription");
    QCOMPARE(subscription.attribute(u"subscription"), u"subscribed"_s);
    QCOMPARE(subscription.attribute(u"jid"), u"reader@localhost"_s);
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s); // again is the same again
    QCOMPARE(square.service.nodes().find(u"a"_s)->subscriptions.count(), 1);
    square.publish(square.owner, "a", "1", "<v xmlns='urn:v'>&lt;</v>");
    const auto message = square.reader.nextOf(u"message"_s);
    QCOMPARE(QString::fromUtf8(xml::serialise(message, {ns::client, {}, {}})),
        u"<message to='reader@localhost' type='headline' from='pubsub.localhost'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        "<items node='a'><item id='1'><v xmlns='urn:v'>&lt;</v></item></items></event></message>"_s);
    QCOMPARE(outcome(square.set(square.reader, "<unsubscribe node='a' jid='reader@localhost'/>")), u"result"_s);
    square.publish(square.owner, "a", "2");
    QVERIFY(events(square.reader).isEmpty());
}

void PubsubSubscribingTest::subscribeFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    QTest::newRow("6.1.3.1 for somebody else")
        << QByteArray("<subscribe node='a' jid='owner@localhost'/>") << u"bad-request invalid-jid"_s;
    QTest::newRow("16. two requests in one")
        << QByteArray("<subscribe node='a' jid='reader@localhost'/><publish node='a'><item id='1'/></publish>")
        << u"bad-request"_s;
    const QByteArray subscribe = "<subscribe node='a' jid='reader@localhost'/>";
    const QByteArray form = "<x xmlns='jabber:x:data' type='submit'/>";
    QTest::newRow("16. options twice") << subscribe + "<options>" + form + "</options><options/>" << u"bad-request"_s;
    QTest::newRow("16. options of two nodes") << "<options node='mine' jid='reader@localhost'>" + form
            + "</options><options node='a' jid='reader@localhost'>" + form
            + "</options>" << u"bad-request"_s;
    QTest::newRow("16. configured twice")
        << QByteArray("<create node='c'/><configure/><configure/>") << u"bad-request"_s;
    QTest::newRow("16. another's companion") << subscribe + "<configure/>" << u"bad-request"_s;
    QTest::newRow("16. an owner's request beside it")
        << subscribe + "<delete " + ownerNs + " node='a'/>" << u"bad-request"_s;
    QTest::newRow("what is none") << subscribe + "<more xmlns='urn:others'/>" << u"result"_s;
    QTest::newRow("6.1.3.1 for nobody") << QByteArray("<subscribe node='a'/>") << u"bad-request invalid-jid"_s;
    QTest::newRow("6.1.3.4 closed") << QByteArray("<subscribe node='closed' jid='reader@localhost'/>")
                                    << u"not-allowed closed-node"_s;
    QTest::newRow("6.1.3.8 outcast") << QByteArray("<subscribe node='banned' jid='reader@localhost'/>")
                                     << u"forbidden"_s;
    QTest::newRow("6.1.3.12 no such node")
        << QByteArray("<subscribe node='b' jid='reader@localhost'/>") << u"item-not-found"_s;
    QTest::newRow("6.1.3.9 too many") << QByteArray("<subscribe node='full' jid='reader@localhost'/>")
                                      << u"policy-violation too-many-subscriptions"_s;
    QTest::newRow("6.2.3.2 not subscribed")
        << QByteArray("<unsubscribe node='a' jid='reader@localhost'/>") << u"unexpected-request not-subscribed"_s;
    QTest::newRow("6.2.3.3 somebody else's")
        << QByteArray("<unsubscribe node='a' jid='owner@localhost'/>") << u"forbidden"_s;
    QTest::newRow("6.2.3.4 no such node")
        << QByteArray("<unsubscribe node='b' jid='reader@localhost'/>") << u"item-not-found"_s;
    QTest::newRow("6.2.3.5 another's") << QByteArray("<unsubscribe node='mine' jid='reader@localhost' subid='7'/>")
                                       << u"not-acceptable invalid-subid"_s;
    QTest::newRow("6.1.3.7 not for subscribing") << QByteArray("<subscribe node='notice' jid='reader@localhost'/>")
                                                 << u"feature-not-implemented unsupported subscribe"_s;
    QTest::newRow("options cannot be") << QByteArray(
        "<subscribe node='a' jid='reader@localhost'/><options><x xmlns='jabber:x:data' type='submit'>"
        + field("subscription_depth", "-1") + "</x></options>")
                                       << u"bad-request invalid-options"_s;
    QTest::newRow("no digests") << QByteArray(
        "<subscribe node='a' jid='reader@localhost'/><options><x xmlns='jabber:x:data' type='submit'>"
        + field("digest", "1") + "</x></options>")
                                << u"bad-request invalid-options"_s;
    QTest::newRow("digests not wanted") << QByteArray(
        "<subscribe node='a' jid='reader@localhost'/><options><x xmlns='jabber:x:data' type='submit'>"
        + field("digest", "0") + "</x></options>")
                                        << u"result"_s;
    QTest::newRow("6.3.4.1 somebody else's options")
        << QByteArray("<options node='mine' jid='owner@localhost'/>") << u"forbidden"_s;
    QTest::newRow("6.3.4.2 without a subscription")
        << QByteArray("<options node='a' jid='reader@localhost'/>") << u"unexpected-request not-subscribed"_s;
    QTest::newRow("6.3.4.3 whose") << QByteArray("<options node='mine'/>") << u"bad-request jid-required"_s;
    QTest::newRow("6.3.4.4 another's") << QByteArray("<options node='mine' jid='reader@localhost' subid='7'/>")
                                       << u"not-acceptable invalid-subid"_s;
    QTest::newRow("6.3.4.5 no form") << QByteArray("<options node='mine' jid='reader@localhost'/>")
                                     << u"bad-request invalid-options"_s;
    QTest::newRow("6.3.4.6 no such node")
        << QByteArray("<options node='b' jid='reader@localhost'/>") << u"item-not-found"_s;
    QTest::newRow("nonsense") << QByteArray("<dance/>") << u"bad-request"_s;
    QTest::newRow("nothing") << QByteArray() << u"bad-request"_s;
}

void PubsubSubscribingTest::subscribeFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    PubsubPolicy policy;
    policy.subscribers = 1;
    Square square(policy);
    square.create("a");
    square.create("closed", field("access_model", "whitelist"));
    square.create("banned");
    square.ask(square.owner, "set",
        "<affiliations node='banned'><affiliation jid='reader@localhost' affiliation='outcast'/></affiliations>",
        ownerNs);
    square.create("mine");
    square.subscribe(square.reader, "mine");
    square.create("notice", field("subscribe", "0"));
    square.create("full");
    square.subscribe(square.owner, "full");
    QCOMPARE(outcome(square.set(square.reader, verb)), condition);
}

/// As the examples have it, and clients decide by it whether to ask once more.
void PubsubSubscribingTest::faultsSayWhetherToAskAgain()
{
    PubsubPolicy policy;
    policy.subscribers = 1;
    Square square(policy);
    square.create("a");
    square.create("full");
    square.subscribe(square.owner, "full");
    const auto type = [&square](const QByteArray& verb) {
        return square.set(square.reader, verb).child(u"error").attribute(u"type");
    };
    QCOMPARE(type("<unsubscribe node='a' jid='reader@localhost'/>"), u"cancel"_s); // §6.2.3.2
    QCOMPARE(type("<options node='a' jid='reader@localhost'/>"), u"modify"_s);     // §6.3.4.2
    QCOMPARE(type("<subscribe node='full' jid='reader@localhost'/>"), u"wait"_s);  // §6.1.3.9
}

void PubsubSubscribingTest::ownSubscriptionsAndAffiliations()
{
    Square square;
    square.create("a");
    square.create("b");
    square.subscribe(square.reader, "a");
    square.subscribe(square.reader, "b");
    square.set(square.reader, "<subscribe node='b' jid='reader@localhost/r'/>");
    QCOMPARE(square.get(square.reader, "<subscriptions/>").firstElement().firstElement().elements().size(), 3);
    QCOMPARE(square.get(square.reader, "<subscriptions node='a'/>").firstElement().firstElement().elements().size(), 1);
    QVERIFY(square.get(square.owner, "<subscriptions/>").firstElement().firstElement().elements().isEmpty());
    QCOMPARE(outcome(square.get(square.reader, "<subscriptions node='c'/>")), u"item-not-found"_s);
    const auto own = square.get(square.owner, "<affiliations/>").firstElement().firstElement().elements();
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.first().attribute(u"affiliation"), u"owner"_s);
    QVERIFY(square.get(square.reader, "<affiliations/>").firstElement().firstElement().elements().isEmpty());
}

void PubsubSubscribingTest::limitsOfOne()
{
    PubsubPolicy policy;
    policy.subscriptionsOfOne = 2;
    policy.clientsOfOne = 1;
    Square square(policy);
    for (const QByteArray node : {"a", "b", "c"})
        square.create(node);
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
    QCOMPARE(outcome(square.set(square.reader, "<subscribe node='a' jid='reader@localhost/r'/>")),
        u"policy-violation too-many-subscriptions"_s);
    QCOMPARE(outcome(square.subscribe(square.reader, "b")), u"result"_s);
    QCOMPARE(outcome(square.subscribe(square.reader, "c")), u"policy-violation too-many-subscriptions"_s);
}

QTEST_GUILESS_MAIN(PubsubSubscribingTest)
#include "tst_pubsubsubscribing.moc"

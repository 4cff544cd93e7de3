#include <QtTest>

#include "protocols/xml/serialiser.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

/// XEP-0060, by section.
class PubsubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void discovers();
    void nodeMetadata();
    void creates();
    void createsInstantNodes();
    void createLimits();
    void subscribes();
    void subscribeFaults_data();
    void subscribeFaults();
    void publishes();
    void publishFaults_data();
    void publishFaults();
    void publishModels();
    void publishOptions();
    void formsThatWereNotSubmitted_data();
    void formsThatWereNotSubmitted();
    void itemsComeInOrder();
    void itemsByPages();
    void itemFaults_data();
    void itemFaults();
    void retracts();
    void keepsNoMoreThanAsked();
    void transientNodes();
    void notifiesWithoutPayload();
    void sendsTheLastItem();
    void lastItemIsNotSentBesideItsNotification();
    void configures();
    void configurationFaults_data();
    void configurationFaults();
    void deletesAndPurges();
    void affiliations();
    void whitelists();
    void managesSubscriptions();
    void ownSubscriptionsAndAffiliations();
    void onlyOwners();
    void dropsClientsThatHaveGone();
    void publishesFromCode();
    void comesBackAfterARestart();
    void tellsOnlyWhatIsStored();
    void ordersConcurrentPublishing();
    void oneNodeForTwoCreators();
};

void PubsubTest::discovers()
{
    PubsubPolicy policy;
    policy.lists = [](const QString& node) { return node != u"draft"; };
    Square square(policy);
    square.create("draft");
    const auto items = square.owner.ask(
        "<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
    QCOMPARE(items.child(u"query", ns::discoItems).firstElement().attribute(u"jid"), u"pubsub.localhost"_s);
    const auto info = square.owner.ask(
        "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
    const auto query = info.child(u"query", ns::discoInfo);
    QCOMPARE(query.child(u"identity").attribute(u"category"), u"pubsub"_s);
    QCOMPARE(query.child(u"identity").attribute(u"type"), u"service"_s);
    QStringList features;
    for (const auto& feature : query.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto& name : {u""_s, u"#publish"_s, u"#subscribe"_s, u"#instant-nodes"_s, u"#retrieve-items"_s,
             u"#persistent-items"_s, u"#rsm"_s})
        QVERIFY2(features.contains(ns::pubsub + name), qPrintable(name));
    square.create("b", field("title", "Second"));
    square.create("a");
    square.create("secret", field("access_model", "whitelist"));
    const auto nodes =
        square.reader
            .ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>")
            .firstElement()
            .elements();
    QCOMPARE(nodes.size(), 2); // the secret one is nobody's business
    QCOMPARE(nodes[0].attribute(u"node"), u"a"_s);
    QCOMPARE(nodes[1].attribute(u"name"), u"Second"_s);
    const auto page =
        square.owner
            .ask("<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'>"
                 "<set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>a</after></set></query></iq>")
            .firstElement();
    QCOMPARE(page.child(u"item").attribute(u"node"), u"b"_s);
    QCOMPARE(page.child(u"set", ns::resultSets).childText(u"count"), u"3"_s);
    for (const QByteArray node : {"", " node='a'"}) {
        QCOMPARE(
            outcome(square.owner.ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'"
                + node
                + "><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>gone</after></set></query></iq>")),
            u"item-not-found"_s);
    }
    square.publish(square.owner, "a", "1");
    const auto below = square.reader.ask(
        "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items' node='a'/></iq>");
    QCOMPARE(below.firstElement().firstElement().attribute(u"name"), u"1"_s);
    QCOMPARE(
        outcome(square.reader.ask(
            "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items' node='secret'/></iq>")),
        u"not-allowed closed-node"_s);
    QCOMPARE(
        outcome(square.reader.ask("<iq type='get' id='1' to='pubsub.localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"result"_s);
    QCOMPARE(outcome(square.reader.ask(
                 "<iq type='get' id='1' to='somebody@pubsub.localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"service-unavailable"_s);
}

void PubsubTest::nodeMetadata()
{
    Square square;
    square.create("a", field("title", "Votes") + field("type", "urn:a"));
    square.subscribe(square.reader, "a");
    const auto info =
        square.reader
            .ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='a'/></iq>")
            .firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"type"), u"leaf"_s);
    const auto form = DataForm::in(info);
    QVERIFY(form);
    QCOMPARE(form->formType(), u"http://jabber.org/protocol/pubsub#meta-data"_s);
    QCOMPARE(form->value(u"pubsub#title"), u"Votes"_s);
    QCOMPARE(form->value(u"pubsub#type"), u"urn:a"_s);
    QCOMPARE(form->value(u"pubsub#num_subscribers"), u"1"_s);
    QCOMPARE(form->values(u"pubsub#owner"), QStringList(u"owner@localhost"_s));
    QCOMPARE(form->value(u"pubsub#creation_date"), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(
        outcome(square.reader.ask(
            "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='b'/></iq>")),
        u"item-not-found"_s);
}

void PubsubTest::creates()
{
    Square square;
    const auto made = square.set(square.owner, "<create node='a'/>");
    QCOMPARE(made.firstElement().child(u"create").attribute(u"node"), u"a"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->isOwner(square.owner.jid));
    QCOMPARE(outcome(square.set(square.reader, "<create node='a'/>")), u"conflict"_s);
    QCOMPARE(outcome(square.set(square.owner,
                 "<create node='b'/><configure><x xmlns='jabber:x:data' type='submit'>"
                     + field("access_model", "roster") + "</x></configure>")),
        u"not-acceptable"_s);
    QVERIFY(!square.service.nodes().find(u"b"_s));
}

void PubsubTest::createsInstantNodes()
{
    Square square;
    const auto first = square.set(square.owner, "<create/>").firstElement().child(u"create").attribute(u"node");
    const auto second = square.set(square.owner, "<create/>").firstElement().child(u"create").attribute(u"node");
    QVERIFY(!first.isEmpty() && first != second);
}

void PubsubTest::createLimits()
{
    PubsubPolicy policy;
    policy.nodesOfOne = 2;
    policy.mayCreate = [](const Jid& who, const QString& node) {
        return !node.startsWith(u"vote/") && who.local() != u"reader";
    };
    Square square(policy);
    QCOMPARE(outcome(square.set(square.owner, "<create node='vote/x'/>")), u"forbidden"_s); // the program's own
    QCOMPARE(outcome(square.set(square.reader, "<create node='a'/>")), u"forbidden"_s);
    QCOMPARE(outcome(square.set(square.owner, "<create node='" + QByteArray(600, 'n') + "'/>")), u"not-acceptable"_s);
    square.create("a");
    square.create("b");
    QCOMPARE(outcome(square.set(square.owner, "<create node='c'/>")), u"not-allowed max-nodes-exceeded"_s);
}

void PubsubTest::subscribes()
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

void PubsubTest::subscribeFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    QTest::newRow("6.1.3.1 for somebody else")
        << QByteArray("<subscribe node='a' jid='owner@localhost'/>") << u"bad-request invalid-jid"_s;
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

void PubsubTest::subscribeFaults()
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

void PubsubTest::publishes()
{
    Square square;
    square.create("a");
    QCOMPARE(square.publish(square.owner, "a", "1").firstElement().child(u"publish").child(u"item").attribute(u"id"),
        u"1"_s);
    const auto made = square.set(square.owner, "<publish node='a'><item><a xmlns='urn:a'/></item></publish>");
    QVERIFY(!made.firstElement().child(u"publish").child(u"item").attribute(u"id").isEmpty()); // §7.1.2
    QCOMPARE(square.store.stored[u"a"_s].size(), 2);
    square.publish(square.owner, "a", "1", "<b xmlns='urn:b'/>"); // again, so it is replaced and the newest
    QCOMPARE(square.store.stored[u"a"_s].size(), 2);
    QCOMPARE(square.store.stored[u"a"_s].last().payload, "<b xmlns='urn:b'/>");
}

void PubsubTest::publishFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    const auto item = [](const QByteArray& node, const QByteArray& inside) {
        return QByteArray("<publish node='" + node + "'>" + inside + "</publish>");
    };
    const QByteArray good = "<item id='1'><a xmlns='urn:a'/></item>";
    QTest::newRow("no node named") << QByteArray("<publish>" + good + "</publish>") << u"bad-request nodeid-required"_s;
    QTest::newRow("7.1.3.3 no such node") << item("b", good) << u"item-not-found"_s;
    QTest::newRow("7.1.3.1 no right to") << item("theirs", good) << u"forbidden"_s;
    QTest::newRow("7.1.3.4 too big") << item("a", "<item><a>" + QByteArray(70'000, 'x') + "</a></item>")
                                     << u"not-acceptable payload-too-big"_s;
    QTest::newRow("7.1.3.5 two payloads") << item("a", "<item><a/><b/></item>") << u"bad-request invalid-payload"_s;
    QTest::newRow("7.1.3.5 another namespace")
        << item("typed", "<item><a xmlns='urn:b'/></item>") << u"bad-request invalid-payload"_s;
    QTest::newRow("7.1.3.6 no item") << item("a", {}) << u"bad-request item-required"_s;
    QTest::newRow("7.1.3.6 no payload") << item("a", "<item id='1'/>") << u"bad-request payload-required"_s;
    QTest::newRow("7.1.3.6 an item where none belongs") << item("bell", good) << u"bad-request item-forbidden"_s;
    QTest::newRow("7.1.3.6 ringing the bell") << item("bell", {}) << u"result"_s;
    QTest::newRow("two items") << item("a", good + good) << u"bad-request invalid-payload"_s;
    QTest::newRow("long id") << item("a", "<item id='" + QByteArray(600, 'i') + "'><a/></item>") << u"not-acceptable"_s;
    QTest::newRow("right") << item("typed", good) << u"result"_s;
}

void PubsubTest::publishFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    square.create("typed", field("type", "urn:a"));
    square.create("bell", field("persist_items", "0") + field("deliver_payloads", "0"));
    square.set(square.reader, "<create node='theirs'/>");
    QCOMPARE(outcome(square.set(square.owner, verb)), condition);
}

void PubsubTest::publishModels()
{
    Square square;
    square.create("publishers");
    square.create("subscribers", field("publish_model", "subscribers"));
    square.create("open", field("publish_model", "open"));
    QCOMPARE(outcome(square.publish(square.reader, "publishers", "1")), u"forbidden"_s);
    QCOMPARE(outcome(square.publish(square.reader, "subscribers", "1")), u"forbidden"_s);
    QCOMPARE(outcome(square.publish(square.reader, "open", "1")), u"result"_s);
    square.subscribe(square.reader, "subscribers");
    QCOMPARE(outcome(square.publish(square.reader, "subscribers", "1")), u"result"_s);
    for (const QByteArray right : {"publisher", "publish-only", "owner"}) {
        square.ask(square.owner, "set",
            "<affiliations node='publishers'><affiliation jid='reader@localhost' affiliation='" + right
                + "'/></affiliations>",
            ownerNs);
        QCOMPARE(outcome(square.publish(square.reader, "publishers", right)), u"result"_s);
    }
    square.ask(square.owner, "set",
        "<affiliations node='open'><affiliation jid='reader@localhost' affiliation='outcast'/></affiliations>",
        ownerNs);
    QCOMPARE(outcome(square.publish(square.reader, "open", "2")), u"forbidden"_s);
    // Somebody else's item is theirs.
    square.publish(square.owner, "publishers", "mine");
    square.ask(square.owner, "set",
        "<affiliations node='publishers'><affiliation jid='reader@localhost' affiliation='publisher'/></affiliations>",
        ownerNs);
    QCOMPARE(outcome(square.publish(square.reader, "publishers", "mine")), u"forbidden"_s);
    QCOMPARE(
        outcome(square.set(square.reader, "<retract node='publishers'><item id='mine'/></retract>")), u"forbidden"_s);
    QCOMPARE(
        outcome(square.set(square.owner, "<retract node='publishers'><item id='publisher'/></retract>")), u"result"_s);
}

void PubsubTest::publishOptions()
{
    Square square;
    square.create("a", field("access_model", "open"));
    const auto publish = [&](const QByteArray& fields) {
        return outcome(square.set(square.owner,
            "<publish node='a'><item id='1'><a/></item></publish><publish-options><x xmlns='jabber:x:data' type='submit'>"
            "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/pubsub#publish-options</value></field>"
                + fields + "</x></publish-options>"));
    };
    QCOMPARE(publish(field("access_model", "open") + field("persist_items", "true")), u"result"_s);
    QCOMPARE(publish(field("access_model", "whitelist")), u"conflict precondition-not-met"_s);
    QCOMPARE(publish(field("access_model", "nonsense")), u"conflict precondition-not-met"_s);
    // what nobody knows, nobody has met
    QCOMPARE(publish(field("acess_model", "whitelist")), u"conflict precondition-not-met"_s);
    QCOMPARE(
        publish("<field var='urn:elsewhere:secrecy'><value>high</value></field>"), u"conflict precondition-not-met"_s);
    QCOMPARE(square.store.stored[u"a"_s].size(), 1);
}

/// Whoever takes a form that was not submitted for none publishes in the open what was to be private.
void PubsubTest::formsThatWereNotSubmitted_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("publish") << QByteArray("<publish node='a'><item id='1'><a/></item></publish><publish-options>")
                             << QByteArray("</publish-options>");
    QTest::newRow("create") << QByteArray("<create node='private'/><configure>") << QByteArray("</configure>");
    QTest::newRow("subscribe") << QByteArray("<subscribe node='a' jid='owner@localhost'/><options>")
                               << QByteArray("</options>");
    QTest::newRow("options") << QByteArray("<options node='sub' jid='owner@localhost'>") << QByteArray("</options>");
}

void PubsubTest::formsThatWereNotSubmitted()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Square square;
    square.create("a", field("access_model", "open"));
    square.create("sub");
    square.subscribe(square.owner, "sub");
    for (const QByteArray type : {"", "type='form'", "type='strange'"}) {
        const auto answer = square.set(square.owner,
            before + "<x xmlns='jabber:x:data' " + type + ">" + field("access_model", "whitelist") + "</x>" + after);
        QVERIFY2(outcome(answer).startsWith(u"bad-request"_s), qPrintable(outcome(answer)));
    }
    if (before.startsWith("<publish")) // what holds only under conditions is not to be had by leaving them out
        QCOMPARE(outcome(square.set(square.owner, before + "<x xmlns='jabber:x:data' type='cancel'/>" + after)),
            u"bad-request"_s);
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
    QVERIFY(!square.service.nodes().find(u"private"_s));
    QVERIFY(square.service.nodes().find(u"a"_s)->subscriptions.all().isEmpty());
}

void PubsubTest::itemsComeInOrder()
{
    Square square;
    square.create("a");
    for (int i = 1; i <= 5; ++i)
        square.publish(square.owner, "a", QByteArray::number(i), "<n xmlns='urn:n'>" + QByteArray::number(i) + "</n>");
    const auto all = square.get(square.reader, "<items node='a'/>");
    QCOMPARE(idsOf(all), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(all.firstElement().child(u"items").firstElement().firstElement().text(), u"1"_s);
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a' max_items='2'/>")), QStringList({u"4"_s, u"5"_s}));
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a'><item id='4'/><item id='2'/><item id='9'/></items>")),
        QStringList({u"2"_s, u"4"_s}));
    square.create("empty");
    QVERIFY(idsOf(square.get(square.reader, "<items node='empty'/>")).isEmpty());
    // What does not fit into one answer: the newest are sent, and how many there are.
    const auto large = QByteArray("<n xmlns='urn:n'>" + QByteArray(50'000, 'x') + "</n>");
    square.create("large");
    for (int i = 1; i <= 4; ++i)
        square.publish(square.owner, "large", QByteArray::number(i), large);
    const auto some = square.get(square.reader, "<items node='large'/>");
    QCOMPARE(idsOf(some), QStringList({u"3"_s, u"4"_s}));
    QCOMPARE(some.firstElement().child(u"set", ns::resultSets).childText(u"count"), u"4"_s);
}

void PubsubTest::itemsByPages()
{
    Square square;
    square.create("a");
    for (int i = 1; i <= 7; ++i)
        square.publish(square.owner, "a", QByteArray::number(i));
    const auto page = [&](const QByteArray& set) {
        const auto answer = square.get(
            square.reader, "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set>");
        const auto info = answer.firstElement().child(u"set", ns::resultSets);
        return idsOf(answer).join(u' ') + u" of "_s + info.childText(u"count") + u" from "_s
            + info.child(u"first").attribute(u"index");
    };
    QCOMPARE(page("<max>3</max>"), u"1 2 3 of 7 from 0"_s);
    QCOMPARE(page("<max>3</max><after>3</after>"), u"4 5 6 of 7 from 3"_s);
    QCOMPARE(page("<max>3</max><after>6</after>"), u"7 of 7 from 6"_s);
    QCOMPARE(page("<max>3</max><before/>"), u"5 6 7 of 7 from 4"_s);
    QCOMPARE(page("<max>3</max><before>5</before>"), u"2 3 4 of 7 from 1"_s);
    QCOMPARE(page("<max>2</max><index>4</index>"), u"5 6 of 7 from 4"_s);
    QCOMPARE(page("<max>0</max>"), u" of 7 from "_s); // §2.7 of XEP-0059: only the number
}

void PubsubTest::itemFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    QTest::newRow("no node named") << QByteArray("<items/>") << u"bad-request nodeid-required"_s;
    QTest::newRow("6.5.9.11 no such node") << QByteArray("<items node='b'/>") << u"item-not-found"_s;
    QTest::newRow("6.5.9.6 closed") << QByteArray("<items node='closed'/>") << u"not-allowed closed-node"_s;
    QTest::newRow("6.5.9.9 keeps none") << QByteArray("<items node='transient'/>")
                                        << u"feature-not-implemented unsupported persistent-items"_s;
    QTest::newRow("no number") << QByteArray("<items node='a' max_items='all'/>") << u"bad-request"_s;
    QTest::newRow("none wanted") << QByteArray("<items node='a' max_items='0'/>") << u"bad-request"_s;
    QTest::newRow("after what is not there") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>gone</after></set>")
                                             << u"item-not-found"_s;
    QTest::newRow("before what is not there") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><before>gone</before></set>")
                                              << u"item-not-found"_s;
    QTest::newRow("bad page") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>x</max></set>")
                              << u"bad-request"_s;
}

void PubsubTest::itemFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    square.create("closed", field("access_model", "whitelist"));
    square.create("transient", field("persist_items", "0"));
    QCOMPARE(outcome(square.get(square.reader, verb)), condition);
}

void PubsubTest::retracts()
{
    Square square;
    square.create("a");
    square.create("quiet", field("notify_retract", "0"));
    for (const QByteArray node : {"a", "quiet"}) {
        square.subscribe(square.reader, node);
        square.publish(square.owner, node, "1");
    }
    square.reader.forget();
    QCOMPARE(outcome(square.set(square.owner, "<retract node='a'><item id='1'/></retract>")), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"a: retract 1"_s));
    QCOMPARE(outcome(square.set(square.owner, "<retract node='a'><item id='1'/></retract>")), u"item-not-found"_s);
    square.set(square.owner, "<retract node='quiet'><item id='1'/></retract>");
    QVERIFY(events(square.reader).isEmpty());
    square.publish(square.owner, "quiet", "2");
    square.set(square.owner, "<retract node='quiet' notify='true'><item id='2'/></retract>");
    QCOMPARE(events(square.reader), QStringList({u"quiet: item 2"_s, u"quiet: retract 2"_s}));
    QCOMPARE(outcome(square.set(square.owner, "<retract node='a'/>")), u"bad-request item-required"_s);
    QCOMPARE(outcome(square.set(square.owner, "<retract node='b'><item id='1'/></retract>")), u"item-not-found"_s);
    QCOMPARE(outcome(square.set(square.reader, "<retract node='a'><item id='1'/></retract>")), u"forbidden"_s);
}

void PubsubTest::keepsNoMoreThanAsked()
{
    Square square;
    square.create("a", field("max_items", "3"));
    for (int i = 1; i <= 5; ++i)
        square.publish(square.owner, "a", QByteArray::number(i));
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a'/>")), QStringList({u"3"_s, u"4"_s, u"5"_s}));
}

void PubsubTest::transientNodes()
{
    Square square;
    square.create("a", field("persist_items", "0"));
    square.subscribe(square.reader, "a");
    square.publish(square.owner, "a", "1");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1"_s));
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
    square.subscribe(square.owner, "a");
    QCOMPARE(events(square.owner), QStringList(u"a: item 1"_s)); // the last is remembered, though not kept
}

void PubsubTest::notifiesWithoutPayload()
{
    Square square;
    square.create("a", field("deliver_payloads", "0"));
    square.create("mute", field("deliver_notifications", "0"));
    square.create("normal", field("notification_type", "normal"));
    for (const QByteArray node : {"a", "mute", "normal"})
        square.subscribe(square.reader, node);
    for (const QByteArray node : {"a", "mute", "normal"})
        square.publish(square.owner, node, "1");
    const auto message = square.reader.nextOf(u"message"_s);
    QVERIFY(message.child(u"event", ns::pubsubEvent).firstElement().firstElement().elements().isEmpty());
    const auto normal = square.reader.nextOf(u"message"_s);
    QVERIFY(!normal.hasAttribute(u"type"));
    QVERIFY(square.reader.nextOf(u"message"_s).isNull());
}

void PubsubTest::sendsTheLastItem()
{
    Square square;
    square.create("a");
    square.create("never", field("send_last_published_item", "never"));
    for (const QByteArray node : {"a", "never"}) {
        square.publish(square.owner, node, "1");
        square.publish(square.owner, node, "2");
    }
    square.reader.say("<iq type='set' id='s' to='pubsub.localhost'><pubsub " + pubsubNs
        + "><subscribe node='a' jid='reader@localhost'/></pubsub></iq>");
    QCOMPARE(square.reader.next().name(), u"iq"_s); // the answer first (§6.1.7)
    const auto message = square.reader.next();
    QCOMPARE(message.child(u"event", ns::pubsubEvent).firstElement().firstElement().attribute(u"id"), u"2"_s);
    QCOMPARE(message.child(u"delay", ns::delay).attribute(u"stamp"), u"2023-11-14T22:13:20.000Z"_s);
    square.subscribe(square.reader, "never");
    QVERIFY(events(square.reader).isEmpty());
}

void PubsubTest::lastItemIsNotSentBesideItsNotification()
{
    Square square;
    square.create("a");
    square.store.sluice.close();
    square.reader.say("<iq type='set' id='s' to='pubsub.localhost'><pubsub " + pubsubNs
        + "><subscribe node='a' jid='reader@localhost'/></pubsub></iq>");
    square.owner.say("<iq type='set' id='p' to='pubsub.localhost'><pubsub " + pubsubNs
        + "><publish node='a'><item id='1'><a/></item></publish></pubsub></iq>");
    square.store.sluice.open(); // published a moment after they subscribed
    QCOMPARE(events(square.reader), QStringList(u"a: item 1"_s));
}

void PubsubTest::configures()
{
    Square square;
    square.create("a");
    const auto form = DataForm::in(
        square.ask(square.owner, "get", "<configure node='a'/>", ownerNs).firstElement().firstElement());
    QVERIFY(form && form->type() == DataForm::Type::Form);
    QCOMPARE(form->formType(), u"http://jabber.org/protocol/pubsub#node_config"_s);
    QCOMPARE(form->value(u"pubsub#access_model"), u"open"_s);
    QVERIFY(!form->find(u"pubsub#max_items")->label.isEmpty());
    const auto configure = [&](const QByteArray& fields) {
        return outcome(square.ask(square.owner, "set",
            "<configure node='a'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></configure>", ownerNs));
    };
    square.subscribe(square.reader, "a");
    QCOMPARE(configure(field("title", "New") + field("max_items", "7") + field("unknown", "x")
                 + "<field var='pubsub#persist_items'/>"),
        u"result"_s);
    QVERIFY(events(square.reader).isEmpty());
    const auto& config = square.service.nodes().find(u"a"_s)->config;
    QCOMPARE(config.title, u"New"_s);
    QCOMPARE(config.maxItems, 7);
    QVERIFY(config.persistItems);
    QCOMPARE(configure(field("notify_config", "1") + field("max_items", "max")), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"configuration a"_s));
    QCOMPARE(square.store.nodes[u"a"_s].config.maxItems, NodeConfig::mostItems);
    QCOMPARE(outcome(square.ask(square.owner, "set",
                 "<configure node='a'><x xmlns='jabber:x:data' type='cancel'/></configure>", ownerNs)),
        u"result"_s);
    const auto standard = DataForm::in(
        square.ask(square.owner, "get", "<default/>", ownerNs).firstElement().firstElement());
    QCOMPARE(standard->value(u"pubsub#max_items"), u"1000"_s);
    // A form that was read and sent back unchanged changes nothing.
    const auto before = config;
    QCOMPARE(*before.with(before.toForm()), before);
}

void PubsubTest::configurationFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    const auto submit = [](const QByteArray& fields) {
        return QByteArray("<configure node='a'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></configure>");
    };
    for (const auto& [name, value] : {std::pair<QByteArray, QByteArray>{"max_items", "0"}, {"max_items", "many"},
             {"max_items", "100001"}, {"persist_items", "yes"}, {"access_model", "roster"}, {"publish_model", "nobody"},
             {"send_last_published_item", "always"}, {"notification_type", "groupchat"},
             {"title", QByteArray(5000, 't')}})
        QTest::newRow(name + " " + value.left(20)) << submit(field(name, value)) << u"not-acceptable"_s;
    QTest::newRow("no form") << QByteArray("<configure node='a'/>") << u"bad-request"_s;
    QTest::newRow("a form that asks") << QByteArray(
        "<configure node='a'><x xmlns='jabber:x:data' type='form'/></configure>")
                                      << u"bad-request"_s;
    QTest::newRow("no node named") << QByteArray("<configure/>") << u"bad-request nodeid-required"_s;
    QTest::newRow("no such node") << QByteArray("<configure node='b'/>") << u"item-not-found"_s;
}

void PubsubTest::configurationFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    const auto before = square.service.nodes().find(u"a"_s)->config;
    QCOMPARE(outcome(square.ask(square.owner, "set", verb, ownerNs)), condition);
    QVERIFY(square.service.nodes().find(u"a"_s)->config == before);
}

void PubsubTest::deletesAndPurges()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    square.publish(square.owner, "a", "1");
    square.reader.forget();
    QCOMPARE(outcome(square.ask(square.owner, "set", "<purge node='a'/>", ownerNs)), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"purge a"_s));
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
    square.owner.say("<iq type='set' id='d' to='pubsub.localhost'><pubsub " + ownerNs
        + "><delete node='a'><redirect uri='xmpp:pubsub.localhost?;node=b'/></delete></pubsub></iq>");
    const auto event = square.reader.nextOf(u"message"_s).child(u"event", ns::pubsubEvent).child(u"delete");
    QCOMPARE(event.child(u"redirect").attribute(u"uri"), u"xmpp:pubsub.localhost?;node=b"_s);
    QVERIFY(!square.service.nodes().find(u"a"_s));
    QVERIFY(square.store.nodes.empty());
    square.owner.forget();
    QCOMPARE(outcome(square.ask(square.owner, "set", "<delete node='a'/>", ownerNs)), u"gone"_s);
    square.create("transient", field("persist_items", "0"));
    QCOMPARE(outcome(square.ask(square.owner, "set", "<purge node='transient'/>", ownerNs)),
        u"feature-not-implemented unsupported persistent-items"_s);
}

void PubsubTest::affiliations()
{
    Square square;
    square.create("a");
    const auto set = [&](const QByteArray& list) {
        return outcome(square.ask(square.owner, "set", "<affiliations node='a'>" + list + "</affiliations>", ownerNs));
    };
    QCOMPARE(
        set("<affiliation jid='reader@localhost/x' affiliation='member'/><affiliation jid='c@d' affiliation='owner'/>"),
        u"result"_s);
    QCOMPARE(square.ask(square.owner, "get", "<affiliations node='a'/>", ownerNs)
                 .firstElement()
                 .firstElement()
                 .elements()
                 .size(),
        3);
    QCOMPARE(set("<affiliation jid='reader@localhost' affiliation='none'/>"), u"result"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->affiliation(square.reader.jid) == Affiliation::None);
    QCOMPARE(set("<affiliation jid='@' affiliation='member'/>"), u"bad-request"_s);
    QCOMPARE(set("<affiliation jid='a@b' affiliation='king'/>"), u"bad-request"_s);
    QCOMPARE(
        set("<affiliation jid='owner@localhost' affiliation='none'/><affiliation jid='c@d' affiliation='member'/>"),
        u"not-acceptable"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->isOwner(square.owner.jid)); // none of it was done
    square.subscribe(square.reader, "a");
    QCOMPARE(set("<affiliation jid='reader@localhost' affiliation='outcast'/>"), u"result"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->subscriptions.isEmpty());
}

void PubsubTest::whitelists()
{
    Square square;
    square.create("a", field("access_model", "whitelist"));
    square.publish(square.owner, "a", "1");
    QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")), u"not-allowed closed-node"_s);
    square.ask(square.owner, "set",
        "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='member'/></affiliations>", ownerNs);
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a'/>")), QStringList(u"1"_s));
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
    square.ask(square.owner, "set",
        "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='none'/></affiliations>", ownerNs);
    square.reader.forget();
    square.publish(square.owner, "a", "2");
    QVERIFY(events(square.reader).isEmpty());
}

void PubsubTest::managesSubscriptions()
{
    Square square;
    square.create("a");
    const auto set = [&](const QByteArray& list) {
        return outcome(
            square.ask(square.owner, "set", "<subscriptions node='a'>" + list + "</subscriptions>", ownerNs));
    };
    QCOMPARE(set("<subscription jid='reader@localhost' subscription='subscribed'/>"), u"result"_s);
    square.publish(square.owner, "a", "1");
    QCOMPARE(events(square.reader), QStringList({u"subscription a subscribed"_s, u"a: item 1"_s}));
    const auto
        list = square.ask(square.owner, "get", "<subscriptions node='a'/>", ownerNs).firstElement().firstElement();
    QCOMPARE(list.firstElement().attribute(u"jid"), u"reader@localhost"_s);
    QCOMPARE(set("<subscription jid='reader@localhost' subscription='none'/>"), u"result"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->subscriptions.isEmpty());
    QCOMPARE(set("<subscription jid='reader@localhost' subscription='pending'/>"), u"bad-request"_s);
    QCOMPARE(set("<subscription subscription='none'/>"), u"bad-request"_s);
}

void PubsubTest::ownSubscriptionsAndAffiliations()
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

void PubsubTest::onlyOwners()
{
    Square square;
    square.create("a");
    for (const QByteArray verb : {"<configure node='a'/>", "<affiliations node='a'/>", "<subscriptions node='a'/>"})
        QCOMPARE(outcome(square.ask(square.reader, "get", verb, ownerNs)), u"forbidden"_s);
    for (const QByteArray verb :
        {"<delete node='a'/>", "<purge node='a'/>", "<affiliations node='a'/>", "<configure node='a'/>"})
        QCOMPARE(outcome(square.ask(square.reader, "set", verb, ownerNs)), u"forbidden"_s);
    QCOMPARE(outcome(square.ask(square.owner, "set", "<dance node='a'/>", ownerNs)), u"bad-request"_s);
    QCOMPARE(outcome(square.ask(square.owner, "get", "<dance node='a'/>", ownerNs)), u"bad-request"_s);
}

void PubsubTest::dropsClientsThatHaveGone()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    square.set(square.reader, "<subscribe node='a' jid='reader@localhost/r'/>");
    QCOMPARE(square.service.nodes().find(u"a"_s)->subscriptions.count(), 2);
    square.reader.wire().peerCloses();
    square.publish(square.owner, "a", "1");
    QCOMPARE(addresses(*square.service.nodes().find(u"a"_s)), QList<Jid>({square.reader.jid.bare()}));
    QVERIFY(square.house.offline.messages[u"reader"_s].isEmpty()); // headlines do not wait for who is away
}

void PubsubTest::publishesFromCode()
{
    Square square;
    auto& nodes = square.service.nodes();
    NodeConfig config;
    config.title = u"Votes"_s;
    QVERIFY(nodes.create(u"vote/x"_s, square.service.address(), config).take());
    QCOMPARE(nodes.create(u"vote/x"_s, square.service.address(), config).take().error().reason, Reason::AlreadyExists);
    square.subscribe(square.reader, "vote/x");
    struct Heard final : PubsubEvents {
        QStringList lines;
        void itemPublished(const QString& node, const PubsubItem& item) override
        {
            lines.append(node + u' ' + item.id);
        }
        void nodeRemoved(const QString& node) override { lines.append(u"removed "_s + node); }
    } heard;
    nodes.addListener(&heard);
    QVERIFY(nodes.publish(u"vote/x"_s, {u"1"_s, "<vote xmlns='urn:v'/>"}).take());
    QCOMPARE(events(square.reader), QStringList(u"vote/x: item 1"_s));
    QCOMPARE(outcome(square.publish(square.owner, "vote/x", "2")), u"forbidden"_s); // only the program votes
    QVERIFY(nodes.remove(u"vote/x"_s).take());
    QCOMPARE(heard.lines, QStringList({u"vote/x 1"_s, u"removed vote/x"_s}));
    QVERIFY(!nodes.publish(u"vote/x"_s, {u"3"_s, "<vote xmlns='urn:v'/>"}).take());
    nodes.removeListener(&heard);
}

void PubsubTest::comesBackAfterARestart()
{
    Square square;
    square.create("a", field("title", "Kept"));
    square.subscribe(square.reader, "a");
    square.publish(square.owner, "a", "1");
    Router router;
    PubsubService again(square.house.reactor, router, *Jid::parse(u"pubsub.localhost"_s), {}, {}, square.store);
    QVERIFY(again.open().take());
    const auto* node = again.nodes().find(u"a"_s);
    QVERIFY(node);
    QCOMPARE(node->config.title, u"Kept"_s);
    QVERIFY(node->isOwner(square.owner.jid));
    QCOMPARE(addresses(*node), QList<Jid>({square.reader.jid.bare()}));
    QCOMPARE(again.nodes().items(u"a"_s, {}).take()->items.size(), 1);
}

void PubsubTest::tellsOnlyWhatIsStored()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    square.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
    QCOMPARE(outcome(square.publish(square.owner, "a", "1")), u"internal-server-error"_s);
    QVERIFY(events(square.reader).isEmpty());
    QCOMPARE(outcome(square.set(square.owner, "<create node='b'/>")), u"internal-server-error"_s);
    QVERIFY(!square.service.nodes().find(u"b"_s));
}

void PubsubTest::ordersConcurrentPublishing()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    square.store.sluice.close();
    QByteArray burst;
    for (int i = 1; i <= 20; ++i)
        burst += "<iq type='set' id='" + QByteArray::number(i) + "' to='pubsub.localhost'><pubsub " + pubsubNs
            + "><publish node='a'><item id='" + QByteArray::number(i) + "'><a/></item></publish></pubsub></iq>";
    square.owner.say(burst);
    QVERIFY(events(square.reader).isEmpty());
    QCOMPARE(square.store.sluice.waiting(), 20); // all on their way at once, to be stored together
    square.store.sluice.open();
    QStringList expected;
    for (int i = 1; i <= 20; ++i)
        expected.append(u"a: item %1"_s.arg(i));
    QCOMPARE(events(square.reader), expected);
}

void PubsubTest::oneNodeForTwoCreators()
{
    Square square;
    square.store.sluice.close();
    square.owner.say(
        "<iq type='set' id='1' to='pubsub.localhost'><pubsub " + pubsubNs + "><create node='a'/></pubsub></iq>");
    square.reader.say(
        "<iq type='set' id='2' to='pubsub.localhost'><pubsub " + pubsubNs + "><create node='a'/></pubsub></iq>");
    square.store.sluice.open();
    QCOMPARE(outcome(square.owner.nextOf(u"iq"_s)), u"result"_s);
    QCOMPARE(outcome(square.reader.nextOf(u"iq"_s)), u"conflict"_s);
}

QTEST_GUILESS_MAIN(PubsubTest)
#include "tst_pubsub.moc"

#include <QtTest>

#include "protocols/xmpp/pubsub/requests/pubsubpublishing.h"
#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubPublishingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishes();
    void publishFaults_data();
    void publishFaults();
    void publishModels();
    void publishOptions();
    void retracts();
    void publishesFromCode();
    void ordersConcurrentPublishing();
    void payloadsAreBounded();
};

void PubsubPublishingTest::publishes()
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

void PubsubPublishingTest::publishFaults_data()
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
    QTest::newRow("16. and deleted") << item("a", good)
            + "<delete xmlns='http://jabber.org/protocol/pubsub#owner' node='a'/>"
                                     << u"bad-request"_s;
    QTest::newRow("16. options twice") << item("a", good) + "<publish-options/><publish-options/>" << u"bad-request"_s;
    QTest::newRow("16. another's companion") << item("a", good) + "<configure/>" << u"bad-request"_s;
    QTest::newRow("right") << item("typed", good) << u"result"_s;
}

void PubsubPublishingTest::publishFaults()
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

void PubsubPublishingTest::publishModels()
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

void PubsubPublishingTest::publishOptions()
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

void PubsubPublishingTest::retracts()
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

void PubsubPublishingTest::publishesFromCode()
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

void PubsubPublishingTest::ordersConcurrentPublishing()
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

void PubsubPublishingTest::payloadsAreBounded()
{
    Square square;
    square.create("a", field("max_payload_size", "40"));
    QCOMPARE(outcome(square.publish(square.owner, "a", "1", "<a xmlns='urn:a'>" + QByteArray(30, 'x') + "</a>")),
        u"not-acceptable payload-too-big"_s);
    QCOMPARE(outcome(square.publish(square.owner, "a", "1")), u"result"_s);
}

QTEST_GUILESS_MAIN(PubsubPublishingTest)
#include "tst_pubsubpublishing.moc"

#include <QtTest>

#include "protocols/xmpp/pubsub/nodes/pubsubtree.h"
#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const QByteArray collection = field("node_type", "collection");

QStringList nodesIn(Square& square, Peer& peer, const QByteArray& node, const QByteArray& filter = {})
{
    const auto at = node.isEmpty() ? QByteArray() : " node='" + node + "'";
    const auto answer = peer.ask(
        "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'" + at + ">"
        + filter + "</query></iq>");
    Q_UNUSED(square)
    QStringList names;
    for (const auto& item : answer.firstElement().elements(u"item", ns::discoItems))
        names.append(item.attribute(u"node"));
    return answer.attribute(u"type") == u"error" ? QStringList(outcome(answer)) : names;
}

} // namespace

class PubsubTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isATree();
    void tellsOfItemsBelow_data();
    void tellsOfItemsBelow();
    void tellsOnce();
    void keepsSecretsSecret();
    void tellsOfNodes();
    void childrenByConfiguration();
    void faults_data();
    void faults();
    void turnsIntoACollection();
    void whatItHeldStays();
};

void PubsubTreeTest::isATree()
{
    Square square;
    square.create("blogs", collection);
    square.create("deep", collection + field("collection", "blogs"));
    square.create("a", field("collection", "blogs") + field("type", "urn:a"));
    square.create("b", field("collection", "deep"));
    square.create("free", field("type", "urn:a"));
    QCOMPARE(nodesIn(square, square.reader, {}), QStringList({u"blogs"_s, u"free"_s}));
    QCOMPARE(nodesIn(square, square.reader, "blogs"), QStringList({u"a"_s, u"deep"_s}));
    QCOMPARE(nodesIn(square, square.reader, "deep"), QStringList(u"b"_s));
    const auto info =
        square.reader
            .ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='blogs'/></iq>")
            .firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"type"), u"collection"_s);
    // by payload (XEP-0462)
    QCOMPARE(
        nodesIn(square, square.reader, {}, types("included-types", "<value>urn:a</value>")), QStringList(u"free"_s));
    QCOMPARE(nodesIn(square, square.reader, {}, types("included-types", "<value/>")), QStringList(u"blogs"_s));
    QCOMPARE(nodesIn(square, square.reader, "blogs", types("excluded-types", "<value>urn:a</value>")),
        QStringList(u"deep"_s));
    QCOMPARE(
        nodesIn(square, square.reader, {},
            "<filter xmlns='urn:xmpp:pubsub-filter:0'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:pubsub-filter:0</value></field>"
            "<field var='included-types'><value>a</value></field><field var='excluded-types'><value>b</value></field></x></filter>"),
        QStringList(u"bad-request"_s));
}

void PubsubTreeTest::tellsOfItemsBelow_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("heard");
    const QStringList everything{u"a: item 1 via blogs"_s, u"b: item 2 via blogs"_s};
    QTest::newRow("all the way") << QByteArray("blogs") << all("items") << everything;
    QTest::newRow("one step") << QByteArray("blogs") << all("items", "1") << QStringList(u"a: item 1 via blogs"_s);
    QTest::newRow("two steps") << QByteArray("blogs") << all("all", "2") << everything;
    QTest::newRow("nothing below") << QByteArray("blogs") << all("items", "0") << QStringList();
    QTest::newRow("as it is by itself") << QByteArray("blogs") << QByteArray() << QStringList();
    QTest::newRow("root") << QByteArray() << all("items")
                          << QStringList({u"a: item 1 via "_s, u"b: item 2 via "_s, u"free: item 3 via "_s});
    QTest::newRow("root, one step") << QByteArray() << all("items", "1") << QStringList(u"free: item 3 via "_s);
}

void PubsubTreeTest::tellsOfItemsBelow()
{
    QFETCH(QByteArray, node);
    QFETCH(QByteArray, options);
    QFETCH(QStringList, heard);
    Square square;
    square.create("blogs", collection);
    square.create("deep", collection + field("collection", "blogs"));
    square.create("a", field("collection", "blogs"));
    square.create("b", field("collection", "deep"));
    square.create("free");
    QCOMPARE(outcome(square.subscribe(square.reader, node, options)), u"result"_s);
    square.publish(square.owner, "a", "1");
    square.publish(square.owner, "b", "2");
    square.publish(square.owner, "free", "3");
    QCOMPARE(events(square.reader), heard);
}

void PubsubTreeTest::tellsOnce()
{
    Square square;
    square.create("x", collection);
    square.create("y", collection);
    square.create("a", "<field var='pubsub#collection'><value>x</value><value>y</value></field>");
    square.subscribe(square.reader, "x", all("items"));
    square.subscribe(square.reader, "y", all("items"));
    square.publish(square.owner, "a", "1");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1 via x+y"_s));
    square.subscribe(square.reader, "a");
    square.reader.forget();
    square.publish(square.owner, "a", "2");
    QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s)); // they listen there themselves
}

void PubsubTreeTest::keepsSecretsSecret()
{
    Square square;
    square.create("blogs", collection);
    square.create("closed", field("collection", "blogs") + field("access_model", "whitelist"));
    square.subscribe(square.reader, "blogs", all("all"));
    square.subscribe(square.reader, {}, all("all"));
    square.reader.forget();
    square.publish(square.owner, "closed", "1");
    QVERIFY(events(square.reader).isEmpty());
    square.ask(square.owner, "set",
        "<affiliations node='closed'><affiliation jid='reader@localhost' affiliation='member'/></affiliations>",
        ownerNs);
    square.publish(square.owner, "closed", "2");
    QCOMPARE(events(square.reader), QStringList(u"closed: item 2 via blogs+"_s));
}

void PubsubTreeTest::tellsOfNodes()
{
    Square square;
    square.create("blogs", collection);
    square.subscribe(square.reader, "blogs", all("nodes"));
    square.create("a", field("collection", "blogs"));
    QCOMPARE(events(square.reader), QStringList(u"create a via blogs"_s));
    square.create("b");
    QVERIFY(events(square.reader).isEmpty());
    const auto move = [&](const QByteArray& verb) {
        return outcome(
            square.ask(square.owner, "set", "<collection node='blogs'><" + verb + " node='b'/></collection>", ownerNs));
    };
    QCOMPARE(move("associate"), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"collection blogs associate b"_s));
    QCOMPARE(move("associate"), u"result"_s);
    QVERIFY(events(square.reader).isEmpty()); // it stood there
    QCOMPARE(square.configure(square.owner, "b", field("notify_config", "1")), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"configuration b via blogs"_s));
    QCOMPARE(move("dissociate"), u"result"_s);
    QCOMPARE(events(square.reader), QStringList(u"collection blogs dissociate b"_s));
    square.ask(square.owner, "set", "<delete node='a'/>", ownerNs);
    QCOMPARE(events(square.reader), QStringList(u"delete a via blogs"_s));
    square.publish(square.owner, "b", "1");
    QVERIFY(events(square.reader).isEmpty());
}

void PubsubTreeTest::childrenByConfiguration()
{
    Square square;
    square.create("blogs", collection);
    square.create("a");
    square.create("b");
    QCOMPARE(square.configure(
                 square.owner, "blogs", "<field var='pubsub#children'><value>a</value><value>b</value></field>"),
        u"result"_s);
    QCOMPARE(nodesIn(square, square.owner, "blogs"), QStringList({u"a"_s, u"b"_s}));
    const auto form = DataForm::in(
        square.ask(square.owner, "get", "<configure node='blogs'/>", ownerNs).firstElement().firstElement());
    QCOMPARE(form->values(u"pubsub#children"), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(form->value(u"pubsub#node_type"), u"collection"_s);
    QCOMPARE(
        square.configure(square.owner, "blogs", "<field var='pubsub#children'><value>b</value></field>"), u"result"_s);
    QCOMPARE(nodesIn(square, square.owner, "blogs"), QStringList(u"b"_s));
    QCOMPARE(square.store.nodes[u"a"_s].config.collections, QStringList());
    QCOMPARE(square.store.nodes[u"b"_s].config.collections, QStringList(u"blogs"_s));
}

void PubsubTreeTest::faults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("ns");
    QTest::addColumn<QString>("condition");
    const auto configure = [](const QByteArray& node, const QByteArray& fields) {
        return QByteArray(
            "<configure node='" + node + "'><x xmlns='jabber:x:data' type='submit'>" + fields + "</x></configure>");
    };
    const auto put = [](const QByteArray& node, const QByteArray& child) {
        return QByteArray("<collection node='" + node + "'><associate node='" + child + "'/></collection>");
    };
    QTest::newRow("5.2.3.1 below a leaf")
        << configure("b", field("collection", "a")) << ownerNs << u"not-allowed invalid-options"_s;
    QTest::newRow("5.2.3.1 children of a leaf")
        << configure("a", field("children", "b")) << ownerNs << u"not-allowed invalid-options"_s;
    QTest::newRow("5.2.3.2 not theirs to put") << put("closed", "hers") << ownerNs << u"forbidden"_s;
    QTest::newRow("5.2.3.2 in another's") << put("hers", "a") << ownerNs << u"forbidden"_s;
    QTest::newRow("5.2.3.2 in another's, at once") << QByteArray(
        "<create node='n'/><configure><x xmlns='jabber:x:data' type='submit'>" + field("collection", "hers")
        + "</x></configure>") << pubsubNs << u"forbidden"_s;
    QTest::newRow("open to all") << put("open", "a") << ownerNs << u"result"_s;
    QTest::newRow("on the list") << put("listed", "a") << ownerNs << u"result"_s;
    QTest::newRow("5.2.3.3 too many") << put("full", "a") << ownerNs << u"not-allowed max-nodes-exceeded"_s;
    QTest::newRow("5.2.3.3 too many children")
        << configure("full", "<field var='pubsub#children'><value>a</value><value>b</value></field>") << ownerNs
        << u"not-allowed max-nodes-exceeded"_s;
    QTest::newRow("5.2.3.4 back to a leaf")
        << configure("closed", field("node_type", "leaf")) << ownerNs << u"not-allowed invalid-options"_s;
    QTest::newRow("5.2.3.5 in itself") << configure("closed", field("collection", "closed")) << ownerNs
                                       << u"not-allowed invalid-options"_s;
    QTest::newRow("5.2.3.5 in a circle") << configure("closed", field("collection", "lower")) << ownerNs
                                         << u"not-allowed invalid-options"_s;
    QTest::newRow("5.4 in a circle") << put("lower", "closed") << ownerNs << u"not-allowed invalid-options"_s;
    QTest::newRow("5.3.3 the root stays") << QByteArray("<delete node=''/>") << ownerNs << u"not-allowed"_s;
    QTest::newRow("no such collection") << configure("a", field("collection", "nowhere")) << ownerNs
                                        << u"item-not-found"_s;
    QTest::newRow("no such node") << put("closed", "nobody") << ownerNs << u"item-not-found"_s;
    QTest::newRow("publish into it") << QByteArray("<publish node='closed'><item><a/></item></publish>") << pubsubNs
                                     << u"feature-not-implemented unsupported publish"_s;
    QTest::newRow("retract from it") << QByteArray("<retract node='closed'><item id='1'/></retract>") << pubsubNs
                                     << u"feature-not-implemented unsupported delete-items"_s;
    QTest::newRow("purge it") << QByteArray("<purge node='closed'/>") << ownerNs
                              << u"feature-not-implemented unsupported purge-nodes"_s;
}

void PubsubTreeTest::faults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, ns);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    square.create("b");
    square.create("closed", collection);
    square.create("lower", collection + field("collection", "closed"));
    square.create("full", collection + field("children_max", "1"));
    square.configure(square.owner, "b", field("collection", "full"));
    const auto hers = [&](const QByteArray& node, const QByteArray& fields) {
        square.set(square.reader,
            "<create node='" + node + "'/><configure><x xmlns='jabber:x:data' type='submit'>" + fields
                + "</x></configure>");
    };
    hers("hers", collection);
    hers("open", collection + field("children_association_policy", "all"));
    hers("listed",
        collection + field("children_association_policy", "whitelist")
            + field("children_association_whitelist", "Owner@LocalHost"));
    QCOMPARE(outcome(square.ask(square.owner, "set", verb, ns)), condition);
}

void PubsubTreeTest::turnsIntoACollection()
{
    Square square;
    square.create("a");
    square.publish(square.owner, "a", "1");
    QCOMPARE(square.configure(square.owner, "a", collection), u"result"_s);
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
    QCOMPARE(outcome(square.get(square.owner, "<items node='a'/>")),
        u"feature-not-implemented unsupported retrieve-items"_s);
}

void PubsubTreeTest::whatItHeldStays()
{
    Square square;
    square.create("blogs", collection);
    square.create("a", field("collection", "blogs"));
    square.subscribe(square.reader, {}, all("items"));
    square.ask(square.owner, "set", "<delete node='blogs'/>", ownerNs);
    QCOMPARE(nodesIn(square, square.owner, {}), QStringList(u"a"_s));
    square.publish(square.owner, "a", "1");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1 via "_s));
    Router router;
    PubsubService again(square.house.reactor, router, *Jid::parse(u"pubsub.localhost"_s), {}, {}, square.store);
    QVERIFY(again.open().take());
    QCOMPARE(again.nodes().tree().children({}), QStringList(u"a"_s));
    QCOMPARE(again.nodes().subscribedBy(square.reader.jid), QStringList(QString()));
    QVERIFY(again.nodes().tree().root().isSubscribed(square.reader.jid.bare()));
    QVERIFY(!again.nodes().find({}));
}

QTEST_GUILESS_MAIN(PubsubTreeTest)
#include "tst_pubsubtree.moc"

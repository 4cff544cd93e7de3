#include <QtTest>

#include "protocols/xmpp/pubsub/requests/pubsubowner.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubOwnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void configures();
    void configurationFaults_data();
    void configurationFaults();
    void oneRequestAtATime();
    void deletesAndPurges();
    void affiliations();
    void whitelists();
    void managesSubscriptions();
    void nobodyIsSubscribedByOthers();
    void affiliationsBringNoItems();
    void onlyOwners();
    void goneElsewhere();
};

void PubsubOwnerTest::configures()
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

void PubsubOwnerTest::configurationFaults_data()
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

void PubsubOwnerTest::configurationFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    const auto before = square.service.nodes().find(u"a"_s)->config;
    QCOMPARE(outcome(square.ask(square.owner, "set", verb, ownerNs)), condition);
    QVERIFY(square.service.nodes().find(u"a"_s)->config == before);
}

/// XEP-0060 §16. The first of two was done, and the answer was taken for both.
void PubsubOwnerTest::oneRequestAtATime()
{
    Square square;
    square.create("a");
    square.create("b");
    const QByteArray configure = "<configure node='a'><x xmlns='jabber:x:data' type='submit'>" + field("title", "New")
        + "</x></configure>";
    const QByteArray
        affiliate = "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='owner'/></affiliations>";
    for (const QByteArray& two : {configure + "<delete node='a'/>", configure + "<configure node='b'/>",
             affiliate + "<purge node='a'/>", QByteArray("<delete node='a'/><delete node='b'/>"),
             configure + "<publish node='a' " + pubsubNs + "><item/></publish>"})
        QCOMPARE(outcome(square.ask(square.owner, "set", two, ownerNs)), u"bad-request"_s);
    const auto* node = square.service.nodes().find(u"a"_s);
    QVERIFY(node && node->config.title.isEmpty() && !node->isOwner(*Jid::parse(u"reader@localhost"_s)));
    QCOMPARE(outcome(square.ask(square.owner, "set", configure + "<more xmlns='urn:others'/>", ownerNs)), u"result"_s);
}

void PubsubOwnerTest::deletesAndPurges()
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

void PubsubOwnerTest::affiliations()
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

void PubsubOwnerTest::whitelists()
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

namespace {

Task<Result<bool>> anybodyMay(Jid)
{
    return Task<Result<bool>>(Result<bool>(true));
}

} // namespace

void PubsubOwnerTest::managesSubscriptions()
{
    PubsubPolicy policy;
    policy.maySubscribeOthers = anybodyMay;
    Square square(policy);
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

/// The service's own address would write to whomever an owner names.
void PubsubOwnerTest::nobodyIsSubscribedByOthers()
{
    Square square;
    square.create("a");
    const auto set = [&](const QByteArray& list) {
        return outcome(
            square.ask(square.owner, "set", "<subscriptions node='a'>" + list + "</subscriptions>", ownerNs));
    };
    const auto one = [](const QByteArray& who, const QByteArray& state) {
        return "<subscription jid='" + who + "' subscription='" + state + "'/>";
    };
    const auto count = [&] { return square.service.nodes().find(u"a"_s)->subscriptions.count(); };
    for (const QByteArray who : {"reader@localhost", "nobody@localhost", "x@example.org", "example.org"}) {
        QCOMPARE(set(one(who, "subscribed")), u"forbidden"_s);
        QCOMPARE(set(one("owner@localhost", "subscribed") + one(who, "subscribed")), u"forbidden"_s);
    }
    QCOMPARE(count(), 0); // all or none
    square.publish(square.owner, "a", "1");
    QVERIFY(events(square.reader).isEmpty());
    QCOMPARE(set(one("owner@localhost", "subscribed") + one(square.owner.jid.toString().toUtf8(), "subscribed")),
        u"result"_s);
    QCOMPARE(set(one("reader@localhost", "none")), u"result"_s);
    square.subscribe(square.reader, "a");
    QCOMPARE(set(one("reader@localhost", "subscribed")), u"result"_s);
    QCOMPARE(count(), 3);
    QCOMPARE(set(one("reader@localhost", "none")), u"result"_s);
    QCOMPARE(set(one("reader@localhost", "subscribed")), u"forbidden"_s); // not again either
    QCOMPARE(count(), 2);
}

void PubsubOwnerTest::affiliationsBringNoItems()
{
    Square square;
    square.create("a");
    for (const QByteArray affiliation : {"member", "publisher", "publish-only", "owner"}) {
        QCOMPARE(outcome(square.ask(square.owner, "set",
                     "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='" + affiliation
                         + "'/></affiliations>",
                     ownerNs)),
            u"result"_s);
        square.reader.forget();
        square.publish(square.owner, "a", affiliation);
        QVERIFY(events(square.reader).isEmpty());
    }
}

void PubsubOwnerTest::onlyOwners()
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

void PubsubOwnerTest::goneElsewhere()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    const QByteArray uri = "xmpp:pubsub.localhost?;node=b";
    square.owner.say("<iq type='set' id='d' to='pubsub.localhost'><pubsub " + ownerNs
        + "><delete node='a'><redirect uri='" + uri + "'/></delete></pubsub></iq>");
    QCOMPARE(events(square.reader), QStringList(u"delete a"_s));
    square.owner.forget();
    const auto gone = [&](PubsubService&, const QByteArray& verb, const QByteArray& type, const QByteArray& ns) {
        const auto error = StanzaError::fromElement(square.ask(square.reader, type, verb, ns).child(u"error"));
        return conditionName(error.condition) + u' ' + error.address;
    };
    const auto expected = u"gone "_s + QString::fromLatin1(uri);
    QCOMPARE(gone(square.service, "<subscribe node='a' jid='reader@localhost'/>", "set", pubsubNs), expected);
    QCOMPARE(gone(square.service, "<items node='a'/>", "get", pubsubNs), expected);
    QCOMPARE(gone(square.service, "<publish node='a'><item><a/></item></publish>", "set", pubsubNs), expected);
    QCOMPARE(gone(square.service, "<configure node='a'/>", "get", ownerNs), expected);
    {
        Router router;
        PubsubNodes again(square.house.reactor, router, *Jid::parse(u"pubsub.localhost"_s), square.store);
        QVERIFY(again.open().take());
        QCOMPARE(again.missing(u"a"_s).address, QString::fromLatin1(uri));
    }
    square.create("a"); // somebody takes the name again
    QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")), u"result"_s);
    QVERIFY(square.store.gone.isEmpty());
    QCOMPARE(outcome(square.ask(square.owner, "set",
                 "<delete node='a'><redirect uri='" + QByteArray(3000, 'x') + "'/></delete>", ownerNs)),
        u"not-acceptable"_s);
}

QTEST_GUILESS_MAIN(PubsubOwnerTest)
#include "tst_pubsubowner.moc"

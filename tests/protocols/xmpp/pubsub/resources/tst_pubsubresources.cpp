#include <QtTest>

#include "protocols/xml/serialiser.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// Everything below "code/", written down as it is asked.
class Diary final : public PubsubResource {
public:
    QStringList asked;
    QList<Jid> told;

    bool has(const QString& node) const override { return node.startsWith(u"code/"); }
    QList<Child> listed() const override { return {{u"code/x"_s, u"Code"_s}}; }
    Reply<Info> info(Jid who, QString node) override
    {
        note(u"info"_s, who, node);
        DataForm form(DataForm::Type::Result, u"http://jabber.org/protocol/pubsub#meta-data"_s);
        form.add({u"pubsub#title"_s, DataForm::FieldType::TextSingle, {u"Of code"_s}});
        return answered<Info>(Info{NodeType::Collection, u"Code"_s, form});
    }
    Reply<QList<Child>> nodes(Jid who, QString node) override
    {
        note(u"nodes"_s, who, node);
        return answered<QList<Child>>(QList<Child>{{node + u"/y"_s, u"Below"_s}});
    }
    Reply<QList<NodeSubscription>> subscriptions(Jid who, QString node) override
    {
        note(u"subscriptions"_s, who, node);
        return answered<QList<NodeSubscription>>(QList<NodeSubscription>{{node, {who}}});
    }
    Reply<QList<NodeAffiliation>> affiliations(Jid who, QString node) override
    {
        note(u"affiliations"_s, who, node);
        return answered<QList<NodeAffiliation>>(QList<NodeAffiliation>{{node, Affiliation::Publisher}});
    }
    Reply<PubsubSubscription> subscribe(Jid who, QString node, PubsubSubscription wanted) override
    {
        note(u"subscribe"_s, who, node, wanted.who.toString());
        told.append(wanted.who);
        return answered<PubsubSubscription>(wanted);
    }
    Reply<Done> unsubscribe(Jid who, QString node, Jid subscriber) override
    {
        return noted(u"unsubscribe"_s, who, node, subscriber.toString());
    }
    Reply<SubscribeOptions> options(Jid who, QString node, Jid subscriber) override
    {
        note(u"options"_s, who, node, subscriber.toString());
        return answered<SubscribeOptions>(SubscribeOptions());
    }
    Reply<Done> setOptions(Jid who, QString node, Jid, DataForm form) override
    {
        return noted(u"setOptions"_s, who, node, form.value(u"pubsub#deliver"));
    }
    Reply<ItemPage> items(Jid who, QString node, ItemQuery query) override
    {
        note(u"items"_s, who, node, QString::number(query.newest.value_or(0)));
        return answered<ItemPage>(*itemPage({{u"1"_s, "<a xmlns='urn:a'/>"}, {u"2"_s, "<b xmlns='urn:b'/>"}}, query));
    }
    Reply<QString> publish(Jid who, QString node, std::optional<PubsubItem> item, std::optional<DataForm>) override
    {
        note(u"publish"_s, who, node, item ? QString::fromUtf8(item->payload) : u"nothing"_s);
        return answered<QString>(u"new"_s);
    }
    Reply<Done> retract(Jid who, QString node, QString id, bool notify) override
    {
        return noted(u"retract"_s, who, node, id + (notify ? u"!"_s : QString()));
    }
    Reply<QString> create(Jid who, QString node, std::optional<DataForm> form) override
    {
        note(u"create"_s, who, node, form ? form->value(u"pubsub#title") : QString());
        return answered<QString>(node);
    }
    Reply<DataForm> defaultConfiguration(Jid who, QString node) override { return form(u"default"_s, who, node); }
    Reply<DataForm> configuration(Jid who, QString node) override { return form(u"configuration"_s, who, node); }
    Reply<Done> configure(Jid who, QString node, DataForm submitted) override
    {
        return noted(u"configure"_s, who, node, submitted.value(u"pubsub#title"));
    }
    Reply<Done> purge(Jid who, QString node) override { return noted(u"purge"_s, who, node); }
    Reply<Done> remove(Jid who, QString node, QString redirect) override
    {
        return noted(u"remove"_s, who, node, redirect);
    }
    Reply<Affiliations> nodeAffiliations(Jid who, QString node) override
    {
        note(u"nodeAffiliations"_s, who, node);
        return answered<Affiliations>(Affiliations{{who.bare(), Affiliation::Owner}});
    }
    Reply<Done> setNodeAffiliations(Jid who, QString node, Affiliations changes) override
    {
        return noted(u"setNodeAffiliations"_s, who, node,
            changes.first().first.toString() + u' ' + affiliationName(changes.first().second));
    }
    Reply<QList<PubsubSubscription>> nodeSubscriptions(Jid who, QString node) override
    {
        note(u"nodeSubscriptions"_s, who, node);
        return answered<QList<PubsubSubscription>>(QList<PubsubSubscription>{{who}});
    }
    Reply<Done> setNodeSubscriptions(Jid who, QString node, QList<PubsubSubscription> changes) override
    {
        return noted(u"setNodeSubscriptions"_s, who, node, subscriptionStateName(changes.first().state));
    }
    void clientGone(const Jid& client) override { told.removeAll(client); }

private:
    void note(const QString& verb, const Jid& who, const QString& node, const QString& more = {})
    {
        asked.append(verb + u' ' + who.local() + u' ' + node + (more.isEmpty() ? QString() : u' ' + more));
    }
    Reply<Done> noted(const QString& verb, const Jid& who, const QString& node, const QString& more = {})
    {
        note(verb, who, node, more);
        return answered<Done>(Done{});
    }
    Reply<DataForm> form(const QString& verb, const Jid& who, const QString& node)
    {
        note(verb, who, node);
        return answered<DataForm>(NodeConfig().toForm());
    }
};

/// One that can nothing.
class Stone final : public PubsubResource {
public:
    bool has(const QString& node) const override { return node == u"stone"; }
};

QByteArray submit(const QByteArray& name, const QByteArray& value)
{
    return "<x xmlns='jabber:x:data' type='submit'>" + field(name, value) + "</x>";
}

} // namespace

/// Nodes that are code: each request is one call, and each answer the XEP's.
class PubsubResourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachVerb_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("ns");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("stone"); // and from one that has no such thing
        const QByteArray own = "' jid='reader@localhost'";
        const auto row = [](const char* name, const char* type, const QByteArray& verb, const QByteArray& ns,
                             const QString& call, const QString& feature) {
            QTest::newRow(name) << QByteArray(type) << verb << ns << call
                                << u"feature-not-implemented unsupported "_s + feature;
        };
        row("subscriptions", "get", "<subscriptions node='NODE'/>", pubsubNs, u"subscriptions reader NODE"_s,
            u"retrieve-subscriptions"_s);
        row("affiliations", "get", "<affiliations node='NODE'/>", pubsubNs, u"affiliations reader NODE"_s,
            u"retrieve-affiliations"_s);
        row("subscribe", "set", "<subscribe node='NODE" + own + "/>", pubsubNs,
            u"subscribe reader NODE reader@localhost"_s, u"subscribe"_s);
        row("unsubscribe", "set", "<unsubscribe node='NODE" + own + "/>", pubsubNs,
            u"unsubscribe reader NODE reader@localhost"_s, u"subscribe"_s);
        row("options", "get", "<options node='NODE" + own + "/>", pubsubNs, u"options reader NODE reader@localhost"_s,
            u"subscription-options"_s);
        row("set options", "set", "<options node='NODE" + own + ">" + submit("deliver", "0") + "</options>", pubsubNs,
            u"setOptions reader NODE 0"_s, u"subscription-options"_s);
        row("items", "get", "<items node='NODE' max_items='1'/>", pubsubNs, u"items reader NODE 1"_s,
            u"retrieve-items"_s);
        row("publish", "set", "<publish node='NODE'><item><a xmlns='urn:a'/></item></publish>", pubsubNs,
            u"publish reader NODE <a xmlns='urn:a'/>"_s, u"publish"_s);
        row("publish nothing", "set", "<publish node='NODE'/>", pubsubNs, u"publish reader NODE nothing"_s,
            u"publish"_s);
        row("retract", "set", "<retract node='NODE' notify='1'><item id='7'/></retract>", pubsubNs,
            u"retract reader NODE 7!"_s, u"delete-items"_s);
        row("create", "set", "<create node='NODE'/><configure>" + submit("title", "T") + "</configure>", pubsubNs,
            u"create reader NODE T"_s, u"create-nodes"_s);
        row("default", "get", "<default node='NODE'/>", ownerNs, u"default reader NODE"_s, u"retrieve-default"_s);
        row("configuration", "get", "<configure node='NODE'/>", ownerNs, u"configuration reader NODE"_s,
            u"config-node"_s);
        row("configure", "set", "<configure node='NODE'>" + submit("title", "T") + "</configure>", ownerNs,
            u"configure reader NODE T"_s, u"config-node"_s);
        row("purge", "set", "<purge node='NODE'/>", ownerNs, u"purge reader NODE"_s, u"purge-nodes"_s);
        row("delete", "set", "<delete node='NODE'><redirect uri='xmpp:x'/></delete>", ownerNs,
            u"remove reader NODE xmpp:x"_s, u"delete-nodes"_s);
        row("node's affiliations", "get", "<affiliations node='NODE'/>", ownerNs, u"nodeAffiliations reader NODE"_s,
            u"modify-affiliations"_s);
        row("set affiliations", "set",
            "<affiliations node='NODE'><affiliation jid='a@b/c' affiliation='member'/></affiliations>", ownerNs,
            u"setNodeAffiliations reader NODE a@b member"_s, u"modify-affiliations"_s);
        row("node's subscriptions", "get", "<subscriptions node='NODE'/>", ownerNs, u"nodeSubscriptions reader NODE"_s,
            u"manage-subscriptions"_s);
        row("set subscriptions", "set",
            "<subscriptions node='NODE'><subscription jid='a@b' subscription='pending'/></subscriptions>", ownerNs,
            u"setNodeSubscriptions reader NODE pending"_s, u"manage-subscriptions"_s);
    }

    void eachVerb()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, ns);
        QFETCH(QString, call);
        QFETCH(QString, stone);
        Square square;
        Diary diary;
        Stone other;
        square.service.resources().attach(diary);
        square.service.resources().attach(other);
        QCOMPARE(outcome(square.ask(square.reader, type, QByteArray(verb).replace("NODE", "code/x"), ns)), u"result"_s);
        QCOMPARE(diary.asked, QStringList(QString(call).replace(u"NODE"_s, u"code/x"_s)));
        QCOMPARE(outcome(square.ask(square.reader, type, QByteArray(verb).replace("NODE", "stone"), ns)), stone);
        square.service.resources().detach(diary);
        square.service.resources().detach(other);
        QVERIFY(outcome(square.ask(square.reader, type, QByteArray(verb).replace("NODE", "code/x"), ns)) != stone);
        QCOMPARE(diary.asked.size(), 1);
    }

    void checksTheForm_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("ns");
        QTest::addColumn<QString>("condition");
        const QByteArray set = "set";
        QTest::newRow("for somebody else") << set << QByteArray("<subscribe node='code/x' jid='owner@localhost'/>")
                                           << pubsubNs << u"bad-request invalid-jid"_s;
        QTest::newRow("somebody else's") << set << QByteArray("<unsubscribe node='code/x' jid='owner@localhost'/>")
                                         << pubsubNs << u"forbidden"_s;
        QTest::newRow("whose options") << set << QByteArray("<options node='code/x'/>") << pubsubNs
                                       << u"bad-request jid-required"_s;
        QTest::newRow("two payloads") << set << QByteArray("<publish node='code/x'><item><a/><b/></item></publish>")
                                      << pubsubNs << u"bad-request invalid-payload"_s;
        QTest::newRow("too big") << set
                                 << QByteArray("<publish node='code/x'><item><a>" + QByteArray(70'000, 'x')
                                        + "</a></item></publish>")
                                 << pubsubNs << u"not-acceptable payload-too-big"_s;
        QTest::newRow("no item") << set << QByteArray("<retract node='code/x'/>") << pubsubNs
                                 << u"bad-request item-required"_s;
        QTest::newRow("no form") << set << QByteArray("<configure node='code/x'/>") << ownerNs << u"bad-request"_s;
        QTest::newRow("no affiliation")
            << set
            << QByteArray("<affiliations node='code/x'><affiliation jid='a@b' affiliation='king'/></affiliations>")
            << ownerNs << u"bad-request"_s;
        QTest::newRow("no state")
            << set
            << QByteArray(
                   "<subscriptions node='code/x'><subscription jid='a@b' subscription='perhaps'/></subscriptions>")
            << ownerNs << u"bad-request"_s;
        QTest::newRow("two requests") << set << QByteArray("<purge node='code/x'/><delete node='code/x'/>") << ownerNs
                                      << u"bad-request"_s;
        QTest::newRow("no verb") << set << QByteArray("<dance node='code/x'/>") << pubsubNs << u"bad-request"_s;
        QTest::newRow("the wrong half") << set
                                        << QByteArray(
                                               "<purge xmlns='http://jabber.org/protocol/pubsub#owner' node='code/x'/>")
                                        << pubsubNs << u"bad-request"_s;
        QTest::newRow("bad number") << QByteArray("get") << QByteArray("<items node='code/x' max_items='0'/>")
                                    << pubsubNs << u"bad-request"_s;
    }

    void checksTheForm()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, ns);
        QFETCH(QString, condition);
        Square square;
        Diary diary;
        square.service.resources().attach(diary);
        QCOMPARE(outcome(square.ask(square.reader, type, verb, ns)), condition);
        QVERIFY(diary.asked.isEmpty());
        square.service.resources().detach(diary);
    }

    void isDiscovered()
    {
        Square square;
        Diary diary;
        square.service.resources().attach(diary);
        square.create("zoo");
        const auto query = [&](const QByteArray& what, const QByteArray& node) {
            return square.reader
                .ask("<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#"
                    + what + "'" + node + "/></iq>")
                .firstElement();
        };
        const auto top = query("items", {}).elements();
        QCOMPARE(top.size(), 2);
        QCOMPARE(top[0].attribute(u"node"), u"code/x"_s);
        const auto info = query("info", " node='code/x'");
        QCOMPARE(info.child(u"identity").attribute(u"type"), u"collection"_s);
        QCOMPARE(DataForm::in(info)->value(u"pubsub#title"), u"Of code"_s);
        QCOMPARE(query("items", " node='code/x'").firstElement().attribute(u"node"), u"code/x/y"_s);
        square.service.resources().detach(diary);
    }

    /// XEP-0060, 5.6 and 5.7: of the whole service, so also of nodes that are code.
    void allOfOnesOwnIsListed()
    {
        Square square;
        Diary diary;
        Stone stone; // which refuses, and hides nothing of the others
        for (PubsubResource* resource : std::initializer_list<PubsubResource*>{&stone, &diary})
            square.service.resources().attach(*resource);
        square.create("zoo");
        square.subscribe(square.reader, "zoo");
        const auto subscriptions = square.get(square.reader, "<subscriptions/>").firstElement().firstElement();
        QCOMPARE(subscriptions.elements().size(), 2);
        QCOMPARE(subscriptions.firstElement().attribute(u"node"), u"zoo"_s);
        QCOMPARE(subscriptions.elements().last().attribute(u"jid"), square.reader.jid.toString());
        const auto affiliations = square.get(square.owner, "<affiliations/>").firstElement().firstElement();
        QCOMPARE(affiliations.elements().size(), 2);
        QCOMPARE(affiliations.elements().last().attribute(u"affiliation"), u"publisher"_s);
        QCOMPARE(diary.asked, QStringList({u"subscriptions reader "_s, u"affiliations owner "_s}));
        square.get(square.reader, "<subscriptions node='zoo'/>");
        QCOMPARE(diary.asked.size(), 2);
        square.service.resources().detach(diary);
        square.service.resources().detach(stone);
    }

    void tellsSubscribers()
    {
        Square square;
        Diary diary;
        auto& resources = square.service.resources();
        resources.attach(diary);
        square.subscribe(square.reader, "code/x");
        resources.published(u"code/x"_s, {{u"7"_s, "<a xmlns='urn:a'/>"}}, diary.told);
        resources.published(u"code/x"_s, {{u"8"_s, "<a xmlns='urn:a'/>"}}, diary.told, {u"code"_s});
        resources.retracted(u"code/x"_s, {u"7"_s}, diary.told);
        resources.purged(u"code/x"_s, diary.told);
        resources.configured(u"code/x"_s, diary.told);
        resources.removed(u"code/x"_s, diary.told, u"xmpp:elsewhere"_s);
        resources.purged(u"code/x"_s, {});
        QCOMPARE(events(square.reader),
            QStringList({u"code/x: item 7"_s, u"code/x: item 8 via code"_s, u"code/x: retract 7"_s, u"purge code/x"_s,
                u"configuration code/x"_s, u"delete code/x"_s}));
        resources.detach(diary);
    }

    void aLiveNode()
    {
        Square square;
        MemoryPubsub kept;
        int value = 1;
        NodeConfig config;
        config.title = u"State"_s;
        const auto items = [&] {
            return QList<PubsubItem>{{u"now"_s, "<n xmlns='urn:n'>" + QByteArray::number(value) + "</n>"}};
        };
        auto live = std::make_unique<PubsubLiveNode>(
            square.house.reactor.clock(), square.service.resources(), kept, u"status"_s, config, items);
        live->mayRead = [](const Jid& who) { return who.local() != u"owner"; };
        QCOMPARE(outcome(square.get(square.reader, "<items node='status'/>")), u"item-not-found"_s); // not open yet
        QVERIFY(live->open().take());
        QCOMPARE(square.get(square.reader, "<items node='status'/>")
                     .firstElement()
                     .firstElement()
                     .firstElement()
                     .firstElement()
                     .text(),
            u"1"_s);
        QCOMPARE(outcome(square.get(square.owner, "<items node='status'/>")), u"not-allowed closed-node"_s);
        const auto page = [&](const QByteArray& set) {
            return outcome(square.get(
                square.reader, "<items node='status'/><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set>"));
        };
        QCOMPARE(page("<after>now</after>"), u"result"_s);
        // XEP-0059 §2.4: or who reads them all would never end
        QCOMPARE(page("<after>gone</after>"), u"item-not-found"_s);
        QCOMPARE(page("<before>gone</before>"), u"item-not-found"_s);
        QCOMPARE(outcome(square.subscribe(square.owner, "status")), u"not-allowed closed-node"_s);
        QCOMPARE(outcome(square.subscribe(square.reader, "status")), u"result"_s);
        QCOMPARE(
            outcome(square.publish(square.reader, "status", "x")), u"feature-not-implemented unsupported publish"_s);
        value = 2;
        live->changed();
        const auto message = square.reader.nextOf(u"message"_s);
        QCOMPARE(message.child(u"event", ns::pubsubEvent).firstElement().firstElement().firstElement().text(), u"2"_s);
        kept.failure = Error{Error::Kind::Local, Reason::NoSpace, u"Full."_s, {}, 0};
        QCOMPARE(outcome(square.set(square.reader, "<subscribe node='status' jid='reader@localhost/r'/>")),
            u"internal-server-error"_s);
        kept.failure.reset();
        // It is the same after a restart.
        live = std::make_unique<PubsubLiveNode>(
            square.house.reactor.clock(), square.service.resources(), kept, u"status"_s, config, items);
        QVERIFY(live->open().take());
        live->changed();
        QCOMPARE(events(square.reader), QStringList(u"status: item now"_s));
        QCOMPARE(
            outcome(square.set(square.reader, "<unsubscribe node='status' jid='reader@localhost'/>")), u"result"_s);
        const auto none = square.set(square.reader, "<unsubscribe node='status' jid='reader@localhost'/>");
        QCOMPARE(outcome(none), u"unexpected-request not-subscribed"_s);
        QCOMPARE(none.child(u"error").attribute(u"type"), u"cancel"_s);
        live->changed();
        QVERIFY(events(square.reader).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PubsubResourcesTest)
#include "tst_pubsubresources.moc"

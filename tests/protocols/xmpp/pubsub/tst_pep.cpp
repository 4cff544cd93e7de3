#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/pubsub/pep.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

/// Juliet is seen by Romeo; his phone wants to hear of tunes.
class Contacts final : public PepPorts {
public:
    std::unique_ptr<PubsubStore> store(const Jid&) override { return std::make_unique<MemoryPubsub>(); }
    Task<Result<std::shared_ptr<const void>>> contacts(Jid) override
    {
        return Task<Result<std::shared_ptr<const void>>>(Result<std::shared_ptr<const void>>(std::make_shared<int>(1)));
    }
    bool mayBeSeenBy(const Jid&, const Jid& who) override
    {
        return who.local() == u"romeo" || who.local() == u"juliet";
    }
    bool isInGroup(const Jid&, const Jid& who, const QStringList& groups) override
    {
        return who.local() == u"romeo" && groups.contains(u"Montague"_s);
    }
    QList<Jid> listeners(const Jid&, const QString& node) override
    {
        if (node == u"abroad")
            return {jid(u"romeo@elsewhere/phone"_s), jid(u"mallory@elsewhere/x"_s)};
        return node == u"tune" ? QList<Jid>{jid(u"juliet@localhost/balcony"_s), jid(u"romeo@localhost/phone"_s),
                   jid(u"mallory@localhost/x"_s)}
                               : QList<Jid>();
    }
};

class Heard final : public Domain {
public:
    QList<Stanza> all;
    Task<Done> receive(Stanza stanza) override
    {
        all.append(std::move(stanza));
        return Task<Done>(Done{});
    }
};

struct Room {
    Room()
    {
        router.attach(u"localhost"_s, heard);
        router.attach(u"elsewhere"_s, abroad);
    }

    QString ask(const QString& from, const QByteArray& type, const QByteArray& inside,
        const QByteArray& ns = "http://jabber.org/protocol/pubsub")
    {
        const auto payload = xml::parse("<pubsub xmlns='" + ns + "'>" + inside + "</pubsub>");
        auto request = Stanza::iq(QString::fromLatin1(type), u"1"_s, jid(from), jid(u"juliet@localhost"_s), *payload);
        auto answer = pep.answer(std::move(request), Place::Account).take();
        if (const auto* error = std::get_if<StanzaError>(&answer))
            return conditionName(error->condition)
                + (error->application.isNull() ? QString() : u' ' + error->application.name());
        last = std::get<xml::Element>(answer);
        return u"result"_s;
    }
    QString publish(const QByteArray& node, const QByteArray& payload, const QByteArray& options = {},
        const QByteArray& id = "current")
    {
        auto inside = "<publish node='" + node + "'><item id='" + id + "'>" + payload + "</item></publish>";
        if (!options.isEmpty())
            inside +=
                "<publish-options><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/pubsub#publish-options</value></field>"
                + options + "</x></publish-options>";
        return ask(u"juliet@localhost/balcony"_s, "set", inside);
    }
    QString discover(const QString& from, const QByteArray& what, const QByteArray& node = {})
    {
        const auto query = xml::parse("<query xmlns='http://jabber.org/protocol/disco#" + what + "'"
            + (node.isEmpty() ? QByteArray() : " node='" + node + "'") + "/>");
        auto answer = pep.answer(Stanza::iq(u"get"_s, u"1"_s, jid(from), jid(u"juliet@localhost"_s), *query),
                             Place::Account)
                          .take();
        if (const auto* error = std::get_if<StanzaError>(&answer))
            return conditionName(error->condition)
                + (error->application.isNull() ? QString() : u' ' + error->application.name());
        last = std::get<xml::Element>(answer);
        QStringList names;
        for (const auto& item : last.elements(u"item", ns::discoItems))
            names.append(item.attribute(u"node") + item.attribute(u"name"));
        return names.join(u' ');
    }
    QStringList told()
    {
        QStringList to;
        for (const auto& stanza : std::exchange(heard.all, {}))
            to.append(stanza.to().toString());
        return to;
    }

    MemoryReactor reactor;
    Router router;
    Heard heard;
    Heard abroad;
    Contacts contacts;
    Pep pep{reactor, router, contacts};
    xml::Element last;
};

QByteArray option(const QByteArray& name, const QByteArray& value)
{
    return "<field var='pubsub#" + name + "'><value>" + value + "</value></field>";
}

} // namespace

/// XEP-0163: an account's own nodes, and who hears of them.
class PepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsThoseWhoSeeIt();
    void readsByAccessModel_data();
    void readsByAccessModel();
    void optionsMakeTheNode();
    void bookmarksStay();
    void standingNodes();
    void nobodyElseOwns();
    void sendsTheNewest();
    void sendsTheNewestOnlyWherePresenceCounts();
    void reachesOtherDomains();
    void isDiscovered();
    void approvesSubscribers();
    void keepsNothingOfGuests();
    void goesWithTheAccount();
    void othersForgetTheAccount();
};

void PepTest::tellsThoseWhoSeeIt()
{
    Room room;
    QString node;
    room.pep.published = [&](const Jid& account, const QString& name, const PubsubItem&) {
        node = account.toString() + u' ' + name;
    };
    QCOMPARE(room.publish("tune", "<tune xmlns='urn:tune'/>"), u"result"_s);
    QCOMPARE(node, u"juliet@localhost tune"_s);
    const auto event = room.heard.all.value(0).element();
    QCOMPARE(event.attribute(u"from"), u"juliet@localhost"_s);
    QCOMPARE(event.child(u"event", ns::pubsubEvent).firstElement().attribute(u"node"), u"tune"_s);
    // not who may not see her
    QCOMPARE(room.told(), QStringList({u"juliet@localhost/balcony"_s, u"romeo@localhost/phone"_s}));
    QCOMPARE(room.publish("silence", "<x xmlns='urn:x'/>"), u"result"_s);
    QVERIFY(room.told().isEmpty());
}

void PepTest::readsByAccessModel_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("stranger");
    QTest::newRow("usual") << QByteArray() << u"result"_s << u"not-authorized presence-subscription-required"_s;
    QTest::newRow("open") << option("access_model", "open") << u"result"_s << u"result"_s;
    QTest::newRow("whitelist") << option("access_model", "whitelist") << u"not-allowed closed-node"_s
                               << u"not-allowed closed-node"_s;
    QTest::newRow("group") << option("access_model", "roster") + option("roster_groups_allowed", "Montague")
                           << u"result"_s << u"not-authorized not-in-roster-group"_s;
    QTest::newRow("another group") << option("access_model", "roster") + option("roster_groups_allowed", "Capulet")
                                   << u"not-authorized not-in-roster-group"_s
                                   << u"not-authorized not-in-roster-group"_s;
}

void PepTest::readsByAccessModel()
{
    QFETCH(QByteArray, options);
    QFETCH(QString, contact);
    QFETCH(QString, stranger);
    Room room;
    QCOMPARE(room.publish("tune", "<tune xmlns='urn:tune'/>", options), u"result"_s);
    const QByteArray read = "<items node='tune'/>";
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "get", read), u"result"_s);
    QCOMPARE(room.ask(u"romeo@localhost/phone"_s, "get", read), contact);
    QCOMPARE(room.ask(u"mallory@localhost/x"_s, "get", read), stranger);
    QCOMPARE(room.told().contains(u"romeo@localhost/phone"_s), contact == u"result");
    QCOMPARE(room.ask(u"mallory@localhost/x"_s, "set", "<subscribe node='tune' jid='mallory@localhost'/>"), stranger);
}

void PepTest::optionsMakeTheNode()
{
    Room room;
    QCOMPARE(
        room.publish("notes", "<n xmlns='urn:n'/>", option("max_items", "max") + option("access_model", "whitelist")),
        u"result"_s);
    QCOMPARE(room.publish("notes", "<n xmlns='urn:n'/>", option("access_model", "open"), "2"),
        u"conflict precondition-not-met"_s);
    QCOMPARE(room.publish("notes", "<n xmlns='urn:n'/>", option("access_model", "whitelist"), "2"), u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "get", "<items node='notes'/>"), u"result"_s);
    QCOMPARE(room.last.firstElement().elements().size(), 2);
    QCOMPARE(room.publish("private", "<n xmlns='urn:n'/>", option("acess_model", "whitelist")),
        u"conflict precondition-not-met"_s);
    // nor is it made for all to read
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "get", "<items node='private'/>"), u"item-not-found"_s);
    // A form that was not submitted makes no node for everybody to read.
    for (const QByteArray type : {"", " type='cancel'"}) {
        QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "set",
                     "<publish node='secret'><item id='1'><n xmlns='urn:n'/></item></publish><publish-options>"
                     "<x xmlns='jabber:x:data'"
                         + type
                         + "><field var='pubsub#access_model'><value>whitelist</value></field></x></publish-options>"),
            u"bad-request"_s);
    }
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "get", "<items node='secret'/>"), u"item-not-found"_s);
    // Nor does a request that is refused for being two.
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "set",
                 "<publish node='two'><item><x xmlns='urn:x'/></item></publish><retract node='two'/>"),
        u"bad-request"_s);
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "get", "<items node='two'/>"), u"item-not-found"_s);
}

void PepTest::bookmarksStay()
{
    Room room;
    const auto options = option("persist_items", "true") + option("max_items", "max")
        + option("send_last_published_item", "never") + option("access_model", "whitelist");
    for (const QByteArray id : {"a@muc", "b@muc", "a@muc"})
        QCOMPARE(room.publish(
                     "urn:xmpp:bookmarks:1", "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'/>", options, id),
            u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "get", "<items node='urn:xmpp:bookmarks:1'/>"), u"result"_s);
    QCOMPARE(room.last.firstElement().elements().size(), 2);
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "set",
                 "<retract node='urn:xmpp:bookmarks:1' notify='true'><item id='a@muc'/></retract>"),
        u"result"_s);
    QVERIFY(room.ask(u"romeo@localhost/phone"_s, "get", "<items node='urn:xmpp:bookmarks:1'/>") != u"result");
}

void PepTest::standingNodes()
{
    Room room;
    NodeConfig config;
    config.accessModel = AccessModel::Whitelist;
    config.maxItems = NodeConfig::mostItems;
    room.pep.addStanding(u"urn:xmpp:bookmarks:1"_s, config);
    const auto juliet = u"juliet@localhost/phone"_s;
    const QByteArray items = "<items node='urn:xmpp:bookmarks:1'/>";
    QCOMPARE(room.ask(u"romeo@localhost/phone"_s, "get", items), u"item-not-found"_s); // he makes nothing there
    QCOMPARE(room.ask(juliet, "get", "<items node='tune'/>"), u"item-not-found"_s);
    QCOMPARE(room.ask(juliet, "get", items), u"result"_s);
    QCOMPARE(room.last.firstElement().elements().size(), 0);
    for (const QByteArray id : {"a@muc", "b@muc"})
        QCOMPARE(room.publish("urn:xmpp:bookmarks:1", "<conference xmlns='urn:xmpp:bookmarks:1'/>",
                     option("max_items", "max") + option("access_model", "whitelist"), id),
            u"result"_s);
    QCOMPARE(room.ask(juliet, "get", items), u"result"_s);
    QCOMPARE(room.last.firstElement().elements().size(), 2);
    QVERIFY(room.ask(u"romeo@localhost/phone"_s, "get", items) != u"result");

    Room other;
    other.pep.addStanding(u"urn:xmpp:bookmarks:1"_s, config);
    other.publish("urn:xmpp:bookmarks:1", "<conference xmlns='urn:xmpp:bookmarks:1'/>"); // says nothing of who may read
    QVERIFY(other.ask(u"romeo@localhost/phone"_s, "get", items) != u"result");
}

void PepTest::nobodyElseOwns()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'/>");
    const QByteArray owner = "http://jabber.org/protocol/pubsub#owner";
    QCOMPARE(
        room.ask(u"romeo@localhost/phone"_s, "set", "<publish node='tune'><item><x xmlns='urn:x'/></item></publish>"),
        u"forbidden"_s);
    QCOMPARE(
        room.ask(u"romeo@localhost/phone"_s, "set", "<publish node='new'><item><x xmlns='urn:x'/></item></publish>"),
        u"item-not-found"_s);
    QCOMPARE(room.ask(u"romeo@localhost/phone"_s, "set", "<create node='mine'/>"), u"forbidden"_s);
    QCOMPARE(room.ask(u"romeo@localhost/phone"_s, "set", "<delete node='tune'/>", owner), u"forbidden"_s);
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "get", "<configure node='tune'/>", owner), u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "set", "<delete node='tune'/>", owner), u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "get", "<items node='tune'/>"), u"item-not-found"_s);
}

void PepTest::sendsTheNewest()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'>1</tune>");
    room.publish("tune", "<tune xmlns='urn:tune'>2</tune>");
    room.told();
    QVERIFY(
        room.pep.sendNewest(jid(u"juliet@localhost"_s), jid(u"romeo@localhost/new"_s), {u"tune"_s, u"none"_s}).take());
    QCOMPARE(room.heard.all.size(), 1);
    const auto message = room.heard.all[0].element();
    QCOMPARE(message.attribute(u"to"), u"romeo@localhost/new"_s);
    QVERIFY(!message.child(u"delay", ns::delay).isNull());
    room.told();
    QVERIFY(room.pep.sendNewest(jid(u"juliet@localhost"_s), jid(u"mallory@localhost/x"_s), {u"tune"_s}).take());
    QVERIFY(room.told().isEmpty());
}

void PepTest::sendsTheNewestOnlyWherePresenceCounts()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'/>", option("send_last_published_item", "on_sub"));
    room.publish("never", "<tune xmlns='urn:tune'/>", option("send_last_published_item", "never"));
    room.told();
    QVERIFY(
        room.pep.sendNewest(jid(u"juliet@localhost"_s), jid(u"romeo@localhost/new"_s), {u"tune"_s, u"never"_s}).take());
    QVERIFY(room.told().isEmpty());
}

void PepTest::reachesOtherDomains()
{
    Room room;
    QCOMPARE(room.publish("abroad", "<tune xmlns='urn:tune'/>"), u"result"_s);
    QCOMPARE(room.abroad.all.size(), 1); // not to whom she does not let see her
    QCOMPARE(room.abroad.all[0].to().toString(), u"romeo@elsewhere/phone"_s);
    QCOMPARE(room.ask(u"romeo@elsewhere/phone"_s, "get", "<items node='abroad'/>"), u"result"_s);
    QCOMPARE(room.ask(u"mallory@elsewhere/x"_s, "get", "<items node='abroad'/>"),
        u"not-authorized presence-subscription-required"_s);
    QCOMPARE(
        room.ask(u"romeo@elsewhere/phone"_s, "set", "<subscribe node='abroad' jid='romeo@elsewhere'/>"), u"result"_s);
    room.reactor.turn();
    room.abroad.all.clear();
    QCOMPARE(room.publish("abroad", "<tune xmlns='urn:tune'/>"), u"result"_s);
    QCOMPARE(room.abroad.all.size(), 1); // once, though he asked and is a contact
    QCOMPARE(room.abroad.all[0].to().toString(), u"romeo@elsewhere"_s);
    QVERIFY(room.pep.sendNewest(jid(u"juliet@localhost"_s), jid(u"romeo@elsewhere/new"_s), {u"abroad"_s}).take());
    QCOMPARE(room.abroad.all.size(), 2);
}

void PepTest::isDiscovered()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'/>");
    room.publish("secret", "<s xmlns='urn:s'/>", option("access_model", "whitelist"));
    room.publish("public", "<s xmlns='urn:s'/>", option("access_model", "open"));
    QCOMPARE(room.discover(u"juliet@localhost/phone"_s, "items"), u"public secret tune"_s);
    QCOMPARE(room.discover(u"romeo@elsewhere/phone"_s, "items"), u"public tune"_s);
    QCOMPARE(room.discover(u"romeo@elsewhere/phone"_s, "items", "tune"), u"current"_s);
    QCOMPARE(room.discover(u"romeo@elsewhere/phone"_s, "items", "secret"), u"not-allowed closed-node"_s);
    // nor that there is such an account
    QCOMPARE(room.discover(u"mallory@elsewhere/x"_s, "items"), u"service-unavailable"_s);
    QCOMPARE(room.discover(u"mallory@elsewhere/x"_s, "info"), u"service-unavailable"_s);
    QCOMPARE(room.discover(u"romeo@localhost/phone"_s, "info"), QString());
    QStringList identities, features;
    for (const auto& identity : room.last.elements(u"identity", ns::discoInfo))
        identities.append(identity.attribute(u"category") + u'/' + identity.attribute(u"type"));
    for (const auto& feature : room.last.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    QCOMPARE(identities, QStringList({u"account/registered"_s, u"pubsub/pep"_s}));
    QVERIFY(features.contains(ns::pubsub + u"#filtered-notifications"_s));
    QCOMPARE(room.discover(u"romeo@localhost/phone"_s, "info", "tune"), QString());
    QCOMPARE(DataForm::in(room.last)->value(u"pubsub#access_model"), u"presence"_s);
}

void PepTest::approvesSubscribers()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'/>", option("access_model", "authorize"));
    room.told();
    QCOMPARE(room.ask(u"mallory@elsewhere/x"_s, "get", "<items node='tune'/>"), u"not-authorized not-subscribed"_s);
    QCOMPARE(
        room.ask(u"mallory@elsewhere/x"_s, "set", "<subscribe node='tune' jid='mallory@elsewhere'/>"), u"result"_s);
    QCOMPARE(room.last.firstElement().attribute(u"subscription"), u"pending"_s);
    QCOMPARE(room.heard.all.size(), 1); // she is asked
    const auto form = DataForm::in(room.heard.all[0].element());
    QCOMPARE(form->value(u"pubsub#subscriber_jid"), u"mallory@elsewhere"_s);
    auto decision = Stanza::message(jid(u"juliet@localhost/phone"_s), jid(u"juliet@localhost"_s));
    auto element = decision.element();
    DataForm filled(DataForm::Type::Submit, form->formType());
    for (const auto& [name, value] :
        {std::pair(u"node"_s, u"tune"_s), {u"subscriber_jid"_s, u"mallory@elsewhere"_s}, {u"allow"_s, u"1"_s}})
        filled.add({u"pubsub#"_s + name, DataForm::FieldType::TextSingle, {value}});
    element.add(filled.toElement());
    decision.setElement(element);
    auto forged = decision;
    forged.setFrom(jid(u"mallory@elsewhere/x"_s));
    QVERIFY(!room.pep.receive(forged));
    QVERIFY(room.pep.receive(decision));
    room.reactor.turn();
    QCOMPARE(room.ask(u"mallory@elsewhere/x"_s, "get", "<items node='tune'/>"), u"result"_s);
    QCOMPARE(
        room.abroad.all.first().element().child(u"event", ns::pubsubEvent).firstElement().attribute(u"subscription"),
        u"subscribed"_s);
    QVERIFY(!room.pep.receive(Stanza::message(jid(u"juliet@localhost/phone"_s), jid(u"juliet@localhost"_s))));
}

/// XEP-0175: what is set stays.
void PepTest::keepsNothingOfGuests()
{
    Room room;
    const auto isForGuests = [&room](const QString& type, const QString& ns) {
        return room.pep.isForGuests(
            Stanza::iq(type, u"1"_s, jid(u"guest@localhost/x"_s), {}, xml::Element(u"pubsub"_s, ns)));
    };
    QVERIFY(!isForGuests(u"set"_s, ns::pubsub));
    QVERIFY(!isForGuests(u"set"_s, ns::pubsubOwner));
    QVERIFY(isForGuests(u"get"_s, ns::pubsub));
    QVERIFY(isForGuests(u"get"_s, ns::discoInfo));
}

void PepTest::goesWithTheAccount()
{
    Room room;
    room.publish("tune", "<tune xmlns='urn:tune'/>");
    QVERIFY(room.pep.accountLeaves(jid(u"juliet@localhost"_s)).take());
    QCOMPARE(room.ask(u"juliet@localhost/phone"_s, "get", "<items node='tune'/>"), u"item-not-found"_s);
}

/// Whoever is called so next is a stranger at the nodes of others, too.
void PepTest::othersForgetTheAccount()
{
    Room room;
    const QByteArray owner = "http://jabber.org/protocol/pubsub#owner";
    QCOMPARE(room.publish("diary", "<day xmlns='urn:d'/>", option("access_model", "whitelist")), u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "set",
                 "<affiliations node='diary'><affiliation jid='nurse@localhost' affiliation='member'/></affiliations>",
                 owner),
        u"result"_s);
    QCOMPARE(room.ask(u"nurse@localhost/r"_s, "set", "<subscribe node='diary' jid='nurse@localhost'/>"), u"result"_s);
    QCOMPARE(room.ask(u"nurse@localhost/r"_s, "get", "<items node='diary'/>"), u"result"_s);
    QVERIFY(room.pep.accountLeaves(jid(u"nurse@localhost"_s)).take());
    QVERIFY(room.ask(u"nurse@localhost/r"_s, "get", "<items node='diary'/>") != u"result"_s);
    QCOMPARE(room.ask(u"juliet@localhost/balcony"_s, "get", "<subscriptions node='diary'/>", owner), u"result"_s);
    QVERIFY(room.last.firstElement().elements().isEmpty());
}

QTEST_GUILESS_MAIN(PepTest)
#include "tst_pep.moc"

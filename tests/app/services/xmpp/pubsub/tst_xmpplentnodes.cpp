#include "app/services/xmpp/pubsub/xmpplentnodes.h"

#include "netcore/task/deferred.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/pubsubear.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using Items = QList<xmpp::PubsubItem>;

/// A pubsub service that is lent nodes, on a real file.
struct Library {
    Library()
    {
        router.attach(u"localhost"_s, ear);
        if (!room.wait(SqlPubsubStore::migrate(*room.database)))
            qFatal("no tables");
        open();
    }
    void open()
    {
        lent.reset();
        pubsub.reset();
        store = std::make_unique<SqlPubsubStore>(*room.database, u"pubsub.localhost"_s);
        pubsub = std::make_unique<xmpp::PubsubService>(
            room.reactor, router, jid(u"pubsub.localhost"_s), u"E"_s, u"0"_s, *store);
        lent = std::make_unique<XmppLentNodes>(room.reactor.clock(), *room.database, *pubsub, nodes);
        if (!room.wait(pubsub->open()) || !room.wait(lent->open()))
            qFatal("not open");
    }
    /// Says who asks; everything else is counted.
    LentNode node()
    {
        LentNode made{.title = u"Books"_s, .owner = u"the plugin books"_s, .items = {}, .publish = {}, .subscribe = {}};
        made.items = [](const xmpp::Jid& who) {
            return xmpp::PubsubResource::Reply<Items>(Items{
                {u"1"_s, "<b xmlns='urn:b'>" + who.toString().toUtf8() + "</b>"}, {u"2"_s, "<b xmlns='urn:b'/>"}});
        };
        made.publish = [this](const xmpp::Jid&, const xmpp::PubsubItem& item) {
            taken.append(item);
            return xmpp::PubsubResource::Reply<QString>(u"mine"_s);
        };
        made.subscribe = [](const xmpp::Jid& who) {
            if (who.local() == u"juliet")
                return xmpp::PubsubResource::Reply<Done>(Done{});
            return xmpp::PubsubResource::Reply<Done>(xmpp::StanzaError(xmpp::Condition::Forbidden, u"Not you."_s));
        };
        return made;
    }
    xml::Element ask(const QString& from, const QString& type, const QByteArray& verb)
    {
        ear.say(router, *pubsub, from, type, verb);
        return ear.answer(room);
    }
    QString outcome(const QString& from, const QString& type, const QByteArray& verb)
    {
        const auto answer = ask(from, type, verb);
        return answer.attribute(u"type") == u"error"
            ? xmpp::conditionName(xmpp::StanzaError::fromElement(answer.child(u"error")).condition)
            : u"result"_s;
    }
    xml::Element event() // the last that was told
    {
        return ear.all.isEmpty() ? xml::Element()
                                 : xml::parse(xml::serialise(ear.all.last().element()))
                                       ->child(u"event", xmpp::ns::pubsubEvent)
                                       .firstElement();
    }

    StoreRoom room;
    xmpp::Router router;
    PubsubEar ear;
    LentNodes nodes;
    Items taken;
    std::unique_ptr<SqlPubsubStore> store;
    std::unique_ptr<xmpp::PubsubService> pubsub;
    std::unique_ptr<XmppLentNodes> lent;
};

const QString juliet = u"juliet@localhost/r"_s;
const QByteArray subscribing = "<subscribe node='books' jid='juliet@localhost'/>";

} // namespace

/// Nodes that somebody else answers, in a pubsub service.
class XmppLentNodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("too long") << QString(LentNodes::longestName + 1, u'x');
        QTest::newRow("a line") << u"a\nb"_s;
        QTest::newRow("votes") << u"vote/lunch"_s;
        QTest::newRow("state") << u"server/status"_s;
        QTest::newRow("taken") << u"books"_s;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        LentNodes nodes;
        const auto first = nodes.add(
            u"books"_s, {.owner = u"the plugin books"_s, .items = {}, .publish = {}, .subscribe = {}});
        QVERIFY(first);
        const auto refused = nodes.add(name, {});
        QVERIFY(!refused);
        QVERIFY(!refused.error().text.isEmpty());
        QCOMPARE(refused.error().text.contains(u"the plugin books already"), name == u"books");
        QCOMPARE(nodes.names(), QStringList(u"books"_s));
    }

    void isAnsweredWhileItIsLent()
    {
        Library library;
        QCOMPARE(library.outcome(juliet, u"get"_s, "<items node='books'/>"), u"item-not-found"_s);
        {
            const auto hold = library.nodes.add(u"books"_s, library.node());
            QVERIFY(hold);
            const auto
                items = library.ask(juliet, u"get"_s, "<items node='books'/>").firstElement().firstElement().elements();
            QCOMPARE(items.size(), 2);
            QCOMPARE(items[0].firstElement().text(), juliet);
            const QByteArray beyond = "<set xmlns='http://jabber.org/protocol/rsm'><after>gone</after></set>";
            // XEP-0059 §2.4
            QCOMPARE(library.outcome(juliet, u"get"_s, "<items node='books'/>" + beyond), u"item-not-found"_s);
            const auto newest = library.ask(juliet, u"get"_s, "<items node='books' max_items='1'/>")
                                    .firstElement()
                                    .firstElement()
                                    .elements();
            QCOMPARE(newest.size(), 1);
            QCOMPARE(newest[0].attribute(u"id"), u"2"_s);
            QCOMPARE(library.pubsub->resources().listed().size(), 1);
            QCOMPARE(library.outcome(juliet, u"set"_s, "<create node='books'/>"), u"conflict"_s);
        }
        QCOMPARE(library.outcome(juliet, u"get"_s, "<items node='books'/>"), u"item-not-found"_s);
        QVERIFY(library.pubsub->resources().listed().isEmpty());
    }

    void takesItemsWhereItMay()
    {
        Library library;
        const QByteArray publishing = "<publish node='books'><item id='x'><b xmlns='urn:b'/></item></publish>";
        auto node = library.node();
        {
            const auto hold = library.nodes.add(u"books"_s, node);
            QCOMPARE(library.outcome(juliet, u"set"_s, publishing), u"feature-not-implemented"_s);
        }
        node.takesItems = true;
        const auto hold = library.nodes.add(u"books"_s, node);
        const auto answer = library.ask(juliet, u"set"_s, publishing);
        QCOMPARE(answer.firstElement().firstElement().firstElement().attribute(u"id"), u"mine"_s);
        QCOMPARE(library.taken.size(), 1);
        QCOMPARE(library.taken[0].id, u"x"_s);
        QCOMPARE(library.outcome(juliet, u"set"_s, "<publish node='books'/>"), u"bad-request"_s);
        QCOMPARE(library.taken.size(), 1);
    }

    void keepsSubscribers()
    {
        Library library;
        auto node = library.node();
        node.chooses = true;
        {
            const auto hold = library.nodes.add(u"books"_s, node);
            QCOMPARE(
                library.outcome(u"romeo@localhost/r"_s, u"set"_s, "<subscribe node='books' jid='romeo@localhost'/>"),
                u"forbidden"_s);
            QCOMPARE(library.outcome(juliet, u"set"_s, subscribing), u"result"_s);
        }
        library.nodes.published(u"books"_s, {u"1"_s, "<b xmlns='urn:b'/>"});
        QVERIFY(library.ear.all.isEmpty()); // nobody lends it
        library.open();                     // the program starts again
        const auto hold = library.nodes.add(u"books"_s, node);
        library.nodes.published(u"books"_s, {u"7"_s, "<b xmlns='urn:b'/>"});
        QCOMPARE(library.ear.all.size(), 1);
        QCOMPARE(library.event().firstElement().attribute(u"id"), u"7"_s);
        library.nodes.retracted(u"books"_s, u"7"_s);
        QCOMPARE(library.event().firstElement().name(), u"retract"_s);
        const auto own = library.ask(juliet, u"get"_s, "<subscriptions node='books'/>")
                             .firstElement()
                             .firstElement()
                             .elements();
        QCOMPARE(own.size(), 1);
        QCOMPARE(library.outcome(juliet, u"set"_s, "<unsubscribe node='books' jid='juliet@localhost'/>"), u"result"_s);
        QCOMPARE(library.outcome(juliet, u"set"_s, "<unsubscribe node='books' jid='juliet@localhost'/>"),
            u"unexpected-request"_s);
        library.ear.all.clear();
        library.nodes.published(u"books"_s, {u"8"_s, "<b xmlns='urn:b'/>"});
        QVERIFY(library.ear.all.isEmpty());
    }

    /// XEP-0060, 5.6: those that are there now, with the service's own.
    void allSubscriptionsAreListed()
    {
        Library library;
        const auto listed = [&](const QByteArray& verb) {
            QStringList names;
            for (const auto& one : library.ask(juliet, u"get"_s, verb).firstElement().firstElement().elements())
                names.append(one.attribute(u"node") + u' ' + one.attribute(u"subscription"));
            return names;
        };
        QCOMPARE(library.outcome(juliet, u"set"_s, "<create node='own'/>"), u"result"_s);
        QCOMPARE(library.outcome(juliet, u"set"_s, "<subscribe node='own' jid='juliet@localhost'/>"), u"result"_s);
        const auto papers = library.nodes.add(u"papers"_s, library.node()); // to which nobody subscribes
        {
            const auto books = library.nodes.add(u"books"_s, library.node());
            QCOMPARE(library.outcome(juliet, u"set"_s, subscribing), u"result"_s);
            QCOMPARE(listed("<subscriptions/>"), QStringList({u"own subscribed"_s, u"books subscribed"_s}));
            QCOMPARE(listed("<subscriptions node='books'/>"), QStringList(u"books subscribed"_s));
            QCOMPARE(listed("<subscriptions node='own'/>"), QStringList(u"own subscribed"_s));
            QVERIFY(listed("<subscriptions node='papers'/>").isEmpty());
            QCOMPARE(listed("<affiliations/>"), QStringList(u"own "_s));
        }
        QCOMPARE(listed("<subscriptions/>"), QStringList(u"own subscribed"_s));
    }

    /// Whoever is called so next must not be taken for a subscriber, also after a start.
    void forgetsWhoHasGone()
    {
        Library library;
        const auto hold = library.nodes.add(u"books"_s, library.node());
        for (const QByteArray jid : {"juliet@localhost", "juliet@localhost/r"})
            QCOMPARE(library.outcome(juliet, u"set"_s, "<subscribe node='books' jid='" + jid + "'/>"), u"result"_s);
        QCOMPARE(library.outcome(u"romeo@localhost/r"_s, u"set"_s, "<subscribe node='books' jid='romeo@localhost'/>"),
            u"result"_s);
        QVERIFY(library.room.wait(library.lent->accountLeaves(jid(u"juliet@localhost"_s))));
        for (int run = 0; run < 2; ++run) {
            library.ear.all.clear();
            library.nodes.published(u"books"_s, {u"8"_s, "<b xmlns='urn:b'/>"});
            QCOMPARE(library.ear.all.size(), 1);
            QCOMPARE(library.ear.all[0].to(), jid(u"romeo@localhost"_s));
            library.open();
        }
    }

    void goesWhileItSubscribes()
    {
        Library library;
        std::optional<Deferred<std::variant<Done, xmpp::StanzaError>>> late;
        auto node = library.node();
        node.chooses = true;
        node.subscribe = [&](const xmpp::Jid&) {
            late.emplace();
            return late->task();
        };
        const auto hold = library.nodes.add(u"books"_s, node);
        library.ear.say(library.router, *library.pubsub, juliet, u"set"_s, subscribing);
        QVERIFY(late);
        QVERIFY(library.room.wait(library.lent->accountLeaves(jid(u"juliet@localhost"_s))));
        late->fire(Done{});
        QVERIFY(library.room.reactor.turnUntil([&] { return !library.ear.all.isEmpty(); }));
        QCOMPARE(library.ear.all[0].type(), u"error"_s);
        library.ear.all.clear();
        library.nodes.published(u"books"_s, {u"8"_s, "<b xmlns='urn:b'/>"});
        QVERIFY(library.ear.all.isEmpty());
    }

    /// Each of them finds the room that the others, still on their way to the disk, are about to take.
    void limitsCountWhatIsUnderWay()
    {
        Library library;
        std::vector<Registration> holds;
        const auto count = XmppLentNodes::mostKept + 2;
        for (qsizetype i = 0; i < count; ++i) {
            const auto name = u"n%1"_s.arg(i);
            holds.push_back(*library.nodes.add(name, library.node()));
            library.ear.say(library.router, *library.pubsub, juliet, u"set"_s,
                "<subscribe node='" + name.toUtf8() + "' jid='juliet@localhost'/>");
        }
        const auto answered = library.ear.all.size();
        QVERIFY(library.room.reactor.turnUntil(
            [&] { return library.ear.all.size() >= XmppLentNodes::mostKept + answered; }));
        library.ear.all.clear();
        library.open();
        const auto subscribed = [&](const QByteArray& name) {
            return library.ask(juliet, u"get"_s, "<subscriptions node='" + name + "'/>")
                .firstElement()
                .firstElement()
                .elements()
                .size();
        };
        QCOMPARE(subscribed("n999"), 1);
        QCOMPARE(subscribed("n1000"), 0);
    }

    void aNodeOfTheServiceGoesFirst()
    {
        Library library;
        QCOMPARE(library.outcome(juliet, u"set"_s, "<create node='books'/>"), u"result"_s);
        const auto hold = library.nodes.add(u"books"_s, library.node());
        const auto
            items = library.ask(juliet, u"get"_s, "<items node='books'/>").firstElement().firstElement().elements();
        QVERIFY(items.isEmpty());
        QVERIFY(library.pubsub->resources().listed().isEmpty());
    }

    void mayGoWhileItIsAsked()
    {
        Library library;
        std::optional<Deferred<std::variant<Items, xmpp::StanzaError>>> late;
        auto node = library.node();
        node.items = [&](const xmpp::Jid&) {
            late.emplace();
            return late->task();
        };
        auto hold = std::make_unique<Result<Registration>>(library.nodes.add(u"books"_s, node));
        library.ear.say(library.router, *library.pubsub, juliet, u"get"_s, "<items node='books'/>");
        QVERIFY(late);
        hold.reset();
        late->fire(xmpp::StanzaError(xmpp::Condition::ItemNotFound));
        QVERIFY(library.room.reactor.turnUntil([&] { return !library.ear.all.isEmpty(); }));
        QCOMPARE(library.ear.all[0].type(), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(XmppLentNodesTest)
#include "tst_xmpplentnodes.moc"

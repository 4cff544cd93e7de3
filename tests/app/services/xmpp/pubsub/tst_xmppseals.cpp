#include "app/services/xmpp/pubsub/xmppseals.h"

#include "app/polls/pollregistry.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/pubsubear.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Polls, and a pubsub service with their seals, on a real file.
struct SealOffice {
    SealOffice() : registry(room.reactor.clock(), *room.database)
    {
        router.attach(u"elsewhere"_s, ear);
        if (!room.wait(SqlPubsubStore::migrate(*room.database)) || !room.wait(registry.load()))
            qFatal("no tables");
        store = std::make_unique<SqlPubsubStore>(*room.database, u"pubsub.localhost"_s);
        pubsub = std::make_unique<xmpp::PubsubService>(
            room.reactor, router, jid(u"pubsub.localhost"_s), u"E"_s, u"0"_s, *store);
        seals = std::make_unique<XmppSeals>(room.reactor.clock(), *room.database, *pubsub, registry);
        if (!room.wait(pubsub->open()) || !room.wait(seals->open()))
            qFatal("not open");
    }
    bool make(const QString& id)
    {
        polls::Poll poll;
        poll.id = id;
        poll.question = u"<Which> fruit?"_s;
        poll.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, {}}};
        return room.wait(registry.save(poll)).ok() && room.wait(registry.openPoll(id)).ok();
    }
    xml::Element ask(const QString& type, const QByteArray& verb)
    {
        ear.say(router, *pubsub, u"visitor@elsewhere/r"_s, type, verb);
        return ear.answer(room);
    }

    StoreRoom room;
    polls::PollRegistry registry;
    xmpp::Router router;
    PubsubEar ear;
    std::unique_ptr<SqlPubsubStore> store;
    std::unique_ptr<xmpp::PubsubService> pubsub;
    std::unique_ptr<XmppSeals> seals;
};

} // namespace

/// What holds closed polls to their votes, as a node.
class XmppSealsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsThoseOfClosedPolls()
    {
        SealOffice office;
        QVERIFY(office.make(u"fruit"_s));
        QVERIFY(office.make(u"open"_s));
        QVERIFY(office.room.wait(office.registry.closePoll(u"fruit"_s)).ok());
        const auto answer = office.ask(u"get"_s, "<items node='polls/seals'/>");
        const auto items = answer.firstElement().firstElement();
        QCOMPARE(items.firstElement().attribute(u"id"), u"fruit"_s);
        const auto seal = items.firstElement().firstElement();
        QCOMPARE(seal.ns(), u"urn:everyport:seal:1"_s);
        QCOMPARE(seal.childText(u"poll"), u"fruit"_s);
        QCOMPARE(seal.childText(u"question"), u"<Which> fruit?"_s);
        QCOMPARE(seal.childText(u"station"), office.registry.station());
        QCOMPARE(seal.childText(u"closed"), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(seal.childText(u"head"), office.registry.closedHead(u"fruit"_s));
        QVERIFY(!xml::serialise(answer).contains("open"));
        QCOMPARE(office.ask(u"set"_s, "<create node='polls/seals'/>").attribute(u"type"), u"error"_s);
    }

    void tellsWhenAPollCloses()
    {
        SealOffice office;
        QVERIFY(office.make(u"fruit"_s));
        QVERIFY(office.make(u"other"_s));
        QVERIFY(office.room.wait(office.registry.closePoll(u"other"_s)).ok());
        const auto answer = office.ask(u"set"_s, "<subscribe node='polls/seals' jid='visitor@elsewhere'/>");
        QCOMPARE(answer.firstElement().firstElement().attribute(u"subscription"), u"subscribed"_s);
        office.ear.all.clear();
        QVERIFY(office.room.wait(office.registry.closePoll(u"fruit"_s)).ok());
        QVERIFY(office.room.reactor.turnUntil([&office] { return !office.ear.all.isEmpty(); }));
        QCOMPARE(office.ear.all.size(), 1);
        const auto event = xml::parse(xml::serialise(office.ear.all[0].element()))
                               ->child(u"event", xmpp::ns::pubsubEvent)
                               .firstElement();
        QCOMPARE(event.firstElement().attribute(u"id"), u"fruit"_s); // and nothing of the other
        QCOMPARE(event.firstElement().firstElement().childText(u"head"), office.registry.closedHead(u"fruit"_s));
    }
};

QTEST_GUILESS_MAIN(XmppSealsTest)
#include "tst_xmppseals.moc"

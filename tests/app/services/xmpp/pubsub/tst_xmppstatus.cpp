#include "app/services/xmpp/pubsub/xmppstatus.h"

#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/pubsubear.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A pubsub service with the node, on a real file.
struct Office {
    Office()
    {
        router.attach(u"localhost"_s, ear);
        router.attach(u"elsewhere"_s, ear);
        if (!room.wait(SqlPubsubStore::migrate(*room.database)))
            qFatal("no tables");
        open();
    }
    void open()
    {
        status.reset();
        pubsub.reset();
        store = std::make_unique<SqlPubsubStore>(*room.database, u"pubsub.localhost"_s);
        pubsub = std::make_unique<xmpp::PubsubService>(
            room.reactor, router, jid(u"pubsub.localhost"_s), u"E"_s, u"0"_s, *store);
        status = std::make_unique<XmppStatus>(
            room.reactor.clock(), *room.database, *pubsub, u"localhost"_s, u"1.2"_s, [this] { return people; });
        if (!room.wait(pubsub->open()) || !room.wait(status->open()))
            qFatal("not open");
    }
    xml::Element ask(const QString& from, const QString& type, const QByteArray& verb)
    {
        ear.say(router, *pubsub, from, type, verb);
        return ear.answer(room);
    }

    StoreRoom room;
    xmpp::Router router;
    PubsubEar ear;
    qsizetype people = 2;
    std::unique_ptr<SqlPubsubStore> store;
    std::unique_ptr<xmpp::PubsubService> pubsub;
    std::unique_ptr<XmppStatus> status;
};

} // namespace

/// The server's state as a node.
class XmppStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByItsAccounts()
    {
        Office office;
        const auto answer = office.ask(u"juliet@localhost/r"_s, u"get"_s, "<items node='server/status'/>");
        const auto status = answer.firstElement().firstElement().firstElement().firstElement();
        QCOMPARE(status.ns(), u"urn:everyport:status:1"_s);
        QCOMPARE(status.childText(u"people"), u"2"_s);
        QCOMPARE(status.childText(u"version"), u"1.2"_s);
        QCOMPARE(status.childText(u"since"), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(office.ask(u"mallory@elsewhere/r"_s, u"get"_s, "<items node='server/status'/>").attribute(u"type"),
            u"error"_s);
        QCOMPARE(office.ask(u"juliet@localhost/r"_s, u"set"_s, "<create node='server/status'/>").attribute(u"type"),
            u"error"_s);
    }

    void tellsWhenPeopleComeAndGo()
    {
        Office office;
        const auto answer = office.ask(
            u"juliet@localhost/r"_s, u"set"_s, "<subscribe node='server/status' jid='juliet@localhost'/>");
        QCOMPARE(answer.firstElement().firstElement().attribute(u"subscription"), u"subscribed"_s);
        office.room.reactor.advance(11s);
        QVERIFY(office.ear.all.isEmpty()); // as it was
        office.people = 7;
        office.room.reactor.advance(11s);
        QCOMPARE(office.ear.all.size(), 1);
        const auto event = xml::parse(xml::serialise(office.ear.all[0].element()))
                               ->child(u"event", xmpp::ns::pubsubEvent)
                               .firstElement();
        QCOMPARE(event.firstElement().firstElement().childText(u"people"), u"7"_s);
        office.open(); // the program starts again
        office.room.reactor.advance(1s);
        office.ear.all.clear();
        office.people = 8;
        office.room.reactor.advance(11s);
        QCOMPARE(office.ear.all.size(), 1);
        QVERIFY(!office.pubsub->nodes().find(u"server/status"_s)); // it is no node of the service's own
    }
};

QTEST_GUILESS_MAIN(XmppStatusTest)
#include "tst_xmppstatus.moc"

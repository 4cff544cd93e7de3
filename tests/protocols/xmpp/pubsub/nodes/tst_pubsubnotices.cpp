#include <QtTest>

#include "protocols/xmpp/pubsub/nodes/pubsubnotices.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notifiesWithoutPayload();
    void sendsTheLastItem();
    void lastItemIsNotSentBesideItsNotification();
    void tellsOnlyWhatIsStored();
    void theLastToWhoComes();
    void ownersHearOfSubscribers();
    void whoIsChangedIsTold();
};

void PubsubNoticesTest::notifiesWithoutPayload()
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

void PubsubNoticesTest::sendsTheLastItem()
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

void PubsubNoticesTest::lastItemIsNotSentBesideItsNotification()
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

void PubsubNoticesTest::tellsOnlyWhatIsStored()
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

void PubsubNoticesTest::theLastToWhoComes()
{
    Square square;
    square.create("a", field("send_last_published_item", "on_sub_and_presence"));
    square.create("b"); // on_sub alone
    for (const QByteArray node : {"a", "b"}) {
        square.subscribe(square.reader, node);
        square.publish(square.owner, node, "1");
    }
    square.reader.forget();
    square.reader.say("<presence to='pubsub.localhost'/>");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1"_s));
    square.reader.say("<presence to='pubsub.localhost'><show>away</show></presence>");
    QVERIFY(events(square.reader).isEmpty()); // it had come before
    square.owner.say("<presence to='pubsub.localhost'/>");
    QVERIFY(events(square.owner).isEmpty());
}

void PubsubNoticesTest::ownersHearOfSubscribers()
{
    Square square;
    square.create("a", field("notify_sub", "1"));
    square.subscribe(square.reader, "a");
    square.set(square.reader, "<unsubscribe node='a' jid='reader@localhost'/>");
    QCOMPARE(events(square.owner), QStringList({u"subscription a subscribed"_s, u"subscription a none"_s}));
}

void PubsubNoticesTest::whoIsChangedIsTold()
{
    Square square;
    square.create("a");
    square.ask(square.owner, "set",
        "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='publisher'/></affiliations>", ownerNs);
    const auto list = square.reader.nextOf(u"message"_s).child(u"pubsub", ns::pubsub).child(u"affiliations");
    QCOMPARE(list.attribute(u"node"), u"a"_s);
    QCOMPARE(list.firstElement().attribute(u"affiliation"), u"publisher"_s);
}

QTEST_GUILESS_MAIN(PubsubNoticesTest)
#include "tst_pubsubnotices.moc"

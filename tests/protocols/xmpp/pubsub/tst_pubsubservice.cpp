#include <QtTest>

#include "protocols/xmpp/pubsub/pubsubservice.h"
#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creates();
    void createsInstantNodes();
    void createLimits();
    void formsThatWereNotSubmitted_data();
    void formsThatWereNotSubmitted();
    void dropsClientsThatHaveGone();
    void whatCannotBeDroppedIsToldToTheService();
    void comesBackAfterARestart();
    void oneNodeForTwoCreators();
};

void PubsubServiceTest::creates()
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

void PubsubServiceTest::createsInstantNodes()
{
    Square square;
    const auto first = square.set(square.owner, "<create/>").firstElement().child(u"create").attribute(u"node");
    const auto second = square.set(square.owner, "<create/>").firstElement().child(u"create").attribute(u"node");
    QVERIFY(!first.isEmpty() && first != second);
}

void PubsubServiceTest::createLimits()
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

/// Whoever takes a form that was not submitted for none publishes in the open what was to be private.
void PubsubServiceTest::formsThatWereNotSubmitted_data()
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

void PubsubServiceTest::formsThatWereNotSubmitted()
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

void PubsubServiceTest::dropsClientsThatHaveGone()
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

/// By the router, whose failures are the service's own lines in the log, and not by the program's listener.
void PubsubServiceTest::whatCannotBeDroppedIsToldToTheService()
{
    Square square;
    square.create("a");
    square.set(square.reader, "<subscribe node='a' jid='reader@localhost/r'/>");
    square.store.failure = Error::local(Reason::NoSpace, u"full"_s);
    const auto bounced = Stanza::message(*Jid::parse(u"pubsub.localhost"_s), *Jid::parse(u"reader@localhost/r"_s))
                             .error({Condition::ServiceUnavailable});
    square.house.router.send(bounced);
    QCOMPARE(square.house.failures, QStringList{u"unsubscribing reader@localhost/r: full"_s});
}

void PubsubServiceTest::comesBackAfterARestart()
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

void PubsubServiceTest::oneNodeForTwoCreators()
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

QTEST_GUILESS_MAIN(PubsubServiceTest)
#include "tst_pubsubservice.moc"

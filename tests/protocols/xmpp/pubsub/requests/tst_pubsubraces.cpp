#include <QTest>

#include "protocols/xmpp/pubsub/requests/pubsubowner.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

/// What two people ask in one turn, while the store takes its time, ends as if one had asked after the other.
class PubsubRacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoOwnersTakeEachOtherOut();
    void twoOwnersConfigureAtOnce();
    void aRightThatHasGoneIsNoRight();
    void aNodeThatIsRemovedTakesNothing();
    void aNodeThatGoesBeforeItsOwnersTurnHasNoSubscriptions();
    void aNodeThatGoesMeanwhileHasNoMoreSubscriptions();
    void aNodeRemovedBeforeItWasSafeLeavesNoOwner();
    void aNodeThatCannotBeKeptHasNoSubscribers();
    void twoPublishersOfOneId();
    void whoIsBannedSetsNoOptions();
    void whoIsBannedMeanwhileIsNotSubscribed();
    void limitsCountWhatIsUnderWay_data();
    void limitsCountWhatIsUnderWay();
    void tooManyChangesWait();
    void theNewestIsReadOnce();
    void theNewestIsNeverOneThatHasGone();
    void whatWasReadBeforeAChangeIsNotKept();
    void theServerGoesWhileChangesWait();

private:
    static void ask(Peer& peer, const QByteArray& id, const QByteArray& verb, const QByteArray& ns = ownerNs)
    {
        peer.say("<iq type='set' id='" + id + "' to='pubsub.localhost'><pubsub " + ns + ">" + verb + "</pubsub></iq>");
    }
    static QByteArray affiliation(const QByteArray& who, const QByteArray& what)
    {
        return "<affiliations node='a'><affiliation jid='" + who + "@localhost' affiliation='" + what
            + "'/></affiliations>";
    }
    /// "result", or the condition, of the answer of this id.
    static QString answer(Peer& peer, const QString& id)
    {
        for (auto iq = peer.nextOf(u"iq"_s); !iq.isNull(); iq = peer.nextOf(u"iq"_s)) {
            if (iq.attribute(u"id") == id)
                return outcome(iq);
        }
        return u"nothing"_s;
    }
    static QByteArray form(const QByteArray& fields)
    {
        return "<x xmlns='jabber:x:data' type='submit'>" + fields + "</x>";
    }
    static void settle(Square& square)
    {
        for (int i = 0; i < 20 && square.store.sluice.waiting() > 0; ++i) {
            square.store.sluice.step();
            square.house.reactor.turn();
        }
        square.store.sluice.open();
        square.house.reactor.turn();
    }
};

void PubsubRacesTest::twoOwnersTakeEachOtherOut()
{
    Square square;
    square.create("a");
    QCOMPARE(outcome(square.ask(square.owner, "set", affiliation("reader", "owner"), ownerNs)), u"result"_s);
    square.owner.forget();
    square.reader.forget();
    square.store.sluice.close();
    ask(square.owner, "1", affiliation("reader", "none"));
    ask(square.reader, "2", affiliation("owner", "none"));
    settle(square);
    QCOMPARE(square.service.nodes().find(u"a"_s)->ownerCount(), 1);
    QCOMPARE(answer(square.owner, u"1"_s), u"result"_s);
    QCOMPARE(answer(square.reader, u"2"_s), u"forbidden"_s);
    QCOMPARE(square.store.nodes[u"a"_s].affiliations.size(), 1);
}

void PubsubRacesTest::twoOwnersConfigureAtOnce()
{
    Square square;
    square.create("a");
    Peer other(square.house);
    other.logIn(u"owner"_s, u"other"_s);
    square.store.sluice.close();
    ask(square.owner, "1", "<configure node='a'>" + form(field("title", "Votes")) + "</configure>");
    ask(other, "2", "<configure node='a'>" + form(field("max_items", "7")) + "</configure>");
    settle(square);
    QCOMPARE(square.service.nodes().find(u"a"_s)->config.title, u"Votes"_s);
    QCOMPARE(square.service.nodes().find(u"a"_s)->config.maxItems, 7);
}

void PubsubRacesTest::aRightThatHasGoneIsNoRight()
{
    Square square;
    square.create("a");
    QCOMPARE(outcome(square.ask(square.owner, "set", affiliation("reader", "owner"), ownerNs)), u"result"_s);
    square.store.sluice.close();
    ask(square.owner, "1", affiliation("reader", "none"));
    ask(square.reader, "2", "<delete node='a'/>");
    settle(square);
    QVERIFY(square.service.nodes().find(u"a"_s));
}

/// What is stored behind its removal would be there for the next node of this name.
void PubsubRacesTest::aNodeThatIsRemovedTakesNothing()
{
    Square square;
    square.create("a");
    Peer other(square.house);
    other.logIn(u"owner"_s, u"other"_s);
    square.store.sluice.close();
    ask(square.owner, "1", "<delete node='a'/>");
    ask(square.reader, "2", "<subscribe node='a' jid='reader@localhost'/>", pubsubNs);
    ask(other, "3", "<publish node='a'><item id='1'><a xmlns='urn:a'/></item></publish>", pubsubNs);
    auto configuring = square.service.nodes().configure(u"a"_s, {});
    auto giving = square.service.nodes().setAffiliation(u"a"_s, *Jid::parse(u"eve@localhost"_s), Affiliation::Owner);
    settle(square);
    QCOMPARE(answer(square.owner, u"1"_s), u"result"_s);
    QCOMPARE(answer(square.reader, u"2"_s), u"item-not-found"_s);
    QCOMPARE(answer(other, u"3"_s), u"item-not-found"_s);
    QVERIFY(!configuring.take() && !giving.take());
    QVERIFY(square.store.nodes.empty());
    QVERIFY(square.store.stored.empty());
}

void PubsubRacesTest::aNodeThatGoesBeforeItsOwnersTurnHasNoSubscriptions()
{
    Square square;
    square.create("a");
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
    Peer other(square.house);
    other.logIn(u"owner"_s, u"other"_s);
    square.store.sluice.close();
    ask(square.owner, "1", "<delete node='a'/>");
    for (const QByteArray state : {"subscribed", "none"})
        ask(other, state,
            "<subscriptions node='a'><subscription jid='reader@localhost' subscription='" + state
                + "'/></subscriptions>");
    settle(square);
    QCOMPARE(answer(square.owner, u"1"_s), u"result"_s);
    QCOMPARE(answer(other, u"subscribed"_s), u"item-not-found"_s);
    QCOMPARE(answer(other, u"none"_s), u"item-not-found"_s);
    QVERIFY(square.store.nodes.empty());
}

/// The program removes nodes without waiting for anybody's turn.
void PubsubRacesTest::aNodeThatGoesMeanwhileHasNoMoreSubscriptions()
{
    Square square;
    square.create("a");
    Peer eve(square.house);
    eve.logIn(u"eve"_s);
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
    QCOMPARE(outcome(square.subscribe(eve, "a")), u"result"_s);
    square.store.sluice.close();
    auto removing = square.service.nodes().remove(u"a"_s, {});
    ask(square.owner, "1",
        "<subscriptions node='a'><subscription jid='reader@localhost' subscription='none'/>"
        "<subscription jid='eve@localhost' subscription='none'/></subscriptions>");
    square.house.reactor.turn();
    QCOMPARE(square.store.sluice.waiting(), 2); // the removal, and the first of them
    settle(square);
    QVERIFY(removing.take().ok());
    QCOMPARE(answer(square.owner, u"1"_s), u"item-not-found"_s);
    QVERIFY(!square.service.nodes().find(u"a"_s));
}

void PubsubRacesTest::aNodeRemovedBeforeItWasSafeLeavesNoOwner()
{
    Square square;
    square.store.sluice.close();
    ask(square.owner, "1", "<create node='a'/>", pubsubNs);
    Peer other(square.house);
    square.store.sluice.close();
    other.logIn(u"owner"_s, u"other"_s);
    ask(other, "2", "<delete node='a'/>");
    settle(square);
    QVERIFY(!square.service.nodes().find(u"a"_s));
    QVERIFY(square.store.nodes.empty()); // neither the node nor the right to it
}

void PubsubRacesTest::aNodeThatCannotBeKeptHasNoSubscribers()
{
    Square square;
    const auto reader = *Jid::parse(u"reader@localhost"_s);
    square.store.sluice.close();
    square.store.failure = Error{Error::Kind::Local, Reason::NoSpace, u"Full."_s, {}, 0};
    ask(square.owner, "1", "<create node='a'/>", pubsubNs);
    square.store.failure.reset();
    ask(square.reader, "2", "<subscribe node='a' jid='reader@localhost'/>", pubsubNs);
    auto giving = square.service.nodes().setAffiliation(u"a"_s, reader, Affiliation::Publisher);
    settle(square);
    QCOMPARE(answer(square.owner, u"1"_s), u"internal-server-error"_s);
    QCOMPARE(answer(square.reader, u"2"_s), u"item-not-found"_s);
    QVERIFY(!giving.take());
    QVERIFY(!square.service.nodes().find(u"a"_s));
    QVERIFY(square.service.nodes().subscribedBy(reader).isEmpty());
    QVERIFY(square.store.nodes.empty());
}

void PubsubRacesTest::twoPublishersOfOneId()
{
    Square square;
    square.create("a", field("publish_model", "open"));
    Peer eve(square.house);
    eve.logIn(u"eve"_s);
    square.store.sluice.close();
    ask(square.reader, "1", "<publish node='a'><item id='x'><a xmlns='urn:a'/></item></publish>", pubsubNs);
    ask(eve, "2", "<publish node='a'><item id='x'><b xmlns='urn:b'/></item></publish>", pubsubNs);
    settle(square);
    QCOMPARE(answer(square.reader, u"1"_s), u"result"_s);
    QCOMPARE(answer(eve, u"2"_s), u"forbidden"_s);
    QCOMPARE(square.store.stored[u"a"_s].value(0).publisher.toString(), u"reader@localhost"_s);
    QCOMPARE(outcome(square.publish(square.reader, "a", "x")), u"result"_s); // their own, again
    QCOMPARE(outcome(square.publish(eve, "a", "y")), u"result"_s);
}

void PubsubRacesTest::whoIsBannedSetsNoOptions()
{
    Square square;
    square.create("a");
    QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
    square.store.sluice.close();
    ask(square.owner, "1", affiliation("reader", "outcast"));
    square.store.sluice.step(); // the ban is safe; the end of the subscription is being stored
    ask(square.reader, "2", "<options node='a' jid='reader@localhost'>" + form(field("deliver", "0")) + "</options>",
        pubsubNs);
    settle(square);
    QCOMPARE(answer(square.reader, u"2"_s), u"forbidden"_s);
    QVERIFY(!square.service.nodes().find(u"a"_s)->isSubscribed(*Jid::parse(u"reader@localhost"_s)));
    QVERIFY(square.store.nodes[u"a"_s].subscriptions.all().isEmpty());
}

void PubsubRacesTest::whoIsBannedMeanwhileIsNotSubscribed()
{
    Square square;
    square.create("a");
    square.store.sluice.close();
    ask(square.owner, "1", affiliation("reader", "outcast"));
    ask(square.reader, "2", "<subscribe node='a' jid='reader@localhost'/>", pubsubNs);
    settle(square);
    QCOMPARE(answer(square.owner, u"1"_s), u"result"_s);
    QCOMPARE(answer(square.reader, u"2"_s), u"forbidden"_s);
    QVERIFY(square.service.nodes().find(u"a"_s)->subscriptions.isEmpty());
    QVERIFY(square.store.nodes[u"a"_s].subscriptions.isEmpty());
}

/// Each finds the room that the others, still on their way to the store, are about to take.
void PubsubRacesTest::limitsCountWhatIsUnderWay_data()
{
    QTest::addColumn<PubsubPolicy>("policy");
    QTest::addColumn<QStringList>("asked"); // node and address
    QTest::addColumn<QString>("answers");
    const QStringList clients{u"a reader@localhost"_s, u"a reader@localhost/r"_s, u"b reader@localhost"_s};
    const QStringList nodes{u"a reader@localhost"_s, u"b reader@localhost"_s, u"a reader@localhost/r"_s};
    const auto full = u"policy-violation too-many-subscriptions"_s;
    PubsubPolicy policy;
    policy.subscribers = 1;
    QTest::newRow("of a node") << policy << clients << QStringList{u"result"_s, full, u"result"_s}.join(u", "_s);
    policy = {};
    policy.clientsOfOne = 1;
    QTest::newRow("of an account's clients at a node")
        << policy << clients << QStringList{u"result"_s, full, u"result"_s}.join(u", "_s);
    policy = {};
    policy.subscriptionsOfOne = 1;
    QTest::newRow("of an account") << policy << nodes << QStringList{u"result"_s, full, u"result"_s}.join(u", "_s);
}

void PubsubRacesTest::limitsCountWhatIsUnderWay()
{
    QFETCH(PubsubPolicy, policy);
    QFETCH(QStringList, asked);
    QFETCH(QString, answers);
    Square square(policy);
    square.create("a");
    square.create("b");
    square.store.sluice.close();
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const auto words = asked.at(i).toUtf8().split(' ');
        ask(square.reader, QByteArray::number(i), "<subscribe node='" + words.at(0) + "' jid='" + words.at(1) + "'/>",
            pubsubNs);
    }
    settle(square);
    QHash<QString, QString> told;
    for (auto iq = square.reader.nextOf(u"iq"_s); !iq.isNull(); iq = square.reader.nextOf(u"iq"_s))
        told.insert(iq.attribute(u"id"), outcome(iq));
    QCOMPARE((QStringList{told.value(u"0"_s), told.value(u"1"_s), told.value(u"2"_s)}.join(u", "_s)), answers);
    // What was under way is counted no more: there is room again.
    QCOMPARE(outcome(square.set(square.reader, "<unsubscribe node='a' jid='reader@localhost'/>")), u"result"_s);
    if (policy.subscriptionsOfOne > 1)
        QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
}

void PubsubRacesTest::tooManyChangesWait()
{
    Square square;
    square.create("a");
    PubsubOwner owner(square.service.nodes());
    square.store.sluice.close();
    std::vector<Task<Answer>> asked;
    const auto who = *Jid::parse(u"owner@localhost/r"_s);
    for (int i = 0; i < 1100; ++i) {
        auto payload = xml::Element(u"pubsub"_s, ns::pubsubOwner)
                           .holding(xml::Element(u"purge"_s, ns::pubsubOwner).with(u"node"_s, u"a"_s));
        asked.push_back(owner.answer(
            Stanza::iq(u"set"_s, u"1"_s, who, square.service.nodes().service(), std::move(payload)), Place::Domain));
    }
    QVERIFY(asked.back().isReady());
    const auto last = asked.back().take();
    QCOMPARE(std::get<StanzaError>(last).condition, Condition::ResourceConstraint);
    asked.clear();
}

/// Thousands may subscribe at once, and each is sent the last item.
void PubsubRacesTest::theNewestIsReadOnce()
{
    Square square;
    square.create("a");
    square.publish(square.owner, "a", "1");
    const auto subscribe = [&] {
        square.subscribe(square.reader, "a");
        square.house.reactor.turn();
        square.house.reactor.turn();
        const auto told = events(square.reader);
        square.set(square.reader, "<unsubscribe node='a' jid='reader@localhost'/>");
        return told;
    };
    square.store.readings = 0;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(subscribe(), QStringList(u"a: item 1"_s));
    square.publish(square.owner, "a", "2");
    QCOMPARE(subscribe(), QStringList(u"a: item 2"_s));
    QCOMPARE(square.store.readings, 0); // each was published by ourselves
    square.set(square.owner, "<retract node='a'><item id='2'/></retract>");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(subscribe(), QStringList(u"a: item 1"_s));
    QCOMPARE(square.store.readings, 1);
    square.ask(square.owner, "set", "<purge node='a'/>", ownerNs);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(subscribe(), QStringList());
    QCOMPARE(square.store.readings, 2); // that there is none is known as well
    square.publish(square.owner, "a", "3");
    QCOMPARE(square.configure(square.owner, "a", field("item_expire", "60")), u"result"_s);
    QCOMPARE(subscribe(), QStringList(u"a: item 3"_s));
    square.house.reactor.advance(std::chrono::minutes(2));
    QCOMPARE(subscribe(), QStringList());
    square.ask(square.owner, "set", "<delete node='a'/>", ownerNs);
    square.create("a");
    QCOMPARE(subscribe(), QStringList());
}

/// It was read while somebody took it back.
void PubsubRacesTest::theNewestIsNeverOneThatHasGone()
{
    Square square;
    square.create("a");
    square.publish(square.owner, "a", "1");
    square.set(square.owner, "<retract node='a'><item id='nothing'/></retract>"); // it has to be read anew
    square.store.sluice.close();
    ask(square.reader, "s", "<subscribe node='a' jid='reader@localhost'/>", pubsubNs);
    square.store.sluice.step(); // they are subscribed
    square.house.reactor.turn();
    QCOMPARE(square.store.sluice.waiting(), 1); // and the newest is being read
    ask(square.owner, "1", "<retract node='a'><item id='1'/></retract>", pubsubNs);
    settle(square);
    square.owner.forget();
    square.reader.forget();
    square.subscribe(square.owner, "a");
    square.house.reactor.turn();
    square.house.reactor.turn();
    QCOMPARE(events(square.owner), QStringList());
}

/// The store reads and writes in two threads: what was read before a change may be told after it.
void PubsubRacesTest::whatWasReadBeforeAChangeIsNotKept()
{
    NewestItems newest;
    const PubsubItem item{u"1"_s, "<a/>"};
    auto changes = newest.changes();
    newest.changed(u"a"_s);
    newest.read(u"a"_s, item, changes);
    QVERIFY(!newest.find(u"a"_s));
    changes = newest.changes();
    newest.published(u"a"_s, {u"2"_s, "<a/>"});
    newest.read(u"a"_s, item, changes);
    QCOMPARE(newest.find(u"a"_s)->item->id, u"2"_s);
    newest.changed(u"a"_s);
    newest.read(u"a"_s, std::nullopt, newest.changes());
    QVERIFY(newest.find(u"a"_s) && !newest.find(u"a"_s)->item);
    for (int i = 0; i < 100; ++i)
        newest.published(u"n%1"_s.arg(i), {u"1"_s, QByteArray(100'000, 'x')});
    QVERIFY(!newest.find(u"n0"_s)); // no more than it may hold
    QVERIFY(newest.find(u"n99"_s));
}

void PubsubRacesTest::theServerGoesWhileChangesWait()
{
    Square square;
    square.create("a");
    square.store.sluice.close();
    const auto configure = "<configure node='a'>" + form(field("title", "Votes")) + "</configure>";
    ask(square.owner, "1", configure);  // waits for the disk
    ask(square.reader, "2", configure); // is refused when the first has ended
    square.owner.wire().peerCloses();
    square.reader.wire().peerCloses();
    square.house.reactor.turn();
    square.house.server->shutDown();
    square.house.reactor.turn();
    square.house.server.reset(); // what the first holds is free, and the second goes on within that
    QVERIFY(!square.house.server);
}

QTEST_GUILESS_MAIN(PubsubRacesTest)
#include "tst_pubsubraces.moc"

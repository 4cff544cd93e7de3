#include <QtTest>

#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

const QByteArray authorize = field("access_model", "authorize");

QByteArray answerForm(const QByteArray& node, const QByteArray& who, const QByteArray& allow)
{
    return "<message to='pubsub.localhost' id='m1'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/pubsub#subscribe_authorization</value></field>"
        + field("node", node) + field("subscriber_jid", who) + field("allow", allow) + "</x></message>";
}

QString state(const xml::Element& answer)
{
    return answer.firstElement().child(u"subscription").attribute(u"subscription");
}

/// Of the forms that ask: "node who".
QStringList asked(Peer& peer)
{
    QStringList all;
    for (auto message = peer.nextOf(u"message"_s); !message.isNull(); message = peer.nextOf(u"message"_s)) {
        const auto form = DataForm::in(message);
        if (form && form->formType() == u"http://jabber.org/protocol/pubsub#subscribe_authorization")
            all.append(form->value(u"pubsub#node") + u' ' + form->value(u"pubsub#subscriber_jid"));
    }
    return all;
}

} // namespace

/// XEP-0060 §§4.5, 8.6 and 8.7: an owner decides who may subscribe.
class PubsubApprovalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownersDecide_data()
    {
        QTest::addColumn<QByteArray>("allow");
        QTest::addColumn<QStringList>("heard");
        QTest::newRow("yes") << QByteArray("1")
                             << QStringList({u"subscription a subscribed"_s, u"a: item 1"_s, u"a: item 2"_s});
        QTest::newRow("no") << QByteArray("false") << QStringList(u"subscription a none"_s);
    }

    void ownersDecide()
    {
        QFETCH(QByteArray, allow);
        QFETCH(QStringList, heard);
        Square square;
        square.create("a", authorize);
        square.publish(square.owner, "a", "1");
        square.owner.forget();
        QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")), u"not-authorized not-subscribed"_s);
        QCOMPARE(state(square.subscribe(square.reader, "a")), u"pending"_s);
        QCOMPARE(asked(square.owner), QStringList(u"a reader@localhost"_s));
        QVERIFY(events(square.reader).isEmpty());
        QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"not-authorized pending-subscription"_s);
        QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")), u"not-authorized not-subscribed"_s);
        const auto own = square.get(square.reader, "<subscriptions/>").firstElement().firstElement();
        QCOMPARE(own.firstElement().attribute(u"subscription"), u"pending"_s);
        square.owner.say(answerForm("a", "reader@localhost", allow));
        square.house.reactor.turn();
        square.publish(square.owner, "a", "2");
        QCOMPARE(events(square.reader), heard);
        const bool isIn = heard.size() > 1;
        QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")),
            isIn ? u"result"_s : u"not-authorized not-subscribed"_s);
        QCOMPARE(square.store.nodes[u"a"_s].subscriptions.count(), isIn ? 1 : 0);
    }

    void nobodyElseDecides_data()
    {
        QTest::addColumn<bool>("byReader");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("condition");
        QTest::newRow("a stranger") << true << answerForm("a", "reader@localhost", "1") << u"forbidden"_s;
        QTest::newRow("no such node") << false << answerForm("b", "reader@localhost", "1") << u"item-not-found"_s;
        QTest::newRow("nobody waits") << false << answerForm("a", "other@localhost", "1") << u"unexpected-request"_s;
        QTest::newRow("no address") << false << answerForm("a", "@", "1") << u"bad-request"_s;
        QTest::newRow("no decision") << false << answerForm("a", "reader@localhost", "perhaps") << u"bad-request"_s;
        QTest::newRow("no such message") << false
                                         << QByteArray(
                                                "<message to='pubsub.localhost' id='m1'><body>yes</body></message>")
                                         << u"service-unavailable"_s;
    }

    void nobodyElseDecides()
    {
        QFETCH(bool, byReader);
        QFETCH(QByteArray, form);
        QFETCH(QString, condition);
        Square square;
        square.create("a", authorize);
        square.subscribe(square.reader, "a");
        auto& peer = byReader ? square.reader : square.owner;
        peer.forget();
        peer.say(form);
        QCOMPARE(outcome(peer.nextOf(u"message"_s)), condition);
        QVERIFY(!square.service.nodes().find(u"a"_s)->isSubscribed(square.reader.jid.bare()));
    }

    void membersNeedNoWord()
    {
        Square square;
        square.create("a", authorize);
        square.ask(square.owner, "set",
            "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='member'/></affiliations>",
            ownerNs);
        QCOMPARE(state(square.subscribe(square.reader, "a")), u"subscribed"_s);
        QVERIFY(asked(square.owner).isEmpty());
    }

    void byManagingSubscriptions()
    {
        Square square;
        square.create("a", authorize);
        square.subscribe(square.reader, "a");
        const auto
            list = square.ask(square.owner, "get", "<subscriptions node='a'/>", ownerNs).firstElement().firstElement();
        QCOMPARE(list.firstElement().attribute(u"subscription"), u"pending"_s);
        square.ask(square.owner, "set",
            "<subscriptions node='a'><subscription jid='reader@localhost' subscription='subscribed'/></subscriptions>",
            ownerNs);
        QCOMPARE(events(square.reader), QStringList(u"subscription a subscribed"_s));
    }

    void whoWaitsWaitsNoLonger()
    {
        Square square;
        square.create("a", authorize);
        square.subscribe(square.reader, "a");
        square.configure(square.owner, "a", field("access_model", "open"));
        QCOMPARE(events(square.reader), QStringList(u"subscription a subscribed"_s));
        square.configure(square.owner, "a", field("access_model", "whitelist"));
        QCOMPARE(events(square.reader), QStringList(u"subscription a none"_s));
        QVERIFY(square.service.nodes().find(u"a"_s)->subscriptions.isEmpty());
    }

    void asksAgain()
    {
        Square square;
        square.create("a", authorize);
        square.create("b", authorize);
        square.subscribe(square.reader, "a");
        square.owner.forget();
        const QByteArray node = "node='http://jabber.org/protocol/pubsub#get-pending'";
        const auto command = [&](Peer& peer, const QByteArray& inside, const QByteArray& action = {}) {
            return peer.ask(
                "<iq type='set' id='1' to='pubsub.localhost'><command xmlns='http://jabber.org/protocol/commands' "
                + node + (action.isEmpty() ? QByteArray() : " action='" + action + "'") + ">" + inside
                + "</command></iq>");
        };
        const auto listed = square.owner.ask(
            "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items' node='http://jabber.org/protocol/commands'/></iq>");
        QCOMPARE(listed.firstElement().firstElement().attribute(u"node"),
            u"http://jabber.org/protocol/pubsub#get-pending"_s);
        const auto first = command(square.owner, {});
        QCOMPARE(first.firstElement().attribute(u"status"), u"executing"_s);
        const auto form = *DataForm::in(first.firstElement());
        QCOMPARE(form.find(u"pubsub#node")->options, QList<DataForm::Option>({{u"a"_s}})); // nobody waits at b
        const QByteArray filled = "<x xmlns='jabber:x:data' type='submit'>" + field("node", "a") + "</x>";
        square.owner.say(
            "<iq type='set' id='1' to='pubsub.localhost'><command xmlns='http://jabber.org/protocol/commands' " + node
            + ">" + filled + "</command></iq>");
        QCOMPARE(asked(square.owner), QStringList(u"a reader@localhost"_s));
        square.owner.forget();
        QCOMPARE(outcome(command(square.reader, filled)), u"forbidden"_s);
        QCOMPARE(command(square.reader, {}, "cancel").firstElement().attribute(u"status"), u"canceled"_s);
    }
};

QTEST_GUILESS_MAIN(PubsubApprovalsTest)
#include "tst_pubsubapprovals.moc"

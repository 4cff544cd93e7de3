#include <QtTest>

#include "protocols/xmpp/pubsub/nodes/pubsubsubscription.h"
#include "protocols/xmpp/stanza/delay.h"
#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace std::chrono_literals;

namespace {

QString setOptions(Square& square, const QByteArray& node, const QByteArray& fields)
{
    return outcome(square.set(square.reader,
        "<options node='" + node + "' jid='reader@localhost'><x xmlns='jabber:x:data' type='submit'>" + fields
            + "</x></options>"));
}

} // namespace

class PubsubSubscriptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options();
    void leasesEnd();
};

void PubsubSubscriptionTest::options()
{
    Square square;
    square.create("a");
    square.subscribe(square.reader, "a");
    const auto
        answer = square.get(square.reader, "<options node='a' jid='reader@localhost'/>").firstElement().firstElement();
    QCOMPARE(answer.attribute(u"jid"), u"reader@localhost"_s);
    const auto form = DataForm::in(answer);
    QCOMPARE(form->formType(), u"http://jabber.org/protocol/pubsub#subscribe_options"_s);
    QCOMPARE(form->value(u"pubsub#deliver"), u"1"_s);
    QVERIFY(!form->find(u"pubsub#subscription_depth")->label.isEmpty());
    QCOMPARE(setOptions(square, "a", field("deliver", "0")), u"result"_s);
    square.publish(square.owner, "a", "1");
    QVERIFY(events(square.reader).isEmpty());
    QCOMPARE(setOptions(square, "a", field("deliver", "1")), u"result"_s);
    square.publish(square.owner, "a", "2");
    QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s));
    QCOMPARE(setOptions(square, "a", field("deliver", "often")), u"bad-request invalid-options"_s);
    QCOMPARE(setOptions(square, "a", field("show-values", "bored")), u"bad-request invalid-options"_s);
    QCOMPARE(setOptions(square, "a", field("expire", "soon")), u"bad-request invalid-options"_s);
    const auto usual = DataForm::in(square.get(square.reader, "<default node='a'/>").firstElement().firstElement());
    QCOMPARE(usual->value(u"pubsub#subscription_type"), u"nodes"_s);
    // What was read and sent back unchanged changes nothing.
    SubscribeOptions all{
        false, 1'700'000'000'000, {u"away"_s, u"xa"_s}, SubscribeOptions::Kind::All, SubscribeOptions::allTheWay};
    QCOMPARE(*SubscribeOptions().with(all.toForm()), all);
    QCOMPARE(*SubscribeOptions().with(all.toForm(DataForm::Type::Submit)), all);
}

void PubsubSubscriptionTest::leasesEnd()
{
    Square square;
    square.create("a");
    const auto end = dateTimeText(square.house.reactor.clock().wallMsecs() + 90'000).toUtf8();
    const auto
        answer = square.subscribe(square.reader, "a", field("expire", end)).firstElement().child(u"subscription");
    QCOMPARE(answer.attribute(u"expiry"), QString::fromLatin1(end));
    square.publish(square.owner, "a", "1");
    square.house.reactor.advance(91s);
    square.publish(square.owner, "a", "2");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1"_s));
    square.house.reactor.advance(60s);
    QCOMPARE(events(square.reader), QStringList(u"subscription a none"_s));
    QVERIFY(square.store.nodes[u"a"_s].subscriptions.isEmpty());
}

QTEST_GUILESS_MAIN(PubsubSubscriptionTest)
#include "tst_pubsubsubscription.moc"

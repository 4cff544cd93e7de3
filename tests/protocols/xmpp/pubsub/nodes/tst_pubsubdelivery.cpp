#include <QtTest>

#include "protocols/xmpp/stanza/delay.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

QString setOptions(Square& square, const QByteArray& node, const QByteArray& fields)
{
    return outcome(square.set(square.reader,
        "<options node='" + node + "' jid='reader@localhost'><x xmlns='jabber:x:data' type='submit'>" + fields
            + "</x></options>"));
}

} // namespace

/// What reaches a subscriber, by its own options (XEP-0060 §6.3), by presence, and as time goes; and where nodes have
/// gone.
class PubsubDeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void options()
    {
        Square square;
        square.create("a");
        square.subscribe(square.reader, "a");
        const auto answer = square.get(square.reader, "<options node='a' jid='reader@localhost'/>")
                                .firstElement()
                                .firstElement();
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

    void byWhatOneShows()
    {
        Square square;
        square.create("a");
        square.subscribe(
            square.reader, "a", "<field var='pubsub#show-values'><value>online</value><value>chat</value></field>");
        square.publish(square.owner, "a", "1");
        QVERIFY(events(square.reader).isEmpty()); // the service does not know
        square.reader.say("<presence to='pubsub.localhost'/>");
        square.publish(square.owner, "a", "2");
        square.reader.say("<presence to='pubsub.localhost'><show>dnd</show></presence>");
        square.publish(square.owner, "a", "3");
        QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s));
    }

    void onlyToWhoIsThere()
    {
        PubsubPolicy policy;
        bool isThere = false;
        policy.shows = [&](const Jid& who) {
            return isThere && who.local() == u"reader" ? QStringList(u"xa"_s) : QStringList();
        };
        Square square(policy);
        square.create("a", field("presence_based_delivery", "1"));
        square.subscribe(square.reader, "a");
        square.publish(square.owner, "a", "1");
        isThere = true;
        square.publish(square.owner, "a", "2");
        QCOMPARE(events(square.reader), QStringList(u"a: item 2"_s));
    }

    void theLastToWhoComes()
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

    void takesPresence()
    {
        Square square;
        square.reader.say("<presence type='subscribe' to='pubsub.localhost'/>");
        QStringList types;
        for (auto presence = square.reader.nextOf(u"presence"_s); !presence.isNull();
             presence = square.reader.nextOf(u"presence"_s))
            types.append(presence.attribute(u"type"));
        QVERIFY2(types.contains(u"subscribed"_s) && types.contains(u"subscribe"_s), qPrintable(types.join(u' ')));
        // Another service is not asked back, or the two would go on for ever.
        struct Other final : Domain {
            QStringList types;
            Task<Done> receive(Stanza stanza) override
            {
                types.append(stanza.type());
                return Task<Done>(Done{});
            }
        } other;
        square.house.router.attach(u"pubsub.elsewhere"_s, other);
        square.house.router.send(
            Stanza::presence(*Jid::parse(u"pubsub.elsewhere"_s), square.service.address(), u"subscribe"_s));
        QCOMPARE(other.types, QStringList({u"subscribed"_s, QString()}));
        square.house.router.detach(u"pubsub.elsewhere"_s);
    }

    void leasesEnd()
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

    void itemsExpire()
    {
        Square square;
        square.create("a", field("item_expire", "100"));
        square.publish(square.owner, "a", "1");
        square.house.reactor.advance(50s);
        square.publish(square.owner, "a", "2");
        square.house.reactor.advance(51s);
        QCOMPARE(idsOf(square.get(square.owner, "<items node='a'/>")), QStringList(u"2"_s));
        square.house.reactor.advance(120s);
        QVERIFY(square.store.stored[u"a"_s].isEmpty()); // without anybody asking
    }

    void payloadsAreBounded()
    {
        Square square;
        square.create("a", field("max_payload_size", "40"));
        QCOMPARE(outcome(square.publish(square.owner, "a", "1", "<a xmlns='urn:a'>" + QByteArray(30, 'x') + "</a>")),
            u"not-acceptable payload-too-big"_s);
        QCOMPARE(outcome(square.publish(square.owner, "a", "1")), u"result"_s);
    }

    void ownersHearOfSubscribers()
    {
        Square square;
        square.create("a", field("notify_sub", "1"));
        square.subscribe(square.reader, "a");
        square.set(square.reader, "<unsubscribe node='a' jid='reader@localhost'/>");
        QCOMPARE(events(square.owner), QStringList({u"subscription a subscribed"_s, u"subscription a none"_s}));
    }

    void whoIsChangedIsTold()
    {
        Square square;
        square.create("a");
        square.ask(square.owner, "set",
            "<affiliations node='a'><affiliation jid='reader@localhost' affiliation='publisher'/></affiliations>",
            ownerNs);
        const auto list = square.reader.nextOf(u"message"_s).child(u"pubsub", ns::pubsub).child(u"affiliations");
        QCOMPARE(list.attribute(u"node"), u"a"_s);
        QCOMPARE(list.firstElement().attribute(u"affiliation"), u"publisher"_s);
    }

    void goneElsewhere()
    {
        Square square;
        square.create("a");
        square.subscribe(square.reader, "a");
        const QByteArray uri = "xmpp:pubsub.localhost?;node=b";
        square.owner.say("<iq type='set' id='d' to='pubsub.localhost'><pubsub " + ownerNs
            + "><delete node='a'><redirect uri='" + uri + "'/></delete></pubsub></iq>");
        QCOMPARE(events(square.reader), QStringList(u"delete a"_s));
        square.owner.forget();
        const auto gone = [&](PubsubService&, const QByteArray& verb, const QByteArray& type, const QByteArray& ns) {
            const auto error = StanzaError::fromElement(square.ask(square.reader, type, verb, ns).child(u"error"));
            return conditionName(error.condition) + u' ' + error.address;
        };
        const auto expected = u"gone "_s + QString::fromLatin1(uri);
        QCOMPARE(gone(square.service, "<subscribe node='a' jid='reader@localhost'/>", "set", pubsubNs), expected);
        QCOMPARE(gone(square.service, "<items node='a'/>", "get", pubsubNs), expected);
        QCOMPARE(gone(square.service, "<publish node='a'><item><a/></item></publish>", "set", pubsubNs), expected);
        QCOMPARE(gone(square.service, "<configure node='a'/>", "get", ownerNs), expected);
        {
            Router router;
            PubsubNodes again(square.house.reactor, router, *Jid::parse(u"pubsub.localhost"_s), square.store);
            QVERIFY(again.open().take());
            QCOMPARE(again.missing(u"a"_s).address, QString::fromLatin1(uri));
        }
        square.create("a"); // somebody takes the name again
        QCOMPARE(outcome(square.get(square.reader, "<items node='a'/>")), u"result"_s);
        QVERIFY(square.store.gone.isEmpty());
        QCOMPARE(outcome(square.ask(square.owner, "set",
                     "<delete node='a'><redirect uri='" + QByteArray(3000, 'x') + "'/></delete>", ownerNs)),
            u"not-acceptable"_s);
    }

    void limitsOfOne()
    {
        PubsubPolicy policy;
        policy.subscriptionsOfOne = 2;
        policy.clientsOfOne = 1;
        Square square(policy);
        for (const QByteArray node : {"a", "b", "c"})
            square.create(node);
        QCOMPARE(outcome(square.subscribe(square.reader, "a")), u"result"_s);
        QCOMPARE(outcome(square.set(square.reader, "<subscribe node='a' jid='reader@localhost/r'/>")),
            u"policy-violation too-many-subscriptions"_s);
        QCOMPARE(outcome(square.subscribe(square.reader, "b")), u"result"_s);
        QCOMPARE(outcome(square.subscribe(square.reader, "c")), u"policy-violation too-many-subscriptions"_s);
    }
};

QTEST_GUILESS_MAIN(PubsubDeliveryTest)
#include "tst_pubsubdelivery.moc"

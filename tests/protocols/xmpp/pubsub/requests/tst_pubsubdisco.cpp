#include <QtTest>

#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class PubsubDiscoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void discovers();
    void nodeMetadata();
};

void PubsubDiscoTest::discovers()
{
    PubsubPolicy policy;
    policy.lists = [](const QString& node) { return node != u"draft"; };
    Square square(policy);
    square.create("draft");
    const auto items = square.owner.ask(
        "<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
    QCOMPARE(items.child(u"query", ns::discoItems).firstElement().attribute(u"jid"), u"pubsub.localhost"_s);
    const auto info = square.owner.ask(
        "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
    const auto query = info.child(u"query", ns::discoInfo);
    QCOMPARE(query.child(u"identity").attribute(u"category"), u"pubsub"_s);
    QCOMPARE(query.child(u"identity").attribute(u"type"), u"service"_s);
    QStringList features;
    for (const auto& feature : query.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto& name : {u""_s, u"#publish"_s, u"#subscribe"_s, u"#instant-nodes"_s, u"#retrieve-items"_s,
             u"#persistent-items"_s, u"#rsm"_s})
        QVERIFY2(features.contains(ns::pubsub + name), qPrintable(name));
    square.create("b", field("title", "Second"));
    square.create("a");
    square.create("secret", field("access_model", "whitelist"));
    const auto nodes =
        square.reader
            .ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>")
            .firstElement()
            .elements();
    QCOMPARE(nodes.size(), 2); // the secret one is nobody's business
    QCOMPARE(nodes[0].attribute(u"node"), u"a"_s);
    QCOMPARE(nodes[1].attribute(u"name"), u"Second"_s);
    const auto page =
        square.owner
            .ask("<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'>"
                 "<set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>a</after></set></query></iq>")
            .firstElement();
    QCOMPARE(page.child(u"item").attribute(u"node"), u"b"_s);
    QCOMPARE(page.child(u"set", ns::resultSets).childText(u"count"), u"3"_s);
    for (const QByteArray node : {"", " node='a'"}) {
        QCOMPARE(
            outcome(square.owner.ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items'"
                + node
                + "><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>gone</after></set></query></iq>")),
            u"item-not-found"_s);
    }
    square.publish(square.owner, "a", "1");
    const auto below = square.reader.ask(
        "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items' node='a'/></iq>");
    QCOMPARE(below.firstElement().firstElement().attribute(u"name"), u"1"_s);
    QCOMPARE(
        outcome(square.reader.ask(
            "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#items' node='secret'/></iq>")),
        u"not-allowed closed-node"_s);
    QCOMPARE(
        outcome(square.reader.ask("<iq type='get' id='1' to='pubsub.localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"result"_s);
    QCOMPARE(outcome(square.reader.ask(
                 "<iq type='get' id='1' to='somebody@pubsub.localhost'><ping xmlns='urn:xmpp:ping'/></iq>")),
        u"service-unavailable"_s);
}

void PubsubDiscoTest::nodeMetadata()
{
    Square square;
    square.create("a", field("title", "Votes") + field("type", "urn:a"));
    square.subscribe(square.reader, "a");
    const auto info =
        square.reader
            .ask(
                "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='a'/></iq>")
            .firstElement();
    QCOMPARE(info.child(u"identity").attribute(u"type"), u"leaf"_s);
    const auto form = DataForm::in(info);
    QVERIFY(form);
    QCOMPARE(form->formType(), u"http://jabber.org/protocol/pubsub#meta-data"_s);
    QCOMPARE(form->value(u"pubsub#title"), u"Votes"_s);
    QCOMPARE(form->value(u"pubsub#type"), u"urn:a"_s);
    QCOMPARE(form->value(u"pubsub#num_subscribers"), u"1"_s);
    QCOMPARE(form->values(u"pubsub#owner"), QStringList(u"owner@localhost"_s));
    QCOMPARE(form->value(u"pubsub#creation_date"), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(
        outcome(square.reader.ask(
            "<iq type='get' id='1' to='pubsub.localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='b'/></iq>")),
        u"item-not-found"_s);
}

QTEST_GUILESS_MAIN(PubsubDiscoTest)
#include "tst_pubsubdisco.moc"

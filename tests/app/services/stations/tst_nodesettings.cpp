#include "app/services/stations/nodesettings.h"

#include <QTest>

#include "app/services/stations/itembody.h"
#include "app/services/stations/nodenotice.h"
#include "protocols/xml/document.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using xmpp::DataForm;

namespace {

DataForm formOf(const QMap<QString, QString>& values)
{
    DataForm form(DataForm::Type::Form);
    for (const auto& [name, value] : values.asKeyValueRange()) {
        const bool isBoolean = DataForm::toBool(value).has_value();
        form.add(
            {u"pubsub#"_s + name, isBoolean ? DataForm::FieldType::Boolean : DataForm::FieldType::TextSingle, {value}});
    }
    return form;
}

QList<NodeNotice> noticesIn(const QByteArray& children)
{
    const auto element = xml::parse(
        "<message xmlns='jabber:client' from='pubsub.example.org' to='a@example.org'>" + children + "</message>");
    return NodeNotice::in(*xmpp::Stanza::of(*element));
}

} // namespace

class NodeSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesNodes()
    {
        for (const auto topic : allTopics)
            QCOMPARE(topicOf(u"open-day"_s, nodeOf(u"open-day"_s, topic)), std::optional(topic));
        QCOMPARE(nodeOf(u"stations"_s, Topic::Votes), u"stations-votes"_s);
        QVERIFY(!topicOf(u"stations"_s, u"other-votes"_s));
    }

    void asksForWhatTheServiceKnowsAndHasOtherwise()
    {
        const auto form = formOf({{u"access_model"_s, u"open"_s}, {u"persist_items"_s, u"true"_s},
            {u"max_items"_s, u"20"_s}, {u"title"_s, u"x"_s}});
        const auto votes = settingsFor(Topic::Votes, form);
        QCOMPARE(votes->value(u"pubsub#access_model"), u"whitelist"_s);
        QCOMPARE(votes->value(u"pubsub#persist_items"), u"0"_s);
        QVERIFY(!votes->find(u"pubsub#publish_model")); // it knows none
        QVERIFY(!votes->find(u"pubsub#title"));
        QVERIFY(!votes->find(u"pubsub#max_items"));
        const auto orders = settingsFor(Topic::Orders, form);
        QVERIFY(!orders->find(u"pubsub#persist_items")); // as it is
        QCOMPARE(orders->value(u"pubsub#max_items"), u"250"_s);
        QCOMPARE(settingsFor(Topic::Orders, form, Keeping::Max)->value(u"pubsub#max_items"), u"max"_s);
        QVERIFY(!settingsFor(Topic::Orders, form, Keeping::Default)->find(u"pubsub#max_items"));
    }

    void leavesANodeThatIsRight()
    {
        QMap<QString, QString> values{{u"access_model"_s, u"whitelist"_s}, {u"persist_items"_s, u"1"_s},
            {u"max_items"_s, u"1000"_s}, {u"max_payload_size"_s, u"max"_s}};
        QVERIFY(!settingsFor(Topic::Status, formOf(values)));
        values.insert(u"max_payload_size"_s, u"60000"_s);
        QCOMPARE(settingsFor(Topic::Status, formOf(values))->value(u"pubsub#max_payload_size"), u"200000"_s);
    }

    void aNewNodeIsClosedFromTheFirstMoment()
    {
        QCOMPARE(firstSettings(Topic::Votes).value(u"pubsub#access_model"), u"whitelist"_s);
        QCOMPARE(firstSettings(Topic::Votes).value(u"pubsub#publish_model"), u"publishers"_s);
    }

    void readsWhatAServiceTells()
    {
        const auto told = noticesIn(
            "<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='stations-votes'>"
            "<item id='a'><item-body xmlns='urn:everyport:stations:0'>{}</item-body></item>"
            "<item id='not good'><item-body xmlns='urn:everyport:stations:0'>{}</item-body></item>"
            "<item id='b'><entry xmlns='http://www.w3.org/2005/Atom'/></item><retract id='c'/></items></event>");
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().node, u"stations-votes"_s);
        QCOMPARE(told.first().items.size(), 1);
        QCOMPARE(told.first().items.first().body, QByteArray("{}"));
        QVERIFY(!told.first().isOver);
        QVERIFY(noticesIn("<event xmlns='http://jabber.org/protocol/pubsub#event'><delete node='x'/></event>")
                    .first()
                    .isOver);
        QVERIFY(noticesIn("<pubsub xmlns='http://jabber.org/protocol/pubsub'><subscription node='x' "
                          "jid='a@example.org' subscription='none'/></pubsub>")
                    .first()
                    .isOver);
        QVERIFY(noticesIn("<body>hello</body>").isEmpty());
    }

    void boundsBodies()
    {
        xml::Element parent(u"item"_s, u"x"_s);
        parent.add(bodyElement(QByteArray(mostBodyBytes, 'x')));
        QCOMPARE(bodyIn(parent)->size(), mostBodyBytes);
        xml::Element larger(u"item"_s, u"x"_s);
        larger.add(bodyElement(QByteArray(mostBodyBytes + 1, 'x')));
        QVERIFY(!bodyIn(larger));
        QVERIFY(checkBody(QByteArray(mostBodyBytes, 'x')));
        QCOMPARE(checkBody(QByteArray(mostBodyBytes + 1, 'x')).error().reason, Reason::TooLarge);
        QVERIFY(isItemId(u"north-door.7"_s));
        for (const auto& bad : {QString(), QString(81, u'a'), u"a b"_s, u"ä"_s, u"a/b"_s})
            QVERIFY(!isItemId(bad));
    }
};

QTEST_GUILESS_MAIN(NodeSettingsTest)
#include "tst_nodesettings.moc"

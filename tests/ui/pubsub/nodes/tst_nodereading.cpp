#include <QTest>

#include "protocols/xml/document.h"
#include "tests/support/testclass.h"
#include "ui/pubsub/nodes/nodereading.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NodeReadingTest : public QObject {
    Q_OBJECT

    static xmpp::PubsubItem read(const QByteArray& payload)
    {
        xmpp::client::NodeItem item;
        item.id = u"one"_s;
        item.publisher = u"ann@a.example"_s;
        if (const auto parsed = xml::parse(payload))
            item.payload = *parsed;
        return itemOf(item);
    }

private Q_SLOTS:
    void takesTheTimeThatAnItemHolds_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<qint64>("at");
        QTest::newRow("updated") << "<entry xmlns='x'><updated>1970-01-01T00:00:02Z</updated></entry>"_ba
                                 << qint64(2000);
        QTest::newRow("published") << "<entry xmlns='x'><published>1970-01-01T00:00:03Z</published></entry>"_ba
                                   << qint64(3000);
        QTest::newRow("none") << "<entry xmlns='x'/>"_ba << qint64(0);
        QTest::newRow("no time") << "<entry xmlns='x'><updated>soon</updated></entry>"_ba << qint64(0);
    }
    void takesTheTimeThatAnItemHolds()
    {
        QFETCH(QByteArray, payload);
        QFETCH(qint64, at);
        const xmpp::PubsubItem item = read(payload);
        QCOMPARE(item.at, at);
        QCOMPARE(item.id, u"one"_s);
        QCOMPARE(item.publisher.toString(), u"ann@a.example"_s);
        QVERIFY(item.payload.startsWith("<entry"));
    }

    void anItemMayBeEmpty()
    {
        const xmpp::PubsubItem item = read({});
        QVERIFY(item.payload.isEmpty());
        QCOMPARE(item.at, 0);
    }

    void aNodeIsCalledAsItsIdentity()
    {
        xmpp::DiscoInfo info;
        NodeFacts facts;
        readFacts(facts, info);
        QCOMPARE(facts.title, QString());
        info.identities.append({.category = u"pubsub"_s, .type = u"leaf"_s, .name = u"News"_s});
        readFacts(facts, info);
        QCOMPARE(facts.title, u"News"_s);
    }
};

QTEST_APPLESS_MAIN(NodeReadingTest)
#include "tst_nodereading.moc"

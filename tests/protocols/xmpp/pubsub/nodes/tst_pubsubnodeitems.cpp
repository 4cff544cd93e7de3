#include <QtTest>

#include "tests/protocols/xmpp/pubsub/pubsubsamples.h"
#include "tests/protocols/xmpp/pubsub/square.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace std::chrono_literals;

class PubsubNodeItemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemsComeInOrder();
    void itemsByPages();
    void itemFaults_data();
    void itemFaults();
    void keepsNoMoreThanAsked();
    void transientNodes();
    void itemsExpire();
    void noItemGoesByAClockThatNobodyBelieves();
};

void PubsubNodeItemsTest::itemsComeInOrder()
{
    Square square;
    square.create("a");
    for (int i = 1; i <= 5; ++i)
        square.publish(square.owner, "a", QByteArray::number(i), "<n xmlns='urn:n'>" + QByteArray::number(i) + "</n>");
    const auto all = square.get(square.reader, "<items node='a'/>");
    QCOMPARE(idsOf(all), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(all.firstElement().child(u"items").firstElement().firstElement().text(), u"1"_s);
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a' max_items='2'/>")), QStringList({u"4"_s, u"5"_s}));
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a'><item id='4'/><item id='2'/><item id='9'/></items>")),
        QStringList({u"2"_s, u"4"_s}));
    square.create("empty");
    QVERIFY(idsOf(square.get(square.reader, "<items node='empty'/>")).isEmpty());
    // What does not fit into one answer: the newest are sent, and how many there are.
    const auto large = QByteArray("<n xmlns='urn:n'>" + QByteArray(50'000, 'x') + "</n>");
    square.create("large");
    for (int i = 1; i <= 4; ++i)
        square.publish(square.owner, "large", QByteArray::number(i), large);
    const auto some = square.get(square.reader, "<items node='large'/>");
    QCOMPARE(idsOf(some), QStringList({u"3"_s, u"4"_s}));
    QCOMPARE(some.firstElement().child(u"set", ns::resultSets).childText(u"count"), u"4"_s);
}

void PubsubNodeItemsTest::itemsByPages()
{
    Square square;
    square.create("a");
    for (int i = 1; i <= 7; ++i)
        square.publish(square.owner, "a", QByteArray::number(i));
    const auto page = [&](const QByteArray& set) {
        const auto answer = square.get(
            square.reader, "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set>");
        const auto info = answer.firstElement().child(u"set", ns::resultSets);
        return idsOf(answer).join(u' ') + u" of "_s + info.childText(u"count") + u" from "_s
            + info.child(u"first").attribute(u"index");
    };
    QCOMPARE(page("<max>3</max>"), u"1 2 3 of 7 from 0"_s);
    QCOMPARE(page("<max>3</max><after>3</after>"), u"4 5 6 of 7 from 3"_s);
    QCOMPARE(page("<max>3</max><after>6</after>"), u"7 of 7 from 6"_s);
    QCOMPARE(page("<max>3</max><before/>"), u"5 6 7 of 7 from 4"_s);
    QCOMPARE(page("<max>3</max><before>5</before>"), u"2 3 4 of 7 from 1"_s);
    QCOMPARE(page("<max>2</max><index>4</index>"), u"5 6 of 7 from 4"_s);
    QCOMPARE(page("<max>0</max>"), u" of 7 from "_s); // §2.7 of XEP-0059: only the number
}

void PubsubNodeItemsTest::itemFaults_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("condition");
    QTest::newRow("no node named") << QByteArray("<items/>") << u"bad-request nodeid-required"_s;
    QTest::newRow("6.5.9.11 no such node") << QByteArray("<items node='b'/>") << u"item-not-found"_s;
    QTest::newRow("6.5.9.6 closed") << QByteArray("<items node='closed'/>") << u"not-allowed closed-node"_s;
    QTest::newRow("6.5.9.9 keeps none") << QByteArray("<items node='transient'/>")
                                        << u"feature-not-implemented unsupported persistent-items"_s;
    QTest::newRow("no number") << QByteArray("<items node='a' max_items='all'/>") << u"bad-request"_s;
    QTest::newRow("none wanted") << QByteArray("<items node='a' max_items='0'/>") << u"bad-request"_s;
    QTest::newRow("after what is not there") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><after>gone</after></set>")
                                             << u"item-not-found"_s;
    QTest::newRow("before what is not there") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>1</max><before>gone</before></set>")
                                              << u"item-not-found"_s;
    QTest::newRow("bad page") << QByteArray(
        "<items node='a'/><set xmlns='http://jabber.org/protocol/rsm'><max>x</max></set>")
                              << u"bad-request"_s;
}

void PubsubNodeItemsTest::itemFaults()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, condition);
    Square square;
    square.create("a");
    square.create("closed", field("access_model", "whitelist"));
    square.create("transient", field("persist_items", "0"));
    QCOMPARE(outcome(square.get(square.reader, verb)), condition);
}

void PubsubNodeItemsTest::keepsNoMoreThanAsked()
{
    Square square;
    square.create("a", field("max_items", "3"));
    for (int i = 1; i <= 5; ++i)
        square.publish(square.owner, "a", QByteArray::number(i));
    QCOMPARE(idsOf(square.get(square.reader, "<items node='a'/>")), QStringList({u"3"_s, u"4"_s, u"5"_s}));
}

void PubsubNodeItemsTest::transientNodes()
{
    Square square;
    square.create("a", field("persist_items", "0"));
    square.subscribe(square.reader, "a");
    square.publish(square.owner, "a", "1");
    QCOMPARE(events(square.reader), QStringList(u"a: item 1"_s));
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
    square.subscribe(square.owner, "a");
    QCOMPARE(events(square.owner), QStringList(u"a: item 1"_s)); // the last is remembered, though not kept
}

void PubsubNodeItemsTest::itemsExpire()
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

/// Nor because somebody reads them, but they are not shown either.
void PubsubNodeItemsTest::noItemGoesByAClockThatNobodyBelieves()
{
    Square square;
    square.create("a", field("item_expire", "100"));
    square.publish(square.owner, "a", "1");
    square.store.isClockBelieved = false;
    square.house.reactor.advance(300s);
    QCOMPARE(idsOf(square.get(square.owner, "<items node='a'/>")), QStringList());
    QCOMPARE(square.store.stored[u"a"_s].size(), 1);
    square.store.isClockBelieved = true;
    square.house.reactor.advance(60s);
    QVERIFY(square.store.stored[u"a"_s].isEmpty());
}

QTEST_GUILESS_MAIN(PubsubNodeItemsTest)
#include "tst_pubsubnodeitems.moc"

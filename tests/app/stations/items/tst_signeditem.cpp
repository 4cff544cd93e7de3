#include "app/stations/items/signeditem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/app/stations/changedjson.h"
#include "tests/support/testclass.h"

using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

SignedItem statusItem()
{
    return {.topic = Topic::Status,
        .id = u"north-door"_s,
        .name = u"north-door"_s,
        .number = 1'780'000'000'000,
        .content = QByteArray("{\"power\":\"mains\",\"name\":\"Tür\"}\n")};
}

} // namespace

class SignedItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const auto keys = StationKeys::make();
        const auto body = writeSignedItem(statusItem(), keys);
        auto read = readSignedItem(Topic::Status, u"north-door"_s, body);
        QVERIFY(read && read->check(keys.publicKey()));
        read->signature.clear();
        QVERIFY(*read == statusItem());
    }

    void isTiedToItsPlace()
    {
        const auto keys = StationKeys::make();
        const auto body = writeSignedItem(statusItem(), keys);
        QVERIFY(!readSignedItem(Topic::Orders, u"north-door"_s, body)->check(keys.publicKey()));
        QVERIFY(!readSignedItem(Topic::Status, u"south-door"_s, body)->check(keys.publicKey()));
    }

    void anyChangeIsSeen()
    {
        const auto keys = StationKeys::make();
        const auto body = writeSignedItem(statusItem(), keys);
        const auto holds = [&](const QByteArray& changed) {
            const auto read = readSignedItem(Topic::Status, u"north-door"_s, changed);
            return read && read->check(keys.publicKey());
        };
        QVERIFY(holds(body) && holds(with(body, u"more"_s, 1)));
        QVERIFY(!holds(with(body, u"from"_s, u"south-door"_s)));
        QVERIFY(!holds(with(body, u"number"_s, Q_INT64_C(1'780'000'000'001))));
        QVERIFY(!holds(with(body, u"content"_s, u"{}"_s)));
        const auto others = writeSignedItem(statusItem(), StationKeys::make());
        QVERIFY(!holds(others));
        QVERIFY(!holds(with(body, u"signature"_s, QJsonDocument::fromJson(others)[u"signature"_s])));
    }

    void nonsenseIsNoItem_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto body = writeSignedItem(statusItem(), StationKeys::make());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("nested") << QByteArray(100'000, '[');
        QTest::newRow("cut") << body.chopped(1);
        QTest::newRow("too long") << body + QByteArray(mostItemBytes, ' ');
        QTest::newRow("no UTF-8") << QByteArray(body).replace("mains",
            "m\xff"
            "ins");
        QTest::newRow("no name") << with(body, u"from"_s, u"North Door"_s);
        QTest::newRow("name is a number") << with(body, u"from"_s, 5);
        QTest::newRow("number is a text") << with(body, u"number"_s, u"5"_s);
        QTest::newRow("number of nothing") << with(body, u"number"_s, 0);
        QTest::newRow("number below") << with(body, u"number"_s, -1);
        QTest::newRow("number in parts") << with(body, u"number"_s, 1.5);
        QTest::newRow("number without end") << with(body, u"number"_s, 1e300);
        QTest::newRow("content is an object") << with(body, u"content"_s, QJsonObject());
        QTest::newRow("no content") << with(body, u"content"_s, QJsonValue());
        QTest::newRow("no signature") << with(body, u"signature"_s, u""_s);
        QTest::newRow("signature is none") << with(body, u"signature"_s, u"a?b="_s);
        QTest::newRow("long signature") << with(body, u"signature"_s, QString(1000, u'A'));
    }
    void nonsenseIsNoItem()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readSignedItem(Topic::Status, u"north-door"_s, body));
    }

    void whatIsNoItemIsNotWritten()
    {
        const auto keys = StationKeys::make();
        const auto isWritten = [&keys](auto change) {
            auto item = statusItem();
            change(item);
            return !writeSignedItem(item, keys).isEmpty();
        };
        QVERIFY(!isWritten([](SignedItem& item) { item.name = u"North"_s; }));
        QVERIFY(!isWritten([](SignedItem& item) { item.id = u"a/b"_s; }));
        QVERIFY(!isWritten([](SignedItem& item) { item.number = 0; }));
        QVERIFY(!isWritten([](SignedItem& item) { item.content = "\xff"; }));
        QVERIFY(!isWritten([](SignedItem& item) { item.content = QByteArray(mostItemBytes, 'x'); }));
        QVERIFY(isWritten([](SignedItem& item) { item.content = QByteArray(mostContentBytes, '"'); }));
    }

    void topicsAndIdsHaveNames()
    {
        for (const auto topic : {Topic::Votes, Topic::Status, Topic::Orders})
            QCOMPARE(topicFromName(topicName(topic)), std::optional(topic));
        QVERIFY(!topicFromName(u"vote"_s));
        QVERIFY(isItemId(u"poll."_s + QString(64, u'x')) && isItemId(u"A.b-9"_s));
        QVERIFY(!isItemId({}) && !isItemId(QString(81, u'x')) && !isItemId(u"ü"_s) && !isItemId(u"a b"_s));
    }
};

QTEST_GUILESS_MAIN(SignedItemTest)
#include "tst_signeditem.moc"

#include "protocols/dns/records.h"

#include <QTest>

#include "tests/protocols/dns/nameserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::dns;
using namespace Qt::StringLiterals;

class RecordsTest : public QObject {
    Q_OBJECT

    static Message answerOf(Type type, const QList<QByteArray>& data)
    {
        QList<Written> records;
        for (const auto& one : data)
            records.append({"x.test", type, 60, one});
        return *Message::parse(answerBytes(nameBytes("x.test") + shortBytes(quint16(type)) + shortBytes(1), records));
    }
    static QByteArray parameter(quint16 key, const QByteArray& value)
    {
        return shortBytes(key) + shortBytes(quint16(value.size())) + value;
    }
    static QList<ServiceBinding> bindings(const QByteArray& parameters)
    {
        quint32 ttl = 0;
        return serviceBindings(answerOf(Type::Https, {shortBytes(1) + '\0' + parameters}), Type::Https, ttl);
    }

private Q_SLOTS:
    void whereAServiceIs()
    {
        quint32 ttl = 0;
        const auto found = srvRecords(answerOf(Type::Srv,
                                          {srvBytes(5, 10, 5222, "xmpp.test"), srvBytes(0, 0, 0, ""), "short",
                                              srvBytes(1, 1, 1, "a.test") + "more"}),
            ttl);
        QCOMPARE(found, (QList<SrvRecord>{{5, 10, 5222, u"xmpp.test"_s}, {0, 0, 0, u"."_s}}));
        QCOMPARE(ttl, 60u);
    }

    void whichCertificateAServiceSaysItHas()
    {
        quint32 ttl = 0;
        const auto found = tlsaRecords(answerOf(Type::Tlsa, {QByteArray("\3\1\1\xab\xcd"), QByteArray("\3\1\1")}), ttl);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toString(), u"3 1 1 abcd"_s);
    }

    void howToSpeakToAService()
    {
        const auto found = bindings(parameter(1, QByteArray("\2h2\2h3")) + parameter(3, shortBytes(8443))
            + parameter(4, QByteArray("\x7f\0\0\1", 4)) + parameter(9, "x"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().alpn, (QList<QByteArray>{"h2", "h3"}));
        QCOMPARE(found.first().port, quint16(8443));
        QCOMPARE(found.first().hints, QStringList{u"127.0.0.1"_s});
        QCOMPARE(found.first().toString(), u"1 . alpn=h2,h3 port=8443 hints=127.0.0.1 key9"_s);
        QVERIFY(found.first().isUsable);
    }

    void whatIsMandatoryAndNotKnownMakesItUseless()
    {
        QVERIFY(bindings(parameter(0, shortBytes(3)) + parameter(3, shortBytes(1))).first().isUsable);
        const auto useless = bindings(parameter(0, shortBytes(9)) + parameter(9, "x")).first();
        QVERIFY(!useless.isUsable);
        QCOMPARE(useless.toString(), u"1 . key9 (not usable here)"_s);
    }

    // RFC 9460 §2.2: who has written one of them wrongly may mean another than those that can be read.
    void oneThatCannotBeReadTakesTheOthersAlong()
    {
        quint32 ttl = 0;
        const auto good = shortBytes(1) + '\0' + parameter(3, shortBytes(8443));
        QCOMPARE(serviceBindings(answerOf(Type::Https, {good, good}), Type::Https, ttl).size(), 2);
        QVERIFY(
            serviceBindings(answerOf(Type::Https, {good, shortBytes(2) + '\0' + parameter(3, "x")}), Type::Https, ttl)
                .isEmpty());
        QVERIFY(serviceBindings(answerOf(Type::Https, {good, "x"}), Type::Https, ttl).isEmpty());
    }

    // §2.4.1: else all callers would come to the one that stands first.
    void equalsAreTriedByLot()
    {
        QList<QByteArray> all;
        for (const int port : {1, 2, 3})
            all.append(shortBytes(1) + '\0' + parameter(3, shortBytes(quint16(port))));
        all.append(shortBytes(0) + nameBytes("other.test"));
        const auto ports = [&](const Dice& dice) {
            quint32 ttl = 0;
            QList<int> found;
            for (const auto& one : serviceBindings(answerOf(Type::Https, all), Type::Https, ttl, dice))
                found.append(one.port);
            return found;
        };
        QCOMPARE(ports([](quint32 limit) { return limit; }), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(ports([](quint32) { return 0; }), (QList<int>{0, 2, 3, 1}));
    }

    void badParametersAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::newRow("cut off") << QByteArray("\0\1\0\5\2h2", 7);
        QTest::newRow("order") << parameter(3, shortBytes(1)) + parameter(1, QByteArray("\2h2"));
        QTest::newRow("twice") << parameter(3, shortBytes(1)) + parameter(3, shortBytes(1));
        QTest::newRow("empty protocol") << parameter(1, QByteArray("\0", 1));
        QTest::newRow("protocol cut off") << parameter(1, QByteArray("\3h2"));
        QTest::newRow("port") << parameter(3, "x");
        QTest::newRow("hint") << parameter(4, "xxx");
        QTest::newRow("six hint") << parameter(6, "xxxx");
        QTest::newRow("mandatory, not there") << parameter(0, shortBytes(3));
        QTest::newRow("mandatory, itself") << parameter(0, shortBytes(0));
        QTest::newRow("mandatory, order") << parameter(0, shortBytes(3) + shortBytes(1))
                + parameter(1, QByteArray("\2h2")) + parameter(3, shortBytes(1));
        QTest::newRow("no default and none") << parameter(2, {});
    }
    void badParametersAreLeftOut()
    {
        QFETCH(QByteArray, parameters);
        QVERIFY(bindings(parameters).isEmpty());
    }

    void anAliasHasNoParameters()
    {
        quint32 ttl = 0;
        const auto found = serviceBindings(
            answerOf(Type::Https, {shortBytes(2) + '\0', shortBytes(0) + nameBytes("other.test") + "junk"}),
            Type::Https, ttl);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().priority, quint16(0)); // by priority
        QCOMPARE(found.first().target, u"other.test"_s);
    }
};

QTEST_APPLESS_MAIN(RecordsTest)
#include "tst_records.moc"

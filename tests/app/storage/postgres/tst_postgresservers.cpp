#include "app/storage/postgres/postgresservers.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;

class PostgresServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areLocalWhereNoNameLeadsElsewhere_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::addColumn<QByteArray>("addresses");
        QTest::addColumn<bool>("areLocal");
        QTest::newRow("libpq's own socket") << QByteArray() << QByteArray() << true;
        QTest::newRow("a socket's folder") << QByteArray("/run/postgresql") << QByteArray() << true;
        QTest::newRow("an abstract socket") << QByteArray("@everyport") << QByteArray() << true;
        QTest::newRow("localhost") << QByteArray("localhost") << QByteArray() << true;
        QTest::newRow("IPv4") << QByteArray("127.0.0.1") << QByteArray() << true;
        QTest::newRow("another loopback") << QByteArray("127.0.1.1") << QByteArray() << true;
        QTest::newRow("IPv6") << QByteArray("::1") << QByteArray() << true;
        QTest::newRow("a name with such an address") << QByteArray("db.example") << QByteArray("127.0.0.1") << true;
        QTest::newRow("several") << QByteArray("localhost,/tmp") << QByteArray() << true;
        QTest::newRow("a name") << QByteArray("db.example") << QByteArray() << false;
        QTest::newRow("a name that looks like it") << QByteArray("127.evil.example") << QByteArray() << false;
        QTest::newRow("in octal it is another") << QByteArray("0127.0.0.1") << QByteArray() << false;
        QTest::newRow("localhost elsewhere") << QByteArray("localhost") << QByteArray("192.0.2.1") << false;
        QTest::newRow("a socket's name elsewhere") << QByteArray("/tmp") << QByteArray("192.0.2.1") << false;
        QTest::newRow("one of two") << QByteArray("127.0.0.1,db.example") << QByteArray() << false;
        QTest::newRow("one of two has an address") << QByteArray("a,b") << QByteArray("127.0.0.1,") << false;
        QTest::newRow("addresses alone") << QByteArray() << QByteArray("127.0.0.1,::1") << true;
    }
    void areLocalWhereNoNameLeadsElsewhere()
    {
        QFETCH(const QByteArray, hosts);
        QFETCH(const QByteArray, addresses);
        QTEST(PostgresServers(hosts, addresses, "5432").areLocal(), "areLocal");
    }

    void localhostIsNoName()
    {
        const PostgresServers servers("localhost,db.example", {}, "5433,5434");
        QCOMPARE(servers.hosts(), QByteArray("localhost,localhost,db.example"));
        QCOMPARE(servers.addresses(), QByteArray("::1,127.0.0.1,"));
        QCOMPARE(servers.ports(), QByteArray("5433,5433,5434"));
    }

    void whatIsNotGivenStaysSo()
    {
        const PostgresServers none({}, {}, {});
        QVERIFY(none.hosts().isEmpty() && none.addresses().isEmpty() && none.ports().isEmpty());
        const PostgresServers two("a,b", {}, "5433");
        QCOMPARE(two.hosts(), QByteArray("a,b"));
        QVERIFY(two.addresses().isEmpty());
        QCOMPARE(two.ports(), QByteArray("5433,5433"));
    }

    void portsAreNumbers()
    {
        QVERIFY(PostgresServers("a,b", {}, "5433,").havePorts());
        for (const auto* port : {"geheim", "0", "65536", "-1"})
            QVERIFY2(!PostgresServers("a", {}, port).havePorts(), port);
    }
};

QTEST_GUILESS_MAIN(PostgresServersTest)
#include "tst_postgresservers.moc"

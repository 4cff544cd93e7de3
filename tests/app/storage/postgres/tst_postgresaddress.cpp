#include "app/storage/postgres/postgresaddress.h"

#include <algorithm>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

QByteArray valueOf(const QString& text, const QByteArray& key)
{
    const auto all = PostgresAddress::parse(text)->parameters();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const auto& one) { return one.first == key; });
    return found == all.end() ? QByteArray() : found->second;
}

} // namespace

class PostgresAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldFromAFile()
    {
        QVERIFY(PostgresAddress::isOne(u"postgresql://host/base"_s));
        QVERIFY(PostgresAddress::isOne(u"postgres://host/base"_s));
        QVERIFY(!PostgresAddress::isOne(u"/var/lib/everyport/everyport.sqlite"_s));
    }

    void hasASchemaOfItsOwn()
    {
        QCOMPARE(PostgresAddress::parse(u"postgresql://host/base"_s)->schema(), u"everyport"_s);
        const auto named = u"postgresql://host/base?connect_timeout=2&schema=fair%20one"_s;
        QCOMPARE(PostgresAddress::parse(named)->schema(), u"fair one"_s);
        QCOMPARE(valueOf(named, "connect_timeout"), "2");
        for (const auto* bad : {"", "pg_mine", "a%22b"})
            QVERIFY(!PostgresAddress::parse(u"postgresql://host/base?schema="_s + QLatin1String(bad)).ok());
    }

    void neverTellsThePassword()
    {
        const auto address = PostgresAddress::parse(u"postgresql://anna:geheim@db.example:5433/base"_s);
        QCOMPARE(address->name(), u"postgresql://db.example:5433/base"_s);
        QVERIFY(address->hasPassword());
        const auto wrong = PostgresAddress::parse(u"postgresql://anna:geheim@db.example:5433/base?nothing=1"_s);
        QVERIFY(!wrong.ok());
        QVERIFY(!wrong.error().text.contains(u"geheim"_s));
        QCOMPARE(wrong.error().reason, Reason::BadSyntax);
    }

    void checksTheCertificateOfAnotherHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("mode"); // empty: libpq's own
        QTest::newRow("another host") << u"postgresql://db.example/base"_s << QByteArray("verify-full");
        QTest::newRow("one of two") << u"postgresql://localhost,db.example/base"_s << QByteArray("verify-full");
        QTest::newRow("an address") << u"postgresql://host/base?hostaddr=192.0.2.1"_s << QByteArray("verify-full");
        QTest::newRow("as it is said") << u"postgresql://db.example/base?sslmode=require"_s << QByteArray("require");
        QTest::newRow("this computer") << u"postgresql://localhost/base"_s << QByteArray();
        QTest::newRow("IPv4 loopback") << u"postgresql://127.0.0.1/base"_s << QByteArray();
        QTest::newRow("IPv6 loopback") << u"postgresql://[::1]/base"_s << QByteArray();
        QTest::newRow("a socket") << u"postgresql:///base?host=/run/postgresql"_s << QByteArray();
    }
    void checksTheCertificateOfAnotherHost()
    {
        QFETCH(QString, text);
        QTEST(valueOf(text, "sslmode"), "mode");
    }
};

QTEST_GUILESS_MAIN(PostgresAddressTest)
#include "tst_postgresaddress.moc"

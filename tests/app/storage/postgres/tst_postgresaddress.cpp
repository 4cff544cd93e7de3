#include "app/storage/postgres/postgresaddress.h"

#include <algorithm>

#include <dlfcn.h>

#include <QScopeGuard>
#include <QTemporaryFile>
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
    /// First, as what is loaded stays.
    void whatIsNoAddressNeedsNoLibrary()
    {
        for (const auto& text : {QString(), u"postgres//host/base"_s, u"postgresql://host/base?schema=pg_x"_s})
            QVERIFY(!PostgresAddress::parse(text).ok());
        QVERIFY(!::dlopen("libpq.so.5", RTLD_NOW | RTLD_NOLOAD));
    }

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

    void saysWhetherItIsShared()
    {
        QVERIFY(!PostgresAddress::parse(u"postgresql://host/base"_s)->isShared());
        QVERIFY(!PostgresAddress::parse(u"postgresql://host/base?shared=off"_s)->isShared());
        const auto address = PostgresAddress::parse(u"postgresql://host/base?shared=on&schema=fair"_s);
        QVERIFY(address->isShared());
        QCOMPARE(address->schema(), u"fair"_s);
        QVERIFY(!PostgresAddress::parse(u"postgresql://host/base?shared=yes"_s).ok());
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

    void hasANameForPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("one host") << u"postgresql://anna@db.example/base"_s << u"postgresql://db.example/base"_s;
        QTest::newRow("its port") << u"postgresql://db.example:5433/base"_s << u"postgresql://db.example:5433/base"_s;
        QTest::newRow("several") << u"postgresql://anna@one.example:5433,two.example:5434/base"_s
                                 << u"postgresql://one.example:5433, two.example:5434/base"_s;
        QTest::newRow("one with a port") << u"postgresql://one.example,two.example:5434/base"_s
                                         << u"postgresql://one.example, two.example:5434/base"_s;
        QTest::newRow("one port for all") << u"postgresql:///base?host=one.example,two.example&port=5433"_s
                                          << u"postgresql://one.example:5433, two.example:5433/base"_s;
        QTest::newRow("addresses") << u"postgresql:///base?hostaddr=192.0.2.1,2001:db8::1&port=5433,5434"_s
                                   << u"postgresql://192.0.2.1:5433, [2001:db8::1]:5434/base"_s;
    }
    void hasANameForPeople()
    {
        QFETCH(const QString, text);
        QTEST(PostgresAddress::parse(text)->name(), "name");
    }

    void whatIsFaultyIsRefusedWithoutAWordOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no colon") << u"postgres//anna:geheim@host/base"_s;
        QTest::newRow("one slash") << u"postgresql:/anna:geheim@host/base"_s;
        QTest::newRow("another kind") << u"mysql://anna:geheim@host/base"_s;
        QTest::newRow("libpq's other form") << u"host=host password=geheim"_s;
        QTest::newRow("a path") << u"/srv/geheim"_s;
        QTest::newRow("an at in the password") << u"postgresql://anna:x@geheim@host/base"_s;
        QTest::newRow("a slash in the password") << u"postgresql://anna:x/geheim@host/base"_s;
        QTest::newRow("a number before the slash") << u"postgresql://anna:12/geheim@host/base"_s;
        QTest::newRow("a question mark and a slash") << u"postgresql://anna:x?geheim/x@host/base"_s;
        QTest::newRow("a password for a port") << u"postgresql://anna:geheim"_s;
        QTest::newRow("a percent sign") << u"postgresql://anna:geheim%zz@host/base"_s;
        QTest::newRow("no mode") << u"postgresql://host/base?sslmode=geheim"_s;
        QTest::newRow("more ports than hosts") << u"postgresql://host/geheim?port=1,2"_s;
        QTest::newRow("no service") << u"postgresql:///?service=geheim"_s;
    }
    void whatIsFaultyIsRefusedWithoutAWordOfIt()
    {
        QFETCH(const QString, text);
        const auto address = PostgresAddress::parse(text);
        QVERIFY(!address.ok());
        QCOMPARE(address.error().kind, Error::Kind::Malformed);
        QVERIFY2(!address.error().text.contains(u"geheim"_s), qPrintable(address.error().text));
        QVERIFY2(address.error().text.contains(u"postgresql://USER@HOST/DATABASE"_s), qPrintable(address.error().text));
    }

    void passwordsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("none") << u"postgresql://anna@host:5433/base?host=@abstract"_s
                              << u"postgresql://anna@host:5433/base?host=@abstract"_s;
        QTest::newRow("before the host") << u"postgresql://anna:geheim@host/base?schema=x"_s
                                         << u"postgresql://anna@host/base?schema=x"_s;
        QTest::newRow("behind it") << u"postgresql://anna@host/base?password=geheim&schema=x"_s
                                   << u"postgresql://anna@host/base?password=&schema=x"_s;
        QTest::newRow("a key's") << u"postgresql://anna@host/base?sslpassword=geheim"_s
                                 << u"postgresql://anna@host/base?sslpassword="_s;
        QTest::newRow("no address") << u"postgres//anna:ge@heim@host/base"_s << u"postgres//anna@host/base"_s;
        QTest::newRow("one slash") << u"postgresql:/anna:geheim@host/base"_s << u"postgresql:/anna@host/base"_s;
        QTest::newRow("a slash in it") << u"postgresql://anna:12/geheim@host/base"_s
                                       << u"postgresql://anna@host/base"_s;
        QTest::newRow("libpq's other form")
            << u"host=host password='ge heim' user=anna"_s << u"host=host password= user=anna"_s;
    }
    void passwordsAreTakenOut()
    {
        QFETCH(const QString, text);
        QTEST(PostgresAddress::withoutPasswords(text), "left");
    }

    void checksTheCertificateOfAnotherHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("mode"); // empty: libpq's own
        QTest::newRow("another host") << u"postgresql://db.example/base"_s << QByteArray("verify-full");
        QTest::newRow("one of two") << u"postgresql://localhost,db.example/base"_s << QByteArray("verify-full");
        QTest::newRow("an address") << u"postgresql://host/base?hostaddr=192.0.2.1"_s << QByteArray("verify-full");
        QTest::newRow("a name like an address") << u"postgresql://127.evil.example/base"_s << QByteArray("verify-full");
        QTest::newRow("as it is said") << u"postgresql://db.example/base?sslmode=require"_s << QByteArray("require");
        QTest::newRow("not at all") << u"postgresql://db.example/base?sslmode=disable"_s << QByteArray("disable");
        QTest::newRow("as others prefer")
            << u"postgresql://db.example/base?sslmode=prefer"_s << QByteArray("verify-full");
        QTest::newRow("this computer") << u"postgresql://localhost/base"_s << QByteArray("prefer");
        QTest::newRow("IPv4 loopback") << u"postgresql://127.0.0.1/base"_s << QByteArray("prefer");
        QTest::newRow("IPv6 loopback") << u"postgresql://[::1]/base"_s << QByteArray("prefer");
        QTest::newRow("a socket") << u"postgresql:///base?host=/run/postgresql"_s << QByteArray("prefer");
        QTest::newRow("with authorities")
            << u"postgresql://127.0.0.1/base?sslrootcert=/x"_s << QByteArray("verify-full");
    }
    void checksTheCertificateOfAnotherHost()
    {
        QFETCH(QString, text);
        QTEST(valueOf(text, "sslmode"), "mode");
    }

    /// Where libpq would go by more than the address.
    void goesByTheEnvironmentToo()
    {
        const auto tidy = qScopeGuard([] {
            for (const auto* name : {"PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSERVICEFILE", "PGSSLMODE"})
                qunsetenv(name);
        });
        const auto local = u"postgresql://localhost/base"_s;
        const auto none = u"postgresql:///base"_s;
        qputenv("PGHOST", "db.example");
        QCOMPARE(valueOf(none, "sslmode"), "verify-full");
        QCOMPARE(valueOf(none, "host"), "db.example");
        QCOMPARE(valueOf(local, "sslmode"), "prefer");
        qputenv("PGSSLMODE", "disable");
        QCOMPARE(valueOf(none, "sslmode"), "disable");
        qunsetenv("PGSSLMODE");
        qunsetenv("PGHOST");
        qputenv("PGHOSTADDR", "192.0.2.1");
        QCOMPARE(valueOf(local, "sslmode"), "verify-full");
        qunsetenv("PGHOSTADDR");
        QTemporaryFile services;
        QVERIFY(services.open() && services.write("[elsewhere]\nhost=db.example\npassword=geheim\n") > 0);
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        QCOMPARE(valueOf(u"postgresql:///base?service=elsewhere"_s, "sslmode"), "verify-full");
        qputenv("PGSERVICE", "elsewhere");
        QCOMPARE(valueOf(none, "sslmode"), "verify-full");
        QCOMPARE(PostgresAddress::parse(none)->name(), u"postgresql://db.example/base"_s);
        QVERIFY(!PostgresAddress::parse(none)->hasPassword()); // which stands where nobody else reads it
    }

    /// libpq would look at the authority alone.
    void requireDoesNotGoWithAuthorities()
    {
        const auto address = PostgresAddress::parse(u"postgresql://db.example/base?sslmode=require&sslrootcert=/x"_s);
        QVERIFY(!address.ok());
        QVERIFY(address.error().text.contains(u"sslmode=verify-full"_s));
        QVERIFY(valueOf(u"postgresql://db.example/base?sslmode=require"_s, "sslrootcert").isEmpty());
    }
};

QTEST_GUILESS_MAIN(PostgresAddressTest)
#include "tst_postgresaddress.moc"

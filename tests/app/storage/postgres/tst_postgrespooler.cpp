#include "app/storage/postgres/postgrespooler.h"

#include <memory>

#include <QTest>

#include "app/storage/database.h"
#include "app/storage/postgres/postgrescheck.h"
#include "app/storage/postgres/postgreserror.h"
#include "tests/app/storage/postgres/playedpooler.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const auto schemaOfPool = u"&schema=pool"_s;

PostgresAddress addressOf(const QString& place)
{
    return *PostgresAddress::parse(place);
}

/// What a connection of its own is told.
QByteArray askAt(const QString& place, const char* sql)
{
    PostgresConnection connection;
    QByteArray answer;
    if (connection.open(addressOf(place)).isValid() || connection.ask(sql, &answer).isValid())
        return "failed";
    return answer;
}

} // namespace

class PostgresPoolerTest : public QObject {
    Q_OBJECT

    QString server() const { return qEnvironmentVariable("EVERYPORT_TEST_STORAGE"); }
    QByteArray locks() const { return askAt(server(), "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"); }
    void hasLeftNothing(const PlayedPooler& pooler)
    {
        for (const char* sql : {"SHOW search_path", "SHOW default_transaction_read_only", "SHOW lock_timeout"})
            QCOMPARE(askAt(pooler.place(), sql), askAt(server(), sql));
        QCOMPARE(locks(), "0");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isOnServer())
            QSKIP("runs as tst_postgrespooler_postgres, on a server");
    }
    void init() { QTRY_COMPARE(locks(), "0"); } // the server ends a session some time after its client

    void aServerIsNone()
    {
        PostgresConnection connection;
        QVERIFY(!connection.open(addressOf(server())).isValid());
        const auto found = findPooler(connection, addressOf(server()));
        QVERIFY2(!found.isValid(), qPrintable(found.databaseText()));
        QVERIFY(!connection.hasFailed());
        QTRY_COMPARE(askAt(server(), "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"),
            "2"); // the second one is gone
    }

    void aServerWithoutRoomForASecondIsNone()
    {
        QCOMPARE(askAt(server(), "CREATE ROLE narrow LOGIN CONNECTION LIMIT 1"), "");
        auto place = server();
        place.replace(u"user=everyport"_s, u"user=narrow"_s);
        {
            PostgresConnection connection;
            QVERIFY(!connection.open(addressOf(place)).isValid());
            PostgresConnection second;
            QCOMPARE(second.open(addressOf(place)).nativeErrorCode(), u"53300"_s);
            QVERIFY(!findPooler(connection, addressOf(place)).isValid());
        }
        QCOMPARE(askAt(server(), "DROP ROLE narrow"), "");
    }

    void aPoolerOfSessionsServes()
    {
        const PlayedPooler pooler(u"session"_s);
        QVERIFY(pooler.isReady());
        MemoryReactor reactor;
        const auto opened = Database::open(reactor, pooler.place() + schemaOfPool);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
        QVERIFY(checkPostgres(addressOf(pooler.place() + schemaOfPool)).ok());
        QCOMPARE(locks(), "1");
        QVERIFY(waited(reactor, (*opened)->migrate(u"one"_s, {u"CREATE TABLE one (number INTEGER)"_s})).ok());
    }

    void aPoolerOfLessIsToldAndLeftAsItWas_data()
    {
        QTest::addColumn<QString>("mode");
        for (const auto& mode : {u"transactions"_s, u"turns"_s, u"statements"_s})
            QTest::newRow(qPrintable(mode)) << mode;
    }
    void aPoolerOfLessIsToldAndLeftAsItWas()
    {
        QFETCH(QString, mode);
        const PlayedPooler pooler(mode);
        QVERIFY(pooler.isReady());
        const auto place = pooler.place() + schemaOfPool;
        MemoryReactor reactor;
        const auto opened = Database::open(reactor, place);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.startsWith(u"A pooler in front of"_s), qPrintable(opened.error().text));
        QVERIFY(opened.error().text.contains(u"pool_mode = session"_s));
        QCOMPARE(opened.error().kind, Error::Kind::Local);
        hasLeftNothing(pooler);
        const auto checked = checkPostgres(addressOf(place));
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().text.startsWith(u"A pooler in front of"_s), qPrintable(checked.error().text));
    }

    // One that goes round through two sessions is back at the first when it is asked again.
    void twoSessionsInTurnAreFound()
    {
        const PlayedPooler pooler(u"turns"_s);
        QVERIFY(pooler.isReady());
        {
            PostgresConnection one;
            PostgresConnection two;
            for (auto* connection : {&one, &two}) {
                QVERIFY(!connection->open(addressOf(pooler.place())).isValid());
                QVERIFY(!connection->ask("BEGIN").isValid());
            }
            for (auto* connection : {&one, &two})
                QVERIFY(!connection->ask("COMMIT").isValid());
        }
        PostgresConnection connection;
        QVERIFY(!connection.open(addressOf(pooler.place())).isValid());
        QCOMPARE(findPooler(connection, addressOf(pooler.place())).nativeErrorCode(), QLatin1String(inOthersSession));
    }

    // It ends after the lock was taken, and the session goes on with the pool's next client.
    void anOpeningThatFailsLeavesNothing()
    {
        const PlayedPooler pooler(u"kept"_s);
        QVERIFY(pooler.isReady());
        QCOMPARE(askAt(server(), "CREATE SCHEMA broken; CREATE VIEW broken.storage_runs AS SELECT 1 AS number"), "");
        MemoryReactor reactor;
        const auto opened = Database::open(reactor, pooler.place() + u"&schema=broken"_s);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(u"storage_runs"_s), qPrintable(opened.error().text));
        hasLeftNothing(pooler);
    }

    // Whoever gets its sessions next, the same program or others, finds them as they were.
    void aGoodStopLeavesNothing_data()
    {
        QTest::addColumn<QString>("more");
        QTest::newRow("alone") << QString();
        QTest::newRow("shared") << u"&shared=on"_s;
    }
    void aGoodStopLeavesNothing()
    {
        QFETCH(QString, more);
        const PlayedPooler pooler(u"kept"_s);
        QVERIFY(pooler.isReady());
        for (int start = 0; start < 2; ++start) {
            MemoryReactor reactor;
            const auto opened = Database::open(reactor, pooler.place() + schemaOfPool + more);
            QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
            QVERIFY(waited(reactor, (*opened)->migrate(u"one"_s, {u"CREATE TABLE one (number INTEGER)"_s})).ok());
            QVERIFY(locks() != "0");
        }
        hasLeftNothing(pooler);
        for (const char* sql :
            {"SELECT count(*) FROM pg_prepared_statements", "SELECT count(*) FROM pg_listening_channels()"})
            QCOMPARE(askAt(pooler.place(), sql), "0");
    }

    // One that was killed has left what it had prepared, and what it listened for.
    void whatOthersLeftIsNoneOfOurs()
    {
        const PlayedPooler pooler(u"kept"_s);
        QVERIFY(pooler.isReady());
        {
            PostgresConnection killed;
            QVERIFY(!killed.open(addressOf(pooler.place())).isValid());
            QVERIFY(!killed.ask("PREPARE s1 AS SELECT 1").isValid());
            QVERIFY(!killed.ask("PREPARE s2 AS SELECT 2").isValid());
        }
        MemoryReactor reactor;
        const auto opened = Database::open(reactor, pooler.place() + schemaOfPool);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
    }
};

QTEST_GUILESS_MAIN(PostgresPoolerTest)
#include "tst_postgrespooler.moc"

#include "app/storage/postgres/postgresmark.h"

#include <memory>

#include <QTest>
#include <QUuid>

#include "app/storage/postgres/postgresschema.h"
#include "tests/app/storage/postgres/serversession.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Programs that share a schema, and what somebody does to that. One connection plays them all, one after the other.
class PostgresMarkTest : public QObject {
    Q_OBJECT

    using Found = PostgresMark::Found;
    struct Program {
        explicit Program(const QString& run) : others(std::make_shared<PostgresSeenRuns>(run)), mark(run, others) {}
        std::shared_ptr<PostgresSeenRuns> others;
        PostgresMark mark;
    };

    QSqlDatabase& connection() { return m_session->connection(); }
    QString schema() const { return storagePlace(m_schema).section(u"schema="_s, 1); }
    bool run(const QString& sql) { return runStatement(connection(), sql).ok(); }
    QString value(const QString& sql)
    {
        auto found = runQuery(connection(), sql);
        return found && found->next() ? found->value(0).toString() : u"none"_s;
    }
    /// As the listener reads it.
    QByteArray newest()
    {
        QByteArray answer;
        const auto sql = PostgresSeenRuns::newestOf(schema()).toUtf8();
        const auto trouble = PostgresDriver::connectionOf(connection())->ask(sql.constData(), &answer);
        return trouble.isValid() ? QByteArray() : answer;
    }
    /// Other programs begin, one after the other, and store three times.
    void manyCome(int count)
    {
        QVERIFY(run(u"INSERT INTO storage_runs (run, commits) SELECT 'r' || n, 3 FROM generate_series(%1, %2) n"_s
                        .arg(m_came + 1)
                        .arg(m_came + count)));
        m_came += count;
    }
    /// Another where that cannot be told.
    Found found(Program& program) { return program.mark.find(connection()).valueOr(Found::Another); }
    /// Also changes tables where that is asked for.
    bool commits(Program& program, const QStringList& defining = {})
    {
        program.mark.rolledBack();
        bool done = run(u"BEGIN"_s) && program.mark.moveOn(connection()).ok();
        for (const auto& one : defining)
            done = done && run(one);
        if (done && !defining.isEmpty())
            done = program.mark.noteTables(connection()).ok();
        run(done ? u"COMMIT"_s : u"ROLLBACK"_s);
        if (done)
            program.mark.committed();
        return done;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isOnServer())
            QSKIP("runs as tst_postgresmark_postgres, on a server");
    }
    void init()
    {
        m_schema = QUuid::createUuid().toString();
        m_came = 0;
        m_session = std::make_unique<ServerSession>(u"mark"_s, storagePlace(m_schema));
        QVERIFY(prepareSession(connection(), schema(), true).ok());
        QVERIFY(PostgresMark::makeTables(connection()).ok());
        QVERIFY(run(u"CREATE TABLE votes (number BIGINT)"_s));
        m_one = std::make_unique<Program>(u"one"_s);
        m_other = std::make_unique<Program>(u"other"_s);
        QVERIFY(m_one->mark.begin(connection()).ok() && m_other->mark.begin(connection()).ok());
    }

    void cleanup() { m_session.reset(); }

    void whatAnotherHasStoredIsMissed()
    {
        QVERIFY(commits(*m_one) && commits(*m_one));
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(run(u"UPDATE storage_runs SET commits = 1 WHERE run = 'one'"_s)); // an older dump
        QCOMPARE(found(*m_other), Found::Another);
        QVERIFY(run(u"INSERT INTO storage_runs (run, commits) VALUES ('third', 500)"_s)); // which others store in
        QCOMPARE(found(*m_other), Found::Another);
        QVERIFY(run(u"DELETE FROM storage_runs WHERE run = 'one'"_s)); // from before it began
        QCOMPARE(found(*m_other), Found::Another);
        QVERIFY(run(u"INSERT INTO storage_runs (run, commits) VALUES ('one', 2)"_s)); // the right one is back
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(commits(*m_one) && commits(*m_other));
        QCOMPARE(found(*m_other), Found::Last);
        QCOMPARE(found(*m_one), Found::Last);
    }

    /// Of what was heard between two looks.
    void whatTheListenerReadIsMissed()
    {
        for (int i = 0; i < 2; ++i) {
            QVERIFY(commits(*m_one));
            m_other->others->note(newest());
        }
        QCOMPARE(newest().count("one 2 "), 1);
        QVERIFY(run(u"UPDATE storage_runs SET commits = 1 WHERE run = 'one'"_s));
        QCOMPARE(found(*m_other), Found::Another);
        QVERIFY(run(u"UPDATE storage_runs SET commits = 2 WHERE run = 'one'"_s));
        QCOMPARE(found(*m_other), Found::Last);
    }

    /// Its own mark knows whether a commit without an answer is in.
    void whatTheListenerReadOfOneselfIsNotMissed()
    {
        m_one->others->note("one 7 1");
        QCOMPARE(found(*m_one), Found::Last);
    }

    void whatIsCleanedUpIsNotMissed()
    {
        QVERIFY(run(u"INSERT INTO storage_runs (run, commits) VALUES ('gone', 4)"_s));
        QCOMPARE(found(*m_other), Found::Last);
        manyCome(PostgresMark::keptRuns);
        QVERIFY(commits(*m_other));
        Program third(u"third"_s);
        QVERIFY(third.mark.begin(connection()).ok());
        QCOMPARE(value(u"SELECT count(*) FROM storage_runs WHERE run IN ('gone', 'one')"_s), u"0"_s);
        QCOMPARE(value(u"SELECT count(*) FROM storage_runs"_s), QString::number(PostgresMark::keptRuns + 1));
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(run(u"DELETE FROM storage_runs WHERE run = 'third'"_s)); // behind which nobody came
        QCOMPARE(found(*m_other), Found::Another);
    }

    void whoStoresNothingForLongIsNotCleanedUp()
    {
        manyCome(PostgresMark::keptRuns / 4);
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(newest().startsWith("r250 "));
        manyCome(1);
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(newest().startsWith("other 0 "));
    }

    /// Of the server, or of the machine on which it runs.
    void aClockThatIsAheadCleansNothingUp()
    {
        QVERIFY(commits(*m_one));
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(run(u"UPDATE storage_runs SET moved_at = moved_at - interval '100 days'"_s));
        Program third(u"third"_s);
        QVERIFY(third.mark.begin(connection()).ok());
        QCOMPARE(found(*m_one), Found::Last);
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(commits(*m_one) && commits(*m_other));
    }

    void whatAnEarlierVersionHasMadeIsGoneOnWith()
    {
        QVERIFY(run(u"DROP TABLE storage_runs"_s));
        QVERIFY(run(
            u"CREATE TABLE storage_runs (run TEXT PRIMARY KEY, commits INTEGER NOT NULL, moved_at TIMESTAMPTZ NOT NULL DEFAULT now())"_s));
        QVERIFY(run(u"INSERT INTO storage_runs (run, commits) VALUES ('earlier', 4)"_s));
        QVERIFY(PostgresMark::makeTables(connection()).ok() && PostgresMark::makeTables(connection()).ok());
        Program third(u"third"_s);
        QVERIFY(third.mark.begin(connection()).ok());
        QVERIFY(commits(third));
        QCOMPARE(found(third), Found::Last);
        QCOMPARE(newest().count("earlier 4 "), 1);
        QVERIFY(run(u"UPDATE storage_runs SET commits = 3 WHERE run = 'earlier'"_s));
        QCOMPARE(found(third), Found::Another);
    }

    /// Commands that ran meanwhile.
    void amongManyRunsTheNewestCount()
    {
        for (int i = 0; i < 2; ++i) {
            manyCome(200);
            QCOMPARE(found(*m_other), Found::Last);
        }
        QVERIFY(run(u"DELETE FROM storage_runs WHERE run = 'r400'"_s));
        QCOMPARE(found(*m_other), Found::Another);
    }

    void aTableThatSomebodyMakesAnewIsNoticed()
    {
        QVERIFY(run(u"DROP TABLE votes"_s) && run(u"CREATE TABLE votes (number BIGINT)"_s));
        for (auto* program : {m_one.get(), m_other.get()}) {
            QVERIFY(!commits(*program));
            QCOMPARE(found(*program), Found::Another);
        }
    }

    void aTableThatAProgramMakesAnewIsKnown()
    {
        QVERIFY(commits(*m_one, {u"DROP TABLE votes"_s, u"CREATE TABLE votes (number BIGINT)"_s}));
        QCOMPARE(found(*m_one), Found::Last);
        QVERIFY(!commits(*m_other)); // until it looks
        QCOMPARE(found(*m_other), Found::Last);
        QVERIFY(commits(*m_other, {u"CREATE TABLE words (word TEXT)"_s}));
        QCOMPARE(found(*m_one), Found::Last);
        QVERIFY(run(u"DROP TABLE words"_s));
        QCOMPARE(found(*m_one), Found::Another); // of the other's tables, too
        QCOMPARE(found(*m_other), Found::Another);
    }

    /// As at each start: CREATE TABLE IF NOT EXISTS, for instance.
    void whatMakesNoTableTellsNothing()
    {
        for (auto* program : {m_one.get(), m_other.get()}) {
            QVERIFY(commits(*program, {u"CREATE TABLE IF NOT EXISTS votes (number BIGINT)"_s}));
            QCOMPARE(value(u"SELECT generation FROM storage_tables"_s), u"1"_s);
            QCOMPARE(found(*m_other), Found::Last);
        }
    }

    /// Also one that stood there before the program began.
    void aTableOfSomebodyElseMayGo()
    {
        auto* somebody = PostgresDriver::connectionOf(connection());
        QVERIFY(!somebody->ask("CREATE TABLE guests (name TEXT)").isValid());
        Program third(u"third"_s);
        QVERIFY(third.mark.begin(connection()).ok());
        QVERIFY(!somebody->ask("CREATE TABLE seats (number INTEGER)").isValid());
        QVERIFY(commits(third, {u"CREATE TABLE words (word TEXT)"_s}));
        QCOMPARE(found(*m_other), Found::Last);
        for (const auto* dropped : {"DROP TABLE guests", "DROP TABLE seats"}) {
            QVERIFY(!somebody->ask(dropped).isValid());
            QVERIFY(commits(third) && commits(*m_other));
            QCOMPARE(found(*m_other), Found::Last);
        }
        QVERIFY(!somebody->ask("DROP TABLE words").isValid());
        QVERIFY(!commits(third) && !commits(*m_other));
    }

    /// As of a newer version, which one shares the schema with.
    void aTableThatOnlyAnotherKnowsByNameIsKept()
    {
        QVERIFY(commits(*m_one, {u"CREATE TABLE words (word TEXT)"_s}));
        ServerSession older(u"older"_s, storagePlace(m_schema));
        QVERIFY(prepareSession(older.connection(), schema(), true).ok());
        QVERIFY(PostgresMark::makeTables(older.connection()).ok());
        Program third(u"third"_s);
        QVERIFY(third.mark.begin(older.connection()).ok());
        const auto commitsThere = [&] {
            third.mark.rolledBack();
            const bool isMoved = runStatement(older.connection(), u"BEGIN"_s).ok()
                && third.mark.moveOn(older.connection()).ok();
            const bool isDone = isMoved && third.mark.noteTables(older.connection()).ok();
            const auto ended = runStatement(older.connection(), isDone ? u"COMMIT"_s : u"ROLLBACK"_s);
            if (isDone)
                third.mark.committed();
            return isDone && ended.ok();
        };
        QVERIFY(commitsThere());
        QVERIFY(run(u"DROP TABLE words"_s));
        QVERIFY(!commitsThere());
    }

private:
    QString m_schema;
    int m_came = 0;
    std::unique_ptr<ServerSession> m_session;
    std::unique_ptr<Program> m_one;
    std::unique_ptr<Program> m_other;
};

QTEST_GUILESS_MAIN(PostgresMarkTest)
#include "tst_postgresmark.moc"

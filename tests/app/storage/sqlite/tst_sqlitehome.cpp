#include "app/storage/sqlite/sqlitehome.h"

#include <algorithm>

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using detail::SqliteHome;

namespace {

struct NoLanes final : detail::HomeLanes {
    void suspendReader() override {}
    void resumeReader() override {}
    void tell(const Error&, bool) override {}
};

bool isSet(QSqlDatabase& connection, const QString& setting)
{
    auto found = runQuery(connection, u"PRAGMA "_s + setting);
    return found && found->next() && found->value(0).toInt() == 1;
}

} // namespace

class SqliteHomeTest : public QObject {
    Q_OBJECT

    static void drop(QSqlDatabase& connection)
    {
        const auto name = connection.connectionName();
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(name);
    }
    /// As a job does it; with what it does nothing: an empty text.
    static Result<Done> stored(SqliteHome& home, QSqlDatabase& connection, const QString& sql)
    {
        auto done = home.begin(connection);
        if (done && !sql.isEmpty())
            done = runStatement(connection, sql);
        if (done)
            return home.commit(connection);
        (void)runStatement(connection, u"ROLLBACK"_s);
        return done;
    }
    static qint64 numberFrom(QSqlDatabase& connection, const QString& sql)
    {
        auto found = runQuery(connection, sql);
        return found && found->next() ? found->value(0).toLongLong() : -1;
    }

private Q_SLOTS:
    /// What is open counts as whole, and would be written without what each opening asks of SQLite.
    void whatIsHalfOpenedIsClosed()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"x.db"_s);
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sqlitehome-other"_s);
        const auto tidy = qScopeGuard([&] { drop(other); });
        other.setDatabaseName(file);
        QVERIFY(other.open() && runStatement(other, u"BEGIN EXCLUSIVE"_s).ok());
        SqliteHome home(file, SqliteHome::Role::Writes);
        auto connection = home.addConnection(u"sqlitehome"_s);
        const auto tidyOwn = qScopeGuard([&] { drop(connection); });
        QVERIFY(!home.open(connection).ok());
        QVERIFY(!connection.isOpen());
        QVERIFY(runStatement(other, u"COMMIT"_s).ok());
        QVERIFY(home.open(connection).ok());
        QVERIFY(isSet(connection, u"foreign_keys"_s) && isSet(connection, u"secure_delete"_s));
    }

    /// Another connection puts back what it has copied, by a transaction as any other (`.restore`).
    void anEarlierStateIsNotGoneOnWith()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"x.db"_s);
        SqliteHome home(file, SqliteHome::Role::Writes);
        auto connection = home.addConnection(u"sqlitehome"_s);
        const auto tidy = qScopeGuard([&] { drop(connection); });
        QVERIFY(home.open(connection).ok());
        const auto store = [&](const QString& sql) { return stored(home, connection, sql); };
        QVERIFY(
            store(u"CREATE TABLE votes (number INTEGER PRIMARY KEY)"_s) && store(u"INSERT INTO votes VALUES (1)"_s));
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sqlitehome-other"_s);
        const auto tidyOther = qScopeGuard([&] { drop(other); });
        other.setDatabaseName(file);
        QVERIFY(other.open());
        const auto elsewhere = [&](const QStringList& statements) {
            return std::all_of(
                statements.begin(), statements.end(), [&](const auto& sql) { return runStatement(other, sql).ok(); });
        };
        QVERIFY(elsewhere({u"VACUUM INTO '%1'"_s.arg(folder.filePath(u"copy.db"_s)),
            u"ATTACH '%1' AS copy"_s.arg(folder.filePath(u"copy.db"_s))}));
        QVERIFY(store(u"INSERT INTO votes VALUES (2)"_s));
        QVERIFY(elsewhere({u"INSERT INTO votes VALUES (3)"_s})); // what others write is no earlier state
        QVERIFY(store(u"INSERT INTO votes VALUES (4)"_s));
        QVERIFY(elsewhere({u"BEGIN"_s, u"DELETE FROM votes"_s, u"INSERT INTO votes SELECT number FROM copy.votes"_s,
            u"DELETE FROM storage_runs"_s, u"INSERT INTO storage_runs SELECT * FROM copy.storage_runs"_s,
            u"COMMIT"_s}));
        for (int tries = 0; tries < 2; ++tries) {
            const auto refused = store(u"INSERT INTO votes VALUES (5)"_s);
            QVERIFY(!refused && refused.error().reason == Reason::NotFound);
            QVERIFY(!refused.error().code.isEmpty()); // the disk is sound: votes wait in the journal
            QVERIFY2(refused.error().text.contains(u"was replaced while the program ran"_s),
                qPrintable(refused.error().text));
        }
        QCOMPARE(store({}).error().reason, Reason::NotFound); // also by who only looks
        QVERIFY(elsewhere({u"DROP TABLE storage_runs"_s}));
        QCOMPARE(store(u"INSERT INTO votes VALUES (5)"_s).error().reason, Reason::NotFound);
    }

    /// A start writes nothing; of the runs before it some stay.
    void eachRunHasARow()
    {
        const QTemporaryDir folder;
        for (int run = 0; run < 30; ++run) {
            SqliteHome home(folder.filePath(u"x.db"_s), SqliteHome::Role::Writes);
            auto connection = home.addConnection(u"sqlitehome"_s);
            const auto tidy = qScopeGuard([&] { drop(connection); });
            QVERIFY(home.open(connection).ok());
            QVERIFY(stored(home, connection, {}));
            QVERIFY(stored(home, connection, u"CREATE TABLE t%1 (number INTEGER)"_s.arg(run)));
            QVERIFY(stored(home, connection, u"INSERT INTO t%1 VALUES (1)"_s.arg(run)));
            QCOMPARE(numberFrom(connection, u"SELECT count(*) FROM storage_runs"_s), std::min(run + 1, 21));
            QCOMPARE(numberFrom(connection, u"SELECT max(commits) FROM storage_runs"_s), 2);
        }
    }

    /// Of a job that only looks, or finds nothing to do.
    void whatChangesNothingIsNotWritten()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"x.db"_s);
        SqliteHome home(file, SqliteHome::Role::Writes);
        auto connection = home.addConnection(u"sqlitehome"_s);
        const auto tidy = qScopeGuard([&] { drop(connection); });
        QVERIFY(home.open(connection).ok());
        QVERIFY(stored(home, connection, u"CREATE TABLE votes (number INTEGER PRIMARY KEY)"_s));
        QVERIFY(stored(home, connection, u"INSERT INTO votes VALUES (1)"_s));
        const auto commits = u"SELECT max(commits) FROM storage_runs"_s;
        const auto log = QFileInfo(file + u"-wal"_s).size();
        for (const auto& sql : {QString(), u"SELECT number FROM votes"_s, u"DELETE FROM votes WHERE number = 2"_s}) {
            QVERIFY(stored(home, connection, sql));
            QCOMPARE(numberFrom(connection, commits), 2);
            QCOMPARE(QFileInfo(file + u"-wal"_s).size(), log);
        }
        for (const auto& sql : {u"CREATE INDEX numbers ON votes (number)"_s, u"DELETE FROM votes WHERE number = 1"_s}) {
            const auto before = numberFrom(connection, commits);
            QVERIFY(stored(home, connection, sql));
            QCOMPARE(numberFrom(connection, commits), before + 1);
        }
    }

    void aReaderThatIsClosedOpensAgain()
    {
        const QTemporaryDir folder;
        SqliteHome home(folder.filePath(u"x.db"_s), SqliteHome::Role::Reads);
        auto connection = home.addConnection(u"sqlitehome"_s);
        const auto tidy = qScopeGuard([&] { drop(connection); });
        QVERIFY(home.open(connection).ok());
        connection.close();
        NoLanes lanes;
        QVERIFY(!home.look(connection, lanes).lost);
        QVERIFY(connection.isOpen() && isSet(connection, u"query_only"_s));
    }
};

QTEST_GUILESS_MAIN(SqliteHomeTest)
#include "tst_sqlitehome.moc"

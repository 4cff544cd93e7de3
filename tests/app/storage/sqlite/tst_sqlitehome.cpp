#include "app/storage/sqlite/sqlitehome.h"

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

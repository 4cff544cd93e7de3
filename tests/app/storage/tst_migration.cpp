#include "app/storage/migration.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_reactor, storagePlace(m_folder->filePath(u"rooms.db"_s)));
        QVERIFY(opened.ok());
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void runsEachStepOnce();
    void roomsDoNotSeeEachOther();
    void aFailingStepLeavesNothing();
    void refusesWhatANewerVersionWrote();
    void refusesStepsThatCannotBe_data();
    void refusesStepsThatCannotBe();

private:
    Result<Done> migrate(QString room, QStringList steps)
    {
        return waited(m_reactor, m_database->migrate(room, steps));
    }
    QStringList columns(const QString& table)
    {
        return waited(m_reactor, m_database->read([table](QSqlDatabase& connection) -> Result<QStringList> {
            auto query = runQuery(connection,
                isOnServer()
                    ? u"SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 ORDER BY attnum"_s
                    : u"SELECT name FROM pragma_table_info(?)"_s,
                {table});
            if (!query)
                return query.error();
            QStringList names;
            while (query->next())
                names.append(query->value(0).toString());
            return names;
        })).valueOr({});
    }

    MemoryReactor m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    const QString m_first = u"CREATE TABLE birds (name TEXT)"_s;
    const QString m_second = u"ALTER TABLE birds ADD COLUMN colour TEXT"_s;
};

void MigrationTest::runsEachStepOnce()
{
    QVERIFY(migrate(u"birds"_s, {m_first}).ok());
    QCOMPARE(columns(u"birds"_s), QStringList{u"name"_s});
    QVERIFY(migrate(u"birds"_s, {m_first}).ok());
    QVERIFY(migrate(u"birds"_s, {m_first, m_second}).ok());
    QVERIFY(migrate(u"birds"_s, {m_first, m_second}).ok());
    QCOMPARE(columns(u"birds"_s), (QStringList{u"name"_s, u"colour"_s}));
}

void MigrationTest::roomsDoNotSeeEachOther()
{
    QVERIFY(migrate(u"birds"_s, {m_first, m_second}).ok());
    QVERIFY(migrate(u"trees"_s, {u"CREATE TABLE trees (name TEXT)"_s}).ok());
    QCOMPARE(columns(u"trees"_s), QStringList{u"name"_s});
}

void MigrationTest::aFailingStepLeavesNothing()
{
    QVERIFY(!migrate(u"birds"_s, {m_first, u"ALTER TABLE nowhere ADD COLUMN x"_s}).ok());
    QCOMPARE(columns(u"birds"_s), QStringList{});
    QVERIFY(migrate(u"birds"_s, {m_first, m_second}).ok());
    QCOMPARE(columns(u"birds"_s), (QStringList{u"name"_s, u"colour"_s}));
}

void MigrationTest::refusesWhatANewerVersionWrote()
{
    QVERIFY(migrate(u"birds"_s, {m_first, m_second}).ok());
    const auto older = migrate(u"birds"_s, {m_first});
    QVERIFY(!older.ok());
    QCOMPARE(older.error().kind, Error::Kind::Unsupported);
    QVERIFY(older.error().text.contains(u"newer version"_s));
    QVERIFY(older.error().text.contains(u"birds"_s));
}

void MigrationTest::refusesStepsThatCannotBe_data()
{
    QTest::addColumn<QString>("steps");
    QTest::newRow("below none") << u"-5"_s;
    QTest::newRow("no number") << u"'many'"_s;
    QTest::newRow("bytes") << u"x'00ff'"_s;
}

/// The file may be a backup that somebody has made.
void MigrationTest::refusesStepsThatCannotBe()
{
    QFETCH(const QString, steps);
    if (isOnServer() && steps.contains(u'\''))
        QSKIP("no such value gets into the column");
    QVERIFY(migrate(u"birds"_s, {m_first}).ok());
    QVERIFY(waited(m_reactor, m_database->write([steps](QSqlDatabase& connection) -> Result<Done> {
        auto query = runQuery(connection, u"UPDATE storage_rooms SET steps = "_s + steps);
        return query ? Result<Done>(Done()) : Result<Done>(query.error());
    })).ok());
    const auto done = migrate(u"birds"_s, {m_first, m_second});
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Malformed);
    QVERIFY2(done.error().text.contains(u"damaged"_s), qPrintable(done.error().text));
    QCOMPARE(columns(u"birds"_s), QStringList{u"name"_s});
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"

#include "app/storage/sqlite/integritycheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class IntegrityCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAWholeDatabaseFromABrokenOne()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"looked-through.db"_s);
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
            connection.setDatabaseName(file);
            QVERIFY(connection.open());
            QVERIFY(runStatement(connection, u"CREATE TABLE birds (name TEXT)"_s).ok());
            QVERIFY(runStatement(connection, u"INSERT INTO birds VALUES ('kestrel')"_s).ok());
            QCOMPARE(checkIntegrity(connection), Integrity::Whole);
            connection.close();
            QFile written(file);
            QVERIFY(written.open(QFile::ReadWrite) && written.seek(4096)); // the table's page
            QCOMPARE(written.write(QByteArray(2000, 'x')), 2000);
            written.close();
            QVERIFY(connection.open());
            QCOMPARE(checkIntegrity(connection), Integrity::Broken);
            connection.close();
        }
        QSqlDatabase::removeDatabase(u"integrity"_s);
    }

    void endsWhereItTakesTooLong()
    {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
            connection.setDatabaseName(u":memory:"_s);
            QVERIFY(connection.open());
            QVERIFY(
                runStatement(connection, u"CREATE TABLE birds (number INTEGER PRIMARY KEY, name TEXT UNIQUE)"_s).ok());
            QVERIFY(runStatement(connection,
                u"INSERT INTO birds WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                " SELECT i, 'bird ' || i FROM n"_s)
                        .ok());
            QCOMPARE(checkIntegrity(connection, std::chrono::milliseconds(0)), Integrity::TakesTooLong);
            QCOMPARE(checkIntegrity(connection), Integrity::Whole);
            connection.close();
        }
        QSqlDatabase::removeDatabase(u"integrity"_s);
    }
};

QTEST_GUILESS_MAIN(IntegrityCheckTest)
#include "tst_integritycheck.moc"

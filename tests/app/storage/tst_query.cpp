#include "app/storage/query.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(everyport::Error::Kind)
Q_DECLARE_METATYPE(everyport::Reason)

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void bindsInOrder();
    void aPreparedOneRunsAgain();
    void sortsFailures_data();
    void sortsFailures();
    void namesTheTakenKey();
    void saysWhereTheStatementIsWrong();
    void saysThatATableIsMissing();
    void aClosedOneIsNamed();

private:
    QTemporaryDir m_folder;
    QSqlDatabase m_connection;
};

void QueryTest::initTestCase()
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"query"_s);
    m_connection.setDatabaseName(m_folder.filePath(u"query.db"_s));
    QVERIFY(m_connection.open());
    QVERIFY(runQuery(m_connection, u"CREATE TABLE birds (name TEXT PRIMARY KEY, eggs INTEGER)"_s).ok());
}

void QueryTest::cleanupTestCase()
{
    m_connection = {};
    QSqlDatabase::removeDatabase(u"query"_s);
}

void QueryTest::bindsInOrder()
{
    QVERIFY(runQuery(m_connection, u"INSERT INTO birds VALUES (?, ?)"_s, {u"kestrel'); --"_s, 4}).ok());
    auto found = runQuery(m_connection, u"SELECT eggs FROM birds WHERE name = ?"_s, {u"kestrel'); --"_s});
    QVERIFY(found.ok());
    QVERIFY(found->next());
    QCOMPARE(found->value(0).toInt(), 4);
    QVERIFY(!found->next());
}

void QueryTest::aPreparedOneRunsAgain()
{
    auto query = prepareQuery(m_connection, u"INSERT INTO birds VALUES (?, ?)"_s);
    QVERIFY(query.ok());
    for (int i = 0; i < 3; ++i) {
        query->addBindValue(u"wren %1"_s.arg(i));
        query->addBindValue(i);
        QVERIFY(query->exec());
    }
    auto found = runQuery(m_connection, u"SELECT sum(eggs) FROM birds WHERE name LIKE 'wren%'"_s);
    QVERIFY(found->next());
    QCOMPARE(found->value(0).toInt(), 3);
}

void QueryTest::sortsFailures_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("advice");
    QTest::newRow("full") << u"13"_s << Error::Kind::Local << Reason::NoSpace << u"Free some space"_s;
    QTest::newRow("damaged") << u"11"_s << Error::Kind::Local << Reason::BadValue << u"saved copy"_s;
    QTest::newRow("no database") << u"26"_s << Error::Kind::Local << Reason::BadValue << u"saved copy"_s;
    QTest::newRow("read only") << u"8"_s << Error::Kind::Local << Reason::PermissionDenied << u"right to write"_s;
    QTest::newRow("locked") << u"5"_s << Error::Kind::Busy << Reason::InUse << u"Close it"_s;
    QTest::newRow("taken") << u"19"_s << Error::Kind::Refused << Reason::AlreadyExists << u"refused"_s;
    QTest::newRow("taken, extended") << u"2067"_s << Error::Kind::Refused << Reason::AlreadyExists << u"refused"_s;
    QTest::newRow("broken disk") << u"10"_s << Error::Kind::Local << Reason::None << u"Look after the disk"_s;
}

void QueryTest::sortsFailures()
{
    QFETCH(QString, code);
    QFETCH(QString, advice);
    const QSqlError said(u"driver"_s, u"words"_s, QSqlError::StatementError, code);
    const auto error = storageError(said, m_folder.filePath(u"query.db"_s));
    QTEST(error.kind, "kind");
    QTEST(error.reason, "reason");
    QCOMPARE(error.native, code.toInt());
    QVERIFY2(error.text.contains(advice), qPrintable(error.text));
}

void QueryTest::namesTheTakenKey()
{
    QVERIFY(runQuery(m_connection, u"INSERT INTO birds VALUES ('owl', 1)"_s).ok());
    const auto again = runQuery(m_connection, u"INSERT INTO birds VALUES ('owl', 2)"_s);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().reason, Reason::AlreadyExists);
    QVERIFY2(again.error().text.contains(u"birds.name"_s), qPrintable(again.error().text));
}

void QueryTest::saysWhereTheStatementIsWrong()
{
    const auto wrong = runQuery(m_connection, u"SELECT eggs FROM nowhere"_s);
    QVERIFY(!wrong.ok());
    QVERIFY2(wrong.error().text.contains(u"nowhere"_s), qPrintable(wrong.error().text));
}

void QueryTest::saysThatATableIsMissing()
{
    QVERIFY(runQuery(m_connection, u"CREATE TABLE nests (place TEXT)"_s).ok());
    QVERIFY(runQuery(m_connection, u"DROP TABLE nests"_s).ok());
    const auto wrong = runQuery(m_connection, u"SELECT place FROM nests"_s);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().kind, Error::Kind::Local);
    QCOMPARE(wrong.error().reason, Reason::None);
    QVERIFY(!wrong.error().code.isEmpty()); // so that votes wait in the journal
    QVERIFY2(wrong.error().text.contains(u"nests. Somebody has deleted it. Bring back a backup"_s),
        qPrintable(wrong.error().text));
}

/// Qt says nothing of it, and the sentence ended behind its colon.
void QueryTest::aClosedOneIsNamed()
{
    {
        auto closed = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"closed"_s);
        closed.setDatabaseName(u"closed.db"_s);
        const auto failed = runQuery(closed, u"SELECT 1"_s);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().text, u"The storage closed.db failed: it is not open."_s);
    }
    QSqlDatabase::removeDatabase(u"closed"_s);
    QCOMPARE(storageError({}, u"closed.db"_s).text, u"The storage closed.db failed: it gave no reason."_s);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"

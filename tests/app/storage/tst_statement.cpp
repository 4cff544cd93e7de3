#include "app/storage/statement.h"

#include <QTest>

#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"statements"_s);
        m_connection.setDatabaseName(u":memory:"_s);
        QVERIFY(m_connection.open());
        m_cache = std::make_unique<StatementCache>();
        QVERIFY(runStatement(m_connection, u"CREATE TABLE numbers (number INTEGER)"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(runStatement(m_connection, insert, {i}));
    }
    void cleanup()
    {
        m_cache.reset();
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(u"statements"_s);
    }

    void repeats()
    {
        QVERIFY(runStatement(m_connection, u"CREATE TABLE words (word TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL)"_s));
        const auto kept = m_cache->count();
        {
            auto put = RepeatedStatement::prepare(m_connection, u"INSERT INTO words VALUES (?, ?)"_s);
            QVERIFY(put);
            for (const QByteArray word : {"one", "zwölf", ""}) {
                put->bindText(0, word);
                put->bindBlob(1, word);
                QVERIFY(put->run());
            }
            put->bindText(0, "one");
            QCOMPARE(put->run().error().reason, Reason::AlreadyExists);
            put->bindText(0, "two"); // goes on after a failure; what is not bound anew stays
            put->bindBlob(1, "");
            QVERIFY(put->run());
        }
        QCOMPARE(m_cache->count(), kept + 1);
        QVERIFY(!runStatement(m_connection, u"INSERT INTO words VALUES (?, ?)"_s)); // nothing is left of what was bound
        auto words = RepeatedStatement::prepare(
            m_connection, u"SELECT LENGTH(word) FROM words WHERE bytes >= ? ORDER BY rowid"_s);
        words->bindBlob(0, {});
        QList<qint64> lengths;
        while (*words->step())
            lengths.append(words->integer(0));
        QCOMPARE(lengths, (QList<qint64>{3, 5, 0, 3}));
        QVERIFY(!RepeatedStatement::prepare(m_connection, u"NO SUCH WORDS"_s));
    }
    void copiesTexts()
    {
        QVERIFY(runStatement(m_connection, u"CREATE TABLE words (word TEXT)"_s));
        auto put = RepeatedStatement::prepare(m_connection, u"INSERT INTO words VALUES (?)"_s);
        for (const auto& word : {u"zw\u00F6lf \U0001F600"_s, QString(), u""_s}) {
            auto own = QString(word.constData(), word.size());
            put->bindOrNull(0, own);
            own.fill(u'x');
            QVERIFY(put->run());
        }
        auto words = runQuery(m_connection, u"SELECT word, HEX(word) FROM words ORDER BY rowid"_s);
        QVERIFY(words && words->next());
        QCOMPARE(words->value(0).toString(), u"zw\u00F6lf \U0001F600"_s);
        QCOMPARE(words->value(1).toByteArray(), "7A77C3B66C6620F09F9880");
        for (int i = 0; i < 2; ++i)
            QVERIFY(words->next() && words->value(0).isNull());
    }
    void isKeptForTheNext()
    {
        const auto kept = m_cache->count();
        QVERIFY(runStatement(m_connection, insert, {3}));
        QCOMPARE(m_cache->count(), kept);
        QCOMPARE(numbers(), (QList{0, 1, 2, 3}));
    }
    void isFreshForEach()
    {
        {
            auto query = runQuery(m_connection, select, {0});
            QVERIFY(query->next()); // and is not read to its end
        }
        QCOMPARE(numbers(), (QList{0, 1, 2}));
        auto wrong = runQuery(m_connection, insert); // nothing bound: not what was bound before
        QVERIFY(!wrong || numbers().size() == 4);
    }
    void servesTwoAtOnce()
    {
        auto outer = runQuery(m_connection, select, {0});
        int found = 0;
        while (outer->next()) {
            auto inner = runQuery(m_connection, select, {outer->value(0)});
            while (inner->next())
                ++found;
        }
        QCOMPARE(found, 3 + 2 + 1);
    }
    void seesTablesThatChanged()
    {
        QCOMPARE(numbers().size(), 3);
        QVERIFY(runStatement(m_connection, u"ALTER TABLE numbers ADD COLUMN text TEXT"_s));
        QVERIFY(runStatement(m_connection, u"CREATE INDEX by_number ON numbers (number)"_s));
        QCOMPARE(numbers(), (QList{0, 1, 2}));
        auto all = runQuery(m_connection, u"SELECT * FROM numbers"_s);
        QVERIFY(all->next());
    }
    void leavesWhatFailed()
    {
        QVERIFY(runStatement(m_connection, u"CREATE UNIQUE INDEX once ON numbers (number)"_s));
        const auto kept = m_cache->count();
        QVERIFY(!runStatement(m_connection, insert, {1}).ok());
        QCOMPARE(m_cache->count(), kept - 1);
        QVERIFY(runStatement(m_connection, insert, {7}).ok());
    }
    void isBounded()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(runStatement(m_connection, u"SELECT %1"_s.arg(i)));
        QCOMPARE(m_cache->count(), StatementCache::most);
        QVERIFY(runStatement(m_connection, u"SELECT '%1'"_s.arg(QString(5000, u'x'))));
        QCOMPARE(m_cache->count(), StatementCache::most);
        m_cache->clear();
        QCOMPARE(m_cache->count(), 0U);
        QCOMPARE(numbers(), (QList{0, 1, 2}));
    }
    void isNotNeeded()
    {
        m_cache.reset();
        QVERIFY(!StatementCache::current());
        QCOMPARE(numbers(), (QList{0, 1, 2}));
    }

private:
    QList<int> numbers()
    {
        QList<int> all;
        auto query = runQuery(m_connection, select, {0});
        while (query && query->next())
            all.append(query->value(0).toInt());
        return all;
    }
    const QString insert = u"INSERT INTO numbers (number) VALUES (?)"_s;
    const QString select = u"SELECT number FROM numbers WHERE number >= ? ORDER BY number"_s;
    QSqlDatabase m_connection;
    std::unique_ptr<StatementCache> m_cache;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"

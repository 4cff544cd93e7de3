#include "app/storage/groupcommit.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "app/storage/sqlite/sqlitehome.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::detail;
using namespace Qt::StringLiterals;

namespace {

/// Stores a number; one that is there already fails.
class Put final : public DatabaseWork {
public:
    explicit Put(int number) : m_number(number) {}

    void run(QSqlDatabase& connection) override
    {
        const auto done = runStatement(connection, u"INSERT INTO numbers VALUES (?)"_s, {m_number});
        if (!done)
            m_failure = done.error();
    }
    const Error* failure() const override { return m_failure ? &*m_failure : nullptr; }
    void replaceBy(const Error& error) override { m_failure = error; }
    void answer() override {}

private:
    int m_number;
    std::optional<Error> m_failure = {};
};

std::optional<Error> noFault()
{
    return {};
}

} // namespace

class GroupCommitTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_connection;
    std::unique_ptr<DatabaseHome> m_home;

    QList<int> numbers()
    {
        QList<int> found;
        QSqlQuery query(u"SELECT number FROM numbers ORDER BY number"_s, m_connection);
        while (query.next())
            found.append(query.value(0).toInt());
        return found;
    }
    /// One job, which these join.
    GroupCommit commitWith(std::vector<int> joining)
    {
        return {m_connection, *m_home, [joining = std::move(joining), at = std::size_t(0)](auto) mutable {
                    return at < joining.size() ? std::make_unique<Put>(joining.at(at++)) : nullptr;
                }};
    }
    static GroupCommit::Group groupOf(int number)
    {
        GroupCommit::Group group;
        group.push_back(std::make_unique<Put>(number));
        return group;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto file = m_folder->filePath(u"group.db"_s);
        m_home = std::make_unique<SqliteHome>(file, DatabaseHome::Role::Writes);
        m_connection = m_home->addConnection(u"group"_s);
        QVERIFY(m_home->open(m_connection).ok());
        QVERIFY(runStatement(m_connection, u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s).ok());
    }
    void cleanup()
    {
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(u"group"_s);
        m_home.reset();
    }

    void storesAllThatJoin()
    {
        auto group = groupOf(1);
        QVERIFY(commitWith({2, 3}).run(group, noFault).ok());
        QCOMPARE(group.size(), 3U);
        QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
    }

    void oneThatFailsTakesNoOtherWithIt()
    {
        auto group = groupOf(1);
        QVERIFY(commitWith({1, 2}).run(group, noFault).ok());
        QVERIFY(!group.at(0)->failure());
        QVERIFY(group.at(1)->failure());
        QVERIFY(!group.at(2)->failure());
        QCOMPARE(numbers(), (QList<int>{1, 2}));
    }

    void aCommitThatFailsStoresNothing()
    {
        auto group = groupOf(1);
        const auto done = commitWith({2}).run(group, [] { return std::optional(diskFullError(u"/srv/group.db"_s)); });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().reason, Reason::NoSpace);
        QVERIFY(numbers().isEmpty());
        auto again = groupOf(1); // no transaction is left under way
        QVERIFY(commitWith({}).run(again, noFault).ok());
        QCOMPARE(numbers(), QList<int>{1});
    }
};

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "tst_groupcommit.moc"

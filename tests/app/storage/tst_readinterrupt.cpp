#include "app/storage/readinterrupt.h"

#include <QTest>

#include "app/storage/query.h"
#include "app/storage/sqlite/sqlitehome.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::detail;
using namespace Qt::StringLiterals;

namespace {

class Read final : public DatabaseWork {
public:
    void run(QSqlDatabase&) override {}
    const Error* failure() const override { return nullptr; }
    void replaceBy(const Error&) override {}
    void answer() override {}
};

/// Long enough for SQLite to ask.
constexpr auto longStatement =
    u"WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT count(*) FROM n";

} // namespace

class ReadInterruptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsQueuedIsNotBegun()
    {
        ReadInterrupt reads;
        const Read wanted;
        const Read unwanted;
        reads.interrupt(unwanted, true);
        QVERIFY(reads.begin(wanted));
        reads.end();
        QVERIFY(!reads.begin(unwanted));
    }

    void oneThatIsOverIsForgotten()
    {
        ReadInterrupt reads;
        const Read read;
        QVERIFY(reads.begin(read));
        reads.end();
        reads.interrupt(read, false);
        const Read& next = read; // another at the same address
        QVERIFY(reads.begin(next));
    }

    void oneThatIsAnsweredOtherwiseIsForgotten()
    {
        ReadInterrupt reads;
        const Read read;
        reads.interrupt(read, true);
        QVERIFY(reads.forget(read));
        QVERIFY(!reads.forget(read));
        const Read& next = read; // another at the same address
        QVERIFY(reads.begin(next));
    }

    void oneThatRunsEndsWhereItStands()
    {
        ReadInterrupt reads;
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"interrupted"_s);
            connection.setDatabaseName(u":memory:"_s);
            QVERIFY(connection.open());
            SqliteHome(u":memory:"_s, DatabaseHome::Role::Reads).watch(connection, reads);
            const auto run = [&connection] {
                QSqlQuery query(connection);
                return query.exec(QString::fromUtf16(longStatement)) && query.next();
            };
            const Read read;
            QVERIFY(reads.begin(read));
            QVERIFY(run());
            reads.interrupt(read, false);
            QVERIFY(!run());
            reads.end();
            reads.forgetRead();
            QVERIFY(run());
            connection.close();
        }
        QSqlDatabase::removeDatabase(u"interrupted"_s);
    }
};

QTEST_GUILESS_MAIN(ReadInterruptTest)
#include "tst_readinterrupt.moc"

#include "app/storage/postgres/postgreshome.h"

#include <array>
#include <future>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include "app/storage/database.h"
#include "app/storage/postgres/postgreslock.h"
#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"
#include "app/storage/sharing.h"
#include "tests/app/storage/postgres/serversession.h"
#include "tests/app/storage/postgres/silence.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// Hears what becomes of the database.
struct HeardOfServer final : DatabaseEvents {
    void fileLost(const Error& what) override { lost.append(what.text); }
    void filePutBack(const Error& what) override { back.append(what.text); }
    void changedElsewhere(const QString& what) override { told.append(what); }
    QStringList told = {};
    QStringList lost = {};
    QStringList back = {};
};

auto put(qint64 number)
{
    return [number](QSqlDatabase& connection) {
        return runStatement(connection, u"INSERT INTO numbers VALUES (?)"_s, {number});
    };
}

auto run(const QString& sql, const QVariantList& values = {})
{
    return [=](QSqlDatabase& connection) { return runStatement(connection, sql, values); };
}

/// Of a statement with four columns.
Result<QVariantList> firstRow(QSqlDatabase& connection, const QString& sql, const QVariantList& values = {})
{
    auto query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    return query->next() ? QVariantList{query->value(0), query->value(1), query->value(2), query->value(3)}
                         : QVariantList();
}

Result<qint64> countOf(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT count(*) FROM numbers"_s);
    return query && query->next() ? Result<qint64>(query->value(0).toLongLong()) : Result<qint64>(Error::cancelled());
}

/// The server is this test's own.
void control(const QString& what)
{
    const auto program = qEnvironmentVariable("EVERYPORT_TEST_POSTGRES_CONTROL");
    QCOMPARE(QProcess::execute(program, {what, qEnvironmentVariable("EVERYPORT_TEST_POSTGRES")}), 0);
}

} // namespace

class PostgresHomeTest : public QObject {
    Q_OBJECT

    QString place() const { return storagePlace(m_schema); }
    QString schema() const { return place().section(u"schema="_s, 1); }
    void open()
    {
        auto opened = Database::open(*m_reactor, place());
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
        m_database = std::move(*opened);
        m_database->addListener(m_heard);
        QVERIFY(waited(
            *m_reactor, m_database->migrate(u"numbers"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s}))
                    .ok());
    }
    template <typename Job>
    auto write(Job job)
    {
        return waited(*m_reactor, m_database->write(std::move(job)));
    }
    template <typename Job>
    auto read(Job job)
    {
        return waited(*m_reactor, m_database->read(std::move(job)));
    }
    /// Past the program, as an administrator does it; what psql prints.
    QByteArray administer(const QString& sql)
    {
        QProcess psql;
        psql.start(
            u"psql"_s, {u"-qAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, place().section(u"&schema"_s, 0, 0), u"-c"_s, sql});
        psql.waitForFinished();
        if (psql.exitCode() != 0)
            qWarning("%s", psql.readAllStandardError().constData());
        return psql.readAllStandardOutput().trimmed();
    }
    /// The server is at it.
    bool runs(const QString& beginning)
    {
        return administer(
                   u"SELECT count(*) FROM pg_stat_activity WHERE application_name = 'everyport' AND state = 'active' AND query LIKE '%1%'"_s
                       .arg(beginning))
            == "1";
    }
    /// Until it succeeds, as the taps' journal does.
    void writeAtLast(qint64 number)
    {
        for (int i = 0; i < 100; ++i) {
            if (write(put(number)).ok())
                return;
            QTest::qWait(100); // fixed wait: as whoever tries again does
        }
        QFAIL("it is never stored");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!isOnServer())
            QSKIP("runs as tst_postgreshome_postgres, on a server");
    }
    void init()
    {
        m_schema = QUuid::createUuid().toString();
        m_reactor = std::make_unique<MemoryReactor>();
        m_heard = {};
        open();
    }
    void cleanup()
    {
        m_database.reset();
        m_reactor.reset();
    }

    void valuesComeBackAsTheyWere();
    void numbersAreGiven();
    void aRepeatedStatementBindsPastQt();
    void aFailureUndoesOnlyItself();
    void aSwallowedFailureUndoesItsJobAlone();
    void rowsComeWhileAnotherStatementRuns();
    void aReadCannotWrite();
    void whatNobodyWaitsForEnds();
    void onlyWhatNobodyWaitsForIsCancelled();
    void textsCompareByTheirBytes();
    void aTextWithAZeroIsRefused();
    void oneProgramHasTheSchema();
    void onlyASessionOfItsOwnIsEnded();
    void theLockIsOneSessions();
    void aSilentServerBlocksNobody();
    void aServerThatHangsIsNoticed();
    void aServerThatHangsHoldsUpNoStop();
    void aReadThatHangsEnds();
    void troubleIsSorted();
    void anAddressThatLeadsNowhere();
    void aConnectionThatIsCutIsMadeAnew();
    void aServerThatIsGoneIsWaitedFor();
    void aCommitWithoutAnswerIsKnownLater();
    void aDroppedTableIsNoticed();
    void aDroppedTableIsNoticedLongAfterItWasMade();
    void severalProgramsShareASchema();
    void allThatIsToldIsHeard();
    void anOlderDumpIsNoticedBeforeTheNextCommit();
    void anOlderDumpIsNoticedByWhoStoredNothingSince();

private:
    QString m_schema;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    HeardOfServer m_heard;
};

void PostgresHomeTest::valuesComeBackAsTheyWere()
{
    QVERIFY(write(run(u"CREATE TABLE kinds (a INTEGER, b TEXT, c BLOB, d TEXT)"_s)).ok());
    const QByteArray bytes("\0\\x'\xff", 5);
    const auto text = u"It's “Köln” \\ \U0001F600"_s;
    QVERIFY(write(
        run(u"INSERT INTO kinds VALUES (?, ?, ?, ?)"_s, {std::numeric_limits<qint64>::min(), text, bytes, QString()}))
                .ok());
    const auto row = read(
        [](QSqlDatabase& connection) { return firstRow(connection, u"SELECT a, b, c, d FROM kinds"_s); });
    QVERIFY(row.ok());
    QCOMPARE(row->at(0), QVariant(std::numeric_limits<qint64>::min()));
    QCOMPARE(row->at(1), QVariant(text));
    QCOMPARE(row->at(2), QVariant(bytes));
    QVERIFY(row->at(3).isNull());
    QVERIFY(write(run(u"UPDATE kinds SET b = ?, c = ?"_s, {u""_s, QByteArray("")})).ok());
    const auto empty = read([](QSqlDatabase& connection) {
        return firstRow(connection, u"SELECT b, c, sum(a), a < 0 FROM kinds GROUP BY a, b, c"_s);
    });
    QVERIFY(empty.ok() && !empty->at(0).isNull() && !empty->at(1).isNull());
    QCOMPARE(empty->at(2).toLongLong(), std::numeric_limits<qint64>::min());
    QVERIFY(empty->at(3).toBool());
}

void PostgresHomeTest::numbersAreGiven()
{
    QVERIFY(write(run(u"CREATE TABLE given (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)"_s)).ok());
    const auto insert = [](QSqlDatabase& connection) -> Result<qint64> {
        const auto made = runQuery(connection, u"INSERT INTO given (name) VALUES (?)"_s, {u"x"_s});
        return made ? Result<qint64>(made->lastInsertId().toLongLong()) : Result<qint64>(made.error());
    };
    QCOMPARE(write(insert).valueOr(0), 1);
    QCOMPARE(write(insert).valueOr(0), 2);
}

void PostgresHomeTest::aRepeatedStatementBindsPastQt()
{
    QVERIFY(write(run(u"CREATE TABLE kinds (a INTEGER, b TEXT, c BLOB, d TEXT)"_s)).ok());
    const auto done = write([](QSqlDatabase& connection) -> Result<Done> {
        auto insert = RepeatedStatement::prepare(connection, u"INSERT INTO kinds VALUES (?, ?, ?, ?)"_s);
        if (!insert)
            return insert.error();
        for (qint64 number = 1; number <= 1000; ++number) {
            insert->bind(0, number);
            insert->bindText(1, "täxt");
            insert->bindBlob(2, QByteArrayView("\0\xff", 2));
            insert->bindOrNull(3, number == 1 ? QString() : u"d"_s);
            if (const auto run = insert->run(); !run)
                return run;
        }
        return Done{};
    });
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().text));
    const auto row = read([](QSqlDatabase& connection) {
        return firstRow(connection, u"SELECT sum(a), max(b), max(length(c)), count(d) FROM kinds"_s);
    });
    QCOMPARE(*row, (QVariantList{qint64(500'500), u"täxt"_s, qint64(2), qint64(999)}));
}

void PostgresHomeTest::aFailureUndoesOnlyItself()
{
    auto first = m_database->write(put(1));
    auto again = m_database->write(put(1));
    auto other = m_database->write(put(2));
    QVERIFY(waited(*m_reactor, std::move(first)).ok());
    const auto refused = waited(*m_reactor, std::move(again));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QCOMPARE(refused.error().reason, Reason::AlreadyExists);
    QVERIFY(waited(*m_reactor, std::move(other)).ok());
    QCOMPARE(read(countOf).valueOr(0), 2);
}

void PostgresHomeTest::aSwallowedFailureUndoesItsJobAlone()
{
    auto careless = m_database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto wrong = runStatement(connection, u"INSERT INTO nowhere VALUES (1)"_s);
        Q_UNUSED(wrong)
        return Done{};
    });
    auto other = m_database->write(put(2));
    QVERIFY(!waited(*m_reactor, std::move(careless)).ok());
    QVERIFY(waited(*m_reactor, std::move(other)).ok());
    QCOMPARE(read(countOf).valueOr(0), 1);
}

void PostgresHomeTest::rowsComeWhileAnotherStatementRuns()
{
    for (int number = 0; number < 20; ++number)
        QVERIFY(write(put(number)).ok());
    const auto known = write([](QSqlDatabase& connection) -> Result<qint64> { // prepared before, both of them
        auto all = runQuery(connection, u"SELECT number FROM numbers ORDER BY number"_s);
        return all && all->next() ? countOf(connection) : Result<qint64>(-1);
    });
    QCOMPARE(known.valueOr(0), 20);
    QCOMPARE(write(countOf).valueOr(0), 20);
    const auto again = write([](QSqlDatabase& connection) -> Result<qint64> {
        auto all = runQuery(connection, u"SELECT number FROM numbers ORDER BY number"_s);
        return all && all->next() ? countOf(connection) : Result<qint64>(-1);
    });
    QCOMPARE(again.valueOr(0), 20);
    const auto sum = write([](QSqlDatabase& connection) -> Result<qint64> {
        auto all = runQuery(connection, u"SELECT number FROM numbers ORDER BY number"_s);
        if (!all)
            return all.error();
        qint64 found = 0;
        while (all->next()) {
            const auto number = all->value(0).toLongLong();
            if (const auto moved = runStatement(
                    connection, u"UPDATE numbers SET number = ? WHERE number = ?"_s, {number + 100, number});
                !moved)
                return moved.error();
            found += number;
        }
        return all->lastError().isValid() ? Result<qint64>(storageError(all->lastError(), {})) : Result<qint64>(found);
    });
    QCOMPARE(sum.valueOr(0), 190);
}

void PostgresHomeTest::aReadCannotWrite()
{
    const auto done = read(put(1));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().reason, Reason::PermissionDenied);
    QCOMPARE(read(countOf).valueOr(-1), 0);
}

void PostgresHomeTest::whatNobodyWaitsForEnds()
{
    QElapsedTimer timer;
    timer.start();
    {
        auto unwanted = m_database->read(run(u"SELECT pg_sleep(60)"_s));
        QTRY_VERIFY(runs(u"SELECT pg_sleep"_s));
    }
    QCOMPARE(read(countOf).valueOr(-1), 0);
    QVERIFY(timer.elapsed() < 10'000);
}

void PostgresHomeTest::onlyWhatNobodyWaitsForIsCancelled()
{
    const auto ofOthers = [](QSqlDatabase& connection) -> Result<Done> {
        auto done = runStatement(connection, u"SET LOCAL statement_timeout = 50"_s);
        return done ? runStatement(connection, u"SELECT pg_sleep(60)"_s) : done;
    };
    const auto read = this->read(ofOthers);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Busy);
    QCOMPARE(read.error().code, u"57014"_s);
    QCOMPARE(write(ofOthers).error().kind, Error::Kind::Busy);

    std::promise<Error> ended;
    auto unwanted = m_database->read([&ended](QSqlDatabase& connection) -> Result<Done> {
        auto done = runStatement(connection, u"SELECT pg_sleep(60)"_s);
        ended.set_value(done ? Error() : done.error());
        return done;
    });
    QTRY_VERIFY(runs(u"SELECT pg_sleep"_s));
    unwanted.cancel();
    QVERIFY(ended.get_future().get().isCancelled());
}

void PostgresHomeTest::textsCompareByTheirBytes()
{
    QVERIFY(write(run(u"CREATE TABLE words (word TEXT PRIMARY KEY)"_s)).ok());
    QVERIFY(write(run(u"INSERT INTO words VALUES ('b'), ('B'), ('a'), ('_')"_s)).ok());
    const auto words = read([](QSqlDatabase& connection) {
        return firstRow(connection, u"SELECT string_agg(word, '' ORDER BY word), '', '', '' FROM words"_s);
    });
    QCOMPARE(words->at(0).toString(), u"B_ab"_s);
}

void PostgresHomeTest::aTextWithAZeroIsRefused()
{
    QVERIFY(write(run(u"CREATE TABLE words (word TEXT PRIMARY KEY)"_s)).ok());
    const auto done = write(run(u"INSERT INTO words VALUES (?)"_s, {QString(u"a"_s + QChar(u'\0') + u'b')}));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QCOMPARE(done.error().reason, Reason::BadValue);
}

void PostgresHomeTest::oneProgramHasTheSchema()
{
    const auto other = Database::open(*m_reactor, place());
    QVERIFY(!other.ok());
    QCOMPARE(other.error().reason, Reason::InUse);
    QVERIFY(other.error().text.contains(schema()));
    m_database.reset();
    open();
}

void PostgresHomeTest::onlyASessionOfItsOwnIsEnded()
{
    ServerSession ours(u"home-ours"_s, place());
    ServerSession others(u"home-others"_s, place());
    ServerSession now(u"home-now"_s, place());
    QVERIFY(ours.isAlive() && others.isAlive());
    const auto known = PostgresSession::of(ours.connection());
    const auto present = PostgresSession::of(others.connection());
    QVERIFY(known && present && known->process != present->process && known->since != present->since);
    // Ours is over, and its process is another's by now.
    QVERIFY((PostgresSession{present->process, known->since}.end(now.connection()).ok()));
    QVERIFY(others.isAlive());
    QVERIFY(known->end(now.connection()).ok());
    QTRY_VERIFY(!ours.isAlive());
    QVERIFY(others.isAlive());
}

void PostgresHomeTest::theLockIsOneSessions()
{
    ServerSession one(u"home-one"_s, place());
    ServerSession two(u"home-two"_s, place());
    QVERIFY(one.isAlive() && two.isAlive());
    const auto soon = [] { return std::chrono::steady_clock::now() + std::chrono::milliseconds(300); };
    const auto schema = m_schema; // the test's own database has another
    PostgresLock first(schema);
    PostgresLock second(schema);
    QVERIFY(first.take(one.connection(), soon()).ok());
    const auto refused = second.take(two.connection(), soon());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, Reason::InUse);
    QVERIFY(one.isAlive());
    // Over a new connection, whose old one the server still has.
    ServerSession again(u"home-again"_s, place());
    QVERIFY(again.isAlive());
    QVERIFY(first.take(again.connection(), soon() + std::chrono::seconds(5)).ok());
    QTRY_VERIFY(!one.isAlive());
    QVERIFY(two.isAlive());
}

void PostgresHomeTest::aSilentServerBlocksNobody()
{
    const Silence silence;
    QElapsedTimer timer;
    timer.start();
    auto opening = Database::openServerLater(*m_reactor, silence.place());
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(!opening.isReady());
    QVERIFY(write(put(1)).ok()); // this thread is free
    const auto opened = waited(*m_reactor, std::move(opening));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::Disconnected);
    QVERIFY2(opened.error().text.contains(u"does not answer"_s), qPrintable(opened.error().text));
    QVERIFY(timer.elapsed() < 15'000);
}

void PostgresHomeTest::aServerThatHangsIsNoticed()
{
    QVERIFY(write(put(1)).ok());
    QElapsedTimer timer;
    {
        control(u"--hang"_s);
        const auto goOn = qScopeGuard([] { control(u"--go-on"_s); });
        timer.start();
        const auto lost = write(put(2));
        QVERIFY(!lost.ok());
        QCOMPARE(lost.error().kind, Error::Kind::Disconnected);
        QVERIFY(timer.elapsed() < 40'000);
        QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !m_heard.lost.isEmpty()), 15'000);
        QVERIFY2(m_heard.lost.first().contains(u"does not answer"_s), qPrintable(m_heard.lost.first()));
    }
    writeAtLast(3);
    QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !m_heard.back.isEmpty()), 10'000);
    QCOMPARE(read(countOf).valueOr(-1), 2);
}

void PostgresHomeTest::aServerThatHangsHoldsUpNoStop()
{
    QVERIFY(write(put(1)).ok());
    QCOMPARE(read(countOf).valueOr(-1), 1);
    control(u"--hang"_s);
    const auto goOn = qScopeGuard([] { control(u"--go-on"_s); });
    QElapsedTimer timer;
    timer.start();
    m_database.reset();
    // A look that was under way has twenty seconds; after that two are enough.
    QVERIFY2(timer.elapsed() < 27'000, qPrintable(QString::number(timer.elapsed())));
}

// libpq would wait for the server to take note of it.
void PostgresHomeTest::aReadThatHangsEnds()
{
    QVERIFY(write(put(1)).ok());
    QCOMPARE(read(countOf).valueOr(-1), 1);
    {
        control(u"--hang"_s);
        const auto goOn = qScopeGuard([] { control(u"--go-on"_s); });
        auto dropped = m_database->read(countOf);
        QTest::qWait(500); // fixed wait: until the thread is at it, which shows nowhere
        QElapsedTimer timer;
        timer.start();
        dropped.cancel();
        const auto next = read(countOf);
        QVERIFY(!next.ok());
        QVERIFY(timer.elapsed() < 20'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(read(countOf).valueOr(-1), 1, 40'000);
}

void PostgresHomeTest::troubleIsSorted()
{
    const auto missing = write(run(u"INSERT INTO nowhere VALUES (1)"_s));
    QCOMPARE(missing.error().reason, Reason::NotFound);
    QCOMPARE(missing.error().code, u"42P01"_s);
    administer(u"CREATE ROLE weak LOGIN"_s);
    auto weak = place();
    weak.replace(u"user=everyport"_s, u"user=weak"_s).replace(schema(), u"other"_s);
    const auto refused = Database::open(*m_reactor, weak);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, Reason::PermissionDenied);
    administer(u"DROP ROLE weak"_s);
}

void PostgresHomeTest::anAddressThatLeadsNowhere()
{
    auto base = place();
    base.replace(u"/postgres?"_s, u"/nothing?"_s);
    const auto missing = Database::open(*m_reactor, base);
    QVERIFY(!missing.ok());
    QVERIFY2(missing.error().reason == Reason::NotFound, qPrintable(missing.error().text));
    auto user = place();
    user.replace(u"user=everyport"_s, u"user=nobody:geheim"_s);
    const auto refused = Database::open(*m_reactor, user);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().reason, Reason::PermissionDenied);
    const auto away = Database::open(*m_reactor, u"postgresql:///base?host=/nowhere"_s);
    QVERIFY(!away.ok());
    QCOMPARE(away.error().kind, Error::Kind::Disconnected);
}

void PostgresHomeTest::aConnectionThatIsCutIsMadeAnew()
{
    QVERIFY(write(put(1)).ok());
    QCOMPARE(read(countOf).valueOr(-1), 1);
    // And waits until they are gone: one that is cut in the middle of what it does may not do it again.
    const auto
        cut = u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'everyport'"_s;
    administer(cut);
    QCOMPARE(read(countOf).valueOr(-1), 1); // whoever asks next does not hear of it
    QVERIFY(write(put(2)).ok());
    administer(cut);
    QVERIFY(write(put(3)).ok());
    QCOMPARE(read(countOf).valueOr(-1), 3);
}

void PostgresHomeTest::aServerThatIsGoneIsWaitedFor()
{
    QVERIFY(write(put(1)).ok());
    control(u"--stop"_s);
    const auto lost = write(put(2));
    QVERIFY(!lost.ok());
    QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !m_heard.lost.isEmpty()), 10'000);
    QVERIFY(!read(countOf).ok());
    control(u"--start"_s);
    writeAtLast(2);
    QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !m_heard.back.isEmpty()), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(read(countOf).valueOr(-1), 2, 40'000);
}

// The trigger runs when the transaction commits: there the server ends, before it is in, or the session after.
void PostgresHomeTest::aCommitWithoutAnswerIsKnownLater()
{
    administer(
        u"CREATE FUNCTION \"%1\".hang() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(30); RETURN NULL; END $$"_s
            .arg(schema()));
    administer(
        u"CREATE CONSTRAINT TRIGGER hang AFTER INSERT ON \"%1\".numbers DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.number = 7)"
        " EXECUTE FUNCTION \"%1\".hang()"_s.arg(schema()));
    auto writing = m_database->write(put(7));
    QTRY_VERIFY(runs(u"COMMIT"_s));
    administer(
        u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'everyport' AND query LIKE 'COMMIT%'"_s);
    const auto undone = waited(*m_reactor, std::move(writing));
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().kind, Error::Kind::Disconnected);
    writeAtLast(8);
    QTRY_COMPARE(read(countOf).valueOr(-1), 1);
}

void PostgresHomeTest::aDroppedTableIsNoticed()
{
    QVERIFY(write(put(1)).ok());
    administer(u"DROP TABLE \"%1\".numbers"_s.arg(schema()));
    const auto lost = write(put(2));
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().reason, Reason::NotFound);
}

// Not so one that is none of the program's.
void PostgresHomeTest::aDroppedTableIsNoticedLongAfterItWasMade()
{
    administer(u"CREATE TABLE \"%1\".guests (name TEXT)"_s.arg(schema()));
    m_database.reset();
    open(); // whose migration has nothing to do
    administer(u"DROP TABLE \"%1\".guests"_s.arg(schema()));
    QVERIFY(write(put(1)).ok());
    administer(u"DROP TABLE \"%1\".numbers"_s.arg(schema()));
    const auto lost = write(put(2));
    QVERIFY(!lost.ok());
    QVERIFY2(lost.error().text.contains(u"replaced"_s), qPrintable(lost.error().text));
}

void PostgresHomeTest::severalProgramsShareASchema()
{
    m_database.reset();
    const auto shared = place() + u"&shared=on"_s;
    std::array<std::unique_ptr<Database>, 2> programs;
    std::array<HeardOfServer, 2> heard;
    for (size_t i = 0; i < programs.size(); ++i) {
        auto opened = Database::open(*m_reactor, shared);
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
        programs[i] = std::move(*opened);
        programs[i]->addListener(heard[i]);
        QVERIFY(programs[i]->isShared());
        QTRY_COMPARE((m_reactor->turn(), heard[i].told), QStringList{QString()}); // it hears from now on
    }
    const auto tells = [](qint64 number) {
        return [number](QSqlDatabase& connection) {
            tellOthers(connection, u"numbers"_s);
            tellOthers(connection, u"numbers"_s);
            return runStatement(connection, u"INSERT INTO numbers VALUES (?)"_s, {number});
        };
    };
    QVERIFY(waited(*m_reactor, programs[0]->write(tells(1))).ok());
    QTRY_COMPARE((m_reactor->turn(), heard[1].told), (QStringList{QString(), u"numbers"_s}));
    QCOMPARE(waited(*m_reactor, programs[1]->read(countOf)).valueOr(-1), 1);
    QVERIFY(!waited(*m_reactor, programs[0]->write(tells(1))).ok()); // of which nobody hears
    QVERIFY(waited(*m_reactor, programs[1]->write(tells(2))).ok());
    QTRY_COMPARE((m_reactor->turn(), heard[0].told), (QStringList{QString(), u"numbers"_s}));
    QCOMPARE(heard[1].told.size(), 2); // not of its own

    const auto alone = Database::open(*m_reactor, place());
    QVERIFY(!alone.ok());
    QCOMPARE(alone.error().reason, Reason::InUse);
    QVERIFY(alone.error().text.contains(u"shared=on"_s));

    // What is told while the line is down is missed, and that is said.
    administer(
        u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'everyport' AND pid <> pg_backend_pid()"_s);
    QTRY_COMPARE_WITH_TIMEOUT((m_reactor->turn(), heard[1].told.last()), QString(), 20'000);
    bool isWritten = false; // once: a second time it would be refused, as a number that is there
    QTRY_VERIFY_WITH_TIMEOUT((isWritten = isWritten || waited(*m_reactor, programs[0]->write(tells(3))).ok()), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT((m_reactor->turn(), heard[1].told.last()), u"numbers"_s, 20'000);
    for (auto& program : programs)
        program.reset();
    open(); // now there is nobody else
}

// Also what comes while the listener asks something itself.
void PostgresHomeTest::allThatIsToldIsHeard()
{
    m_database.reset();
    const auto open = [this] {
        auto opened = Database::open(*m_reactor, place() + u"&shared=on"_s);
        return opened ? std::move(*opened) : nullptr;
    };
    const auto one = open();
    const auto other = open();
    QVERIFY(one && other);
    HeardOfServer heard;
    other->addListener(heard);
    const auto leave = qScopeGuard([&] { other->removeListener(heard); });
    QTRY_COMPARE((m_reactor->turn(), heard.told), QStringList{QString()});
    for (int number = 1; number <= 200; ++number) {
        const auto told = waited(*m_reactor, one->write([number](QSqlDatabase& connection) -> Result<Done> {
            tellOthers(connection, QString::number(number));
            return Done{};
        }));
        QVERIFY(told.ok());
        if (number % 5 == 0)
            QTRY_COMPARE((m_reactor->turn(), heard.told.last()), QString::number(number));
    }
    QCOMPARE(heard.told.size(), 201);
}

void PostgresHomeTest::anOlderDumpIsNoticedBeforeTheNextCommit()
{
    QVERIFY(write(put(1)).ok());
    administer(u"CREATE TABLE \"%1\".saved AS SELECT * FROM \"%1\".storage_runs"_s.arg(schema()));
    QVERIFY(write(put(2)).ok());
    administer(
        u"UPDATE \"%1\".storage_runs SET commits = (SELECT commits FROM \"%1\".saved); DELETE FROM \"%1\".numbers WHERE number = 2"_s
            .arg(schema()));
    const auto refused = write(put(3));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().text.contains(u"replaced"_s));
    QVERIFY(!refused.error().code.isEmpty()); // by which TapQueue knows that the disk here is not at fault
    QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !m_heard.lost.isEmpty()), 10'000);
    QCOMPARE(read(countOf).valueOr(-1), 1);
    m_database.reset(); // whoever starts anew goes on with what is there
    open();
    QVERIFY(write(put(3)).ok());
}

// Its own commits are all there; the other's, of which it heard, are not.
void PostgresHomeTest::anOlderDumpIsNoticedByWhoStoredNothingSince()
{
    m_database.reset();
    const auto open = [this] {
        auto opened = Database::open(*m_reactor, place() + u"&shared=on"_s);
        return opened ? std::move(*opened) : nullptr;
    };
    auto one = open();
    auto other = open();
    QVERIFY(one && other);
    HeardOfServer heard;
    other->addListener(heard);
    QTRY_COMPARE((m_reactor->turn(), heard.told), QStringList{QString()});
    QVERIFY(waited(*m_reactor, one->write(put(1))).ok());
    QVERIFY(waited(*m_reactor, other->write(put(2))).ok());
    administer(u"CREATE TABLE \"%1\".saved AS SELECT * FROM \"%1\".storage_runs"_s.arg(schema()));
    const auto told = waited(*m_reactor, one->write([](QSqlDatabase& connection) {
        tellOthers(connection, u"numbers"_s);
        return runStatement(connection, u"INSERT INTO numbers VALUES (3)"_s);
    }));
    QVERIFY(told.ok());
    QTRY_COMPARE((m_reactor->turn(), heard.told.last()), u"numbers"_s);
    administer(
        u"UPDATE \"%1\".storage_runs r SET commits = s.commits FROM \"%1\".saved s WHERE s.run = r.run; DELETE FROM \"%1\".numbers WHERE number = 3"_s
            .arg(schema()));
    QTRY_VERIFY_WITH_TIMEOUT((m_reactor->turn(), !heard.lost.isEmpty()), 10'000);
    QVERIFY2(heard.lost.first().contains(u"was replaced while the program ran"_s), qPrintable(heard.lost.first()));
    for (const auto& program : {other.get(), one.get()}) {
        const auto refused = waited(*m_reactor, program->write(put(4)));
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().text.contains(u"replaced"_s), qPrintable(refused.error().text));
    }
    one.reset();
    other->removeListener(heard);
    other.reset();
    other = open(); // which goes on with what is there
    QVERIFY(other && waited(*m_reactor, other->write(put(4))).ok());
}

QTEST_GUILESS_MAIN(PostgresHomeTest)
#include "tst_postgreshome.moc"

#include "app/storage/databaselane.h"

#include <atomic>
#include <cstddef>
#include <future>

#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

Result<Done> insert(QSqlDatabase& connection, int number)
{
    const auto done = runQuery(connection, u"INSERT INTO numbers VALUES (?)"_s, {number});
    if (!done)
        return done.error();
    return Done{};
}

auto put(int number)
{
    return [number](QSqlDatabase& connection) { return insert(connection, number); };
}

Result<QList<int>> numbers(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT number FROM numbers ORDER BY number"_s);
    if (!query)
        return query.error();
    QList<int> found;
    while (query->next())
        found.append(query->value(0).toInt());
    return found;
}

Error diskFull()
{
    return diskFullError(u"/srv/everyport.db"_s);
}

/// A database in memory that is lost while its test says so.
class LosableHome : public detail::DatabaseHome {
public:
    explicit LosableHome(const std::atomic<bool>& isLost) : m_isLost(isLost) {}

    QSqlDatabase addConnection(const QString& name) override
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(u":memory:"_s);
        return connection;
    }
    Result<Done> open(QSqlDatabase& connection) override
    {
        return connection.open() ? Result<Done>(Done{}) : Result<Done>(diskFull());
    }
    void watch(QSqlDatabase&, const detail::ReadInterrupt&) override {}
    Look look(QSqlDatabase&, detail::HomeLanes&) override { return m_isLost ? Look{.lost = diskFull()} : Look{}; }
    Result<Done> begin(QSqlDatabase&) override { return Done{}; }
    Result<Done> commit(QSqlDatabase&) override { return Done{}; }
    QString beginsReading() const override { return u"BEGIN"_s; }

private:
    const std::atomic<bool>& m_isLost;
};

/// Is lost between the look at it and the first statement of a read.
class CutHome final : public LosableHome {
public:
    explicit CutHome(std::atomic<bool>& isLost) : LosableHome(isLost), m_isCut(isLost) {}

    QString beginsReading() const override
    {
        m_isCut = true;
        return u"no statement"_s;
    }

private:
    std::atomic<bool>& m_isCut;
};

/// What became of a read.
struct Outcome {
    bool hasRun = false;
    std::optional<Error> error = {};
    bool isGone = false;
};

/// Holds the lane until the promise is kept.
class HoldingRead final : public detail::DatabaseWork {
public:
    explicit HoldingRead(std::promise<void>& begun, std::shared_future<void> until)
        : m_begun(begun), m_until(std::move(until))
    {
    }
    void run(QSqlDatabase&) override
    {
        m_begun.set_value();
        m_until.wait();
    }
    const Error* failure() const override { return nullptr; }
    void replaceBy(const Error&) override {}
    void answer() override {}

private:
    std::promise<void>& m_begun;
    std::shared_future<void> m_until;
};

/// Each is made at the same address, as an allocator may do it; so there is one at a time.
class ReadInOnePlace final : public detail::DatabaseWork {
public:
    explicit ReadInOnePlace(Outcome& outcome) : m_outcome(outcome) {}
    ~ReadInOnePlace() override { m_outcome.isGone = true; }
    ReadInOnePlace(const ReadInOnePlace&) = delete;
    ReadInOnePlace& operator=(const ReadInOnePlace&) = delete;

    static void* operator new(std::size_t size)
    {
        alignas(std::max_align_t) static std::byte place[64];
        if (size > sizeof place)
            qFatal("the place is too small");
        return place;
    }
    static void operator delete(void*) {}

    void run(QSqlDatabase&) override { m_outcome.hasRun = true; }
    const Error* failure() const override { return nullptr; }
    void replaceBy(const Error& error) override { m_outcome.error = error; }
    void answer() override {}

private:
    Outcome& m_outcome;
};

} // namespace

class DatabaseLaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        auto opened = Database::open(*m_reactor, storagePlace(m_folder->filePath(u"lane.db"_s)));
        QVERIFY(opened.ok());
        m_database = std::move(*opened);
        QVERIFY(
            waited(*m_reactor, m_database->migrate(u"lane"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s}))
                .ok());
    }
    void cleanup()
    {
        m_database.reset();
        m_reactor.reset();
    }

    void waitingWritesShareOneCommit();
    void aFailureUndoesOnlyItself();
    void aFailedCommitIsEveryonesFailure();
    void aLongReadDelaysNoWrite();
    void manyWritesDelayNoRead();
    void aReadCannotWrite();
    void whatNobodyWaitsForIsNotRead();
    void whatWasDroppedWhileTheDatabaseWasLostIsForgotten();
    void whatIsReadWhileTheDatabaseIsLostHearsWhy();
    void tooMuchIsRefused();
    void keepsTheOrderOfAsking();
    void anUrgentWriteOvertakesAThousandOthers();
    void whatWaitsForAHeldDiskIsSortedToo();
    void othersAreNotStarvedByUrgentOnes();

private:
    /// Keeps the writing thread busy until the promise is kept, so that what is asked for meanwhile waits.
    Task<Result<Done>> hold(std::shared_future<void> until)
    {
        return m_database->write([until](QSqlDatabase&) -> Result<Done> {
            until.wait();
            return Done{};
        });
    }
    QList<int> stored() { return waited(*m_reactor, m_database->read(numbers)).valueOr({-1}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
};

void DatabaseLaneTest::waitingWritesShareOneCommit()
{
    auto commits = std::make_shared<std::atomic<int>>(0);
    m_database->setFault([commits]() -> std::optional<Error> {
        ++*commits;
        return {};
    });
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    // Until the thread has taken the first job by itself, the others might travel with it.
    QVERIFY(waited(*m_reactor, m_database->read(numbers)).ok());
    std::vector<Task<Result<Done>>> tasks;
    for (int i = 0; i < 100; ++i)
        tasks.push_back(m_database->write(put(i)));
    go.set_value();
    QVERIFY(waited(*m_reactor, std::move(held)).ok());
    for (auto& task : tasks)
        QVERIFY(waited(*m_reactor, std::move(task)).ok());
    // On a server a job takes longer, and a commit takes jobs for so long.
    QVERIFY2(commits->load() <= (isOnServer() ? 20 : 2), qPrintable(QString::number(commits->load())));
    QCOMPARE(stored().size(), 100);
}

void DatabaseLaneTest::aFailureUndoesOnlyItself()
{
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    auto one = m_database->write(put(1));
    auto half = m_database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto first = insert(connection, 2);
        if (!first)
            return first;
        return insert(connection, 1); // taken
    });
    auto three = m_database->write(put(3));
    go.set_value();
    QVERIFY(waited(*m_reactor, std::move(one)).ok());
    const auto failed = waited(*m_reactor, std::move(half));
    QVERIFY(waited(*m_reactor, std::move(three)).ok());
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, Error::Kind::Refused);
    QCOMPARE(failed.error().reason, Reason::AlreadyExists);
    QCOMPARE(stored(), (QList<int>{1, 3}));
}

void DatabaseLaneTest::aFailedCommitIsEveryonesFailure()
{
    m_database->setFault([]() -> std::optional<Error> { return diskFull(); });
    auto one = m_database->write(put(1));
    auto two = m_database->write(put(2));
    QCOMPARE(waited(*m_reactor, std::move(one)).error(), diskFull());
    QCOMPARE(waited(*m_reactor, std::move(two)).error(), diskFull());
    QCOMPARE(stored(), QList<int>{});

    m_database->setFault({});
    QVERIFY(waited(*m_reactor, m_database->write(put(1))).ok());
    QCOMPARE(stored(), QList<int>{1});
}

void DatabaseLaneTest::aLongReadDelaysNoWrite()
{
    std::promise<void> go;
    auto until = go.get_future().share();
    auto reading = m_database->read([until](QSqlDatabase& connection) {
        until.wait();
        return numbers(connection);
    });
    QVERIFY(waited(*m_reactor, m_database->write(put(7))).ok());
    QVERIFY(!reading.isReady());
    go.set_value();
    QCOMPARE(*waited(*m_reactor, std::move(reading)), QList<int>{7});
}

void DatabaseLaneTest::manyWritesDelayNoRead()
{
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    QCOMPARE(stored(), QList<int>{});
    QVERIFY(!held.isReady());
    go.set_value();
    QVERIFY(waited(*m_reactor, std::move(held)).ok());
}

void DatabaseLaneTest::aReadCannotWrite()
{
    const auto tried = waited(*m_reactor, m_database->read(put(1)));
    QVERIFY(!tried.ok());
    QCOMPARE(stored(), QList<int>{});
}

/// One that runs ends in the midst of its statement; one behind it is not begun.
void DatabaseLaneTest::whatNobodyWaitsForIsNotRead()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> other = false;
    auto endless = m_database->read([&begun](QSqlDatabase& connection) -> Result<Done> {
        begun = true;
        return runStatement(
            connection, u"WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"_s);
    });
    auto queued = m_database->read([&other](QSqlDatabase&) -> Result<Done> {
        other = true;
        return Done{};
    });
    QTRY_VERIFY(begun.load());
    queued.cancel();
    endless.cancel();
    QVERIFY(waited(*m_reactor, m_database->read([](QSqlDatabase&) -> Result<Done> { return Done{}; })).ok());
    QVERIFY(!other);
}

/// It was answered without having begun: what is asked for next, and lies where it lay, is somebody's.
void DatabaseLaneTest::whatWasDroppedWhileTheDatabaseWasLostIsForgotten()
{
    std::atomic<bool> isLost = false;
    std::promise<void> begun;
    std::promise<void> go;
    Outcome unwanted;
    Outcome wanted;
    detail::DatabaseLane lane(*m_reactor, std::make_unique<LosableHome>(isLost), detail::DatabaseHome::Role::Reads);
    QVERIFY(lane.start().ok());
    const auto add = [&lane](std::unique_ptr<detail::DatabaseWork> work) {
        return lane.add(work, DatabasePriority::Normal);
    };
    QVERIFY(add(std::make_unique<HoldingRead>(begun, go.get_future().share())));
    begun.get_future().wait();
    auto* dropped = new ReadInOnePlace(unwanted);
    QVERIFY(add(std::unique_ptr<detail::DatabaseWork>(dropped)));
    lane.interrupt(*dropped);
    isLost = true;
    go.set_value();
    QVERIFY(m_reactor->turnUntil([&] { return unwanted.isGone; }));
    QVERIFY(!unwanted.hasRun);
    QCOMPARE(unwanted.error, diskFull());

    isLost = false;
    QVERIFY(add(std::unique_ptr<detail::DatabaseWork>(new ReadInOnePlace(wanted))));
    QVERIFY(m_reactor->turnUntil([&] { return wanted.isGone; }));
    QVERIFY(wanted.hasRun);
    QVERIFY(!wanted.error);
}

/// It ran on a connection that was closed, of which nothing says why.
void DatabaseLaneTest::whatIsReadWhileTheDatabaseIsLostHearsWhy()
{
    std::atomic<bool> isLost = false;
    Outcome read;
    detail::DatabaseLane lane(*m_reactor, std::make_unique<CutHome>(isLost), detail::DatabaseHome::Role::Reads);
    QVERIFY(lane.start().ok());
    std::unique_ptr<detail::DatabaseWork> work(new ReadInOnePlace(read));
    QVERIFY(lane.add(work, DatabasePriority::Normal));
    QVERIFY(m_reactor->turnUntil([&] { return read.isGone; }));
    QVERIFY(isLost && !read.hasRun);
    QCOMPARE(read.error, diskFull());
}

void DatabaseLaneTest::tooMuchIsRefused()
{
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    std::vector<Task<Result<Done>>> tasks;
    while (tasks.empty() || !tasks.back().isReady())
        tasks.push_back(m_database->write([](QSqlDatabase&) -> Result<Done> { return Done{}; }));
    QVERIFY(tasks.size() >= 65536);
    QCOMPARE(tasks.back().take().error().kind, Error::Kind::Busy);
    tasks.pop_back();
    go.set_value();
    for (auto& task : tasks)
        QVERIFY(waited(*m_reactor, std::move(task)).ok());
    QVERIFY(waited(*m_reactor, std::move(held)).ok());
}

void DatabaseLaneTest::keepsTheOrderOfAsking()
{
    QList<int> told;
    std::vector<Task<Result<Done>>> tasks;
    for (int i = 0; i < 3000; ++i) {
        auto& task = tasks.emplace_back(m_database->write(put(i)));
        task.whenDone([&told, i](Result<Done>) { told.append(i); });
    }
    QVERIFY(m_reactor->turnUntil([&told] { return told.size() == 3000; }));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
}

/// A vote beside a flood of lines for history: it is committed before most of those that came before it.
void DatabaseLaneTest::anUrgentWriteOvertakesAThousandOthers()
{
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    int told = 0;
    std::vector<Task<Result<Done>>> others;
    for (int i = 0; i < 4000; ++i) {
        const auto priority = i % 2 == 0 ? DatabasePriority::Bulk : DatabasePriority::Normal;
        others.emplace_back(m_database->write(put(i), priority)).whenDone([&told](Result<Done>) { ++told; });
    }
    auto vote = m_database->write(put(-1), DatabasePriority::Urgent);
    int before = -1;
    vote.whenDone([&](Result<Done> done) { before = done.ok() ? told : 4000; });
    go.set_value();
    QVERIFY(m_reactor->turnUntil([&] { return told == 4000; }));
    QVERIFY2(before >= 0 && before < 1000, qPrintable(QString::number(before)));
    QVERIFY(waited(*m_reactor, std::move(held)).ok());
    QCOMPARE(stored().size(), 4001);
}

/// What comes while a commit takes its time waits for that one, and for no other.
void DatabaseLaneTest::whatWaitsForAHeldDiskIsSortedToo()
{
    std::promise<void> reached;
    std::promise<void> go;
    auto commits = std::make_shared<std::atomic<int>>(0);
    m_database->setFault([&reached, until = go.get_future().share(), commits]() -> std::optional<Error> {
        if (++*commits == 1) {
            reached.set_value();
            until.wait();
        }
        return {};
    });
    auto first = m_database->write(put(0), DatabasePriority::Bulk);
    reached.get_future().wait();
    int told = 0;
    std::vector<Task<Result<Done>>> others;
    for (int i = 1; i <= 4000; ++i)
        others.emplace_back(m_database->write(put(i), DatabasePriority::Bulk)).whenDone([&told](Result<Done>) {
            ++told;
        });
    auto vote = m_database->write(
        [commits](QSqlDatabase&) -> Result<int> { return commits->load(); }, DatabasePriority::Urgent);
    std::pair<int, int> before; // commits, and others that were told
    vote.whenDone([&](Result<int> done) { before = {done.valueOr(99), told}; });
    go.set_value();
    QVERIFY(m_reactor->turnUntil([&] { return told == 4000; }));
    QCOMPARE(before.first, 1);
    QVERIFY2(before.second < 1000, qPrintable(QString::number(before.second)));
    QVERIFY(waited(*m_reactor, std::move(first)).ok());
}

void DatabaseLaneTest::othersAreNotStarvedByUrgentOnes()
{
    std::promise<void> go;
    auto held = hold(go.get_future().share());
    QList<int> told;
    std::vector<Task<Result<Done>>> tasks;
    const auto add = [&](int number, DatabasePriority priority) {
        tasks.emplace_back(m_database->write(put(number), priority)).whenDone([&told, number](Result<Done>) {
            told.append(number);
        });
    };
    for (int i = 0; i < 3000; ++i)
        add(i, DatabasePriority::Urgent);
    add(3000, DatabasePriority::Bulk);
    go.set_value();
    QVERIFY(m_reactor->turnUntil([&told] { return told.size() == 3001; }));
    QVERIFY(told.indexOf(3000) < 2100); // in the second commit at the latest
    QVERIFY(waited(*m_reactor, std::move(held)).ok());
}

QTEST_GUILESS_MAIN(DatabaseLaneTest)
#include "tst_databaselane.moc"

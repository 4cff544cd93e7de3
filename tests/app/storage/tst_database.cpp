#include "app/storage/database.h"

#include <cerrno>
#include <future>

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/storage/smalldisk.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

auto put(QString text)
{
    return [text](QSqlDatabase& connection) -> Result<Done> {
        const auto done = runQuery(connection, u"INSERT INTO notes (text) VALUES (?)"_s, {text});
        if (!done)
            return done.error();
        return Done{};
    };
}

Result<QStringList> allNotes(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT text FROM notes ORDER BY rowid"_s);
    if (!query)
        return query.error();
    QStringList texts;
    while (query->next())
        texts.append(query->value(0).toString());
    return texts;
}

const QStringList noteTables{u"CREATE TABLE notes (text TEXT NOT NULL UNIQUE)"_s};

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        reopen();
        QVERIFY(waited(*m_reactor, m_database->migrate(u"notes"_s, noteTables)).ok());
    }
    void cleanup()
    {
        m_database.reset();
        m_reactor.reset();
    }

    void answersAfterTheCommit();
    void readsOneState();
    void isReadableOnlyByItsOwner();
    void survivesBeingClosed();
    void finishesWhatIsQueuedBeforeItGoes();
    void refusesWorkAfterStop();
    void droppingTheAnswerKeepsTheWork();
    void takesAPathOrAnAddress();
    void doesNotTakeADamagedFile();
    void findsDamageInsideAFile();
    void saysThatAnotherProgramHoldsTheFile();
    void saysWhatToDoWithoutRights();
    void keepsWhatItHasOnAFullDisk();

private:
    QString file() const { return m_folder->filePath(u"everyport.db"_s); }
    void reopen()
    {
        m_database.reset();
        auto opened = Database::open(*m_reactor, storagePlace(file()));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_database = std::move(*opened);
    }
    QStringList notes() { return waited(*m_reactor, m_database->read(allNotes)).valueOr({u"(failed)"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
};

void DatabaseTest::answersAfterTheCommit()
{
    auto first = m_database->write(put(u"one"_s));
    QVERIFY(!first.isReady()); // never in the asking call: the commit is elsewhere
    QVERIFY(waited(*m_reactor, std::move(first)).ok());
    QCOMPARE(notes(), QStringList{u"one"_s});
}

/// A list and its count are two statements: what is stored between them is for the next who asks.
void DatabaseTest::readsOneState()
{
    QVERIFY(waited(*m_reactor, m_database->write(put(u"one"_s))).ok());
    std::promise<void> begun;
    std::promise<void> written;
    auto reading = m_database->read([&](QSqlDatabase& connection) -> Result<QStringList> {
        auto seen = allNotes(connection);
        begun.set_value();
        written.get_future().wait();
        const auto again = allNotes(connection);
        if (!seen || !again)
            return seen ? again.error() : seen.error();
        return *seen + *again;
    });
    begun.get_future().wait();
    const bool isWritten = waited(*m_reactor, m_database->write(put(u"two"_s))).ok();
    written.set_value();
    QVERIFY(isWritten);
    QCOMPARE(waited(*m_reactor, std::move(reading)).valueOr({}), QStringList({u"one"_s, u"one"_s}));
    QCOMPARE(notes(), QStringList({u"one"_s, u"two"_s}));
}

void DatabaseTest::isReadableOnlyByItsOwner()
{
    QVERIFY(waited(*m_reactor, m_database->write(put(u"secret"_s))).ok());
    for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(file() + ending).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
    }
}

void DatabaseTest::survivesBeingClosed()
{
    QVERIFY(waited(*m_reactor, m_database->write(put(u"kept"_s))).ok());
    reopen();
    QCOMPARE(notes(), QStringList{u"kept"_s});
    m_database.reset();
    QVERIFY(!QFile::exists(file() + u"-wal"_s)); // tidied away, so one file can be copied
}

void DatabaseTest::finishesWhatIsQueuedBeforeItGoes()
{
    QList<QString> wanted;
    std::vector<Task<Result<Done>>> tasks;
    for (int i = 0; i < 200; ++i) {
        wanted.append(QString::number(i));
        tasks.push_back(m_database->write(put(wanted.last())));
    }
    reopen();
    QCOMPARE(notes(), wanted);
    for (auto& task : tasks)
        QVERIFY(waited(*m_reactor, std::move(task)).ok()); // told, although the database has gone
}

void DatabaseTest::refusesWorkAfterStop()
{
    auto before = m_database->write(put(u"before"_s));
    auto stopped = m_database->stop();
    auto after = m_database->write(put(u"after"_s));
    QVERIFY(after.isReady());
    QVERIFY(after.take().error().isCancelled());
    QVERIFY(waited(*m_reactor, std::move(stopped)).ok());
    QVERIFY(before.isReady());
    QVERIFY(before.take().ok());
    reopen();
    QCOMPARE(notes(), QStringList{u"before"_s});
}

void DatabaseTest::droppingTheAnswerKeepsTheWork()
{
    m_database->write(put(u"dropped"_s)).cancel();
    QVERIFY(waited(*m_reactor, m_database->write(put(u"next"_s))).ok());
    QCOMPARE(notes(), (QStringList{u"dropped"_s, u"next"_s}));
}

// What is neither would be a file of that name, password and all, wherever the program was started.
void DatabaseTest::takesAPathOrAnAddress()
{
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto back = qScopeGuard([&before] { QDir::setCurrent(before); });
    const auto found = QDir().entryList();
    for (const auto& place : {u"postgres//anna:geheim@host"_s, u"postgresql:/anna:geheim@host"_s, u"geheim.db"_s}) {
        const auto opened = Database::open(*m_reactor, place);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::Malformed);
        QVERIFY(!opened.error().text.contains(u"geheim"_s));
    }
    QCOMPARE(QDir().entryList(), found);
}

void DatabaseTest::doesNotTakeADamagedFile()
{
    m_database.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::WriteOnly));
    damaged.write(QByteArray("this is no database, and never was").repeated(100));
    damaged.close();
    const auto opened = Database::open(*m_reactor, storagePlace(file()));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::Local);
    QCOMPARE(opened.error().reason, Reason::BadValue);
    QVERIFY(opened.error().text.contains(file()));
    QVERIFY(opened.error().text.contains(u"is damaged"_s));
    QVERIFY(QFile::exists(file())); // theirs to move away
}

void DatabaseTest::findsDamageInsideAFile()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(waited(*m_reactor, m_database->write(put(QString::number(i).repeated(50)))).ok());
    m_database.reset();
    QFile damaged(file());
    QVERIFY(damaged.open(QFile::ReadWrite));
    QVERIFY(damaged.seek(4096));
    damaged.write(QByteArray(damaged.size() - 4096, '\xa5'));
    damaged.close();
    auto opened = Database::open(*m_reactor, storagePlace(file()));
    if (!opened.ok()) {
        QCOMPARE(opened.error().reason, Reason::BadValue);
        return;
    }
    m_database = std::move(*opened);
    const auto read = waited(*m_reactor, m_database->read(allNotes));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().reason, Reason::BadValue);
}

void DatabaseTest::saysThatAnotherProgramHoldsTheFile()
{
    m_database.reset();
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QVERIFY(runQuery(other, u"PRAGMA locking_mode = EXCLUSIVE"_s).ok());
        QVERIFY(runQuery(other, u"BEGIN EXCLUSIVE"_s).ok());
        const auto opened = Database::open(*m_reactor, storagePlace(file()));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::Busy);
        QCOMPARE(opened.error().reason, Reason::InUse);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    reopen();
}

void DatabaseTest::saysWhatToDoWithoutRights()
{
    m_database.reset();
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
    const bool root = ::geteuid() == 0;
    qInfo("%s", root ? "running as nobody for a moment" : "running as an ordinary user");
    if (root)
        QVERIFY(::seteuid(65534) == 0);
    const auto opened = Database::open(*m_reactor, storagePlace(file()));
    if (root)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::Local);
    QCOMPARE(opened.error().reason, Reason::PermissionDenied);
    QVERIFY(opened.error().text.contains(u"Give this account the right"_s));
}

// A real full disk where mounting is allowed; where it is not, tst_databaselane's failing layer stands for it.
void DatabaseTest::keepsWhatItHasOnAFullDisk()
{
    m_database.reset();
    SmallDisk disk(m_folder->path(), "size=1m");
    if (!disk.isMounted()) {
        qInfo("no mounting here (%s): the failing layer alone was tested", strerror(errno));
        return;
    }
    qInfo("a tmpfs of 1 MiB was filled");
    const auto closed = qScopeGuard([this] { m_database.reset(); });
    reopen();
    QVERIFY(waited(*m_reactor, m_database->migrate(u"notes"_s, noteTables)).ok());
    QStringList stored;
    Error full;
    for (int i = 0; i < 200 && full.text.isEmpty(); ++i) {
        const auto text = QString::number(i).repeated(4000);
        const auto done = waited(*m_reactor, m_database->write(put(text)));
        if (done)
            stored.append(text);
        else
            full = done.error();
    }
    QCOMPARE(full.kind, Error::Kind::Local);
    QCOMPARE(full.reason, Reason::NoSpace);
    QVERIFY2(full.text.contains(u"Free some space"_s), qPrintable(full.text));
    QVERIFY(!stored.isEmpty());
    QCOMPARE(notes(), stored);

    QVERIFY(disk.resize("size=8m"));
    QVERIFY(waited(*m_reactor, m_database->write(put(u"room again"_s))).ok());
    stored.append(u"room again"_s);
    reopen();
    QCOMPARE(notes(), stored);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"

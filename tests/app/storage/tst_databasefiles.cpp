#include "app/storage/databasefiles.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "tests/app/storage/waited.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

auto put(int number)
{
    return [number](QSqlDatabase& connection) { return runStatement(connection, u"INSERT INTO numbers VALUES (?)"_s, {number}); };
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

struct Heard final : DatabaseEvents {
    void fileLost(const Error& what) override { lost.append(what.text); }
    void filePutBack(const Error& what) override { back.append(what.text); }
    QStringList lost = {};
    QStringList back = {};
};

} // namespace

/// Files that are deleted, replaced, moved and put back under an open Database. After each, what was answered as written stands in the
/// file of that name, also for who opens it after a kill: the test looks at copies of the files.
class DatabaseFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_heard = {};
        QVERIFY(QDir().mkpath(folder()));
        auto opened = Database::open(*m_reactor, file());
        QVERIFY(opened.ok());
        m_database = std::move(*opened);
        m_database->addListener(m_heard);
        QVERIFY(waited(*m_reactor, m_database->migrate(u"numbers"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s})).ok());
        QVERIFY(write(1));
    }
    void cleanup()
    {
        m_database.reset();
        m_reactor.reset();
    }

    void savesADeletedFileAnew();
    void savesADeletedFileAnewBeforeAnybodyWrites();
    void savesAllThreeAnew();
    void bringsBackADeletedLog();
    void keepsWhatWasPutInItsPlace();
    void keepsTheLogOfWhatWasPutInItsPlace();
    void waitsForItsFolder();
    void goesOnInAFolderThatCameBack();
    void goesOnInAFolderThatIsClosedToIt();
    void keepsWhatItHasWhenItEnds();
    void takesAFinishedCopyAtTheStart();

private:
    QString folder() const { return m_folder->filePath(u"data"_s); }
    QString file() const { return folder() + u"/everyport.db"_s; }
    bool write(int number) { return waited(*m_reactor, m_database->write(put(number))).ok(); }
    QList<int> held() { return waited(*m_reactor, m_database->read(numbers)).valueOr({-1}); }
    /// What a kill at this moment would leave.
    QList<int> onDisk(const QString& name)
    {
        QTemporaryDir copy;
        for (const auto& ending : {u""_s, u"-wal"_s})
            QFile::copy(name + ending, copy.filePath(u"copy.db"_s) + ending);
        auto opened = Database::open(*m_reactor, copy.filePath(u"copy.db"_s));
        return opened ? waited(*m_reactor, (*opened)->read(numbers)).valueOr({-1}) : QList<int>{-2};
    }
    QStringList found() const { return QDir(folder()).entryList({u"*.found-*"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    Heard m_heard;
};

void DatabaseFilesTest::savesADeletedFileAnew()
{
    QVERIFY(QFile::remove(file()));
    QVERIFY(write(2));
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    QCOMPARE(held(), (QList{1, 2}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY2(m_heard.back.first().contains(u"was deleted"_s), qPrintable(m_heard.back.first()));
    QVERIFY(m_heard.lost.isEmpty());
    QVERIFY(write(3));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3}));
    QCOMPARE(int(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3); // no copy lies about
}

void DatabaseFilesTest::savesADeletedFileAnewBeforeAnybodyWrites()
{
    QVERIFY(QFile::remove(file()));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QCOMPARE(onDisk(file()), QList{1});
}

void DatabaseFilesTest::savesAllThreeAnew()
{
    for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY(QFile::remove(file() + ending));
    QVERIFY(write(2));
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    QCOMPARE(held(), (QList{1, 2}));
}

void DatabaseFilesTest::bringsBackADeletedLog()
{
    for (const auto& ending : {u"-wal"_s, u"-shm"_s}) {
        QVERIFY(QFile::remove(file() + ending));
        const auto number = int(held().size()) + 1;
        QVERIFY(write(number));
        QCOMPARE(onDisk(file()).size(), number);
        QVERIFY(write(number + 1));
        QCOMPARE(onDisk(file()).size(), number + 1);
    }
    QVERIFY(m_reactor->turnUntil([this] { return m_heard.back.size() == 2; }));
    QVERIFY(m_heard.back.first().contains(u"-wal"_s));
    QVERIFY(found().isEmpty());
}

void DatabaseFilesTest::keepsWhatWasPutInItsPlace()
{
    const auto theirs = m_folder->filePath(u"theirs"_s);
    QFile other(theirs);
    QVERIFY(other.open(QFile::WriteOnly));
    other.write("a copy of yesterday");
    other.close();
    QCOMPARE(::rename(QFile::encodeName(theirs).constData(), QFile::encodeName(file()).constData()), 0);
    QVERIFY(write(2));
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    QCOMPARE(found().size(), 1);
    QFile kept(folder() + u'/' + found().first());
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), "a copy of yesterday");
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY2(m_heard.back.first().contains(found().first()), qPrintable(m_heard.back.first()));
}

void DatabaseFilesTest::keepsTheLogOfWhatWasPutInItsPlace()
{
    const auto theirs = m_folder->filePath(u"theirs.db"_s);
    const auto copy = m_folder->filePath(u"killed.db"_s);
    {
        auto other = Database::open(*m_reactor, theirs);
        QVERIFY(other.ok());
        QVERIFY(waited(*m_reactor, (*other)->migrate(u"numbers"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s})).ok());
        QVERIFY(waited(*m_reactor, (*other)->write(put(77))).ok());
        for (const auto& ending : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(theirs + ending, copy + ending));
    }
    for (const auto& ending : {u""_s, u"-wal"_s}) {
        QVERIFY(QFile::remove(file() + ending));
        QVERIFY(QFile::rename(copy + ending, file() + ending));
    }
    QVERIFY(write(2));
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    auto names = found();
    QCOMPARE(names.size(), 2);
    names.sort();
    QCOMPARE(onDisk(folder() + u'/' + names.first()), QList{77});
}

void DatabaseFilesTest::waitsForItsFolder()
{
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(!write(2));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.lost.isEmpty(); }));
    QVERIFY2(m_heard.lost.first().contains(u"make it anew"_s), qPrintable(m_heard.lost.first()));
    QVERIFY(m_heard.back.isEmpty());
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY(write(3));
    QCOMPARE(onDisk(file()), (QList{1, 3}));
    QCOMPARE(m_heard.lost.size(), 1);
}

void DatabaseFilesTest::goesOnInAFolderThatCameBack()
{
    const auto elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().rename(folder(), elsewhere));
    QVERIFY(!write(2));
    QVERIFY(QDir().rename(elsewhere, folder()));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY(write(3));
    QCOMPARE(onDisk(file()), (QList{1, 3}));
    QVERIFY(found().isEmpty());
}

/// What is open is written into the folder, whoever may look into it meanwhile.
void DatabaseFilesTest::goesOnInAFolderThatIsClosedToIt()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0)
        QVERIFY(::seteuid(nobody) == 0); // of all threads
    else
        QVERIFY(QFile::setPermissions(m_folder->path(), {}));
    const bool isWritten = write(2);
    if (::getuid() == 0)
        QVERIFY(::seteuid(0) == 0);
    else
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(isWritten);
    QVERIFY(m_heard.lost.isEmpty());
    QCOMPARE(onDisk(file()), (QList{1, 2}));
}

void DatabaseFilesTest::keepsWhatItHasWhenItEnds()
{
    QVERIFY(QFile::remove(file()));
    m_database.reset();
    QCOMPARE(onDisk(file()), QList{1});
}

void DatabaseFilesTest::takesAFinishedCopyAtTheStart()
{
    m_database.reset();
    QVERIFY(QFile::rename(file(), file() + u".saved"_s));
    QFile stale(file() + u"-wal"_s);
    QVERIFY(stale.open(QFile::WriteOnly));
    stale.write("of the one that is gone");
    stale.close();
    auto opened = Database::open(*m_reactor, file());
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
    QCOMPARE(held(), QList{1});
}

QTEST_GUILESS_MAIN(DatabaseFilesTest)
#include "tst_databasefiles.moc"

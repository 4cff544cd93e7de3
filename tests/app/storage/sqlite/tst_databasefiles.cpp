#include "app/storage/sqlite/databasefiles.h"

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/log/logframes.h"
#include "tests/app/storage/waited.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

auto put(int number)
{
    return [number](QSqlDatabase& connection) {
        return runStatement(connection, u"INSERT INTO numbers VALUES (?)"_s, {number});
    };
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
    void foundAtStart(const Error& what) override { damaged.append(what.text); }
    QStringList lost = {};
    QStringList back = {};
    QStringList damaged = {};
};

/// So many that SQLite moves its log into the database at the commit.
auto putMany(int from)
{
    return [from](QSqlDatabase& connection) {
        return runStatement(connection,
            u"WITH RECURSIVE n(i) AS (VALUES (?) UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO numbers SELECT i FROM n"_s,
            {from, from + 600'000});
    };
}

} // namespace

/// Files that are deleted, replaced, moved and put back under an open Database. After each, what was answered as
/// written stands in the file of that name, also for who opens it after a kill: the test looks at copies of the files.
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
        QVERIFY(waited(
            *m_reactor, m_database->migrate(u"numbers"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s}))
                    .ok());
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
    void startsWithNothingWhereTheCopyCannotBeTaken();
    void noticesWhatWasWrittenIntoIt_data();
    void noticesWhatWasWrittenIntoIt();
    void leavesABackupAsItIs();
    void noticesWhatWasWrittenIntoItsMiddle();
    void takesItsLogBackAtTheNextStart();
    void goesOnWithBytesBehindItsEnd_data();
    void goesOnWithBytesBehindItsEnd();
    void goesOnWithItsFilesOfEarlier();
    void goesOnWithATouchedFile_data();
    void goesOnWithATouchedFile();
    void knowsAnOlderCopyOfTheSameSize();
    void noticesWhatWasWrittenBesideACheckpoint_data();
    void noticesWhatWasWrittenBesideACheckpoint();
    void takesAnEmptiedFileBackFromItsLog();
    void losesNothingOfAnEmptiedLog();
    void noticesWhatWasWrittenIntoTheLogsMiddle();
    void noticesWhatACommitWouldHide_data();
    void noticesWhatACommitWouldHide();
    void tellsOfALogThatWasDamaged_data();
    void tellsOfALogThatWasDamaged();
    void storesNothingWhenTheLogIsLost();
    void makesTheIndexAnew_data();
    void makesTheIndexAnew();
    void bearsOthersThatUseIt();
    void bearsOthersThatMoveMuch();
    void bearsOthersThatBeginTheLogAnew();
    void bearsOthersThatCommitMuch();
    void answersWhatItCannotPutBack();
    void putsTheFileInTheLinksPlace();
    void putsTheFileInADeadLinksPlace();

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
    /// As `cp` does it: into the file that stands there.
    static bool overwrite(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
    }
    /// As `dd conv=notrunc` does it.
    static bool writeInto(const QString& name, qint64 at, const QByteArray& bytes)
    {
        QFile file(name);
        return file.open(QFile::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
    }
    bool runPython(const QString& script) const
    {
        QProcess other;
        other.start(u"/usr/bin/python3"_s, {u"-c"_s, script, file()});
        return other.waitForFinished(60'000) && other.exitCode() == 0;
    }
    static QByteArray content(const QString& name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool hearsLoss()
    {
        return m_reactor->turnUntil([this] { return !m_heard.lost.isEmpty(); });
    }
    /// What was kept, without what is only said about it.
    QStringList found() const
    {
        auto names = QDir(folder()).entryList({u"*.found-*"_s});
        names.removeIf([](const QString& name) { return name.endsWith(u".log-origin"_s); });
        return names;
    }

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
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 4); // the origin of the log, and no copy lies about
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
        QVERIFY(waited(
            *m_reactor, (*other)->migrate(u"numbers"_s, {u"CREATE TABLE numbers (number INTEGER PRIMARY KEY)"_s}))
                    .ok());
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

void DatabaseFilesTest::startsWithNothingWhereTheCopyCannotBeTaken()
{
    m_database.reset();
    QVERIFY(QFile::rename(file(), file() + u".saved"_s));
    QVERIFY(QDir().mkpath(file() + u"-wal"_s)); // cannot be removed as a file
    const auto opened = Database::open(*m_reactor, file());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(file() + u".saved"_s), qPrintable(opened.error().text));
    QVERIFY(!QFile::exists(file()));
    QVERIFY(QFile::exists(file() + u".saved"_s));
}

void DatabaseFilesTest::noticesWhatWasWrittenIntoIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other words") << QByteArray("nothing of SQLite's");
    QTest::newRow("as long as before") << QByteArray(4096, 'x');
    QTest::newRow("cut off") << QByteArray("SQLite format 3");
}

void DatabaseFilesTest::noticesWhatWasWrittenIntoIt()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok()); // what is there is no longer in the log
    QVERIFY(write(2));
    QVERIFY(overwrite(file(), bytes));
    const auto refused = waited(*m_reactor, m_database->write(put(3)));
    QVERIFY(!refused);
    QVERIFY(!refused.error().code.isEmpty()); // so that votes wait in the journal
    QVERIFY(hearsLoss());
    QVERIFY2(m_heard.lost.first().contains(u"Another program wrote into"_s), qPrintable(m_heard.lost.first()));
    QVERIFY2(m_heard.lost.first().contains(u"put the file that you want"_s), qPrintable(m_heard.lost.first()));
    QCOMPARE(found().size(), 1);
    QVERIFY2(m_heard.lost.first().contains(found().first()), qPrintable(m_heard.lost.first()));
    QVERIFY(!write(4));
    m_database.reset();
    QCOMPARE(content(file()), bytes);
    QCOMPARE(m_heard.lost.size(), 1);
}

/// Somebody wants the state of yesterday, and does not stop the program first: nothing of today's gets into it.
void DatabaseFilesTest::leavesABackupAsItIs()
{
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    const auto backup = m_folder->filePath(u"backup.db"_s);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backup"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        QVERIFY(runStatement(other, u"VACUUM INTO ?"_s, {backup}).ok());
    }
    QSqlDatabase::removeDatabase(u"backup"_s);
    const auto before = held().size();
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1'000'000))).ok());
    QVERIFY(write(2)); // stands in the log alone
    QVERIFY(overwrite(file(), content(backup)));
    QVERIFY(hearsLoss()); // without anybody writing
    QVERIFY(!write(3));
    m_database.reset();
    QCOMPARE(content(file()), content(backup));
    auto opened = Database::open(*m_reactor, file());
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
    m_database->addListener(m_heard);
    QCOMPARE(held().size(), before);
    QVERIFY2(
        m_heard.damaged.isEmpty(), qPrintable(m_heard.damaged.value(0))); // it was told of the log when it was kept
    QVERIFY(write(3));
}

/// Its head is as it was: the pages behind it do not hold together.
void DatabaseFilesTest::noticesWhatWasWrittenIntoItsMiddle()
{
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    QVERIFY(write(2));
    QVERIFY(writeInto(file(), 20 * 4096, QByteArray(4096, 0)));
    QVERIFY(!write(3));
    QVERIFY(hearsLoss());
    QVERIFY2(m_heard.lost.first().contains(u"Another program wrote into"_s), qPrintable(m_heard.lost.first()));
    QCOMPARE(found().size(), 1);
}

/// What stood in the log alone was gone with it, though the database is the one that it belongs to.
void DatabaseFilesTest::takesItsLogBackAtTheNextStart()
{
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    QVERIFY(write(2));
    const auto page = content(file()).mid(20 * 4096, 4096);
    QVERIFY(writeInto(file(), 20 * 4096, QByteArray(4096, 0)));
    QVERIFY(!write(3));
    QVERIFY(hearsLoss());
    m_database.reset();
    QCOMPARE(found().size(), 1);
    QVERIFY(writeInto(file(), 20 * 4096, page)); // somebody puts it right again
    auto opened = Database::open(*m_reactor, file());
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
    m_database->addListener(m_heard);
    QVERIFY(held().contains(2));
    QCOMPARE(m_heard.damaged.size(), 1);
    QVERIFY2(m_heard.damaged.first().contains(u"was put back"_s), qPrintable(m_heard.damaged.first()));
    QVERIFY(QDir(folder()).entryList({u"*.found-*"_s}).isEmpty());
    QVERIFY(write(4));
    QVERIFY(onDisk(file()).contains(4));
}

void DatabaseFilesTest::goesOnWithBytesBehindItsEnd_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("all of it is in the log") << false;
    QTest::newRow("most of it was moved there") << true;
}

void DatabaseFilesTest::goesOnWithBytesBehindItsEnd()
{
    QFETCH(const bool, isMoved);
    if (isMoved)
        QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    QVERIFY(write(2));
    const auto size = QFileInfo(file()).size();
    QVERIFY(writeInto(file(), size, "x"));
    QVERIFY(write(3));
    QVERIFY(m_reactor->turnUntil([this] { return m_heard.back.size() == 1; }));
    QVERIFY2(m_heard.back.first().contains(u"behind the end"_s), qPrintable(m_heard.back.first()));
    QVERIFY(onDisk(file()).contains(3));
    QVERIFY(QFile::resize(file(), size)); // somebody takes it away again
    QVERIFY(write(4));
    QVERIFY(m_heard.lost.isEmpty());
    QVERIFY(found().isEmpty());
    const auto all = held();
    QCOMPARE(onDisk(file()), all);
    m_database.reset();
    QCOMPARE(onDisk(file()), all);
}

/// As `cp` of a copy of all three does it where the log became no shorter: the database has what it had, and so has the
/// log, but its index ends earlier.
void DatabaseFilesTest::goesOnWithItsFilesOfEarlier()
{
    QMap<QString, QByteArray> earlier;
    for (const auto& ending : {u"-wal"_s, u""_s, u"-shm"_s})
        earlier.insert(ending, content(file() + ending));
    QVERIFY(write(2));
    QVERIFY(write(3));
    for (const auto& ending : {u"-wal"_s, u""_s, u"-shm"_s})
        QVERIFY(writeInto(file() + ending, 0, earlier.value(ending)));
    QVERIFY(write(4));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4}));
    QCOMPARE(held(), (QList{1, 2, 3, 4}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY(m_heard.lost.isEmpty());
    QVERIFY(found().isEmpty());
}

void DatabaseFilesTest::goesOnWithATouchedFile_data()
{
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("its time") << false;
    QTest::newRow("what it had") << true;
}

void DatabaseFilesTest::goesOnWithATouchedFile()
{
    QFETCH(bool, isWritten);
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    for (int number = 2; number < 5; ++number) {
        if (isWritten)
            QVERIFY(writeInto(file(), 0, content(file())));
        else
            QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(file()).constData(), nullptr, 0), 0);
        QVERIFY(write(number));
        QVERIFY(m_reactor->turnUntil([this, number] { return m_heard.back.size() == number - 1; }));
    }
    QVERIFY2(m_heard.back.first().contains(u"is whole"_s), qPrintable(m_heard.back.first()));
    QVERIFY(m_heard.lost.isEmpty());
    QVERIFY(found().isEmpty());
    QCOMPARE(onDisk(file()), held());
}

/// Only rows became others between the two checkpoints, so that the older one is as large and holds together.
void DatabaseFilesTest::knowsAnOlderCopyOfTheSameSize()
{
    const auto change = [](QSqlDatabase& connection) {
        return runStatement(connection, u"UPDATE texts SET text = text + 1"_s);
    };
    const auto move = [](QSqlDatabase& connection) {
        return runStatement(connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    };
    QVERIFY(waited(*m_reactor,
        m_database->migrate(u"texts"_s, {u"CREATE TABLE texts (text INTEGER)"_s, u"INSERT INTO texts VALUES (100)"_s}))
                .ok());
    QVERIFY(waited(*m_reactor, m_database->read(move)).ok());
    QVERIFY(waited(*m_reactor, m_database->write(change)).ok());
    QVERIFY(waited(*m_reactor, m_database->read(move)).ok());
    const auto older = content(file());
    QVERIFY(waited(*m_reactor, m_database->write(change)).ok());
    QVERIFY(waited(*m_reactor, m_database->read(move)).ok());
    QVERIFY(waited(*m_reactor, m_database->write(change)).ok());
    QCOMPARE(content(file()).size(), older.size());
    QVERIFY(overwrite(file(), older));
    QVERIFY(!waited(*m_reactor, m_database->write(change)).ok());
    QVERIFY(hearsLoss());
    QCOMPARE(found().size(), 1);
}

void DatabaseFilesTest::noticesWhatWasWrittenBesideACheckpoint_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a copy of long before") << u"older"_s;
    QTest::newRow("a copy of just before") << u"before"_s;
    QTest::newRow("other words") << u"words"_s;
    QTest::newRow("its beginning alone") << u"cut"_s;
}

/// Both stand between two looks: that the database is another is no news then.
void DatabaseFilesTest::noticesWhatWasWrittenBesideACheckpoint()
{
    QFETCH(const QString, what);
    const auto move = [this] {
        return waited(*m_reactor, m_database->read([](QSqlDatabase& connection) {
            return runStatement(connection, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        })).ok();
    };
    QVERIFY(write(2) && move());
    const auto older = content(file());
    QVERIFY(write(3) && move());
    const auto before = content(file());
    QVERIFY(older != before);
    QVERIFY(write(4)); // which looks, and knows the database of before
    QVERIFY(move());
    QVERIFY(content(file()) != before);
    QVERIFY(overwrite(file(),
        what == u"older"        ? older
            : what == u"before" ? before
            : what == u"words"  ? QByteArray(before.size(), 'x')
                                : before.first(4096)));
    QVERIFY(!write(5));
    QVERIFY(hearsLoss());
    QVERIFY2(m_heard.lost.first().contains(u"Another program wrote into"_s), qPrintable(m_heard.lost.first()));
}

void DatabaseFilesTest::takesAnEmptiedFileBackFromItsLog()
{
    QVERIFY(overwrite(file(), {}));
    QVERIFY(write(2));
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY(write(3));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3}));
}

void DatabaseFilesTest::losesNothingOfAnEmptiedLog()
{
    const auto older = content(file() + u"-wal"_s);
    QVERIFY(write(2));
    QVERIFY(overwrite(file() + u"-wal"_s, {}));
    QVERIFY(write(3));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3}));
    QVERIFY(write(4));
    QVERIFY(overwrite(file() + u"-wal"_s, older));
    QVERIFY(write(5));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4, 5}));
    auto sameSize = content(file() + u"-wal"_s);
    sameSize.fill('x');
    QVERIFY(overwrite(file() + u"-wal"_s, sameSize));
    QVERIFY(write(6));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4, 5, 6}));
    QVERIFY(m_reactor->turnUntil([this] { return m_heard.back.size() == 3; }));
    QVERIFY2(m_heard.back.first().contains(u"-wal"_s), qPrintable(m_heard.back.first()));
    QVERIFY(m_heard.lost.isEmpty());
}

/// Where it begins and ends is as it was.
void DatabaseFilesTest::noticesWhatWasWrittenIntoTheLogsMiddle()
{
    for (int number = 2; number < 8; ++number)
        QVERIFY(write(number));
    QVERIFY(writeInto(file() + u"-wal"_s, 3 * 4120 + 1000, QByteArray(100, 'x')));
    QVERIFY(write(8));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4, 5, 6, 7, 8}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY2(m_heard.back.first().contains(u"-wal"_s), qPrintable(m_heard.back.first()));
}

void DatabaseFilesTest::noticesWhatACommitWouldHide_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("its head is overwritten") << false;
    QTest::newRow("it is cut off") << true;
}

/// A commit writes into the log anyway, and makes it longer: by its time and its size nobody sees what somebody else
/// did to it in the middle of one.
void DatabaseFilesTest::noticesWhatACommitWouldHide()
{
    QFETCH(bool, isCut);
    QVERIFY(write(2));
    const auto log = file() + u"-wal"_s;
    QVERIFY(waited(*m_reactor, m_database->write([log, isCut](QSqlDatabase& connection) {
        const bool isDone = isCut ? overwrite(log, {}) : writeInto(log, 0, QByteArray(32, 0));
        return isDone ? put(3)(connection) : Result<Done>(Error::local(Reason::None, u"not damaged"_s));
    })).ok());
    QCOMPARE(onDisk(file()), (QList{1, 2, 3})); // whoever was told that it is stored
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY2(m_heard.back.first().contains(u"-wal"_s), qPrintable(m_heard.back.first()));
    QVERIFY(write(4));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4}));
}

void DatabaseFilesTest::tellsOfALogThatWasDamaged_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("as it was") << 0 << QByteArray() << false;
    QTest::newRow("its head") << 4 << QByteArray("xxxx") << true;
    QTest::newRow("a page in its middle") << 3 * 4120 + 1000 << QByteArray(100, 'x') << true;
    QTest::newRow("a whole frame") << 32 + 3 * 4120 << QByteArray(4120, 'x') << true;
    QTest::newRow("two frames in part") << 32 + 3 * 4120 + 4000 << QByteArray(500, 0) << true;
    QTest::newRow("its end, as a loss of power leaves it") << -2000 << QByteArray(2000, 0) << false;
}

void DatabaseFilesTest::tellsOfALogThatWasDamaged()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTold);
    for (int number = 2; number < 8; ++number)
        QVERIFY(write(number));
    const auto killed = m_folder->filePath(u"killed.db"_s); // as a kill leaves them
    QVERIFY(QFile::copy(file(), killed) && QFile::copy(file() + u"-wal"_s, killed + u"-wal"_s));
    QVERIFY(writeInto(killed + u"-wal"_s, at < 0 ? QFileInfo(killed + u"-wal"_s).size() + at : at, bytes));
    const auto damaged = content(killed + u"-wal"_s);
    auto opened = Database::open(*m_reactor, killed);
    QVERIFY(opened.ok());
    Heard heard;
    (*opened)->addListener(heard);
    QVERIFY(waited(*m_reactor, (*opened)->write(put(100))).ok() || isTold); // the table itself may be lost
    QCOMPARE(heard.damaged.size(), isTold ? 1 : 0);
    const auto kept = QDir(m_folder->path()).entryList({u"killed.db.found-*-wal"_s});
    QCOMPARE(kept.size(), isTold ? 1 : 0);
    if (!isTold)
        return;
    QVERIFY2(heard.damaged.first().contains(kept.first()), qPrintable(heard.damaged.first()));
    QVERIFY(!LogFrames::isDamaged(killed + u"-wal"_s)); // the next start after a kill keeps no other copy
    QCOMPARE(content(m_folder->filePath(kept.first())), damaged);
}

void DatabaseFilesTest::storesNothingWhenTheLogIsLost()
{
    const auto shrink = [](QSqlDatabase& connection) { return runStatement(connection, u"PRAGMA shrink_memory"_s); };
    QVERIFY(waited(*m_reactor, m_database->write(shrink)).ok());
    QVERIFY(overwrite(file() + u"-wal"_s, {}));
    QVERIFY(!write(2));
    QVERIFY(hearsLoss());
    QVERIFY2(m_heard.lost.first().contains(u"start it again"_s), qPrintable(m_heard.lost.first()));
    QVERIFY(!write(3));
    QVERIFY(m_heard.back.isEmpty());
    m_database.reset();
    QVERIFY(Database::open(*m_reactor, file()).ok());
}

void DatabaseFilesTest::makesTheIndexAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cut off") << 0;
    QTest::newRow("an older one") << 1;
    QTest::newRow("nothing of SQLite's") << 2;
}

void DatabaseFilesTest::makesTheIndexAnew()
{
    QFETCH(int, kind);
    const auto older = content(file() + u"-shm"_s);
    QVERIFY(write(2));
    QVERIFY(write(3));
    const std::array bytes{QByteArray(), older, QByteArray(older.size(), 'x')};
    QVERIFY(overwrite(file() + u"-shm"_s, bytes.at(std::size_t(kind))));
    QVERIFY(write(4));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4}));
    QCOMPARE(held(), (QList{1, 2, 3, 4}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
    QVERIFY2(m_heard.back.first().contains(u"-shm"_s), qPrintable(m_heard.back.first()));
    QVERIFY(m_heard.lost.isEmpty());
}

/// Another program that uses SQLite, too, keeps to its locks, and nothing is wrong.
void DatabaseFilesTest::bearsOthersThatUseIt()
{
    {
        // SQLite's locks are the process's; its index is shared all the same
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(file());
        QVERIFY(other.open());
        for (int number = 2; number < 8; ++number) {
            QVERIFY(write(number));
            QVERIFY(put(100 + number)(other).ok());
            QVERIFY(runStatement(other, u"PRAGMA wal_checkpoint(PASSIVE)"_s).ok());
        }
        QVERIFY(putMany(1000)(other).ok());
        QVERIFY(write(9));
        QVERIFY(putMany(700'000)(other).ok());
        QVERIFY(runStatement(other, u"VACUUM"_s).ok());
        QVERIFY(runStatement(other, u"PRAGMA wal_checkpoint(RESTART)"_s).ok());
        QVERIFY(write(10));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(m_heard.lost.isEmpty());
    QVERIFY2(m_heard.back.isEmpty(), qPrintable(m_heard.back.value(0)));
}

/// Their checkpoints take their time, and looks fall into them.
void DatabaseFilesTest::bearsOthersThatMoveMuch()
{
    QProcess other;
    other.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import sqlite3, sys\n"
            "c = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)\n"
            "c.execute('CREATE TABLE other (bytes BLOB)')\n"
            "for i in range(12):\n"
            "    c.execute('BEGIN IMMEDIATE')\n"
            "    c.execute('DELETE FROM other')\n"
            "    c.execute('WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 6000) INSERT INTO other SELECT randomblob(2000) FROM n')\n"
            "    c.execute('COMMIT')\n"
            "c.execute('VACUUM')\n"_s,
            file()});
    QVERIFY(other.waitForStarted());
    int number = 2;
    while (!other.waitForFinished(0) && other.state() == QProcess::Running) {
        const auto written = waited(*m_reactor, m_database->write(put(number++)));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
    }
    QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(60'000));
    QVERIFY2(m_heard.lost.isEmpty(), qPrintable(m_heard.lost.value(0)));
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(write(number));
    QVERIFY(m_heard.lost.isEmpty() && m_heard.back.isEmpty());
    QCOMPARE(held().size(), number);
}

/// It empties the log, and whoever writes next begins it under salts of chance.
void DatabaseFilesTest::bearsOthersThatBeginTheLogAnew()
{
    QVERIFY(write(2));
    for (int number = 3; number < 6; ++number) {
        QVERIFY(
            runPython(u"import sqlite3, sys\n"
                      "def run(sql):\n"
                      "    c = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)\n"
                      "    c.execute(sql)\n"
                      "    return c\n"
                      "kept = run('PRAGMA wal_checkpoint(TRUNCATE)')\n"
                      "kept = run('CREATE TABLE IF NOT EXISTS other (x)'), run('INSERT INTO other VALUES (1)')\n"_s));
        QVERIFY(write(number));
    }
    QVERIFY2(m_heard.lost.isEmpty(), qPrintable(m_heard.lost.value(0)));
    QVERIFY2(m_heard.back.isEmpty(), qPrintable(m_heard.back.value(0)));
    QCOMPARE(onDisk(file()), (QList{1, 2, 3, 4, 5}));
}

/// Theirs come between our look at the log and at its index.
void DatabaseFilesTest::bearsOthersThatCommitMuch()
{
    QProcess other;
    other.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import sqlite3, sys, time\n"
            "c = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)\n"
            "c.execute('PRAGMA synchronous=OFF')\n"
            "c.execute('PRAGMA wal_autocheckpoint=0')\n"
            "c.execute('CREATE TABLE other (x)')\n"
            "end = time.time() + 3\n"
            "while time.time() < end:\n"
            "    c.execute('INSERT INTO other VALUES (1)')\n"_s,
            file()});
    QVERIFY(other.waitForStarted());
    int number = 2;
    while (!other.waitForFinished(0) && other.state() == QProcess::Running) {
        const auto written = waited(*m_reactor, m_database->write(put(number++)));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
    }
    QCOMPARE(other.exitCode(), 0);
    QVERIFY2(m_heard.lost.isEmpty(), qPrintable(m_heard.lost.value(0)));
    QVERIFY2(m_heard.back.isEmpty(), qPrintable(m_heard.back.value(0)));
}

/// Whoever waits hears that it is not known, and does not wait until the program ends.
void DatabaseFilesTest::answersWhatItCannotPutBack()
{
    QVERIFY(waited(*m_reactor, m_database->write(putMany(1000))).ok());
    QVERIFY(write(2)); // the log has begun anew, so that nothing but a checkpoint would write into the database
    const auto name = file();
    auto writing = m_database->write([name](QSqlDatabase& connection) {
        auto done = put(3)(connection);
        return overwrite(name, "not a database") ? done : Result<Done>(Error::closed());
    });
    const auto written = waited(*m_reactor, std::move(writing));
    QVERIFY(!written);
    QVERIFY2(written.error().text.contains(u"can be lost"_s), qPrintable(written.error().text));
}

/// Moved to where there is room, and linked to: at the next start SQLite would look for its log beside the other name.
void DatabaseFilesTest::putsTheFileInTheLinksPlace()
{
    QVERIFY(QFile::rename(file(), file() + u".real"_s) && QFile::link(file() + u".real"_s, file()));
    QVERIFY(write(2));
    QVERIFY(!QFileInfo(file()).isSymLink());
    QCOMPARE(onDisk(file()), (QList{1, 2}));
    QVERIFY(m_reactor->turnUntil([this] { return !m_heard.back.isEmpty(); }));
}

void DatabaseFilesTest::putsTheFileInADeadLinksPlace()
{
    for (const auto& ending : {u"-wal"_s, u"-shm"_s, u""_s})
        QVERIFY(QFile::remove(file() + ending));
    QVERIFY(QFile::link(u"/nonexistent/x"_s, file()));
    QVERIFY(write(2));
    QVERIFY(!QFileInfo(file()).isSymLink());
    QCOMPARE(onDisk(file()), (QList{1, 2}));
}

QTEST_GUILESS_MAIN(DatabaseFilesTest)
#include "tst_databasefiles.moc"

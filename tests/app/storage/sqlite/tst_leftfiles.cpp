#include "app/storage/sqlite/leftfiles.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/log/logframes.h"
#include "app/storage/sqlite/log/logorigin.h"
#include "tests/app/storage/waited.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A row of `size` bytes; five millions fill the log, so that its commit moves all of it into the database, and the
/// next one begins the log anew.
auto putBytes(int number, int size = 100)
{
    return [number, size](QSqlDatabase& connection) {
        return runStatement(connection, u"INSERT INTO bytes VALUES (?, randomblob(?))"_s, {number, size});
    };
}
constexpr int fillsTheLog = 5'000'000;

Result<QList<int>> soundRows(QSqlDatabase& connection)
{
    auto check = runQuery(connection, u"PRAGMA integrity_check"_s);
    if (!check || !check->next() || check->value(0).toString() != "ok"_L1)
        return Error{Error::Kind::Local, Reason::BadValue, u"damaged"_s, {}, 0};
    auto query = runQuery(connection, u"SELECT number FROM bytes ORDER BY number"_s);
    if (!query)
        return query.error();
    QList<int> found;
    while (query->next())
        found.append(query->value(0).toInt());
    return found;
}

struct HeardAtStart final : DatabaseEvents {
    void fileLost(const Error& what) override { other.append(what.text); }
    void filePutBack(const Error& what) override { other.append(what.text); }
    void foundAtStart(const Error& what) override { texts.append(what.text); }
    QStringList texts = {};
    QStringList other = {};
};

QByteArray bytesIn(const QString& name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// As `cp` does it: into the file that stands there.
bool copyInto(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

/// A database that was killed, what somebody did with its files then, and the next start. The files are copied from
/// under a Database that does nothing at the moment: that is what a kill leaves.
class LeftFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        m_heard = {};
        m_next = 0;
        QVERIFY(QDir().mkpath(m_folder->filePath(u"live"_s)) && QDir().mkpath(m_folder->filePath(u"killed"_s)));
        open(live());
        QVERIFY(m_database);
        QVERIFY(waited(*m_reactor,
            m_database->migrate(u"bytes"_s, {u"CREATE TABLE bytes (number INTEGER PRIMARY KEY, bytes BLOB)"_s}))
                    .ok());
        QVERIFY(writes(3));
    }
    void cleanup()
    {
        m_database.reset();
        m_reactor.reset();
    }

    void keepsTheLogFromASavedCopy_data();
    void keepsTheLogFromASavedCopy();
    void keepsTheLogFromAnOlderDatabase();
    void keepsTheLogOfADatabaseThatIsGone();
    void knowsALogThatWasBegunByItsLastCommit_data();
    void knowsALogThatWasBegunByItsLastCommit();
    void suspectsNoLogThatNobodyNoted();
    void takesBackALogThatWasPutAside_data();
    void takesBackALogThatWasPutAside();
    void goesOnWithItsLog_data();
    void goesOnWithItsLog();
    void goesOnAfterACheckpointBrokenOff_data();
    void goesOnAfterACheckpointBrokenOff();
    void refusesWhereTheLogCannotBePutAside();
    void forgetsTheOriginOfALogThatIsGone();
    void tellsWhatMayBeMissing_data();
    void tellsWhatMayBeMissing();
    void missesNothingThatIsThere_data();
    void missesNothingThatIsThere();
    void tellsOfTheCopyThatItTakes();
    void putsAnOldCopyAside();

private:
    QString live() const { return m_folder->filePath(u"live/everyport.db"_s); }
    QString killed() const { return m_folder->filePath(u"killed/everyport.db"_s); }
    bool write(int size) { return waited(*m_reactor, m_database->write(putBytes(++m_next, size))).ok(); }
    bool writes(int count)
    {
        while (count-- > 0) {
            if (!write(100))
                return false;
        }
        return true;
    }
    QList<int> rowsTo(int last) const
    {
        QList<int> all;
        for (int number = 1; number <= last; ++number)
            all.append(number);
        return all;
    }
    QList<int> held() { return waited(*m_reactor, m_database->read(soundRows)).valueOr({-1}); }
    void open(const QString& file)
    {
        m_database.reset();
        auto opened = Database::open(*m_reactor, file);
        if (!opened) {
            m_refused = opened.error().text;
            return;
        }
        m_database = std::move(*opened);
        m_database->addListener(m_heard);
    }
    bool kill()
    {
        bool done = true;
        for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".log-origin"_s})
            done = QFile::copy(live() + ending, killed() + ending) && done;
        m_database.reset();
        return done;
    }
    static bool runPython(const QString& script, const QStringList& words)
    {
        QProcess other;
        other.start(
            u"/usr/bin/python3"_s, QStringList{u"-c"_s, u"import sqlite3, sys, os, signal\n"_s + script} + words);
        return other.waitForFinished(60'000)
            && (other.exitStatus() == QProcess::CrashExit || other.exitCode() == 0); // it may kill itself
    }
    QStringList found() const
    {
        return QDir(m_folder->filePath(u"killed"_s)).entryList({u"*.found-*"_s}, QDir::Files, QDir::Name);
    }
    /// That the files as they are lose nothing, and nothing is said about them.
    bool isWhole(int last)
    {
        open(killed());
        const auto rows = m_database ? held() : QList<int>();
        const bool written = m_database && waited(*m_reactor, m_database->write(putBytes(last + 1))).ok();
        const bool isSilent = m_heard.texts.isEmpty() && m_heard.other.isEmpty() && found().isEmpty();
        if (rows != rowsTo(last) || !isSilent)
            qInfo() << rows.size() << rows.value(0) << m_heard.texts << m_heard.other << found() << m_refused;
        return rows == rowsTo(last) && written && isSilent;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    HeardAtStart m_heard;
    QString m_refused;
    int m_next = 0;
};

void LeftFilesTest::keepsTheLogFromASavedCopy_data()
{
    QTest::addColumn<QString>("saving");
    QTest::addColumn<int>("size"); // what is stored between the saved copy and the kill
    QTest::addColumn<bool>("isMoved");
    const auto backup = u"sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))"_s;
    const auto vacuum = u"sqlite3.connect(sys.argv[1]).execute('VACUUM INTO ?', sys.argv[2:])"_s;
    for (const bool isMoved : {false, true}) {
        const auto* how = isMoved ? "mv" : "cp";
        QTest::addRow("backup, %s, nothing moved into the database since", how) << backup << 100 << isMoved;
        QTest::addRow("backup, %s, the log moved", how) << backup << fillsTheLog << isMoved;
        QTest::addRow("VACUUM INTO, %s, nothing moved into the database since", how) << vacuum << 100 << isMoved;
        QTest::addRow("VACUUM INTO, %s, the log moved", how) << vacuum << fillsTheLog << isMoved;
    }
}

void LeftFilesTest::keepsTheLogFromASavedCopy()
{
    QFETCH(QString, saving);
    QFETCH(int, size);
    QFETCH(bool, isMoved);
    const auto saved = m_folder->filePath(u"saved.db"_s);
    QVERIFY(runPython(saving, {live(), saved}));
    const auto before = m_next;
    QVERIFY(write(size) && writes(3));
    QVERIFY(kill());
    const auto log = bytesIn(killed() + u"-wal"_s);
    if (isMoved)
        QVERIFY(QFile::remove(killed()) && QFile::rename(saved, killed()));
    else
        QVERIFY(copyInto(killed(), bytesIn(saved)));
    open(killed());
    QVERIFY2(m_database, qPrintable(m_refused));
    QCOMPARE(held(), rowsTo(before));
    QCOMPARE(m_heard.texts.size(), 1);
    QCOMPARE(found().size(), 2); // its index, too
    QVERIFY(found().last().endsWith(u"-wal"_s));
    QVERIFY2(m_heard.texts.first().contains(found().last()), qPrintable(m_heard.texts.first()));
    QCOMPARE(bytesIn(m_folder->filePath(u"killed/"_s + found().last())), log);
    QVERIFY(waited(*m_reactor, m_database->write(putBytes(before + 1))).ok());
    open(killed());
    QCOMPARE(held(), rowsTo(before + 1));
    QCOMPARE(m_heard.texts.size(), 1);
}

/// A plain copy of yesterday's file, made while the program was stopped.
void LeftFilesTest::keepsTheLogFromAnOlderDatabase()
{
    m_database.reset();
    const auto saved = bytesIn(live());
    const auto before = m_next;
    open(live());
    QVERIFY(write(fillsTheLog) && writes(2));
    QVERIFY(kill());
    QVERIFY(copyInto(killed(), saved));
    open(killed());
    QVERIFY(m_database);
    QCOMPARE(held(), rowsTo(before));
    QCOMPARE(m_heard.texts.size(), 1);
}

/// SQLite deletes a log beside a database that is empty.
void LeftFilesTest::keepsTheLogOfADatabaseThatIsGone()
{
    QVERIFY(kill());
    const auto log = bytesIn(killed() + u"-wal"_s);
    QVERIFY(QFile::remove(killed()));
    open(killed());
    QVERIFY(m_database);
    QCOMPARE(m_heard.texts.size(), 0);
    m_reactor->turnUntil([this] { return !m_heard.texts.isEmpty(); });
    QVERIFY2(m_heard.texts.value(0).contains(u"was gone or empty"_s), qPrintable(m_heard.texts.value(0)));
    QCOMPARE(bytesIn(m_folder->filePath(u"killed/"_s + found().last())), log);
}

void LeftFilesTest::knowsALogThatWasBegunByItsLastCommit_data()
{
    QTest::addColumn<bool>("isSavedCopy");
    QTest::newRow("its own database") << false;
    QTest::newRow("a saved copy") << true;
}

/// It was killed when that was in the log, and before it was noted.
void LeftFilesTest::knowsALogThatWasBegunByItsLastCommit()
{
    QFETCH(bool, isSavedCopy);
    const auto saved = m_folder->filePath(u"saved.db"_s);
    QVERIFY(runPython(u"sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))"_s, {live(), saved}));
    const auto before = m_next;
    QVERIFY(write(fillsTheLog));
    QByteArray origin;
    const auto name = LogOrigin::fileName(live());
    const auto put = putBytes(++m_next);
    QVERIFY(waited(*m_reactor, m_database->write([&origin, name, put](QSqlDatabase& connection) {
        origin = bytesIn(name);
        return put(connection);
    })).ok());
    QVERIFY(kill());
    QVERIFY(origin != bytesIn(LogOrigin::fileName(killed())));
    QVERIFY(copyInto(LogOrigin::fileName(killed()), origin));
    if (!isSavedCopy) {
        QVERIFY(isWhole(m_next));
        return;
    }
    QVERIFY(copyInto(killed(), bytesIn(saved)));
    open(killed());
    QVERIFY(m_database);
    QCOMPARE(held(), rowsTo(before));
    QCOMPARE(m_heard.texts.size(), 1);
}

/// Another program has begun it, or the folder was closed: nothing is certain about it, and it has what was stored.
void LeftFilesTest::suspectsNoLogThatNobodyNoted()
{
    QVERIFY(write(fillsTheLog) && writes(2));
    QVERIFY(kill());
    auto salts = LogFrames(killed() + u"-wal"_s).salts();
    qToBigEndian(qFromBigEndian<quint32>(salts.data()) - 1, salts.data());
    LogOrigin stale(salts, {});
    stale.expectNext({});
    QVERIFY(stale.write(killed()));
    QVERIFY(isWhole(m_next));
}

void LeftFilesTest::takesBackALogThatWasPutAside_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as it was") << u"as it was"_s << true;
    QTest::newRow("something was stored in it since") << u"moved on"_s << false;
    QTest::newRow("a saved copy") << u"saved"_s << false;
    QTest::newRow("nothing says which one it was") << u"unknown"_s << false;
}

/// By a run that had found the database changed.
void LeftFilesTest::takesBackALogThatWasPutAside()
{
    QFETCH(const QString, database);
    QFETCH(const bool, isTaken);
    const auto saved = m_folder->filePath(u"saved.db"_s);
    QVERIFY(runPython(u"sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))"_s, {live(), saved}));
    QVERIFY(kill());
    const auto aside = killed() + u".found-20260101-120000000"_s;
    QVERIFY(QFile::rename(killed() + u"-wal"_s, aside + u"-wal"_s));
    QVERIFY(QFile::rename(LogOrigin::fileName(killed()), LogOrigin::fileName(aside)));
    QVERIFY(QFile::remove(killed() + u"-shm"_s));
    if (database == u"moved on"_s)
        QVERIFY(runPython(
            u"c = sqlite3.connect(sys.argv[1])\nc.execute('CREATE TABLE theirs (x)')\nc.close()"_s, {killed()}));
    else if (database == u"saved"_s)
        QVERIFY(copyInto(killed(), bytesIn(saved)));
    else if (database == u"unknown"_s)
        QVERIFY(QFile::remove(LogOrigin::fileName(aside)));
    open(killed());
    QVERIFY2(m_database, qPrintable(m_refused));
    const auto rows = held();
    QCOMPARE(m_heard.texts.size(), isTaken ? 1 : 0);
    QCOMPARE(QFile::exists(aside + u"-wal"_s), !isTaken);
    if (!isTaken)
        return;
    QCOMPARE(rows, rowsTo(m_next));
    QVERIFY2(m_heard.texts.first().contains(aside + u"-wal"_s), qPrintable(m_heard.texts.first()));
    QVERIFY(waited(*m_reactor, m_database->write(putBytes(m_next + 1))).ok());
    m_heard.texts.clear();
    open(killed());
    QCOMPARE(held(), rowsTo(m_next + 1));
    QVERIFY(m_heard.texts.isEmpty());
}

void LeftFilesTest::goesOnWithItsLog_data()
{
    QTest::addColumn<int>("size"); // what was stored before the last rows: whether the log was begun anew
    QTest::addColumn<QString>("what");
    for (const int size : {100, fillsTheLog}) {
        for (const auto* what : {"as it was", "touched", "a checkpoint of another program",
                 "another began the log anew", "without the origin", "the origin of an older log", "the origin cut off",
                 "an origin that says nothing", "without the index", "the database's head damaged"})
            QTest::addRow("%s, %s", what, size == 100 ? "its first log" : "a log begun anew")
                << size << QString::fromLatin1(what);
    }
}

void LeftFilesTest::goesOnWithItsLog()
{
    QFETCH(int, size);
    QFETCH(QString, what);
    const auto older = bytesIn(LogOrigin::fileName(live()));
    QVERIFY(!older.isEmpty());
    QVERIFY(write(size) && writes(3));
    QVERIFY(kill());
    const auto origin = LogOrigin::fileName(killed());
    QCOMPARE(bytesIn(origin) == older, size == 100);
    if (what == "touched"_L1)
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(killed()).constData(), nullptr, 0), 0);
    else if (what == "a checkpoint of another program"_L1)
        QVERIFY(runPython(u"c = sqlite3.connect(sys.argv[1])\n"
                          "assert c.execute('PRAGMA wal_checkpoint').fetchone()[0] == 0\n"
                          "os.kill(os.getpid(), signal.SIGKILL)"_s,
            {killed()}));
    else if (what == "another began the log anew"_L1)
        QVERIFY(runPython(u"c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                          "assert c.execute('PRAGMA wal_checkpoint(RESTART)').fetchone()[0] == 0\n"
                          "c.execute('CREATE TABLE theirs (x)')\n"
                          "os.kill(os.getpid(), signal.SIGKILL)"_s,
            {killed()}));
    else if (what == "without the origin"_L1)
        QVERIFY(QFile::remove(origin));
    else if (what == "the origin of an older log"_L1)
        QVERIFY(copyInto(origin, older));
    else if (what == "the origin cut off"_L1)
        QVERIFY(copyInto(origin, bytesIn(origin).chopped(70)));
    else if (what == "an origin that says nothing"_L1)
        QVERIFY(copyInto(origin, QByteArray(300, '\0')));
    else if (what == "without the index"_L1)
        QVERIFY(QFile::remove(killed() + u"-shm"_s));
    else if (what == "the database's head damaged"_L1)
        QVERIFY(copyInto(killed(), bytesIn(killed()).replace(24, 4, "xxxx")));
    QVERIFY(isWhole(m_next));
}

void LeftFilesTest::goesOnAfterACheckpointBrokenOff_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("its first log") << 100;
    QTest::newRow("a log begun anew") << fillsTheLog;
}

/// After each of its writes: it goes through the pages in their order, and writes the last that the log has of each. A
/// loss of power leaves any of them.
void LeftFilesTest::goesOnAfterACheckpointBrokenOff()
{
    QFETCH(int, size);
    QVERIFY(write(size) && writes(2) && write(30'000));
    const auto known = bytesIn(LogOrigin::fileName(live()));
    QVERIFY(kill());
    QMap<quint32, QByteArray> pages;
    LogFrames frames(killed() + u"-wal"_s);
    while (frames.next() && frames.isWhole())
        pages.insert(frames.pageNumber(), frames.page().toByteArray());
    QVERIFY(pages.size() > 5 && pages.contains(1));
    const auto before = bytesIn(killed());
    const auto log = bytesIn(killed() + u"-wal"_s);
    for (const bool isForwards : {true, false}) {
        auto moved = before;
        auto order = pages.keys();
        if (!isForwards)
            std::reverse(order.begin(), order.end());
        for (const auto page : std::as_const(order)) {
            const auto at = qsizetype(page - 1) * 4096;
            moved.resize(std::max(moved.size(), at + 4096));
            moved.replace(at, 4096, pages.value(page));
            QVERIFY(copyInto(killed(), moved) && copyInto(killed() + u"-wal"_s, log));
            QVERIFY(copyInto(LogOrigin::fileName(killed()), known));
            QFile::remove(killed() + u"-shm"_s);
            QVERIFY(isWhole(m_next));
            m_database.reset();
        }
    }
}

void LeftFilesTest::refusesWhereTheLogCannotBePutAside()
{
    const auto saved = m_folder->filePath(u"saved.db"_s);
    QVERIFY(runPython(u"sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))"_s, {live(), saved}));
    QVERIFY(writes(1));
    QVERIFY(kill());
    QVERIFY(copyInto(killed(), bytesIn(saved)));
    const auto longName = m_folder->filePath(QString(235, u'x')); // no room for another ending
    for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".log-origin"_s})
        QVERIFY(QFile::rename(killed() + ending, longName + ending));
    const auto log = bytesIn(longName + u"-wal"_s);
    open(longName);
    QVERIFY(!m_database);
    QVERIFY2(m_refused.contains(u"Move "_s + longName + u"-wal"_s), qPrintable(m_refused));
    QCOMPARE(bytesIn(longName + u"-wal"_s), log);
    QCOMPARE(bytesIn(longName), bytesIn(saved));
}

void LeftFilesTest::forgetsTheOriginOfALogThatIsGone()
{
    QVERIFY(QFile::exists(LogOrigin::fileName(live())));
    struct stat facts = {};
    QCOMPARE(::stat(QFile::encodeName(LogOrigin::fileName(live())).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);
    m_database.reset();
    QVERIFY(!QFile::exists(live() + u"-wal"_s));
    QVERIFY(!QFile::exists(LogOrigin::fileName(live())));
}

void LeftFilesTest::tellsWhatMayBeMissing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kept");
    QTest::newRow("removed") << u"removed"_s << 1;
    QTest::newRow("emptied") << u"emptied"_s << 2;
    QTest::newRow("cut at a frame") << u"cut"_s << 2;
    QTest::newRow("an earlier copy") << u"earlier"_s << 2;
    QTest::newRow("an earlier log") << u"older"_s << 2;
    QTest::newRow("nothing but zeros") << u"zeros"_s << 2;
}

void LeftFilesTest::tellsWhatMayBeMissing()
{
    QFETCH(QString, what);
    QFETCH(int, kept);
    const auto older = bytesIn(live() + u"-wal"_s);
    QVERIFY(write(fillsTheLog) && writes(3));
    const auto earlier = bytesIn(live() + u"-wal"_s)
                             .first(32 + 3 * 4120); // what stands behind them is of the older one
    QVERIFY(writes(3));
    QVERIFY(kill());
    QFile::remove(LogOrigin::fileName(killed())); // that one would know an older log, too
    const auto log = killed() + u"-wal"_s;
    const auto whole = bytesIn(log);
    if (what == "removed"_L1)
        QVERIFY(QFile::remove(log));
    else if (what == "emptied"_L1)
        QVERIFY(copyInto(log, {}));
    else if (what == "cut"_L1)
        QVERIFY(copyInto(log, whole.first(32 + 4 * 4120)));
    else if (what == "earlier"_L1)
        QVERIFY(copyInto(log, earlier));
    else if (what == "older"_L1)
        QVERIFY(copyInto(log, older));
    else
        QVERIFY(copyInto(log, QByteArray(whole.size(), '\0')));
    const auto left = bytesIn(log);
    const auto index = bytesIn(killed() + u"-shm"_s);
    open(killed());
    QVERIFY2(m_database, qPrintable(m_refused));
    m_reactor->turnUntil([this] { return !m_heard.texts.isEmpty(); });
    QCOMPARE(m_heard.texts.size(), 1);
    QVERIFY2(m_heard.texts.first().contains(u"may be missing"_s), qPrintable(m_heard.texts.first()));
    const auto names = found();
    QCOMPARE(names.size(), kept);
    for (const auto& name : names) {
        QVERIFY2(m_heard.texts.first().contains(name), qPrintable(m_heard.texts.first()));
        QCOMPARE(bytesIn(m_folder->filePath(u"killed/"_s + name)), name.endsWith(u"-shm"_s) ? index : left);
    }
    m_heard.texts.clear();
    open(killed());
    QVERIFY(m_database);
    QVERIFY(waited(*m_reactor, m_database->write(putBytes(1000))).ok());
    QVERIFY(m_heard.texts.isEmpty());
}

void LeftFilesTest::missesNothingThatIsThere_data()
{
    QTest::addColumn<QString>("what");
    for (const auto* what : {"all moved, and the log removed", "an index that was written before the last commits",
             "an index of an older log", "an index cut off", "an index that is none", "an index with another sum"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void LeftFilesTest::missesNothingThatIsThere()
{
    QFETCH(QString, what);
    const auto older = bytesIn(live() + u"-shm"_s);
    QVERIFY(write(fillsTheLog) && writes(3));
    const auto before = bytesIn(live() + u"-shm"_s);
    QVERIFY(writes(3));
    const bool isMoved = what.startsWith(u"all moved"_s);
    if (isMoved)
        QVERIFY(write(fillsTheLog));
    QVERIFY(kill());
    const auto index = killed() + u"-shm"_s;
    auto bytes = bytesIn(index);
    if (isMoved)
        QVERIFY(QFile::remove(killed() + u"-wal"_s));
    else if (what.contains(u"before"_s))
        QVERIFY(copyInto(index, before));
    else if (what.contains(u"older"_s))
        QVERIFY(copyInto(index, older));
    else if (what.contains(u"cut off"_s))
        QVERIFY(copyInto(index, bytes.first(100)));
    else if (what.contains(u"none"_s))
        QVERIFY(copyInto(index, QByteArray(bytes.size(), 'x')));
    else
        QVERIFY(copyInto(index, bytes.replace(16, 4, "\xff\xff\xff\x0f").replace(48 + 16, 4, "\xff\xff\xff\x0f")));
    QVERIFY(isWhole(m_next));
}

void LeftFilesTest::tellsOfTheCopyThatItTakes()
{
    m_database.reset();
    QVERIFY(QFile::rename(live(), live() + u".saved"_s));
    open(live());
    QVERIFY(m_database);
    QCOMPARE(held(), rowsTo(m_next));
    QCOMPARE(m_heard.texts.size(), 1);
    QVERIFY2(m_heard.texts.first().contains(live() + u".saved"_s), qPrintable(m_heard.texts.first()));
}

/// It had come back silently when the database was moved away later.
void LeftFilesTest::putsAnOldCopyAside()
{
    QVERIFY(kill());
    QVERIFY(copyInto(killed() + u".saved"_s, "of another time"));
    open(killed());
    QVERIFY(m_database);
    QCOMPARE(held(), rowsTo(m_next));
    QCOMPARE(m_heard.texts.size(), 1);
    QCOMPARE(found().size(), 1);
    QVERIFY2(m_heard.texts.first().contains(found().first()), qPrintable(m_heard.texts.first()));
    QCOMPARE(bytesIn(m_folder->filePath(u"killed/"_s + found().first())), "of another time");
    m_database.reset();
    QVERIFY(QFile::remove(killed()));
    open(killed());
    QVERIFY(m_database);
    QCOMPARE(held(), QList{-1}); // new: not even a table
    QCOMPARE(m_heard.texts.size(), 1);
}

QTEST_GUILESS_MAIN(LeftFilesTest)
#include "tst_leftfiles.moc"

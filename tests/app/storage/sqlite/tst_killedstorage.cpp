#include <csignal>
#include <cstdio>

#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/log/logframes.h"
#include "tests/app/storage/waited.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

constexpr int bytesOfARow = 60'000; // some sixty fill the log: it is moved into the database again and again

Result<QList<int>> rows(QSqlDatabase& connection)
{
    auto check = runQuery(connection, u"PRAGMA integrity_check"_s);
    if (!check || !check->next() || check->value(0).toString() != "ok"_L1)
        return Error{Error::Kind::Local, Reason::BadValue, u"The file is damaged."_s, {}, 0};
    auto all = runQuery(connection, u"SELECT number FROM killed ORDER BY number"_s);
    if (!all)
        return all.error();
    QList<int> found;
    while (all->next())
        found.append(all->value(0).toInt());
    return found;
}

struct FoundAtStart final : DatabaseEvents {
    void fileLost(const Error& what) override { texts.append(what.text); }
    void filePutBack(const Error& what) override { texts.append(what.text); }
    void foundAtStart(const Error& what) override { texts.append(what.text); }
    QStringList texts = {};
};

/// Stores without end, and prints each number when it is stored. Replaces rows, too, so that older pages change.
int store(const QString& file, int from)
{
    MemoryReactor reactor;
    auto opened = Database::open(reactor, file);
    if (!opened)
        return 1;
    auto& database = **opened;
    if (!waited(reactor,
            database.migrate(u"killed"_s, {u"CREATE TABLE killed (number INTEGER PRIMARY KEY, bytes BLOB)"_s})))
        return 2;
    for (int number = from;; ++number) {
        const auto put = waited(reactor, database.write([number](QSqlDatabase& connection) -> Result<Done> {
            const auto older = runStatement(connection, u"UPDATE killed SET bytes = randomblob(?) WHERE number = ?"_s,
                {bytesOfARow / 2, number / 2});
            if (!older)
                return older;
            return runStatement(connection, u"INSERT INTO killed VALUES (?, randomblob(?))"_s, {number, bytesOfARow});
        }));
        if (!put)
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

/// A program that stores, and is killed in whatever it is doing, is started again on its files, on a copy of them, or
/// on a saved copy of its database.
class KilledStorageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told = 0;
    }
    void takesItsOwnLogAfterEachKill();
    void takesASavedCopyAfterAKill();

private:
    QString file() const { return m_folder->filePath(u"everyport.db"_s); }
    /// Runs it until it told of `lines` more rows and a moment has passed.
    bool runAndKill(int lines)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(
            QCoreApplication::applicationFilePath(), {u"store"_s, file(), QString::number(m_told + 1 + m_skipped)});
        QByteArray heard;
        while (heard.count('\n') < lines && writer.waitForReadyRead(20'000))
            heard += writer.readAll();
        // fixed wait: killed at any moment
        ::usleep(QRandomGenerator::global()->bounded(30'000U));
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();
        heard += writer.readAll();
        heard.truncate(heard.lastIndexOf('\n'));
        m_told = heard.split('\n').last().toInt();
        return heard.count('\n') + 1 >= lines;
    }
    /// What a start finds; -1 is in it where it is damaged.
    QList<int> started(const QString& name)
    {
        MemoryReactor reactor;
        FoundAtStart found;
        auto opened = Database::open(reactor, name);
        if (!opened)
            return {-1};
        (*opened)->addListener(found);
        const auto all = waited(reactor, (*opened)->read(rows)).valueOr({-1});
        m_said = found.texts;
        return all;
    }
    QStringList found() const { return QDir(m_folder->path()).entryList({u"*.found-*"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_said;
    int m_told = 0;
    int m_skipped = 1; // the row that may have been stored, and was not told of
};

void KilledStorageTest::takesItsOwnLogAfterEachKill()
{
    QSet<int> told;
    for (int kill = 0; kill < 12; ++kill) {
        const auto from = m_told + 1 + m_skipped;
        QVERIFY(runAndKill(QRandomGenerator::global()->bounded(1, 60)));
        for (int number = from; number <= m_told; ++number)
            told.insert(number);
        const QTemporaryDir elsewhere;
        const auto copy = elsewhere.filePath(u"everyport.db"_s);
        for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".log-origin"_s})
            QFile::copy(file() + ending, copy + ending);
        if (kill % 3 == 0) // the next start is the writer's own
            continue;
        const auto there = started(kill % 3 == 1 ? copy : file());
        QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(u'\n')));
        QVERIFY(QSet<int>(there.begin(), there.end()).contains(told));
        QVERIFY(!there.contains(-1));
        QVERIFY(QDir(elsewhere.path()).entryList({u"*.found-*"_s}).isEmpty());
    }
    QVERIFY2(found().isEmpty(), qPrintable(found().join(u' ')));
}

void KilledStorageTest::takesASavedCopyAfterAKill()
{
    for (const int more : {3, 40, 150}) {
        QVERIFY(runAndKill(30));
        const auto saved = m_folder->filePath(u"saved"_s);
        QFile::remove(saved);
        // As a person does it beside the program that runs: it finds the log, and takes what is there.
        const QTemporaryDir live;
        for (const auto& ending : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(file() + ending, live.filePath(u"live"_s) + ending));
        QCOMPARE(
            QProcess::execute(u"/usr/bin/python3"_s,
                {u"-c"_s, u"import sqlite3, sys\nsqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))"_s,
                    live.filePath(u"live"_s), saved}),
            0);
        const auto expected = started(saved);
        QVERIFY(expected.contains(m_told));
        QVERIFY(runAndKill(more));
        QCOMPARE(QProcess::execute(u"/bin/cp"_s, {saved, file()}), 0);
        bool hasCommits = false; // it may be killed before the first of a log
        for (LogFrames log(file() + u"-wal"_s); !hasCommits && log.next() && log.isWhole();)
            hasCommits = log.isCommit();
        const auto before = found().size();
        QCOMPARE(started(file()), expected);
        const auto said = m_said.filter(u"is not of the database"_s);
        QCOMPARE(said.size(), hasCommits ? 1 : 0);
        QCOMPARE(m_said, said);
        QCOMPARE(found().size(), before + (hasCommits ? 2 : 0));
        m_told = expected.last();
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "store") == 0)
        return store(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]).toInt());
    KilledStorageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedstorage.moc"

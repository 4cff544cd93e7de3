#include "app/storage/storedlast.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqlite/log/summedfile.h"
#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Starts of a program on its storage, and what somebody did to that in between.
class StoredLastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        run(u"DROP TABLE IF EXISTS storage_progress"_s); // on a server it may be of an earlier test
        run(u"DROP TABLE IF EXISTS storage_programs"_s);
        run(u"DROP TABLE IF EXISTS storage_rooms"_s);
    }

    void saysNothingOfWhatItKnows();
    void saysWhatIsOlder();
    void saysWhatOthersHaveMadeUpFor_data();
    void saysWhatOthersHaveMadeUpFor();
    void goesOnWithANoteOfAnOlderVersion_data();
    void goesOnWithANoteOfAnOlderVersion();
    void saysWhatIsAnother();
    void knowsTheOneBeforeWhenItIsBack();
    void knowsTheSameAgain();
    void notesNothingBeforeWhatHasToBeDone();
    void saysNothingOfAnotherPlace();
    void saysNothingWhereNothingIsNoted_data();
    void saysNothingWhereNothingIsNoted();
    void storesWhereNothingCanBeNoted();
    void storesWhereNothingCanBeCounted();
    void notesWhatIsStoredAlone();

private:
    QString storage() const { return storagePlace(m_folder->filePath(u"stored.db"_s)); }
    QString note() const { return m_folder->filePath(u"stored.db.stored-last"_s); }
    std::unique_ptr<Database> opened()
    {
        auto database = Database::open(m_reactor, storage());
        return database ? std::move(*database) : nullptr;
    }
    bool runIn(Database& database, const QString& sql)
    {
        return waited(m_reactor, database.write([sql](QSqlDatabase& connection) {
            return runStatement(connection, sql);
        })).ok();
    }
    /// By somebody who notes nothing.
    bool run(const QString& sql)
    {
        const auto database = opened();
        return database && runIn(*database, sql);
    }
    /// What a start says, which stores something.
    QString started(const QString& place = u"here"_s)
    {
        const auto database = opened();
        if (!database)
            return u"not opened"_s;
        const auto said = waited(m_reactor, StoredLast::keep(*database, note(), place));
        return said ? said->sentence + (said->isMissing ? u" [missing]"_s : QString()) : said.error().text;
    }
    qint64 commits()
    {
        const auto database = opened();
        return waited(m_reactor, database->read([](QSqlDatabase& connection) -> Result<qint64> {
            auto found = runQuery(connection, u"SELECT commits FROM storage_progress"_s);
            return found && found->next() ? Result<qint64>(found->value(0).toLongLong()) : Result<qint64>(-1);
        })).valueOr(-2);
    }
    qint64 noted() const
    {
        const auto words = summedfile::read(note(), 10);
        return words ? words->at(2).toLongLong() : -1;
    }

    MemoryReactor m_reactor;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoredLastTest::saysNothingOfWhatItKnows()
{
    for (int start = 1; start <= 3; ++start) {
        QCOMPARE(started(), QString());
        QVERIFY(commits() >= start);
        QCOMPARE(noted(), commits());
    }
    QCOMPARE(int(QFile::permissions(note()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void StoredLastTest::saysWhatIsOlder()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"UPDATE storage_progress SET commits = commits + 41"_s)); // and as many votes
    QCOMPARE(started(), QString());
    QVERIFY(run(u"UPDATE storage_progress SET commits = commits - 40"_s)); // a dump of before
    const auto said = started();
    QVERIFY2(said.contains(u"is older than what this program stored there last"_s), qPrintable(said));
    QVERIFY2(said.contains(u"at least 40 commits"_s), qPrintable(said));
    QCOMPARE(started(), QString()); // it goes on with that
}

void StoredLastTest::saysWhatOthersHaveMadeUpFor_data()
{
    QTest::addColumn<QString>("restored");
    QTest::newRow("some is missing") << u"UPDATE storage_programs SET commits = commits - 2"_s;
    QTest::newRow("all is missing") << u"DELETE FROM storage_programs"_s;
}

/// Programs that share a database, of which an older state was put in, have stored more in that by now.
void StoredLastTest::saysWhatOthersHaveMadeUpFor()
{
    QFETCH(const QString, restored);
    for (int start = 0; start < 2; ++start)
        QCOMPARE(started(), QString());
    QVERIFY(run(restored));
    QVERIFY(run(u"UPDATE storage_progress SET commits = commits + 41"_s));
    const auto said = started();
    QVERIFY2(said.contains(u"is older than what this program stored there last"_s), qPrintable(said));
    QVERIFY2(said.contains(u"at least 2 commits"_s), qPrintable(said));
    QCOMPARE(started(), QString()); // it goes on with that
}

void StoredLastTest::goesOnWithANoteOfAnOlderVersion_data()
{
    QTest::addColumn<int>("words");
    QTest::newRow("none of its own") << 4;
    QTest::newRow("none of the database before") << 6;
}

void StoredLastTest::goesOnWithANoteOfAnOlderVersion()
{
    QFETCH(const int, words);
    QCOMPARE(started(), QString());
    const auto now = summedfile::read(note(), 10);
    QVERIFY(now && summedfile::write(note(), now->first(words)));
    QCOMPARE(started(), QString());
    QCOMPARE(noted(), commits());
    const auto older = summedfile::read(note(), 10);
    QVERIFY(older && summedfile::write(note(), older->first(words)));
    QVERIFY(run(u"UPDATE storage_progress SET commits = 0"_s));
    QVERIFY(started().contains(u"is older than what this program stored there last"_s));
}

void StoredLastTest::saysWhatIsAnother()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"DROP TABLE storage_progress"_s) && run(u"DROP TABLE storage_rooms"_s));
    const auto said = started();
    QVERIFY2(said.contains(u"it is new, or another one"_s), qPrintable(said));
    QVERIFY2(said.endsWith(u"[missing]"_s), qPrintable(said));
    QCOMPARE(started(), QString());
}

/// Somebody saw it, and put the right one back: nothing is missing then, and what was stored meanwhile is.
void StoredLastTest::knowsTheOneBeforeWhenItIsBack()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"UPDATE storage_progress SET commits = commits + 41"_s)); // and as many votes
    QCOMPARE(started(), QString());
    const auto known = u"CREATE TABLE kept AS SELECT * FROM storage_progress"_s;
    QVERIFY(run(known) && run(u"UPDATE storage_progress SET identity = 'another', commits = 0"_s));
    QVERIFY(started().endsWith(u"[missing]"_s));
    QCOMPARE(started(), QString());
    const auto back = u"UPDATE storage_progress SET (identity, commits) = (SELECT identity, commits%1 FROM kept)"_s;
    QVERIFY(run(back.arg(QString())));
    const auto said = started();
    QVERIFY2(
        said.contains(u"is the database again that this program stored in before the last one"_s), qPrintable(said));
    QVERIFY2(!said.endsWith(u"[missing]"_s), qPrintable(said));
    QCOMPARE(started(), QString());
    // An older state of it is no way back.
    QVERIFY(run(u"UPDATE storage_progress SET identity = 'another'"_s));
    QVERIFY(started().contains(u"is the database again"_s));
    QVERIFY(run(back.arg(u" - 20"_s)));
    const auto older = started();
    QVERIFY2(older.contains(u"is older than what this program stored there last"_s), qPrintable(older));
    QVERIFY2(older.endsWith(u"[missing]"_s), qPrintable(older));
}

/// Votes that wait are for this one then, whatever polls they name.
void StoredLastTest::knowsTheSameAgain()
{
    const auto isSame = [this](const QString& place) {
        const auto database = opened();
        const auto found = waited(m_reactor, StoredLast::keep(*database, note(), place));
        return found && found->isSame;
    };
    QVERIFY(!isSame(u"here"_s)); // nothing was noted yet
    QVERIFY(isSame(u"here"_s));
    QVERIFY(run(u"UPDATE storage_progress SET commits = commits - 1"_s)); // an earlier state
    QVERIFY(isSame(u"here"_s));
    QVERIFY(!isSame(u"there"_s));
    QVERIFY(run(u"UPDATE storage_progress SET identity = 'another'"_s));
    QVERIFY(!isSame(u"there"_s));
}

/// Where that cannot be done the next start finds the same.
void StoredLastTest::notesNothingBeforeWhatHasToBeDone()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"UPDATE storage_progress SET identity = 'another'"_s));
    const auto before = commits();
    for (int start = 0; start < 2; ++start) {
        const auto database = opened();
        QVERIFY(database);
        StoredLast::Found asked;
        const auto refused = waited(m_reactor,
            StoredLast::keep(*database, note(), u"here"_s, [&asked](const StoredLast::Found& found) -> Result<Done> {
                asked = found;
                return Error::local(Reason::NoSpace, u"The disk is full."_s);
            }));
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"The disk is full."_s);
        QVERIFY(asked.isOther && asked.isMissing && !asked.isBack);
        QVERIFY(runIn(*database, u"CREATE TABLE anything (x INTEGER)"_s));
        QVERIFY(runIn(*database, u"DROP TABLE anything"_s));
    }
    QCOMPARE(commits(), before);
    QVERIFY(started().endsWith(u"[missing]"_s));
    QCOMPARE(started(), QString());
}

void StoredLastTest::saysNothingOfAnotherPlace()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"UPDATE storage_progress SET commits = 0, identity = 'another'"_s));
    QCOMPARE(started(u"elsewhere"_s), QString());
}

void StoredLastTest::saysNothingWhereNothingIsNoted_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("it is gone") << u"gone"_s;
    QTest::newRow("it is empty") << u"empty"_s;
    QTest::newRow("somebody wrote into it") << u"written"_s;
}

void StoredLastTest::saysNothingWhereNothingIsNoted()
{
    QFETCH(const QString, what);
    QCOMPARE(started(), QString());
    QFile file(note());
    QVERIFY(file.open(QFile::ReadWrite));
    if (what == "gone"_L1)
        QVERIFY(file.remove());
    else if (what == "empty"_L1)
        QVERIFY(file.resize(0));
    else
        QVERIFY(file.seek(8) && file.write("0123") == 4);
    file.close();
    QVERIFY(run(u"UPDATE storage_progress SET commits = 0, identity = 'another'"_s));
    QCOMPARE(started(), QString());
    QVERIFY(noted() > 0);
}

void StoredLastTest::storesWhereNothingCanBeNoted()
{
    QVERIFY(QDir().mkpath(note() + u"/folder"_s)); // a folder stands there, that is not empty
    const auto database = opened();
    QVERIFY(database);
    const auto said = waited(m_reactor, StoredLast::keep(*database, note(), u"here"_s));
    QVERIFY(said && said->sentence.isEmpty());
    QVERIFY(runIn(*database, u"CREATE TABLE anything (x INTEGER)"_s));
    QVERIFY(runIn(*database, u"DROP TABLE anything"_s));
}

/// Somebody dropped its table; what is stored is not held up by that, nor undone.
void StoredLastTest::storesWhereNothingCanBeCounted()
{
    QCOMPARE(started(), QString());
    QVERIFY(run(u"CREATE TABLE kept (x INTEGER)"_s));
    const auto database = opened();
    QVERIFY(database);
    const auto stored = waited(m_reactor, database->write([file = note()](QSqlDatabase& connection) -> Result<Done> {
        const auto begun = StoredLast::current()->begin(connection, file, u"here"_s); // counts at this commit
        const auto dropped = begun ? runStatement(connection, u"DROP TABLE storage_progress"_s) : begun.error();
        return dropped ? runStatement(connection, u"INSERT INTO kept VALUES (1)"_s) : dropped;
    }));
    QVERIFY(stored.ok());
    const auto rows = waited(m_reactor, database->read([](QSqlDatabase& connection) -> Result<int> {
        auto found = runQuery(connection, u"SELECT count(*) FROM kept"_s);
        return found && found->next() ? found->value(0).toInt() : -1;
    }));
    QCOMPARE(rows.valueOr(-2), 1);
    QVERIFY(runIn(*database, u"DROP TABLE kept"_s));
}

/// What a commit has counted is noted once it is stored, with all commits since the last that was; and once a second.
void StoredLastTest::notesWhatIsStoredAlone()
{
    const auto database = opened();
    QVERIFY(database);
    const auto file = note();
    const auto noted = waited(m_reactor, database->write([file](QSqlDatabase& connection) -> Result<QList<qint64>> {
        QList<qint64> seen;
        const auto see = [&] {
            const auto words = summedfile::read(file, 10);
            seen.append(words ? words->at(2).toLongLong() : -1);
        };
        StoredLast::Moment now{1h};
        auto* lanes = StoredLast::current();
        // As the lane does it, by a clock of our own. Behind the job it has no file, and so no part in it.
        if (const auto begun = lanes->begin(connection, file, u"here"_s); !begun)
            return begun.error();
        lanes->count(connection, now, false); // as the first one
        see();                                // not stored yet
        lanes->stored();
        see();
        for (int commit = 0; commit < 4; ++commit) {
            lanes->count(connection, now += 200ms, true);
            lanes->stored();
        }
        see();
        lanes->count(connection, now += 200ms, true);
        lanes->notStored();
        see();
        lanes->count(connection, now += 1s, false);
        see();
        lanes->count(connection, now, true);
        lanes->stored();
        see();
        if (const auto ended = lanes->begin(connection, {}, {}); !ended)
            return ended.error();
        return seen;
    }));
    QVERIFY2(noted, qPrintable(noted ? QString() : noted.error().text));
    // Of the one that was not stored its count stays here, where nothing was undone: 5 + 5.
    QCOMPARE(*noted, (QList<qint64>{-1, 1, 1, 1, 1, 11}));
}

QTEST_GUILESS_MAIN(StoredLastTest)
#include "tst_storedlast.moc"

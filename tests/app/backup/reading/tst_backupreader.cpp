#include "app/backup/reading/backupreader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "app/backup/database/ownschema.h"
#include "app/backup/format/seal.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/app/backup/memorysink.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

namespace {

using BackupFiles = QList<std::pair<QString, QByteArray>>;

QByteArray backupOf(const BackupFiles& files, const QByteArray& head = BackupHead{.host = u"hall"_s}.toJson())
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    TarWriter tar(buffer);
    QJsonObject sums;
    bool done = tar.add(headName, head).ok();
    for (const auto& [path, text] : files) {
        done &= tar.add(path, text).ok();
        sums.insert(path, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
    }
    done &= tar.add(sumsName, QJsonDocument(sums).toJson()).ok() && tar.finish().ok();
    return done ? bytes : QByteArray();
}

} // namespace

class BackupReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<ReadBackup> read(QByteArray bytes, MemorySink& sink)
    {
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::ReadOnly);
        return readBackup(buffer, sink);
    }
    QString fault(const QByteArray& bytes)
    {
        MemorySink sink;
        const auto done = read(bytes, sink);
        return done ? QString() : done.error().text;
    }
    QString written(const QByteArray& bytes)
    {
        const auto path = m_folder.filePath(u"x.everyport"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    Places staging() const { return {m_folder.filePath(u"in/config"_s), m_folder.filePath(u"in/data"_s)}; }

private Q_SLOTS:
    void aSoundOneIsRead()
    {
        MemorySink sink;
        const auto done = read(
            backupOf({{u"config/services/irc.toml"_s, "type = \"irc\"\n"}, {u"data/window.ini"_s, {}}}), sink);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(done->head.host, u"hall"_s);
        QVERIFY(done->sealed.isEmpty());
        QCOMPARE(sink.files.size(), 2);
        QCOMPARE(sink.files.value(u"config/services/irc.toml"_s), "type = \"irc\"\n");
    }

    void pathsThatLeadOutAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList paths{u"../evil"_s, u"/etc/passwd"_s, u"data/../../evil"_s, u"data/./x"_s, u"data//x"_s,
            u"data"_s, u"config/"_s, u"other/x"_s, u"data/lock"_s, u"data/control"_s, u"data/everyport.sqlite-wal"_s,
            u"data/everyport.sqlite/x"_s, u"data/restore/ordered.json"_s, u"data/restore.lock"_s, u"data/backups/x"_s,
            u"data/secrets.sqlite"_s, u"data/secrets.sqlite/x"_s,
            u"data"_s + (u'/' + QString(120, QChar(0x20ac))).repeated(10), // 3,600 bytes in 1,200 letters
            u"data/a\nb"_s, u"data/"_s + QString(256, u'x'), u"data"_s + u"/x"_s.repeated(140), u"config/x.restoring"_s,
            u"data/plugins/__pycache__/x"_s, u"data/files/../lock"_s, u""_s};
        for (const auto& path : paths)
            QTest::newRow(qPrintable(path.left(40))) << path;
    }
    void pathsThatLeadOutAreRefused()
    {
        QFETCH(const QString, path);
        QVERIFY2(
            fault(backupOf({{path, "x"}})).startsWith(u"There is a file in it that no backup has"_s), qPrintable(path));
    }

    void whatPeopleKeepHasAnyName()
    {
        for (const auto& name : {u"a\nb"_s, u"a\tb"_s, u"\x1b[31m"_s, u"x.restoring"_s, u"__pycache__/x"_s,
                 u"fest.everyport"_s, u"d/"_s.repeated(60) + u'x'})
            QCOMPARE(fault(backupOf({{u"data/files/alice/"_s + name, "x"}})), QString());
    }

    void aPathComesOnce() { QVERIFY(fault(backupOf({{u"data/x"_s, "a"}, {u"data/x"_s, "a"}})).contains(u"twice"_s)); }

    void aFileIsNoFolder()
    {
        for (const auto& paths : {QStringList{u"data/a"_s, u"data/a/b"_s}, QStringList{u"data/a/b/c"_s, u"data/a"_s},
                 QStringList{u"config/x"_s, u"config/x/y/z"_s}})
            QVERIFY(fault(backupOf({{paths[0], "x"}, {paths[1], "y"}})).contains(u"is a file and a folder"_s));
        QCOMPARE(fault(backupOf({{u"data/a/b"_s, "x"}, {u"data/a/c"_s, "y"}, {u"data/ab"_s, "z"}})), QString());
    }

    void whatItsHeadLeavesOutIsNotInIt()
    {
        const auto head = BackupHead{.parts = PartChoice::without({u"services"_s})}.toJson();
        QCOMPARE(fault(backupOf({{u"data/x"_s, "x"}}, head)), QString());
        QVERIFY(fault(backupOf({{u"config/services/a.toml"_s, "x"}}, head))
                    .contains(u"of a part that it says it has not"_s));
    }

    void whatWasChangedIsSeen()
    {
        const auto whole = backupOf({{u"data/x"_s, "aaaaaaaa"}, {u"data/y"_s, "b"}});
        QCOMPARE(fault(whole), QString());
        auto changed = whole;
        changed.replace("aaaaaaaa", "aaaaaaab");
        QVERIFY(fault(changed).contains(u"data/x is not what was saved"_s));
        QVERIFY(!fault(whole.chopped(512)).isEmpty());
        QVERIFY(!fault(whole.chopped(1024)).isEmpty());
        for (const auto& behind : {QByteArray("x"), QByteArray(1, '\0'), QByteArray(1024, '\0')})
            QVERIFY(fault(backupOf({{u"data/x"_s, "a"}}) + behind).contains(u"more behind its end"_s));
        QVERIFY(fault(QByteArray("GIF89a")).startsWith(u"The backup is cut off"_s));
        QVERIFY(fault(QByteArray(2048, 'x')).startsWith(u"This is no backup"_s));
    }

    void oneOfANewerVersionSaysSo()
    {
        QVERIFY(fault(backupOf({}, "{\"format\": 2}")).startsWith(u"A newer version"_s));
        QVERIFY(fault(backupOf({}, "{}")).startsWith(u"This is no backup"_s));
    }

    void itIsUnpackedForItsOwnerAlone()
    {
        const auto path = written(backupOf({{u"config/services/irc.toml"_s, "x"}, {u"data/window.ini"_s, "y"}}));
        QVERIFY(unpackBackup(path, staging(), {}).ok());
        const auto file = m_folder.filePath(u"in/config/services/irc.toml"_s);
        constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(file), QFile::Permissions(mine));
        QVERIFY(!(QFile::permissions(m_folder.filePath(u"in/data"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void nothingIsLeftOfOneThatFails()
    {
        // A file where a folder must be.
        const auto path = written(backupOf({{u"data/a"_s, "x"}, {u"data/a/b"_s, "y"}}));
        QVERIFY(!unpackBackup(path, staging(), {}).ok());
        QVERIFY(!QFile::exists(m_folder.filePath(u"in/data"_s)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"in/config"_s)));
        QCOMPARE(unpackBackup(m_folder.filePath(u"none"_s), staging(), {}).error().reason, Reason::NotFound);
    }

    /// What looks like a table may be a query that never ends: nothing of it is asked.
    void aDatabaseHasTablesAlone()
    {
        const auto unpacked = [this](const QStringList& statements) {
            const auto path = m_folder.filePath(u"made.sqlite"_s);
            QFile::remove(path);
            makeDatabase(path, statements);
            QFile file(path);
            const auto bytes = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
            const auto done = unpackBackup(written(backupOf({{u"data/everyport.sqlite"_s, bytes}})), staging(), {});
            return done ? QString() : done.error().text;
        };
        const auto
            table = u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY, kind INTEGER, text TEXT, sender TEXT)"_s;
        QCOMPARE(unpacked({table, wordsTable(), ownTriggers().first().sql, u"CREATE INDEX i ON chat_message (text)"_s}),
            QString());
        QVERIFY(
            unpacked({u"CREATE VIEW storage_rooms AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                      " SELECT 'x' AS room, max(i) AS steps FROM n"_s})
                .contains(u"storage_rooms in its database is no table"_s));
        QVERIFY(unpacked({u"CREATE VIRTUAL TABLE w USING rtree (id, a, b)"_s}).contains(u"w in its database is no"_s));
        const auto none = unpackBackup(
            written(backupOf({{u"data/everyport.sqlite"_s, QByteArray(8192, 'x')}})), staging(), {});
        QVERIFY(!none && none.error().text.contains(u"its database cannot be read"_s));
        QVERIFY(!QFile::exists(staging().data));
    }

    void oneOfEmptyFilesCanBeStopped()
    {
        BackupProgress progress;
        progress.stop();
        const auto done = unpackBackup(written(backupOf({{u"data/x"_s, {}}})), staging(), {}, &progress);
        QVERIFY(!done && done.error().isCancelled());
    }

    void aDiskWithTooLittleRoomIsToldBefore()
    {
        QString asked;
        const auto room = [&](qint64 bytes) {
            return [&asked, bytes](const QString& folder) {
                asked = folder;
                return std::optional(bytes);
            };
        };
        const auto whole = backupOf({{u"data/a"_s, QByteArray(11'950'000, 'x')}});
        auto done = unpackBackup(written(whole), staging(), {}, nullptr, room(3'000'000));
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason::NoSpace);
        QVERIFY2(done.error().text.startsWith(u"The disk has 3.0 MB free; the backup needs 12.0 MB. Free some"_s),
            qPrintable(done.error().text));
        QCOMPARE(asked, staging().data);
        QVERIFY(!QFile::exists(staging().data));
        QVERIFY(unpackBackup(written(whole), staging(), {}, nullptr, room(12'000'000)).ok());
        const auto unknown = [](const QString&) { return std::optional<qint64>(); };
        QVERIFY(unpackBackup(written(whole), staging(), {}, nullptr, unknown).ok());
        // What was kept of an earlier restore is a folder.
        QVERIFY(QDir().rename(m_folder.filePath(u"in"_s), m_folder.filePath(u"before"_s)));
        done = unpackBackup(m_folder.filePath(u"before"_s), staging(), {}, nullptr, room(3'000'000));
        QVERIFY(!done && done.error().reason == Reason::NoSpace);
        QVERIFY(QDir(m_folder.filePath(u"before"_s)).removeRecursively());
    }

    /// A backup is plain tar and has none: what was one comes as zeros.
    void blocksOfZerosBecomeHolesAndNeedNoRoom()
    {
        const auto room = [](const QString&) { return std::optional<qint64>(1'000'000); };
        const auto text = "a" + QByteArray(9'000'000, '\0') + "b" + QByteArray(9'000'000, '\0');
        const auto done = unpackBackup(written(backupOf({{u"data/a"_s, text}})), staging(), {}, nullptr, room);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QFile came(staging().data + u"/a"_s);
        struct stat facts = {};
        QVERIFY(came.open(QFile::ReadOnly) && ::fstat(came.handle(), &facts) == 0);
        QVERIFY(came.readAll() == text);
        QVERIFY(facts.st_blocks * 512 <= 1'000'000);
    }

    /// What was kept while somebody still read the database has its last rows in the log alone.
    void aFolderBringsTheLogOfItsDatabase()
    {
        const auto live = m_folder.filePath(u"live.sqlite"_s);
        const auto kept = m_folder.filePath(u"kept/data/everyport.sqlite"_s);
        QVERIFY(QDir().mkpath(QFileInfo(kept).path()));
        makeDatabase(live, {u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s});
        const auto own = OwnConnection::open(live);
        QVERIFY(own.ok() && (*own)->texts(u"PRAGMA journal_mode = WAL"_s).ok());
        QVERIFY((*own)->run(u"INSERT INTO accounts VALUES ('mia')"_s).ok());
        for (const auto& ending : {u""_s, u"-wal"_s})
            QVERIFY2(QFile::copy(live + ending, kept + ending), qPrintable(ending));
        const auto done = unpackBackup(m_folder.filePath(u"kept"_s), staging(), {});
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        const auto came = staging().data + u"/everyport.sqlite"_s;
        QVERIFY(!QFile::exists(came + u"-wal"_s));
        QCOMPARE(rowsOf(came, u"SELECT name FROM accounts"_s), u"mia"_s);
        QVERIFY(QDir(m_folder.filePath(u"kept"_s)).removeRecursively());
    }

    /// A pipe would never end, nor would /dev/zero, and a link leads to what is no part of it.
    void aFolderOfOddFilesIsRefused()
    {
        const auto odd = m_folder.filePath(u"odd"_s);
        const auto database = odd + u"/data/everyport.sqlite"_s;
        const auto refused = [&] { return !unpackBackup(odd, staging(), {}).ok(); };
        QVERIFY(QDir().mkpath(odd + u"/data"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(database).constData(), 0600), 0);
        QVERIFY(refused());
        QVERIFY(QFile::remove(database) && QFile::link(u"/dev/zero"_s, database));
        QVERIFY(refused());
        QVERIFY(QFile::remove(database));
        makeDatabase(database, {});
        QVERIFY(!refused());
        QCOMPARE(::mkfifo(QFile::encodeName(database + u"-wal"_s).constData(), 0600), 0);
        QVERIFY(refused());
        QVERIFY(QFile::remove(database + u"-wal"_s) && QFile::link(u"/etc"_s, odd + u"/config"_s));
        QVERIFY(refused());
        QVERIFY(QDir(odd).removeRecursively());
    }

    /// Its database is open, perhaps in this process.
    void theFolderInUseIsNoBackup()
    {
        const auto used = m_folder.filePath(u"used"_s);
        const Places aside{used + u"/data/restore/config"_s, used + u"/data/restore/data"_s};
        QVERIFY(QDir().mkpath(aside.data));
        makeDatabase(used + u"/data/everyport.sqlite"_s, {});
        QVERIFY(!unpackBackup(used, aside, {}).ok());
        QVERIFY(unpackBackup(used, staging(), {}).ok());
        QVERIFY(QDir(used).removeRecursively());
    }

    /// Nobody is asked to free what no file of that size needs.
    void aSizeThatIsOnlyToldCountsForNothing()
    {
        const auto room = [](const QString&) { return std::optional<qint64>(1'000'000); };
        const auto cut = backupOf({{u"data/a"_s, QByteArray(2'000'000, 'x')}}).first(4096);
        QVERIFY(cut.contains("data/a"));
        const auto done = unpackBackup(written(cut), staging(), {}, nullptr, room);
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(u"The backup is cut off"_s), qPrintable(done.error().text));
    }

    void aSecretFileIsNoFolderOfWhatIsSeen()
    {
        const Wiped<QByteArray> word(QByteArray("geese"));
        for (const auto& hiddenPath : {u"config/a"_s, u"config/a/b/c"_s}) {
            QByteArray hidden;
            QBuffer buffer(&hidden);
            buffer.open(QBuffer::WriteOnly);
            TarWriter tar(buffer);
            QVERIFY(tar.add(hiddenPath, "x").ok() && tar.finish().ok());
            const auto path = written(
                backupOf({{u"config/a/b"_s, "seen"}, {QString(sealedName), *seal(hidden, word)}}));
            const auto done = unpackBackup(path, staging(), word);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Malformed);
            QVERIFY2(done.error().text.startsWith(u"The backup is damaged"_s), qPrintable(done.error().text));
        }
    }

    void whatItsHeadLeavesOutIsNotEncryptedInItEither()
    {
        const Wiped<QByteArray> word(QByteArray("geese"));
        QByteArray hidden;
        QBuffer buffer(&hidden);
        buffer.open(QBuffer::WriteOnly);
        TarWriter tar(buffer);
        QVERIFY(tar.add(u"config/services/irc.toml"_s, "x").ok() && tar.finish().ok());
        const auto sealed = *seal(hidden, word);
        for (const auto& left : {QStringList(), QStringList{u"services"_s}}) {
            const auto head = BackupHead{.parts = PartChoice::without(left)}.toJson();
            const auto done = unpackBackup(written(backupOf({{QString(sealedName), sealed}}, head)), staging(), word);
            QCOMPARE(done.ok(), left.isEmpty());
            QVERIFY(done || done.error().kind == Error::Kind::Malformed);
        }
    }

    void secretsTakeThePlaceOfWhatIsSeenOfThem()
    {
        const Wiped<QByteArray> word(QByteArray("geese"));
        QByteArray hidden;
        QBuffer buffer(&hidden);
        buffer.open(QBuffer::WriteOnly);
        TarWriter tar(buffer);
        QVERIFY(tar.add(u"config/services/irc.toml"_s, "password = \"sesame\"").ok() && tar.finish().ok());
        const auto sealed = *seal(hidden, word);
        const auto path = written(backupOf({{u"config/services/irc.toml"_s, "seen"}, {QString(sealedName), sealed}}));
        const auto text = [&] {
            QFile file(m_folder.filePath(u"in/config/services/irc.toml"_s));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("-");
        };
        QVERIFY(unpackBackup(path, staging(), {}).ok());
        QCOMPARE(text(), "seen");
        QVERIFY(unpackBackup(path, staging(), word).ok());
        QCOMPARE(text(), "password = \"sesame\"");
        const Wiped<QByteArray> other(QByteArray("ducks"));
        QCOMPARE(unpackBackup(path, staging(), other).error().reason, Reason::NotAuthorised);
        QCOMPARE(text(), "-");
    }
};

QTEST_GUILESS_MAIN(BackupReaderTest)
#include "tst_backupreader.moc"

#include "app/backup/contents/contents.h"
#include "app/backup/restoring/preparation.h"
#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/staging.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/backup/madedatabase.h"
#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class RestoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here() const { return {at(u"config"_s), at(u"data"_s)}; }
    void put(const QString& name, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    void stage(const QString& name, const QByteArray& text) const { put(u"data/restore/"_s + name, text); }
    QString text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"-"_s;
    }
    static QStringList accounts(const QStringList& names)
    {
        QStringList sql{u"CREATE TABLE storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL)"_s,
            u"INSERT INTO storage_rooms VALUES ('accounts', 1)"_s, u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s,
            u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s};
        for (const auto& name : names)
            sql << u"INSERT INTO accounts VALUES ('%1')"_s.arg(name);
        return sql;
    }
    QString names() const
    {
        return rowsOf(at(u"data/everyport.sqlite"_s), u"SELECT name FROM accounts ORDER BY name"_s);
    }
    QString apply(RestoreMode mode)
    {
        const auto ordered = orderRestore(here(), mode);
        const auto done = ordered ? applyRestore(here()) : Result<std::optional<QString>>(ordered.error());
        return done ? done->value_or(u"nothing"_s) : u"! "_s + done.error().text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"config/services/irc.toml"_s, "here");
        put(u"config/services/own.toml"_s, "here");
        put(u"data/window.ini"_s, "same");
        put(u"data/hostkeys/key"_s, "here");
        makeDatabase(at(u"data/everyport.sqlite"_s), accounts({u"alice"_s}));
        stage(u"config/services/irc.toml"_s, "old");
        stage(u"config/services/new.toml"_s, "old");
        stage(u"data/window.ini"_s, "same");
        stage(u"data/uploads/abc"_s, "old");
        makeDatabase(at(u"data/restore/data/everyport.sqlite"_s), accounts({u"alice"_s, u"mia"_s}));
    }

    void thePlanSaysWhatWouldCome()
    {
        const auto plan = planRestore(here());
        QVERIFY2(plan.ok(), qPrintable(plan ? QString() : plan.error().text));
        using State = FileChange::State;
        QCOMPARE(plan->count(State::Fresh), 2);
        QCOMPARE(plan->count(State::Fresh, u"config/services/"_s), 1);
        QCOMPARE(plan->count(State::Same), 1);
        QCOMPARE(plan->count(State::Other), 1);
        QCOMPARE(plan->gone(), QStringList(u"config/services/own.toml"_s)); // no key of the data folder
        QVERIFY(plan->hasDatabase && plan->hasDatabaseHere);
        QCOMPARE(plan->things.size(), 1);
        QCOMPARE(plan->things.first().fresh, 1);
        QCOMPARE(plan->things.first().same, 1);
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s); // it only says so
    }

    void addingChangesNothingThatIsHere()
    {
        const auto kept = apply(RestoreMode::Add);
        QVERIFY2(kept.startsWith(at(u"data/backups/before-"_s)), qPrintable(kept));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/services/new.toml"_s), u"old"_s);
        QCOMPARE(text(u"data/uploads/abc"_s), u"old"_s);
        QCOMPARE(names(), u"alice mia"_s);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
        for (const auto& name : {u"config/services/new.toml"_s, u"data/everyport.sqlite"_s})
            QVERIFY2(!(QFile::permissions(at(name)) & others), qPrintable(name));
        QVERIFY(!QFile::exists(at(u"data/restore"_s)));
        QCOMPARE(rowsOf(kept + u"/data/everyport.sqlite"_s, u"SELECT name FROM accounts"_s), u"alice"_s);
    }

    void replacingMakesItAsItWas()
    {
        put(u"data/everyport.sqlite.stored-last"_s, "of the one that leaves");
        put(u"data/everyport.sqlite.log-ends"_s, "of the one that leaves");
        const auto kept = apply(RestoreMode::Replace);
        QVERIFY2(kept.startsWith(at(u"data/backups/before-"_s)), qPrintable(kept));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"old"_s);
        QCOMPARE(text(u"config/services/own.toml"_s), u"-"_s);
        QCOMPARE(text(u"data/hostkeys/key"_s), u"here"_s); // a key that the backup may only lack
        QCOMPARE(names(), u"alice mia"_s);
        QCOMPARE(text(u"data/everyport.sqlite.stored-last"_s), u"-"_s); // no start says that it is older
        QCOMPARE(text(u"data/everyport.sqlite.log-ends"_s), u"-"_s);
        // And back.
        const auto unpacked = unpackBackup(kept, stagedPlaces(here()), {});
        QVERIFY2(unpacked.ok(), qPrintable(unpacked ? QString() : unpacked.error().text));
        QVERIFY(apply(RestoreMode::Replace).startsWith(at(u"data/backups/"_s)));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/services/own.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/services/new.toml"_s), u"-"_s);
        QCOMPARE(text(u"data/uploads/abc"_s), u"-"_s);
        QCOMPARE(names(), u"alice"_s);
    }

    /// SFTP writes into the file that is there.
    void whatIsWrittenLaterIsKeptAsItWas()
    {
        put(u"data/files/alice/notes"_s, "here");
        put(u"data/uploads/cat"_s, "here");
        const auto kept = apply(RestoreMode::Add);
        QVERIFY2(!kept.startsWith(u'!'), qPrintable(kept));
        put(u"data/files/alice/notes"_s, "later");
        QFile was(kept + u"/data/files/alice/notes"_s);
        QVERIFY(was.open(QFile::ReadOnly));
        QCOMPARE(was.readAll(), "here");
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(kept + u"/data/uploads/cat"_s).constData(), &facts), 0);
        QCOMPARE(facts.st_nlink, nlink_t(2)); // large, and never written again
    }

    void keysStayWhereNoneCome()
    {
        const auto table = u"CREATE TABLE voters_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL)"_s;
        makeDatabase(at(u"data/everyport.sqlite"_s), {table, u"INSERT INTO voters_key VALUES (1, 'phones')"_s});
        makeDatabase(at(u"data/restore/data/everyport.sqlite"_s), {table});
        const auto kept = apply(RestoreMode::Replace);
        QVERIFY2(!kept.startsWith(u'!'), qPrintable(kept));
        QCOMPARE(names(), u"alice mia"_s);
        QCOMPARE(rowsOf(at(u"data/everyport.sqlite"_s), u"SELECT key FROM voters_key"_s), u"phones"_s);
    }

    void whereNothingIsAllComes()
    {
        QDir(at(u"config"_s)).removeRecursively();
        QFile::remove(at(u"data/everyport.sqlite"_s));
        QVERIFY(!apply(RestoreMode::Add).startsWith(u"! "_s));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"old"_s);
        QCOMPARE(names(), u"alice mia"_s);
    }

    void whatCannotBeAddedLeavesAllAsItIs()
    {
        put(u"data/restore/data/everyport.sqlite"_s, QByteArray(8192, 'x'));
        QVERIFY(apply(RestoreMode::Add).startsWith(u"! "_s));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
        QCOMPARE(text(u"config/services/new.toml"_s), u"-"_s);
        QCOMPARE(text(u"config/services/new.toml.restoring"_s), u"-"_s);
        QCOMPARE(names(), u"alice"_s);
        QVERIFY(!isRestoreOrdered(here())); // it is not tried again at each start
    }

    void whatOnlyLooksLikeATableIsNotAsked()
    {
        makeDatabase(at(u"data/restore/data/everyport.sqlite"_s),
            {u"DROP TABLE storage_rooms"_s,
                u"CREATE VIEW storage_rooms AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                " SELECT 'accounts' AS room, max(i) AS steps FROM n"_s});
        QVERIFY(planRestore(here()).error().text.contains(u"storage_rooms in its database is no table"_s));
        QVERIFY(apply(RestoreMode::Add).startsWith(u"! The backup is damaged"_s));
        QCOMPARE(names(), u"alice"_s);
    }

    /// Rows that come would run it, and it may never end.
    void codeThatComesWithRowsIsNotRun_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a trigger")
            << u"CREATE TRIGGER strange AFTER DELETE ON accounts BEGIN DELETE FROM accounts; END"_s;
        QTest::newRow("another under a name of ours")
            << u"CREATE TRIGGER irc_history_grows AFTER INSERT ON chat_account BEGIN DELETE FROM accounts; END"_s;
        QTest::newRow("one of ours on another table")
            << u"CREATE TRIGGER irc_users_leave AFTER DELETE ON chat_account BEGIN DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB); END"_s;
        QTest::newRow("a condition of one's own")
            << u"CREATE TRIGGER irc_users_leave AFTER DELETE ON accounts WHEN length(zeroblob(9)) BEGIN"
               " DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB); END"_s;
        QTest::newRow("what is checked") << u"CREATE TABLE strange (a CHECK (length(hex(zeroblob(50000000))) > 0))"_s;
        QTest::newRow("a check of ours, and more")
            << u"CREATE TABLE strange (only INTEGER PRIMARY KEY CHECK (only = 1) check(length(zeroblob(9))), a)"_s;
        QTest::newRow("a default") << u"CREATE TABLE strange (a, b DEFAULT (hex(zeroblob(50000000))))"_s;
        QTest::newRow("a parent that could not go") << u"CREATE TABLE strange (a REFERENCES accounts (name))"_s;
        QTest::newRow("an index by what is computed")
            << u"CREATE INDEX strange ON accounts (length(hex(zeroblob(9)) || name))"_s;
        QTest::newRow("an index over some") << u"CREATE INDEX strange ON accounts (name) WHERE length(hex(name)) > 0"_s;
        QTest::newRow("words of another table")
            << u"CREATE VIRTUAL TABLE strange USING fts5 (name, content='accounts')"_s;
        QTest::newRow("a computed column") << u"CREATE TABLE strange (a, b AS (a || a))"_s;
    }
    void codeThatComesWithRowsIsNotRun()
    {
        QFETCH(QString, sql);
        const auto file = at(u"data/restore/data/everyport.sqlite"_s);
        QVERIFY(checkDatabase(file).ok());
        makeDatabase(file, {sql});
        const auto checked = checkDatabase(file);
        QVERIFY2(!checked && checked.error().text.contains(u"is no table of this program"_s), qPrintable(sql));
    }

    void stepsThatCannotBeAreDamage_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("none yet") << u"0"_s << true;
        QTest::newRow("below none") << u"-5"_s << false;
        QTest::newRow("far beyond") << u"4294967296"_s << false;
        QTest::newRow("a part of one") << u"1.5"_s << false;
        QTest::newRow("a word") << u"'many'"_s << false;
    }
    void stepsThatCannotBeAreDamage()
    {
        QFETCH(const QString, steps);
        QFETCH(const bool, isSound);
        const auto file = at(u"data/restore/data/everyport.sqlite"_s);
        makeDatabase(file,
            {u"CREATE TABLE IF NOT EXISTS storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL) WITHOUT ROWID"_s,
                u"INSERT INTO storage_rooms (room, steps) VALUES ('birds', %1)"_s.arg(steps)});
        const auto checked = checkDatabase(file);
        QCOMPARE(checked.ok(), isSound);
        QVERIFY2(isSound || checked.error().text.contains(u"is damaged: how far"_s),
            qPrintable(checked.ok() ? QString() : checked.error().text));
    }

    void ownCodeIsSound()
    {
        const auto file = at(u"data/restore/data/everyport.sqlite"_s);
        makeDatabase(file,
            {u"CREATE TRIGGER irc_users_leave AFTER DELETE ON accounts BEGIN\n"
             "  DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB); END"_s,
                u"CREATE TABLE account_secret (only INTEGER PRIMARY KEY CHECK (only = 1), fake BLOB NOT NULL)"_s,
                u"CREATE TABLE account_rights (account TEXT NOT NULL REFERENCES accounts (name) ON DELETE CASCADE, given INTEGER DEFAULT 0)"_s,
                u"CREATE TABLE polls_log (poll INTEGER, uuid TEXT, PRIMARY KEY (poll, uuid)) WITHOUT ROWID"_s,
                u"CREATE UNIQUE INDEX polls_log_uuid ON polls_log (poll, uuid) WHERE uuid IS NOT NULL"_s});
        const auto checked = checkDatabase(file);
        QVERIFY2(checked.ok(), qPrintable(checked ? QString() : checked.error().text));
    }

    void lookingCanBeStopped()
    {
        const auto progress = std::make_shared<BackupProgress>();
        progress->stop();
        // SQLite asks after some thousand steps only.
        makeDatabase(at(u"data/restore/data/everyport.sqlite"_s),
            {u"CREATE TABLE many (number INTEGER PRIMARY KEY)"_s,
                u"INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)"
                " SELECT i FROM n"_s});
        const auto plan = planRestore(here(), {}, progress);
        QVERIFY(!plan && plan.error().isCancelled());
        // Also where there is nothing to compare but files.
        QVERIFY(QFile::remove(at(u"data/restore/data/everyport.sqlite"_s)));
        const auto files = planRestore(here(), {}, progress);
        QVERIFY(!files && files.error().isCancelled());
    }

    void whereAFolderCannotBeMadeNothingChanges()
    {
        stage(u"config/rules/over.toml"_s, "old");
        QVERIFY(QFile::link(at(u"nowhere"_s), at(u"config/rules"_s))); // a link where a folder must be
        QVERIFY(apply(RestoreMode::Add).startsWith(u"! "_s));
        QCOMPARE(text(u"config/services/new.toml"_s), u"-"_s);
        QCOMPARE(text(u"config/services/new.toml.restoring"_s), u"-"_s);
        QCOMPARE(names(), u"alice"_s);
    }

    /// Somebody's file "notes" has become a folder since, or was one.
    void aFileTakesThePlaceOfAFolderAndBack()
    {
        put(u"data/files/notes/a/b"_s, "here");
        put(u"data/files/list"_s, "here");
        put(u"config/services/more"_s, "here");
        stage(u"data/files/notes"_s, "old");
        stage(u"data/files/list/a/b"_s, "old");
        stage(u"config/services/more/x"_s, "old");
        QVERIFY(QFile::setPermissions(
            at(u"data/files"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)); // for nobody else
        const auto kept = apply(RestoreMode::Replace);
        QVERIFY2(!kept.startsWith(u'!'), qPrintable(kept));
        QCOMPARE(text(u"data/files/notes"_s), u"old"_s);
        QCOMPARE(text(u"data/files/list/a/b"_s), u"old"_s);
        QCOMPARE(text(u"config/services/more/x"_s), u"old"_s);
        QCOMPARE(QFile::permissions(at(u"data/files/list/a"_s)), QFile::permissions(at(u"data/files"_s)));
        QFile was(kept + u"/data/files/notes/a/b"_s);
        QVERIFY(was.open(QFile::ReadOnly) && was.readAll() == "here");
    }

    void addingKeepsTheFileWhereAFolderWouldCome()
    {
        put(u"data/files/list"_s, "here");
        put(u"data/files/notes/a"_s, "here");
        stage(u"data/files/list/a/b"_s, "old");
        stage(u"data/files/notes"_s, "old");
        stage(u"data/files/new"_s, "old");
        const auto kept = apply(RestoreMode::Add);
        QVERIFY2(!kept.startsWith(u'!'), qPrintable(kept));
        QCOMPARE(text(u"data/files/list"_s), u"here"_s);
        QCOMPARE(text(u"data/files/notes/a"_s), u"here"_s);
        QCOMPARE(text(u"data/files/new"_s), u"old"_s);
    }

    void aNameAsLongAsOneMayBeComes()
    {
        const auto name = u"config/plans/"_s + QString(255, u'n');
        stage(name, "old");
        const auto kept = apply(RestoreMode::Replace);
        QVERIFY2(!kept.startsWith(u'!'), qPrintable(kept));
        QCOMPARE(text(name), u"old"_s);
        QCOMPARE(QDir(at(u"config/plans"_s)).entryList(QDir::Files).size(), 1);
    }

    void nothingIsDoneUnasked()
    {
        const auto done = applyRestore(here());
        QVERIFY(done.ok() && !done->has_value());
        QCOMPARE(text(u"config/services/new.toml"_s), u"-"_s);
    }

    void whatSaysThatItIsToBeDoneMustGo_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("the order") << u"data/restore/ordered.json"_s;
        QTest::newRow("what was prepared") << u"data/restore/prepared.json"_s;
    }
    /// By an order that stays, nothing that is staged any more would take the place of all.
    void whatSaysThatItIsToBeDoneMustGo()
    {
        QFETCH(const QString, note);
        QVERIFY(QDir().mkpath(at(u"data/backups/before-x"_s)));
        RestoreJournal journal(here());
        QVERIFY(journal.write({}, at(u"data/backups/before-x"_s)).ok());
        QVERIFY(QDir().mkpath(at(note)));
        const SmallDisk disk(at(note), "size=1m"); // no folder that is a disk can be removed
        if (!disk.isMounted())
            QSKIP("nothing can be mounted here");
        const auto done = applyRestore(here());
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(at(note) + u" cannot be removed: "_s), qPrintable(done.error().text));
        QVERIFY(journal.exists() && QFile::exists(at(u"data/restore/data/uploads/abc"_s)));
        QCOMPARE(names(), u"alice"_s);
    }

    void onlyTheNewestOfWhatWasKeptStay()
    {
        for (const auto* name : {"before-20200101-000000", "before-20200102-000000", "before-20200103-000000"})
            QDir().mkpath(at(u"data/backups/"_s + QLatin1String(name)));
        QVERIFY(!apply(RestoreMode::Add).startsWith(u"! "_s));
        const auto kept = QDir(at(u"data/backups"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.first(), u"before-20200102-000000"_s);
    }

    /// Whatever the clock says: a station without a battery begins in 1970.
    void whatWasKeptNowStays()
    {
        for (const auto* name : {"before-20990101-000000", "before-20990102-000000", "before-20990103-000000"})
            QDir().mkpath(at(u"data/backups/"_s + QLatin1String(name)));
        const auto now = apply(RestoreMode::Add);
        QVERIFY2(QFileInfo(now).isDir(), qPrintable(now));
        QCOMPARE(QDir(at(u"data/backups"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 3);
    }

    /// Two of a day when the clock was wrong must not push out those that are real.
    void whatWasKeptLastIsTheNewest()
    {
        for (const auto* name : {"before-20990101-000000", "before-20990102-000000"})
            QDir().mkpath(at(u"data/backups/"_s + QLatin1String(name)));
        QStringList made;
        for (int i = 0; i < 3; ++i) {
            stage(u"data/window.ini"_s, QByteArray::number(i));
            made.prepend(apply(RestoreMode::Replace));
            QVERIFY2(QFileInfo(made.first()).isDir(), qPrintable(made.first()));
        }
        QCOMPARE(keptFolders(here()), made);
    }

    /// Its start was killed, and is not gone on with: half of what was here is no backup.
    void whatAKilledPreparationLeftGoes_data()
    {
        QTest::addColumn<bool>("isTriedAgain");
        QTest::newRow("taken back") << false;
        QTest::newRow("tried again") << true;
    }
    void whatAKilledPreparationLeftGoes()
    {
        QFETCH(const bool, isTriedAgain);
        const auto half = at(u"data/backups/before-20200101-000000"_s);
        put(u"data/backups/before-20200101-000000/config/services/irc.toml"_s, "here");
        put(u"config/services/irc.toml.restoring"_s, "old");
        put(u"config/mine"_s, "here");
        QVERIFY(orderRestore(here(), RestoreMode::Replace).ok());
        const QJsonObject noted{{u"kept"_s, half},
            {u"beside"_s, QJsonArray{at(u"config/services/irc.toml.restoring"_s), at(u"config/mine"_s)}}};
        stage(u"prepared.json"_s, QJsonDocument(noted).toJson());
        if (isTriedAgain)
            QVERIFY(applyRestore(here()).ok());
        else
            dropRestore(here());
        QVERIFY(!QFile::exists(half));
        QCOMPARE(text(u"config/services/irc.toml.restoring"_s), u"-"_s);
        QCOMPARE(text(u"config/services/irc.toml"_s), isTriedAgain ? u"old"_s : u"here"_s);
        QCOMPARE(text(u"config/mine"_s), isTriedAgain ? u"-"_s : u"here"_s); // Replace takes it away
        QCOMPARE(keptFolders(here()).size(), isTriedAgain ? 1 : 0);
    }

    /// The note of it is written before anything is made: a preparation that cannot write it makes nothing.
    void nothingIsMadeBeforeItIsNoted()
    {
        QVERIFY(QDir().mkpath(at(u"data/restore/prepared.json/in the way"_s)));
        QVERIFY(apply(RestoreMode::Replace).startsWith(u"! "_s));
        QVERIFY(keptFolders(here()).isEmpty());
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
    }

    /// By whoever has the data folder, for root to come by.
    void plantedLinksAreNotFollowed_data()
    {
        QTest::addColumn<QString>("link");
        for (const auto* name : {"restore", "restore/config", "restore/data", "backups"})
            QTest::newRow(name) << u"data/"_s + QLatin1String(name);
    }
    void plantedLinksAreNotFollowed()
    {
        QFETCH(const QString, link);
        QDir(at(link)).removeRecursively();
        for (const auto* name : {"mine", "ordered.json", "restored.json", "config/mine", "before-1/mine",
                 "before-2/mine", "before-3/mine", "before-4/mine"})
            put(u"victim/"_s + QLatin1String(name), "here");
        const QDir victim(at(u"victim"_s));
        const auto names = victim.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QVERIFY(QFile::link(at(u"victim"_s), at(link)));
        const auto isAsItWas = [&] {
            return victim.entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == names
                && text(u"victim/mine"_s) == "here"_L1 && text(u"victim/config/mine"_s) == "here"_L1
                && text(u"victim/before-1/mine"_s) == "here"_L1;
        };
        const bool isOfNames = link == "data/restore"_L1 || link == "data/backups"_L1;
        const auto held = Staging::hold(here());
        QCOMPARE(held.ok(), !isOfNames);
        QVERIFY2(held.ok() || held.error().text.contains(at(link) + u" is a link or a file"_s),
            qPrintable(held ? QString() : held.error().text));
        QVERIFY(isAsItWas());
        // An order beside it, where there can be one.
        if (link == "data/backups"_L1) {
            QVERIFY(apply(RestoreMode::Replace).startsWith(u"! "_s));
            QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
            QVERIFY(isRestoreOrdered(here())); // for when the link has gone
        }
        static_cast<void>(unpackBackup(at(u"nowhere"_s), stagedPlaces(here()), {}));
        QVERIFY(isAsItWas());
        dropRestoreNote(here());
        dropRestore(here());
        QVERIFY(isAsItWas());
        QVERIFY(!QFileInfo(at(u"data/restore"_s)).isSymLink());
    }

    void aLinkThatIsAloneInItsFolderIsKeptItself_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("a file") << u"config/services/irc.toml"_s;
        QTest::newRow("that leads nowhere") << u"config/rules/none.toml"_s;
        QTest::newRow("in a folder of the data folder") << u"data/uploads/abc"_s;
    }
    void aLinkThatIsAloneInItsFolderIsKeptItself()
    {
        QFETCH(QString, link);
        QDir(at(u"config/services"_s)).removeRecursively();
        put(u"elsewhere/irc.toml"_s, "here");
        stage(u"config/rules/none.toml"_s, "old");
        QDir().mkpath(QFileInfo(at(link)).path());
        QVERIFY(QFile::link(at(u"elsewhere/"_s + QFileInfo(link).fileName()), at(link)));

        const QFileInfo kept(apply(RestoreMode::Replace) + u'/' + link);
        QCOMPARE(text(link), u"old"_s);
        QVERIFY(!QFileInfo(at(link)).isSymLink() && kept.isSymLink());
        QCOMPARE(kept.symLinkTarget(), at(u"elsewhere/"_s + kept.fileName()));
        QCOMPARE(text(u"elsewhere/irc.toml"_s), u"here"_s);
    }

    void aLinkInWhatWasKeptIsNotFollowed()
    {
        put(u"victim/mine"_s, "here");
        for (const auto* name : {"before-20200101-000000", "before-20200102-000000", "before-20200103-000000"}) {
            QDir().mkpath(at(u"data/backups/"_s + QLatin1String(name)));
            QVERIFY(QFile::link(at(u"victim"_s), at(u"data/backups/"_s + QLatin1String(name) + u"/config"_s)));
        }
        QVERIFY(!apply(RestoreMode::Add).startsWith(u"! "_s));
        QCOMPARE(keptFolders(here()).size(), 3);
        QCOMPARE(text(u"victim/mine"_s), u"here"_s);
    }

    void aPlantedJournalIsRefusedAndStays()
    {
        put(u"victim/mine"_s, "here");
        const QJsonObject planted{{u"kept"_s, at(u"data/backups/before-1"_s)},
            {u"moves"_s,
                QJsonArray{QJsonArray{at(u"data/restore/data/window.ini"_s), at(u"victim/mine"_s),
                    at(u"data/backups/before-1/mine"_s)}}}};
        for (const auto& text : {QJsonDocument(planted).toJson(), QByteArray("{}"), QByteArray("[")}) {
            stage(u"journal.json"_s, text);
            const auto done = applyRestore(here());
            QVERIFY2(!done && done.error().text.contains(u"Nothing is done."_s), text);
            QVERIFY(isRestoreBegun(here()));
        }
        QCOMPARE(text(u"victim/mine"_s), u"here"_s);
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
    }

    /// Only root can try it.
    void whatAnotherHasWrittenIsNotDone()
    {
        if (::geteuid() != 0)
            QSKIP("nobody else's file can be made");
        QVERIFY(orderRestore(here(), RestoreMode::Replace).ok());
        const auto give = [this](const QString& name) {
            return ::lchown(QFile::encodeName(at(name)).constData(), 65534, 65534) == 0;
        };
        QVERIFY(give(u"data"_s) && give(u"data/restore/ordered.json"_s));
        auto done = applyRestore(here());
        QVERIFY2(!done && done.error().text.contains(u"ordered.json belongs to another user"_s),
            qPrintable(done ? QString() : done.error().text));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
        dropRestore(here());
        // A folder that waits for nothing is the data folder's owner's to have; who unpacks makes another.
        stage(u"config/services/new.toml"_s, "old");
        QVERIFY(give(u"data/restore"_s));
        QVERIFY(Staging::hold(here()).ok());
        QVERIFY(!QFile::exists(at(u"data/restore"_s)));
        // Where another's link leads nothing is put.
        stage(u"data/uploads/abc"_s, "old");
        QVERIFY(QDir().mkpath(at(u"victim"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/uploads"_s)) && give(u"data/uploads"_s));
        QVERIFY(apply(RestoreMode::Add).startsWith(u"! "_s));
        QVERIFY(QDir(at(u"victim"_s)).isEmpty());
    }

    /// Only root can try it. While root fills it another could have it filled elsewhere.
    void whatIsKeptIsGivenAwayLast()
    {
        if (::geteuid() != 0)
            QSKIP("nothing can be given away");
        const auto ownerOf = [](const QString& path) { return QFileInfo(path).ownerId(); };
        constexpr unsigned other = 65534;
        for (const auto& name : {u"data"_s, u"config/services/own.toml"_s})
            QCOMPARE(::lchown(QFile::encodeName(at(name)).constData(), other, other), 0);
        QVERIFY(orderRestore(here(), RestoreMode::Replace).ok());
        RestoreJournal journal(here());
        const auto kept = at(u"data/backups/before-now"_s);
        const auto plan = planRestore(here());
        QVERIFY(plan.ok());
        QVERIFY(Preparation(here(), RestoreMode::Replace, *plan, {kept, 1}).run(PreparedNote(here()), journal).ok());
        QCOMPARE(ownerOf(at(u"data/backups"_s)), other);
        QCOMPARE(ownerOf(kept), 0U);
        QVERIFY((QFileInfo(kept).permissions() & (QFile::ReadOther | QFile::ReadGroup)) == 0);
        const auto done = applyRestore(here());
        QVERIFY2(done.ok() && *done == kept, qPrintable(done ? QString() : done.error().text));
        for (const auto& name : {u""_s, u"/config"_s, u"/config/services"_s, u"/data"_s, u"/number"_s})
            QCOMPARE(ownerOf(kept + name), other);
        QCOMPARE(ownerOf(kept + u"/config/services/own.toml"_s), other);
        QCOMPARE(ownerOf(kept + u"/config/services/irc.toml"_s), 0U);
    }

    /// Each would hold all that were made before it, and an older one would take the newer ones away.
    void backupsInTheFolderAreNoPartOfIt()
    {
        put(u"data/n1.everyport"_s, "one");
        put(u"data/nightly/n2.everyport.Ab3xYz"_s, "being written");
        put(u"data/nightly/everyport.txt"_s, "a note");
        QStringList paths;
        for (const auto& file : ownFiles(here()))
            paths << file.path;
        QVERIFY(paths.contains(u"data/nightly/everyport.txt"_s));
        QVERIFY(paths.filter(u".everyport"_s).isEmpty());
        QVERIFY(!apply(RestoreMode::Replace).startsWith(u"! "_s));
        QCOMPARE(text(u"data/n1.everyport"_s), u"one"_s);
    }

    void anOrderThatNamesNoPartsMeansAll()
    {
        stage(u"ordered.json"_s, R"({"mode": "replace"})");
        const auto done = applyRestore(here());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"old"_s);
        QCOMPARE(text(u"config/services/own.toml"_s), u"-"_s);
        QCOMPARE(names(), u"alice mia"_s);
    }

    /// Not in the backup does not mean that they shall go.
    void partsThatAreNotInItStay()
    {
        put(u"data/uploads/mine"_s, "here");
        const auto parts = PartChoice::without({u"files"_s});
        QVERIFY(QDir(at(u"data/restore/data/uploads"_s)).removeRecursively());
        QCOMPARE(planRestore(here(), parts)->count(FileChange::State::Gone, u"data/uploads/"_s), 0);
        QVERIFY(orderRestore(here(), RestoreMode::Replace, parts).ok());
        const auto done = applyRestore(here());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(text(u"data/uploads/mine"_s), u"here"_s);
        QCOMPARE(text(u"config/services/own.toml"_s), u"-"_s);
        QCOMPARE(names(), u"alice mia"_s);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"

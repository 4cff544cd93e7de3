#include <map>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <grp.h>
#include <sys/wait.h>

#include "app/backup/restoring/preparation.h"
#include "tests/app/backup/twoaccounts.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

/// Root's restore of what another account uses was killed. A start of that account sees only a part of it: it must not
/// take what it may not look at for what is not there.
class ResumedRestoreTest : public QObject, TwoAccounts {
    Q_OBJECT

    static constexpr int allMoves = 1000;

    /// All of both folders: whose it is and what is in it. The lock of whoever looks at it is none of it.
    std::map<QString, QString> tree() const
    {
        std::map<QString, QString> found;
        for (const auto& folder : {u"config"_s, u"data"_s}) {
            QDirIterator all(
                at(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QFileInfo file(all.next());
                const auto name = file.filePath().mid(m_folder->path().size() + 1);
                found[name] = QString::number(file.ownerId()) + u' ' + (file.isFile() ? text(name) : QString());
            }
        }
        return found;
    }
    void order(RestoreMode mode) const
    {
        const auto acting = act();
        QVERIFY(unpack().ok());
        QVERIFY(orderRestore(here(), mode).ok());
    }
    /// Up to the journal, and the first of its renames.
    void interrupt(RestoreMode mode, int renames) const
    {
        const auto acting = act();
        RestoreJournal journal(here());
        const auto plan = planRestore(here());
        QVERIFY(plan.ok());
        const KeptFolder kept{at(u"data/backups/before-now"_s), 1};
        QVERIFY(Preparation(here(), mode, *plan, kept).run(PreparedNote(here()), journal).ok());
        const ActingAsCaller caller;
        QVERIFY(QFile::remove(at(u"data/restore/ordered.json"_s)) && PreparedNote(here()).remove().ok());
        QFile file(at(u"data/restore/journal.json"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).object().value(u"moves"_s).toArray()) {
            const auto words = value.toArray();
            const auto to = words.at(1).toString();
            const auto aside = words.at(2).toString();
            if (renames-- <= 0)
                break;
            if (QFile::exists(to) && !QFile::exists(aside))
                QVERIFY(QFile::rename(to, aside));
            if (!words.at(0).toString().isEmpty())
                QCOMPARE(::rename(QFile::encodeName(words.at(0).toString()), QFile::encodeName(to)), 0);
        }
    }
    /// What a start of the other account is told: empty where it was done.
    QString startAsTheirs() const
    {
        int ends[2] = {};
        if (::pipe(ends) != 0)
            return u"no pipe"_s;
        const auto child = ::fork();
        if (child == 0) {
            const bool isOther = ::setgroups(0, nullptr) == 0 && ::setresgid(other, other, other) == 0
                && ::setresuid(other, other, other) == 0;
            const auto done = applyRestore(here());
            const auto said = (!isOther ? u"not the other"_s : done ? QString() : done.error().text).toUtf8();
            ::_exit(::write(ends[1], said.constData(), size_t(said.size())) == said.size() ? 0 : 1);
        }
        ::close(ends[1]);
        QFile from;
        const auto said = from.open(ends[0], QFile::ReadOnly, QFile::AutoCloseHandle) ? from.readAll() : "not read";
        int status = 0;
        ::waitpid(child, &status, 0);
        return QString::fromUtf8(said);
    }
    QString resumeAsRoot() const
    {
        const auto acting = act();
        const auto done = applyRestore(here());
        return done ? QString() : done.error().text;
    }
    void verifyWhole(RestoreMode mode) const
    {
        const bool replaces = mode == RestoreMode::Replace;
        QCOMPARE(text(u"config/services/irc.toml"_s), replaces ? u"old"_s : u"here"_s);
        QCOMPARE(text(u"config/services/new.toml"_s), u"old"_s);
        QCOMPARE(text(u"data/uploads/abc"_s), u"old"_s);
        const auto names = rowsOf(at(u"data/everyport.sqlite"_s), u"SELECT name FROM accounts ORDER BY name"_s);
        QCOMPARE(names, replaces ? QString() : u"alice"_s);
        QVERIFY(!QFile::exists(at(u"data/restore"_s)));
        for (const auto& [name, facts] : tree()) {
            QVERIFY2(!name.endsWith(u".restoring"_s), qPrintable(name));
            const bool isKeptFile = name.startsWith(u"data/backups/before-"_s) && QFileInfo(at(name)).isFile();
            const bool isRoots = !name.startsWith(u"data/"_s) || name.section(u'/', 3, 3) == "config"_L1;
            if (!isKeptFile)
                QVERIFY2(facts.startsWith(isRoots ? u"0 "_s : u"65534 "_s), qPrintable(name));
        }
    }

    /// As whom the data folder belongs to can do it at any time.
    void putTheirsInThePlaceOf(const QString& folder) const
    {
        QVERIFY(QDir().rename(at(folder), at(folder + u".aside"_s)));
        const auto config = folder.endsWith(u"/config"_s) ? folder : folder + u"/config"_s;
        put(config + u"/services/irc.toml"_s, "planted");
        put(config + u"/services/new.toml"_s, "planted");
        for (auto name = config + u"/services"_s; name.size() >= folder.size(); name = QFileInfo(name).path())
            give(name);
    }
    void takeTheirsAway(const QString& folder) const
    {
        QVERIFY(QDir(at(folder)).removeRecursively());
        QVERIFY(QDir().rename(at(folder + u".aside"_s), at(folder)));
    }
    QString lastKept() const { return keptFolders(here()).first().mid(m_folder->path().size() + 1); }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
        begin();
        put(u"backup/config/services/new.toml"_s, "old");
        const QStringList tables{u"CREATE TABLE storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL)"_s,
            u"INSERT INTO storage_rooms VALUES ('accounts', 1)"_s,
            u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY AUTOINCREMENT)"_s};
        makeDatabase(at(u"backup/data/everyport.sqlite"_s), tables);
        makeDatabase(at(u"data/everyport.sqlite"_s),
            tables
                + QStringList{
                    u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s, u"INSERT INTO accounts VALUES ('alice')"_s});
        give(u"data/everyport.sqlite"_s);
    }

    void onlyRootGoesOnWithIt_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::addColumn<int>("renames");
        for (const bool replaces : {false, true}) {
            const auto* mode = replaces ? "replaces" : "adds";
            QTest::addRow("%s, ordered", mode) << replaces << -1;
            for (int i = 0; i < 8; ++i)
                QTest::addRow("%s, behind rename %d", mode, i) << replaces << i;
            QTest::addRow("%s, before what was kept is given", mode) << replaces << allMoves;
        }
    }
    void onlyRootGoesOnWithIt()
    {
        QFETCH(const bool, replaces);
        QFETCH(const int, renames);
        const auto mode = replaces ? RestoreMode::Replace : RestoreMode::Add;
        order(mode);
        if (renames >= 0)
            interrupt(mode, renames);
        const auto before = tree();
        QVERIFY(!before.empty());
        const auto said = startAsTheirs();
        QVERIFY2(said.contains(u"As root go on with it by everyportd --config "_s)
                && said.endsWith(u" restore --resume; then try again."_s),
            qPrintable(said));
        QVERIFY(tree() == before);
        QCOMPARE(resumeAsRoot(), QString());
        verifyWhole(mode);
    }

    /// Nothing of what is staged is closed to it: only what was kept is.
    void whatWasKeptIsNotTakenForMissing()
    {
        for (int renames = 0; renames < 8; ++renames) {
            order(RestoreMode::Replace);
            interrupt(RestoreMode::Replace, renames);
            QVERIFY(QDir(at(u"data/restore/config"_s)).removeRecursively());
            const auto before = tree();
            const auto said = startAsTheirs();
            QVERIFY2(said.contains(u"data/backups/before-now/number is closed to this one"_s), qPrintable(said));
            QVERIFY(tree() == before);
            QCOMPARE(resumeAsRoot(), QString());
            verifyWhole(RestoreMode::Replace);
            init();
        }
    }

    /// What was kept is theirs by then; what was staged is root's, and goes before the journal does.
    void onlyRootEndsIt()
    {
        order(RestoreMode::Replace);
        interrupt(RestoreMode::Replace, allMoves);
        {
            const auto acting = act();
            RestoreJournal journal(here());
            QVERIFY(journal.write({}, at(u"data/backups/before-now"_s)).ok());
            const ActingAsCaller caller;
            RestoreGuard(here()).giveKept(at(u"data/backups/before-now"_s));
        }
        // With what it has there now nothing is done any more, whoever goes on.
        put(u"data/backups/before-now/config/services/irc.toml"_s, "planted");
        QVERIFY(startAsTheirs().endsWith(u" restore --resume; then try again."_s));
        QCOMPARE(resumeAsRoot(), QString());
        verifyWhole(RestoreMode::Replace);
    }

    /// Where a rename fails, or root goes on, what lies there would come into root's folder.
    void whatTheyPutInThePlaceOfWhatIsKeptOrStagedIsNotUsed()
    {
        const auto kept = u"data/backups/before-now"_s;
        for (const auto& folder : {kept, u"data/restore/config"_s, kept + u"/config"_s}) {
            order(RestoreMode::Replace);
            interrupt(RestoreMode::Replace, 1);
            const auto before = text(u"config/services/irc.toml"_s);
            QVERIFY(QFile::rename(at(u"data/restore/data/uploads/abc"_s), at(u"abc"_s))); // so that a move fails
            putTheirsInThePlaceOf(folder);
            const auto said = resumeAsRoot();
            QVERIFY2(said.contains(u"where only root may have put anything"_s), qPrintable(said));
            QCOMPARE(text(u"config/services/irc.toml"_s), before);
            QVERIFY(text(u"config/services/new.toml"_s) != u"planted"_s);
            takeTheirsAway(folder);
            QVERIFY(QFile::rename(at(u"abc"_s), at(u"data/restore/data/uploads/abc"_s)));
            QCOMPARE(resumeAsRoot(), QString());
            verifyWhole(RestoreMode::Replace);
            init();
        }
    }

    /// Put back when root has changed other things since.
    void aJournalThatTheyKeptIsNotCarriedOutAgain()
    {
        order(RestoreMode::Replace);
        interrupt(RestoreMode::Replace, 1);
        QVERIFY(QFile::copy(at(u"data/restore/journal.json"_s), at(u"stolen"_s)));
        QCOMPARE(resumeAsRoot(), QString());
        put(u"config/services/irc.toml"_s, "later");
        QVERIFY(QFile::remove(at(u"config/services/new.toml"_s)));
        QVERIFY(
            QDir().mkpath(at(u"data/restore"_s)) && QFile::rename(at(u"stolen"_s), at(u"data/restore/journal.json"_s)));
        give(u"data/restore"_s);
        putTheirsInThePlaceOf(u"data/backups/before-now/config"_s);
        QVERIFY(resumeAsRoot().contains(u"where only root may have put anything"_s));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"later"_s);
        QVERIFY(!QFile::exists(at(u"config/services/new.toml"_s)));
    }

    /// It is what root is told to bring back, and what is in it becomes root's.
    void aKeptConfigurationOfTheirsIsNotBroughtBack()
    {
        order(RestoreMode::Replace);
        QCOMPARE(resumeAsRoot(), QString());
        const auto kept = lastKept();
        const auto unpackKept = [&] {
            const auto acting = act();
            const auto read = unpackBackup(at(kept), stagedPlaces(here()), {}, nullptr, freeRoom, true);
            QString said = read ? QString() : read.error().text;
            {
                const ActingAsCaller caller;
                if (read)
                    said = text(u"data/restore/config/services/irc.toml"_s);
            }
            dropRestore(here());
            return said;
        };
        QCOMPARE(unpackKept(), u"here"_s);
        putTheirsInThePlaceOf(kept + u"/config"_s);
        QVERIFY2(unpackKept().contains(u"is not root's alone"_s), qPrintable(unpackKept()));
        takeTheirsAway(kept + u"/config"_s);
        QCOMPARE(unpackKept(), u"here"_s);
    }

    /// Of one that root's death has left before it was ordered.
    void itsAccountIsToldWhatIsLeftOfRoots()
    {
        order(RestoreMode::Add);
        QVERIFY(QFile::remove(at(u"data/restore/ordered.json"_s)));
        {
            const auto acting = ActingAs::account(other, other);
            const auto read = unpackBackup(at(u"backup"_s), stagedPlaces(here()), {});
            QVERIFY(read.ok()); // root may remove it
        }
        order(RestoreMode::Add);
        QCOMPARE(::chown(QFile::encodeName(at(u"data/restore/config"_s)).constData(), 0, 0), 0);
        QCOMPARE(startAsTheirs().isEmpty(), false);
        {
            const auto acting = act();
            dropRestore(here());
        }
        QVERIFY(!QFile::exists(at(u"data/restore"_s)));
        QCOMPARE(startAsTheirs(), QString());
    }
};

QTEST_GUILESS_MAIN(ResumedRestoreTest)
#include "tst_resumedrestore.moc"

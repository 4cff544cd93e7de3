#include <functional>

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/making/backupfile.h"
#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/staging.h"
#include "app/config/filesaswhom.h"
#include "netcore/files/actingas.h"
#include "tests/app/backup/twoaccounts.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

/// Root brings a backup back into the data folder of another account, which does its worst meanwhile; the folder of
/// configuration is root's. What that account would do in a race is done here between two steps.
class HostileOwnerTest : public QObject, TwoAccounts {
    Q_OBJECT

    /// In the place of what goes aside.
    void plant(const QString& name, const QString& target) const
    {
        QVERIFY(QDir().rename(at(name), at(name + u".aside"_s)));
        QVERIFY(QFile::link(at(target), at(name)));
        give(name);
    }
    QString restore(const std::function<void()>& meanwhile) const
    {
        const auto acting = act();
        const auto held = Staging::hold(here());
        const auto read = held && acting ? unpack() : Result<ReadBackup>(Error::cancelled());
        if (!read)
            return u"! "_s + read.error().text;
        const auto ordered = orderRestore(here(), RestoreMode::Replace);
        {
            const ActingAsCaller caller;
            meanwhile();
        }
        const auto done = ordered ? applyRestore(here()) : Result<std::optional<QString>>(ordered.error());
        return done ? QString() : u"! "_s + done.error().text;
    }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
        begin();
    }

    void allOfItComesAndIsWhomItsFolderBelongsTo()
    {
        const auto done = restore([] {});
        QCOMPARE(done, QString());
        QCOMPARE(text(u"config/services/irc.toml"_s), u"old"_s);
        QCOMPARE(text(u"data/uploads/abc"_s), u"old"_s);
        QCOMPARE(ownerOf(u"config/services/irc.toml"_s), 0U);
        for (const auto& name :
            {u"data/uploads"_s, u"data/uploads/abc"_s, u"data/everyport.sqlite"_s, u"data/backups"_s})
            QCOMPARE(ownerOf(name), other);
        QVERIFY(!QFile::exists(at(u"data/restore"_s)) && !QFile::exists(at(u"data/restore.lock"_s)));
    }

    void aLinkThatComesWhileItIsUnpackedLeadsNowhere_data()
    {
        QTest::addColumn<QString>("swapped");
        QTest::addColumn<bool>("acts");
        for (const auto* name : {"data/restore", "data/restore/data"}) {
            QTest::addRow("%s as its owner", name) << QString::fromLatin1(name) << true;
            QTest::addRow("%s as root", name) << QString::fromLatin1(name) << false;
        }
    }
    void aLinkThatComesWhileItIsUnpackedLeadsNowhere()
    {
        QFETCH(const QString, swapped);
        QFETCH(const bool, acts);
        const auto acting = acts ? act() : nullptr;
        QCOMPARE(ActingAs::isOn(), acts);
        const auto read = unpack([&](const QString&) {
            const ActingAsCaller caller;
            plant(swapped, u"victim"_s);
            return std::optional<qint64>();
        });
        QVERIFY(!read);
        QVERIFY(QDir(at(u"victim/uploads"_s)).isEmpty());
        QCOMPARE(QDir(at(u"victim"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"uploads"_s));
    }

    /// A file of root's that it has the folder of: it takes the place of what comes, and was given away as that.
    void whatIsRootsStaysRoots()
    {
        const auto done = restore([this] {
            put(u"secret"_s, "secret");
            QVERIFY(QFile::remove(at(u"data/restore/data/uploads/abc"_s)));
            QVERIFY(QDir().rename(at(u"secret"_s), at(u"data/restore/data/uploads/abc"_s)));
        });
        QVERIFY(!done.startsWith(u"! "_s));
        QCOMPARE(ownerOf(u"data/uploads/abc"_s), 0U);
    }

    void whatItPutsInThePlaceOfRootsConfigurationIsRefused()
    {
        const auto done = restore([this] { give(u"data/restore/config/services/irc.toml"_s); });
        QVERIFY2(done.startsWith(u"! "_s), qPrintable(done));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
    }

    /// Root could read it, and it would be taken for what is here already.
    void whatALinkInThePlaceOfTheStagedLeadsToIsNotCompared()
    {
        const auto acting = act();
        QVERIFY(unpack());
        const ActingAsCaller caller; // as the plan looks at a configuration that is root's
        put(u"victim/services/irc.toml"_s, "here");
        QCOMPARE(planRestore(here())->files.first().path, u"config/services/irc.toml"_s);
        plant(u"data/restore/config"_s, u"victim"_s);
        const auto plan = planRestore(here());
        QVERIFY(plan);
        QVERIFY(plan->count(FileChange::State::Same) == 0);
        QVERIFY(plan->count(FileChange::State::Other, u"config/services/irc.toml"_s) == 1);
    }

    void itsJournalIsNotCarriedOut()
    {
        const auto done = restore([this] {
            put(u"data/restore/journal.json"_s, R"({"kept": "", "moves": []})");
            give(u"data/restore/journal.json"_s);
        });
        QVERIFY2(done.contains(u"journal.json belongs to another user"_s), qPrintable(done));
        QCOMPARE(text(u"config/services/irc.toml"_s), u"here"_s);
    }

    /// The database is opened as its owner: it leads to what that one may write, and to nothing of root's.
    void aLinkInThePlaceOfTheDatabaseLeadsWhereItsOwnerMayGo()
    {
        makeDatabase(at(u"victim/root.sqlite"_s), {u"CREATE TABLE mine (a)"_s});
        QCOMPARE(::chmod(QFile::encodeName(at(u"victim/root.sqlite"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(at(u"victim/root.sqlite"_s), at(u"data/everyport.sqlite"_s)));
        give(u"data/everyport.sqlite"_s);
        {
            const auto acting = act();
            QVERIFY(rowsOf(at(u"data/everyport.sqlite"_s), u"SELECT name FROM sqlite_master"_s).startsWith(u"! "_s));
        }
        QCOMPARE(rowsOf(at(u"victim/root.sqlite"_s), u"SELECT name FROM sqlite_master"_s), u"mine"_s);
    }
};

QTEST_GUILESS_MAIN(HostileOwnerTest)
#include "tst_hostileowner.moc"

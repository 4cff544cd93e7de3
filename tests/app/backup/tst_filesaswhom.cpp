#include "app/config/filesaswhom.h"

#include <fcntl.h>

#include "app/backup/held/heldfolder.h"
#include "app/backup/making/backupfile.h"
#include "tests/app/backup/twoaccounts.h"
#include "tests/support/onlyroot.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

/// What is done as root, where root's command uses files as the data folder's account, is decided by the whole way.
class FilesAsWhomTest : public QObject, TwoAccounts {
    Q_OBJECT

    void link(const QString& name, const QString& target) const
    {
        QVERIFY(QFile::link(at(target), at(name)));
        give(name);
    }
    /// What is written there: by whom, or why not.
    QString madeBy(const QString& name, const QString& config = {}) const
    {
        BackupFile file(at(name), std::make_shared<BackupProgress>(), config);
        auto opened = file.check();
        if (opened)
            opened = file.open();
        if (!opened)
            return u"! "_s + opened.error().text;
        return QString::number(QFileInfo(u"/proc/self/fd/%1"_s.arg(file.device().handle())).ownerId());
    }

private Q_SLOTS:
    void init()
    {
        ONLY_ROOT_CAN("use files as another");
        begin();
        QVERIFY(QDir().mkpath(at(u"bob"_s)));
        give(u"bob"_s);
    }

    void withoutAnotherAccountNothingChanges()
    {
        QVERIFY(!asConfigs(at(u"config"_s)) && !asNamed(at(u"config"_s)) && !asWriterOf(at(u"x"_s)));
    }

    void rootsConfigurationIsRoots()
    {
        const auto acting = act();
        QVERIFY(asConfigs(at(u"config"_s)) && asConfigs(at(u"missing/config"_s)));
        QVERIFY(!asConfigs(at(u"data"_s)) && !asConfigs(at(u"data/config"_s)));
    }

    /// What it leads to is root's, and so was what was written there.
    void aLinkOfTheirsMakesNothingRoots()
    {
        link(u"bob/config"_s, u"config"_s);
        link(u"bob/above"_s, u""_s);
        const auto acting = act();
        for (const auto& name : {u"bob/config"_s, u"bob/above/config"_s, u"bob/config/missing"_s})
            QVERIFY2(!asConfigs(at(name)), qPrintable(name));
        QFile evil(at(u"bob/config/evil"_s));
        QVERIFY(!evil.open(QFile::WriteOnly));
        QCOMPARE(accountForFiles(), other);
    }

    void aGroupOfRootsChoiceLeavesItRoots()
    {
        QVERIFY(QDir().mkpath(at(u"staffs/config"_s)));
        QCOMPARE(::chown(QFile::encodeName(at(u"staffs"_s)).constData(), 0, 50), 0);
        QCOMPARE(::chmod(QFile::encodeName(at(u"staffs"_s)).constData(), 0775), 0);
        {
            const auto acting = act();
            QVERIFY(asConfigs(at(u"staffs/config"_s)));
        }
        QCOMPARE(::chown(QFile::encodeName(at(u"staffs"_s)).constData(), 0, other), 0); // the account's group
        const auto acting = act();
        QVERIFY(!asConfigs(at(u"staffs/config"_s)));
    }

    void whereOthersMayWriteNothingIsRoots()
    {
        QCOMPARE(::chmod(QFile::encodeName(at(u"config"_s)).constData(), 0777), 0);
        const auto acting = act();
        QVERIFY(!asConfigs(at(u"config"_s)));
    }

    void aBackupOfRootsIsNotReadByALinkOfTheirs()
    {
        put(u"root/b.everyport"_s, "secret");
        QCOMPARE(::chmod(QFile::encodeName(at(u"root"_s)).constData(), 0700), 0);
        link(u"data/mine.everyport"_s, u"root/b.everyport"_s);
        link(u"bob/kept"_s, u"root"_s);
        const auto acting = act();
        for (const auto& name : {u"data/mine.everyport"_s, u"bob/kept"_s, u"bob/kept/b.everyport"_s}) {
            const auto head = readBackupHead(at(name));
            QVERIFY2(
                head ? name == "bob/kept"_L1 : head.error().text.contains(u" cannot be read: "_s), qPrintable(name));
            QVERIFY(!unpackBackup(at(name), stagedPlaces(here()), {}));
        }
        QVERIFY(!readBackupHead(at(u"root/b.everyport"_s))
                     .error()
                     .text.contains(u" cannot be read: "_s)); // root has read it
    }

    void whatIsMadeBehindALinkOfTheirsIsTheirs()
    {
        link(u"bob/out"_s, u"victim"_s);
        link(u"bob/file"_s, u"victim/file"_s);
        QVERIFY(QDir().mkpath(at(u"root"_s)));
        const auto acting = act();
        QVERIFY(madeBy(u"bob/out/w.everyport"_s).startsWith(u"! "_s));
        QVERIFY(madeBy(u"bob/file"_s).contains(u"is a link of another account"_s));
        QCOMPARE(madeBy(u"bob/w.everyport"_s), u"0"_s); // it lies there, and is not theirs to read
        QCOMPARE(madeBy(u"root/w.everyport"_s), u"0"_s);
        QVERIFY(!QFile::exists(at(u"victim/w.everyport"_s)) && !QFile::exists(at(u"victim/file"_s)));
    }

    /// Another folder may be put on the way, so it is theirs; root's configuration shall not be.
    void whatCouldBeLedElsewhereIsTheirs()
    {
        QVERIFY(QDir().mkpath(at(u"bob/sub"_s)));
        give(u"bob/sub"_s);
        const auto acting = act();
        QCOMPARE(madeBy(u"bob/sub/w.everyport"_s), u"65534"_s);
        QVERIFY(madeBy(u"bob/sub/w.everyport"_s, at(u"config"_s)).contains(u"where another account could read it"_s));
        QCOMPARE(madeBy(u"bob/sub/w.everyport"_s, at(u"data"_s)), u"65534"_s);
        QVERIFY(QDir(at(u"bob/sub"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    /// In /tmp what is there may be anybody's, and become a link until it gets its name.
    void inAFolderForAllItIsMadeAnew()
    {
        QVERIFY(QDir().mkpath(at(u"tmp"_s)));
        QCOMPARE(::chmod(QFile::encodeName(at(u"tmp"_s)).constData(), 01777), 0);
        put(u"tmp/theirs"_s, "here");
        give(u"tmp/theirs"_s);
        link(u"tmp/link"_s, u"victim/file"_s);
        QVERIFY(QFile::link(at(u"root/w.everyport"_s), at(u"tmp/roots"_s)));
        QVERIFY(QDir().mkpath(at(u"root"_s)));
        const auto acting = act();
        for (const auto& name : {u"tmp/theirs"_s, u"tmp/new"_s, u"tmp/roots"_s})
            QCOMPARE(madeBy(name, at(u"config"_s)), u"0"_s);
        QVERIFY(madeBy(u"tmp/link"_s).contains(u"is a link of another account"_s));
        QVERIFY(!asNamed(at(u"tmp/theirs"_s)) && asNamed(at(u"root"_s)));
        QCOMPARE(text(u"tmp/theirs"_s), u"here"_s);
    }

    /// As who calls nothing is removed, or held, where the data folder was swapped for a link.
    void aSwappedDataFolderIsNotUsedAsRoot()
    {
        QVERIFY(QDir().mkpath(at(u"bob/data"_s)));
        give(u"bob/data"_s);
        put(u"victim/restore/mine"_s, "here");
        const auto acting = act();
        {
            const ActingAsCaller caller;
            QVERIFY(openRoot(at(u"bob/data"_s), O_PATH));
            QVERIFY(QDir().rmdir(at(u"bob/data"_s)));
            link(u"bob/data"_s, u"victim"_s);
            QVERIFY(!openRoot(at(u"bob/data"_s), O_PATH));
        }
        dropRestore({at(u"config"_s), at(u"bob/data"_s)});
        QCOMPARE(text(u"victim/restore/mine"_s), u"here"_s);
    }
};

QTEST_GUILESS_MAIN(FilesAsWhomTest)
#include "tst_filesaswhom.moc"

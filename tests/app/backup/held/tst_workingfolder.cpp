#include "app/backup/held/workingfolder.h"

#include <optional>

#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class WorkingFolderTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_data;

    QByteArray at(const QString& name) const { return QFile::encodeName(m_data->filePath(name)); }
    bool isThere(const QString& name) const
    {
        struct stat facts = {};
        return ::lstat(at(name).constData(), &facts) == 0;
    }
    void put(const QString& name, const QByteArray& text) const
    {
        QFile file(m_data->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    void age(const QString& name, time_t seconds) const
    {
        const timespec then{::time(nullptr) - seconds, 0};
        const timespec times[] = {then, then};
        QCOMPARE(::utimensat(AT_FDCWD, at(name).constData(), times, AT_SYMLINK_NOFOLLOW), 0);
    }
    /// As a process leaves it that was killed.
    void leave(const QString& name, time_t seconds, bool isLockable = true) const
    {
        QVERIFY(QDir(m_data->path()).mkdir(name));
        put(name + u"/copy.sqlite"_s, "secret");
        if (isLockable)
            put(name + u"/lock"_s, {});
        age(name, seconds);
    }

private Q_SLOTS:
    void init() { m_data.emplace(); }

    void oneIsItsAccountsAloneAndGoes()
    {
        {
            const auto made = WorkingFolder::make(m_data->path());
            QVERIFY(made.ok());
            QVERIFY(WorkingFolder::isName((*made)->name()));
            struct stat folder = {}, lock = {};
            QCOMPARE(::stat(at((*made)->name()).constData(), &folder), 0);
            QCOMPARE(folder.st_mode & 07777, 0700U);
            QCOMPARE(::stat(at((*made)->name() + u"/lock"_s).constData(), &lock), 0);
            QCOMPARE(lock.st_mode & 07777, 0600U);
            put((*made)->name() + u"/copy.sqlite"_s, "secret");
        }
        QVERIFY(QDir(m_data->path()).isEmpty());
        QVERIFY(!WorkingFolder::make(m_data->filePath(u"missing"_s)));
    }

    void whatIsLeftGoes()
    {
        leave(u"making-backup-AbCdEf"_s, 61);
        WorkingFolder::removeAbandoned(m_data->path());
        QVERIFY(!isThere(u"making-backup-AbCdEf"_s));
        WorkingFolder::removeAbandoned(m_data->filePath(u"missing"_s));
    }

    void whatSomebodyWorksInStays()
    {
        const auto made = WorkingFolder::make(m_data->path());
        QVERIFY(made.ok());
        age((*made)->name(), 24 * 3600 * 2);
        WorkingFolder::removeAbandoned(m_data->path());
        QVERIFY(isThere((*made)->name() + u"/lock"_s));
    }

    void whatMayBeAboutToBeLockedStays()
    {
        leave(u"making-backup-young1"_s, 30);
        leave(u"making-backup-older1"_s, 3600, false); // of a version that locks none
        WorkingFolder::removeAbandoned(m_data->path());
        QVERIFY(isThere(u"making-backup-young1"_s));
        QVERIFY(isThere(u"making-backup-older1"_s));
        age(u"making-backup-older1"_s, 25 * 3600);
        WorkingFolder::removeAbandoned(m_data->path());
        QVERIFY(!isThere(u"making-backup-older1"_s));
    }

    void whatHasAnotherNameStays()
    {
        for (const auto& name : {u"making-backup-"_s, u"making-backup-AbCdE"_s, u"making-backup-AbCdEfG"_s,
                 u"making-backup-AbCd.f"_s, u"Making-backup-AbCdEf"_s, u"making-backup-AbCdEf\n"_s}) {
            leave(name, 100'000);
            WorkingFolder::removeAbandoned(m_data->path());
            QVERIFY2(isThere(name), qPrintable(name));
        }
    }

    /// Neither the link, nor what it leads to.
    void whatIsALinkStays()
    {
        leave(u"victim"_s, 100'000);
        QCOMPARE(::symlink(at(u"victim"_s).constData(), at(u"making-backup-AbCdEf"_s).constData()), 0);
        age(u"making-backup-AbCdEf"_s, 100'000);
        leave(u"making-backup-linked"_s, 100'000, false);
        QCOMPARE(::symlink(at(u"victim/lock"_s).constData(), at(u"making-backup-linked/lock"_s).constData()), 0);
        age(u"making-backup-linked"_s, 100'000);
        put(u"making-backup-afile1"_s, "mine");
        age(u"making-backup-afile1"_s, 100'000);
        WorkingFolder::removeAbandoned(m_data->path());
        for (const auto& name :
            {u"victim/copy.sqlite"_s, u"making-backup-AbCdEf"_s, u"making-backup-linked"_s, u"making-backup-afile1"_s})
            QVERIFY2(isThere(name), qPrintable(name));
    }

    void whatIsAnothersStays()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make files for others");
        leave(u"making-backup-AbCdEf"_s, 100'000);
        QCOMPARE(::chown(at(u"making-backup-AbCdEf"_s).constData(), 12345, 12345), 0);
        WorkingFolder::removeAbandoned(m_data->path());
        QVERIFY(isThere(u"making-backup-AbCdEf/copy.sqlite"_s));
    }
};

QTEST_APPLESS_MAIN(WorkingFolderTest)
#include "tst_workingfolder.moc"

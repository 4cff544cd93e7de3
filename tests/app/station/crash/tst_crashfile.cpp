#include "app/station/crash/crashfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CrashFileTest : public QObject {
    Q_OBJECT

private:
    static QStringList filesOf(const QTemporaryDir& data)
    {
        return QDir(data.filePath(u"crashes"_s)).entryList(QDir::Files, QDir::Name);
    }

    static QString crash(const QTemporaryDir& data, const QByteArray& report)
    {
        auto file = CrashFile::make(data.path());
        if (!file || ::write((*file)->fd(), report.constData(), size_t(report.size())) != report.size())
            return {};
        return (*file)->path();
    }

private Q_SLOTS:
    void isItsOwnersAlone()
    {
        const QTemporaryDir data;
        const auto file = CrashFile::make(data.path());
        QVERIFY(file);
        struct stat facts = {};
        QCOMPARE(::fstat((*file)->fd(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
        QCOMPARE(facts.st_size, off_t(0));
        QCOMPARE(::stat(QFile::encodeName(data.filePath(u"crashes"_s)).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0700);
    }

    void aCleanEndLeavesNothing()
    {
        const QTemporaryDir data;
        {
            const auto file = CrashFile::make(data.path());
            QCOMPARE(filesOf(data).size(), 1);
            QVERIFY(!CrashReports(data.path()).newest());
        }
        QCOMPARE(filesOf(data), QStringList());
    }

    /// A script that forks, and ends in both.
    void aForkLeavesItThere()
    {
        const QTemporaryDir data;
        auto file = std::move(*CrashFile::make(data.path()));
        const auto child = ::fork();
        if (child == 0) {
            file.reset();
            ::_exit(0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(filesOf(data).size(), 1);
        file.reset();
        QCOMPARE(filesOf(data), QStringList());
    }

    /// The second program on a folder finds out that it may not have it only later.
    void whatAnotherProgramWaitsWithStays()
    {
        const QTemporaryDir data;
        const auto other = CrashFile::make(data.path());
        const auto name = filesOf(data).first();
        QFile killed(data.filePath(u"crashes/crash-20200101-000000-000-1.txt"_s));
        QVERIFY(killed.open(QFile::WriteOnly));
        killed.close();
        CrashReports(data.path()).tidy();
        QCOMPARE(filesOf(data), QStringList{name});
    }

    void isToldUntilItIsSeen()
    {
        const QTemporaryDir data;
        const CrashReports reports(data.path());
        QVERIFY(!reports.unseen());
        QVERIFY(!crash(data, "first").isEmpty());
        const auto unseen = reports.unseen();
        QVERIFY(unseen);
        QCOMPARE(*CrashReports::read(*unseen), u"first"_s);
        reports.markSeen();
        QVERIFY(!reports.unseen());
        QVERIFY(reports.newest() && reports.newest()->isSeen);
        QCOMPARE(*CrashReports::read(*reports.newest()), u"first"_s);
        QVERIFY(!crash(data, "second").isEmpty());
        QVERIFY(reports.unseen());
        QCOMPARE(*CrashReports::read(*reports.unseen()), u"second"_s);
        QCOMPARE(reports.all().size(), 2);
    }

    void oldOnesGo()
    {
        const QTemporaryDir data;
        const CrashReports reports(data.path());
        for (int i = 0; i < 8; ++i) {
            const auto path = crash(data, "report " + QByteArray::number(i));
            QFile file(path);
            QVERIFY(file.open(QFile::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(i - 10), QFile::FileModificationTime));
        }
        reports.markSeen();
        reports.tidy();
        QCOMPARE(reports.all().size(), CrashReports::most);
        QCOMPARE(*CrashReports::read(*reports.newest()), u"report 7"_s);
    }

    void aHugeOneIsReadInPart()
    {
        const QTemporaryDir data;
        QVERIFY(!crash(data, QByteArray(2 * CrashReports::longest, 'x')).isEmpty());
        const CrashReports reports(data.path());
        QCOMPARE(CrashReports::read(*reports.newest())->size(), CrashReports::longest);
    }
};

QTEST_APPLESS_MAIN(CrashFileTest)
#include "tst_crashfile.moc"

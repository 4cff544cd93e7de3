#include "app/station/process/folderlock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FolderLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheSecondOut()
    {
        QTemporaryDir folder;
        auto first = FolderLock::take(folder.path());
        QVERIFY(first);
        auto second = FolderLock::take(folder.path()); // another open file, as another process would have
        QVERIFY(!second);
        QCOMPARE(second.error().reason, Reason::InUse);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QCOMPARE(second.error().native, ::getpid());
        QVERIFY(second.error().text.contains(QString::number(::getpid())));
        QVERIFY(second.error().text.contains(folder.path()));
        QVERIFY(!isFolderAbandoned(folder.path()));
        first->reset();
        QVERIFY(FolderLock::take(folder.path()));
        QVERIFY(isFolderAbandoned(folder.path()));
    }

    /// Between the lock and its number there is none to be read.
    void namesNoProcessThatItDoesNotKnow()
    {
        QTemporaryDir folder;
        const auto first = FolderLock::take(folder.path());
        QVERIFY(first && QFile::resize(folder.filePath(u"lock"_s), 0));
        const auto second = FolderLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().text,
            u"Another Everyport has the folder %1. Stop it, or choose another folder with --data."_s.arg(
                folder.path()));
        QCOMPARE(second.error().native, 0);
    }

    /// Whoever may put a link there must not have another file cut to nothing by us.
    void followsNoLink()
    {
        QTemporaryDir folder;
        QFile other(folder.filePath(u"other"_s));
        QVERIFY(other.open(QFile::ReadWrite) && other.write("worth keeping") > 0 && other.flush());
        QVERIFY(QFile::link(other.fileName(), folder.filePath(u"lock"_s)));
        const auto refused = FolderLock::take(folder.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(folder.filePath(u"lock"_s)), qPrintable(refused.error().text));
        QCOMPARE(other.size(), 13);
        QVERIFY(!isFolderAbandoned(folder.path()));
    }

    void goesWithItsProcess()
    {
        QTemporaryDir folder;
        const auto child = ::fork();
        if (child == 0) {
            auto lock = FolderLock::take(folder.path());
            ::_exit(lock ? 0 : 1); // without a word, as a killed one
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(QFile::exists(folder.filePath(u"lock"_s)));
        QVERIFY(isFolderAbandoned(folder.path()));
        QVERIFY(FolderLock::take(folder.path()));
    }

    void keepsWhatWasMadeAnewUnlessAnotherHasIt()
    {
        const QTemporaryDir place;
        const auto folder = place.filePath(u"data"_s);
        const auto away = place.filePath(u"away"_s);
        QVERIFY(QDir().mkdir(folder));
        auto lock = FolderLock::take(folder);
        QVERIFY(lock && (*lock)->keep());
        QVERIFY(QDir().rename(folder, away));
        QCOMPARE((*lock)->keep().error().reason, Reason::NotFound);
        QVERIFY(QDir().mkdir(folder));
        {
            const auto other = FolderLock::take(folder);
            QVERIFY(other);
            QCOMPARE((*lock)->keep().error().reason, Reason::InUse);
        }
        const auto lost = (*lock)->keep(); // what the other has made there stays
        QCOMPARE(lost.error().reason, Reason::InUse);
        QVERIFY2(lost.error().text.contains(folder), qPrintable(lost.error().text));
        QVERIFY(QDir(folder).removeRecursively() && QDir().rename(away, folder));
        QVERIFY((*lock)->keep());

        QVERIFY(QDir(folder).removeRecursively() && QDir().mkdir(folder));
        QVERIFY((*lock)->keep());
        QCOMPARE(FolderLock::take(folder).error().native, ::getpid());
        lock->reset();
        QVERIFY(FolderLock::take(folder));
    }

    void saysWhyItCannot()
    {
        auto lock = FolderLock::take(u"/no/such/folder"_s);
        QVERIFY(!lock);
        QVERIFY(lock.error().text.contains(u"/no/such/folder"_s));
        QVERIFY(isFolderAbandoned(u"/no/such/folder"_s));
    }
};

QTEST_GUILESS_MAIN(FolderLockTest)
#include "tst_folderlock.moc"

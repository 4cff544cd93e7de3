#include "protocols/sftp/areause.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

class AreaUseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsUpToItsQuota()
    {
        AreaUse use({100, 0});
        QVERIFY(use.grow(60));
        const auto refused = use.grow(41);
        QCOMPARE(refused.error().reason, Reason::NoSpace);
        QVERIFY(refused.error().text.contains(QStringLiteral("100 bytes")));
        QVERIFY(!use.grow(~quint64(0)));
        QCOMPARE(use.bytes(), 60ULL);
        QVERIFY(use.grow(40));
        QVERIFY(use.grow(0)); // as much as there is
        QVERIFY(!use.grow(1));
    }

    void holdsSoManyEntries()
    {
        AreaUse use({0, 2});
        QVERIFY(use.addEntry());
        QVERIFY(use.addEntry());
        QCOMPARE(use.addEntry().error().reason, Reason::NoSpace);
        QCOMPARE(use.entries(), 2ULL);
        use.entryGone();
        QVERIFY(use.addEntry());
    }

    void noQuotaIsNoLimit()
    {
        AreaUse use({});
        QVERIFY(use.grow(quint64(1) << 60));
        for (int entry = 0; entry < 1000; ++entry)
            QVERIFY(use.addEntry());
        QCOMPARE(use.entries(), 1000ULL);
    }

    /// A full area may hold more already: somebody else has put it there.
    void whatIsThereIsCountedWhateverTheQuota()
    {
        AreaUse use({100, 0});
        use.grew(150);
        QCOMPARE(use.bytes(), 150ULL);
        QVERIFY(!use.grow(1));
        use.shrank(60);
        QVERIFY(use.grow(10));
    }

    void isNeverBelowNothing()
    {
        AreaUse use({});
        QVERIFY(use.grow(5));
        use.shrank(7);
        use.entryGone();
        QCOMPARE(use.bytes(), 0ULL);
        QCOMPARE(use.entries(), 0ULL);
    }

    void aFileWithAnotherNameKeepsItsBytes()
    {
        AreaUse use({});
        struct stat facts {};
        facts.st_mode = S_IFREG | 0644;
        facts.st_size = 10;
        for (const auto names : {2, 1}) {
            QVERIFY(use.addEntry());
            use.grew(names == 2 ? 10 : 0);
            facts.st_nlink = nlink_t(names);
            use.entryGone(facts);
            QCOMPARE(use.bytes(), names == 2 ? 10ULL : 0ULL);
        }
        use.grew(10);
        QVERIFY(use.addEntry());
        facts.st_mode = S_IFLNK | 0777;
        use.entryGone(facts); // no file: its size was never counted
        QCOMPARE(use.bytes(), 10ULL);
        QCOMPARE(use.entries(), 0ULL);
    }

    void countsWhatIsThere()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
        for (const auto* name : {"/one", "/a/two", "/a/b/three"}) {
            QFile file(folder.path() + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("ten bytes.");
        }
        QVERIFY(QFile::link(folder.path(), folder.path() + QStringLiteral("/a/link")));
        QCOMPARE(::link(qPrintable(folder.filePath(QStringLiteral("one"))),
                     qPrintable(folder.filePath(QStringLiteral("a/also")))),
            0);
        AreaUse use({1, 1});
        use.count(FileDescriptor(::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY)));
        QCOMPARE(use.bytes(), 30ULL);
        QCOMPARE(use.entries(), 7ULL); // two folders, three files, one with two names, and a link that is not followed
    }
};

QTEST_GUILESS_MAIN(AreaUseTest)
#include "tst_areause.moc"

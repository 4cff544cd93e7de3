#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/devices/ports/portwatch.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::devices;

class PortWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatComesGoesAndChangesItsRights()
    {
        QTemporaryDir folder;
        EpollReactor reactor;
        int told = 0;
        PortWatch watch(reactor, [&] { ++told; });
        watch.setFolders({folder.path()});

        const auto path = folder.filePath(u"tty1"_s);
        QVERIFY(QFile::link(u"/nowhere"_s, path));
        QTRY_COMPARE(told, 1);
        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(told, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTRY_COMPARE(told, 3);
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QTRY_COMPARE(told, 4);
    }

    void knowsWhereAPathMayChange()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(u"/nowhere/tty7"_s, folder.filePath(u"r1"_s)));
        QCOMPARE(foldersAround(folder.filePath(u"r1"_s)), (QSet<QString>{folder.path(), u"/nowhere"_s}));
        QCOMPARE(foldersAround(u"/tty8"_s), QSet<QString>{u"/"_s});
        QVERIFY(foldersAround({}).isEmpty());
    }

    void tellsOnceOfManyThings()
    {
        QTemporaryDir folder;
        EpollReactor reactor;
        int told = 0;
        PortWatch watch(reactor, [&] { ++told; });
        watch.setFolders({folder.path()});
        for (int i = 0; i < 100; ++i)
            QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(QString::number(i))));
        QTRY_COMPARE(told, 1);
        // fixed wait: longer than it waits for more of the kind before it tells
        QTest::qWait(200);
        QCOMPARE(told, 1);
    }

    void forgetsFolders()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        EpollReactor reactor;
        int told = 0;
        PortWatch watch(reactor, [&] { ++told; });
        watch.setFolders({one.path(), two.path()});
        watch.setFolders({two.path()});
        QVERIFY(QFile::link(u"/nowhere"_s, one.filePath(u"a"_s)));
        // fixed wait: longer than it waits for more of the kind before it tells
        QTest::qWait(200);
        QCOMPARE(told, 0);
        QVERIFY(QFile::link(u"/nowhere"_s, two.filePath(u"a"_s)));
        QTRY_COMPARE(told, 1);
    }

    void doesWithoutWhereNothingCanBeWatched()
    {
        MemoryReactor reactor;
        PortWatch watch(reactor, [] {});
        watch.setFolders({u"/dev"_s});
        QCOMPARE(reactor.manualClock().pendingTimers(), 0);
    }
};

QTEST_GUILESS_MAIN(PortWatchTest)
#include "tst_portwatch.moc"

#include "app/backup/held/removal.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "netcore/base/filedescriptor.h"
#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class RemovalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("text") == 4);
    }
    bool isThere(const QString& name) const { return QFileInfo::exists(at(name)) || QFileInfo(at(name)).isSymLink(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"victim/below/mine"_s);
    }

    void allOfAFolderGoes()
    {
        put(u"data/a/b/.hidden"_s);
        put(u"data/a/c"_s);
        put(u"data/stays"_s);
        QVERIFY(QFile::link(at(u"nowhere"_s), at(u"data/a/dangling"_s)));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/a"_s)));
        QVERIFY(!isThere(u"data/a"_s));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/a"_s))); // of none nothing is left
        QVERIFY(isThere(u"data/stays"_s));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/stays"_s)));
        QVERIFY(!isThere(u"data/stays"_s));
    }

    /// Deeper than a program may hold folders open, and a path be long.
    void aFolderGoesHoweverDeep()
    {
        put(u"data/a/file"_s);
        FileDescriptor folder(::open(QFile::encodeName(at(u"data/a"_s)).constData(), O_RDONLY | O_DIRECTORY));
        for (int i = 0; i < 5000; ++i) {
            QCOMPARE(::mkdirat(folder.get(), "d", 0700), 0);
            folder = FileDescriptor(::openat(folder.get(), "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            QVERIFY(folder);
        }
        struct rlimit limit = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        auto less = limit;
        less.rlim_cur = 1024;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &less), 0);
        const bool isRemoved = removeBelow(at(u"data"_s), at(u"data/a"_s));
        ::setrlimit(RLIMIT_NOFILE, &limit);
        QVERIFY(isRemoved && !isThere(u"data/a"_s));
    }

    void whatStaysSaysWhy()
    {
        put(u"data/a/b/file"_s);
        for (const auto& none : {u"data/none/a"_s, u"data/none/a/b/c"_s}) {
            QVERIFY(!removeBelow(at(u"data"_s), at(none)));
            QCOMPARE(errno, ENOENT);
        }
        for (const auto& outside : {u"victim"_s, u"data/../victim"_s, u"data"_s}) {
            errno = 0;
            QVERIFY(!removeBelow(at(u"data"_s), at(outside)));
            QCOMPARE(errno, EINVAL);
        }
        const SmallDisk disk(at(u"data/a/b"_s), "size=1m");
        if (!disk.isMounted())
            QSKIP("nothing can be mounted here");
        put(u"data/a/b/file"_s);
        put(u"data/a/c"_s);
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data/a/b"_s)));
        QCOMPARE(errno, EBUSY);
        QVERIFY(isThere(u"data/a/b"_s) && !isThere(u"data/a/b/file"_s));
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data/a"_s)));
        QCOMPARE(errno, ENOTEMPTY);
        put(u"data/held"_s);
        const auto held = QFile::encodeName(at(u"data/held"_s));
        QCOMPARE(::mount(held.constData(), held.constData(), nullptr, MS_BIND, nullptr), 0);
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data/held"_s)));
        QCOMPARE(errno, EBUSY); // and not that it is no folder
        QCOMPARE(::umount(held.constData()), 0);
        QVERIFY(!isThere(u"data/a/c"_s)); // the rest goes
    }

    void linksGoThemselves()
    {
        put(u"data/a/file"_s);
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/a/link"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/link"_s)));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/a"_s)));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/link"_s)));
        QVERIFY(!isThere(u"data/a"_s) && !isThere(u"data/link"_s));
        QVERIFY(isThere(u"victim/below/mine"_s));
    }

    void noneIsOnTheWay()
    {
        QVERIFY(QDir().mkpath(at(u"data"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/link"_s)));
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data/link/below"_s)));
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data/../victim"_s)));
        QVERIFY(!removeBelow(at(u"data"_s), at(u"victim"_s)));
        QVERIFY(!removeBelow(at(u"data"_s), at(u"data"_s)));
        QVERIFY(isThere(u"victim/below/mine"_s));
    }

    /// People may keep their data on another disk.
    void theRootMayBeALink()
    {
        put(u"disk/a/b"_s);
        QVERIFY(QFile::link(at(u"disk"_s), at(u"data"_s)));
        QVERIFY(removeBelow(at(u"data"_s), at(u"data/a"_s)));
        QVERIFY(!isThere(u"disk/a"_s) && isThere(u"disk"_s));
    }

    void whatIsHollowGoes()
    {
        put(u"plugins/__pycache__/a.pyc"_s);
        QVERIFY(QDir().mkpath(at(u"plugins/hollow/below"_s)));
        removeHollow(holdBelow(m_folder->path(), at(u"plugins"_s)));
        QVERIFY(!isThere(u"plugins"_s));

        put(u"plugins/full/plugin.py"_s);
        QVERIFY(QDir().mkpath(at(u"plugins/hollow"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"plugins/__pycache__"_s)));
        removeHollow(holdBelow(m_folder->path(), at(u"plugins"_s)));
        QVERIFY(isThere(u"plugins/full/plugin.py"_s) && isThere(u"plugins/__pycache__"_s));
        QVERIFY(!isThere(u"plugins/hollow"_s));
        QVERIFY(isThere(u"victim/below/mine"_s));
    }
};

QTEST_APPLESS_MAIN(RemovalTest)
#include "tst_removal.moc"

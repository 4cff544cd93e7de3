#include "app/backup/held/heldplace.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

/// What another account does between a look and what follows it is done here between holding a place and using it.
class HeldPlaceTest : public QObject {
    Q_OBJECT

    static constexpr unsigned other = 65534;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QByteArray native(const QString& name) const { return QFile::encodeName(at(name)); }
    HeldPlace hold(const QString& name, unsigned rights = 0) const
    {
        return holdBelow(at(u"data"_s), at(name), rights);
    }
    void put(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    QString text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"-"_s;
    }
    struct stat facts(const QString& name) const
    {
        struct stat found = {};
        ::lstat(native(name).constData(), &found);
        return found;
    }
    /// The folder goes aside, and a link to the victim has its name.
    void plant() const
    {
        QVERIFY(QDir().rename(at(u"data/kept"_s), at(u"data/aside"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/kept"_s)));
    }
    QStringList ofVictim() const { return QDir(at(u"victim"_s)).entryList(QDir::Files | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"victim/secret"_s, "secret");
        put(u"data/kept/a"_s, "a");
        put(u"data/b"_s, "b");
    }

    void whatIsHeldStaysWhereItIs()
    {
        const auto place = hold(u"data/kept/new"_s);
        const auto linked = hold(u"data/kept/linked"_s);
        const auto written = hold(u"data/kept/written"_s);
        const auto secret = hold(u"data/kept/secret"_s);
        plant();
        QVERIFY(hold(u"data/b"_s).copyTo(place).ok());
        QVERIFY(hold(u"data/b"_s).linkTo(linked));
        QVERIFY(written.write("text").ok());
        secret.remove();
        QVERIFY(!secret.stands() && !secret.copyTo(hold(u"data/c"_s)).ok());
        QCOMPARE(ofVictim(), QStringList(u"secret"_s));
        QCOMPARE(text(u"data/aside/new"_s), u"b"_s);
        QCOMPARE(text(u"data/aside/linked"_s), u"b"_s);
        QCOMPARE(text(u"data/aside/written"_s), u"text"_s);
        QVERIFY(hold(u"data/b"_s).moveTo(place));
        QCOMPARE(text(u"data/b"_s), u"-"_s);
        QCOMPARE(ofVictim(), QStringList(u"secret"_s));
    }

    /// Neither read, nor written to, nor given away.
    void aLinkOfThatNameIsNotFollowed()
    {
        QVERIFY(QFile::link(at(u"victim/secret"_s), at(u"data/link"_s)));
        const auto link = hold(u"data/link"_s);
        QVERIFY(link.stands());
        QVERIFY(!link.readOurs(100).ok());
        QVERIFY(!link.copyTo(hold(u"data/c"_s)).ok());
        QVERIFY(!link.linkTo(hold(u"data/c"_s)));
        QCOMPARE(text(u"data/c"_s), u"-"_s);
        link.setRights(0644);
        link.giveTo({other, other});
        QCOMPARE(facts(u"victim/secret"_s).st_uid, ::geteuid());
        QVERIFY(hold(u"data/b"_s).copyTo(link).ok()); // in its place
        QVERIFY(!QFileInfo(at(u"data/link"_s)).isSymLink());
        QCOMPARE(text(u"victim/secret"_s), u"secret"_s);
    }

    void nothingIsWaitedFor()
    {
        QCOMPARE(::mkfifo(native(u"data/pipe"_s).constData(), 0600), 0);
        QVERIFY(!hold(u"data/pipe"_s).copyTo(hold(u"data/c"_s)).ok());
        QVERIFY(!hold(u"data/kept"_s).copyTo(hold(u"data/c"_s)).ok());
    }

    void theWayIsBelowItsRoot()
    {
        for (const auto& name : {u"data/../victim/secret"_s, u"victim/secret"_s, u"data/none/a"_s, u"data/b/a"_s}) {
            const auto place = hold(name);
            QVERIFY2(!place && !place.stands() && !place.write("x").ok(), qPrintable(name));
        }
        QVERIFY(QFile::link(at(u"data"_s), at(u"loop"_s))); // people's choice
        QVERIFY(holdBelow(at(u"loop"_s), at(u"loop/b"_s)).stands());
    }

    /// Some keep their configuration elsewhere.
    void linksOfOnesOwnAreFollowedOnTheWay()
    {
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/own"_s)));
        QVERIFY(QFile::link(u"../victim"_s, at(u"data/short"_s)));
        QVERIFY(hold(u"data/own/secret"_s).stands());
        QVERIFY(hold(u"data/short/secret"_s).stands());
        if (::geteuid() != 0)
            QSKIP("nobody else's link can be made");
        QCOMPARE(::lchown(native(u"data/own"_s).constData(), other, other), 0);
        QVERIFY(!hold(u"data/own/secret"_s));
        QVERIFY(!hold(u"data/own/secret"_s).canBeSeen()); // it may be there
        QVERIFY(!hold(u"data/own/new/file"_s, 0777));
        QVERIFY(!QFile::exists(at(u"victim/new"_s)));
    }

    void whatIsMissingIsSeen()
    {
        QVERIFY(hold(u"data/own/secret"_s).canBeSeen() && hold(u"data/missing/file"_s).canBeSeen());
        QFile file(at(u"data/file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(hold(u"data/file"_s).canBeSeen() && hold(u"data/file/below/it"_s).canBeSeen());
        QVERIFY(HeldPlace().canBeSeen());
    }

    /// Not that the disk is full, whatever it was.
    void whatIsNotCopiedSaysWhy()
    {
        put(u"data/large"_s, QByteArray(100'000, 'x'));
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit less = {10'000, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &less), 0);
        const auto copied = hold(u"data/large"_s).copyTo(hold(u"data/copy"_s));
        const auto written = hold(u"data/text"_s).write(QByteArray(100'000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QCOMPARE(copied.error().text, QString::fromLocal8Bit(strerror(EFBIG)));
        QCOMPARE(written.error().text, QString::fromLocal8Bit(strerror(EFBIG)));
    }

    /// As far as it was when it was opened: it may grow faster than it is copied.
    void whatGrowsIsCopiedOnce()
    {
        put(u"data/grows"_s, "begin");
        std::atomic<bool> isOver = false;
        std::thread growing([&, name = native(u"data/grows"_s)] {
            const FileDescriptor file(::open(name.constData(), O_WRONLY | O_CLOEXEC));
            for (off_t at = 1'000'000; !isOver && at < 30'000'000'000; at += 1'000'000) // a byte behind a hole
                static_cast<void>(::pwrite(file.get(), "y", 1, at) == 1);
        });
        while (facts(u"data/grows"_s).st_size < 1'000'000)
            std::this_thread::yield();
        const auto copied = hold(u"data/grows"_s).copyTo(hold(u"data/copy"_s));
        isOver = true;
        growing.join();
        QVERIFY(copied.ok());
        QVERIFY(facts(u"data/copy"_s).st_size < facts(u"data/grows"_s).st_size);
    }

    void foldersAreMadeAsTheOneAbove()
    {
        QCOMPARE(::chmod(native(u"data/kept"_s).constData(), 0750), 0);
        QVERIFY(hold(u"data/kept/x/y/file"_s, 0777));
        QCOMPARE(facts(u"data/kept/x/y"_s).st_mode & 0777, 0750U);
        QVERIFY(hold(u"data/kept/z/file"_s, 0700));
        QCOMPARE(facts(u"data/kept/z"_s).st_mode & 0777, 0700U);
        const auto made = hold(u"data/kept/own"_s).makePrivateFolder();
        QVERIFY(made);
        QCOMPARE(facts(u"data/kept/own"_s).st_mode & 0777, 0700U);
        QVERIFY(!hold(u"data/kept/own"_s).makePrivateFolder()); // it would be somebody's
        plant();
        QVERIFY(holdBelow(pathOf(made), pathOf(made) + u"/file"_s).write("text").ok());
        QCOMPARE(text(u"data/aside/own/file"_s), u"text"_s);
    }

    /// Only root can try it.
    void whatIsAnothersIsNotGiven()
    {
        if (::geteuid() != 0)
            QSKIP("nothing can be given away");
        QCOMPARE(::chown(native(u"data/b"_s).constData(), 1, 1), 0);
        hold(u"data/b"_s).giveTo({other, other});
        QCOMPARE(facts(u"data/b"_s).st_uid, 1U);
        QVERIFY(!hold(u"data/b"_s).readOurs(100).ok());
        QVERIFY(!hold(u"data/b"_s).copyOursTo(hold(u"data/c"_s)).ok());
        QVERIFY(hold(u"data/b"_s).copyTo(hold(u"data/c"_s)).ok());
        QCOMPARE(facts(u"data/c"_s).st_uid, 1U); // what he may not read stays what he may not read
        QCOMPARE(::link(native(u"victim/secret"_s).constData(), native(u"data/second"_s).constData()), 0);
        hold(u"data/second"_s).giveTo({other, other});
        QCOMPARE(facts(u"victim/secret"_s).st_uid, 0U);
        hold(u"data/kept/a"_s).giveTo({other, other});
        QCOMPARE(facts(u"data/kept/a"_s).st_uid, other);
    }

    void foldersAreGivenWhole()
    {
        if (::geteuid() != 0)
            QSKIP("nothing can be given away");
        put(u"data/kept/x/y/file"_s, "text");
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/kept/x/link"_s)));
        hold(u"data/kept"_s).giveFoldersTo({other, other});
        for (const auto& name : {u"data/kept"_s, u"data/kept/x"_s, u"data/kept/x/y"_s})
            QCOMPARE(facts(name).st_uid, other);
        for (const auto& name : {u"data/kept/x/y/file"_s, u"victim"_s, u"data/kept/x/link"_s})
            QCOMPARE(facts(name).st_uid, 0U);
    }
};

QTEST_APPLESS_MAIN(HeldPlaceTest)
#include "tst_heldplace.moc"

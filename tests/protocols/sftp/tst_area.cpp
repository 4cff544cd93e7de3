#include <atomic>
#include <barrier>
#include <thread>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "protocols/sftp/area.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

namespace {

constexpr OpenMode reading{true, false, false, false, false, false};
constexpr OpenMode writing{false, true, false, true, true, false};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// Everything twice: with the kernel's own confinement, and step by step.
class AreaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Area> m_area;

    QString inside(const char* name) const
    {
        return m_folder->path() + QStringLiteral("/area/") + QString::fromLatin1(name);
    }
    QString outside(const char* name) const
    {
        return m_folder->path() + QStringLiteral("/") + QString::fromLatin1(name);
    }

    void open(Quota quota = {})
    {
        QFETCH_GLOBAL(bool, kernel);
        auto opened = Area::open(m_folder->path() + QStringLiteral("/area"), {quota, kernel});
        QVERIFY(opened);
        m_area = *opened;
    }
    Result<Done> write(const QByteArray& path, quint64 offset, const QByteArray& data, OpenMode mode = writing)
    {
        auto file = m_area->openFile(path, mode, {});
        if (!file)
            return file.error();
        return m_area->write(**file, offset, data);
    }
    Result<QByteArray> read(const QByteArray& path)
    {
        auto file = m_area->openFile(path, reading, {});
        if (!file)
            return file.error();
        return m_area->read(**file, 0, 1000);
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("kernel");
        QTest::newRow("openat2") << true;
        QTest::newRow("walk") << false;
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(m_area);
        put(outside("secret"), "secret");
        QVERIFY(QDir().mkpath(outside("beside")));
    }

    void filesComeAndGo()
    {
        QVERIFY(m_area->makeFolder("/d", {}));
        QVERIFY(write("/d/a", 3, "def"));
        QCOMPARE(*read("d/a"), QByteArray("\0\0\0def", 6));
        QVERIFY(m_area->rename("/d/a", "/b", false));
        QCOMPARE(read("/d/a").error().reason, Reason::NotFound);
        QVERIFY(write("/c", 0, "other"));
        QVERIFY(!m_area->rename("/b", "/c", false));
        QVERIFY(m_area->rename("/b", "/c", true));
        QCOMPARE(read("/c")->size(), 6);
        QVERIFY(m_area->makeHardLink("/c", "/e"));
        QVERIFY(m_area->remove("/c"));
        QCOMPARE(read("/e")->size(), 6);
        QVERIFY(m_area->removeFolder("/d"));
        QVERIFY(!m_area->removeFolder("/"));
        QVERIFY(!m_area->remove("/"));
        QVERIFY(m_area->remove("e"));
        QCOMPARE(m_area->usedBytes(), 0ULL);
        QCOMPARE(m_area->usedEntries(), 0ULL);
        QVERIFY(QDir(m_folder->path() + QStringLiteral("/area")).isEmpty());
    }

    void newMeansNew()
    {
        auto onlyNew = writing;
        onlyNew.onlyNew = true;
        QVERIFY(write("/a", 0, "1", onlyNew));
        QVERIFY(!write("/a", 0, "2", onlyNew));
        auto appends = writing;
        appends.truncate = false;
        appends.append = true;
        QVERIFY(write("/a", 0, "23", appends));
        QCOMPARE(*read("/a"), QByteArray("123"));
        auto existing = writing;
        existing.create = false;
        QCOMPARE(write("/none", 0, "x", existing).error().reason, Reason::NotFound);
    }

    void folderNamesComeInPieces()
    {
        for (int i = 0; i < 250; ++i)
            put(inside(qPrintable(QString::number(i))), {});
        auto folder = m_area->openFolder("/");
        QVERIFY(folder);
        QSet<QByteArray> names;
        for (;;) {
            auto some = m_area->list(**folder);
            QVERIFY(some);
            if (some->isEmpty())
                break;
            QVERIFY(some->size() <= 100);
            for (const auto& one : *some)
                names.insert(one.name);
        }
        QCOMPARE(names.size(), 252); // with "." and ".."
        QVERIFY(!m_area->read(**folder, 0, 10));
    }

    /// Of two requests that come to the same name at once one makes the file, and both have it.
    void twoMakeOneFile()
    {
        open();
        constexpr int rounds = 3000;
        std::barrier begin(2);
        std::atomic<int> failed = 0;
        const auto make = [&](const QByteArray& text) {
            for (int i = 0; i < rounds; ++i) {
                const auto name = "/new" + QByteArray::number(i);
                begin.arrive_and_wait();
                const auto made = m_area->openFile(name, {false, true, false, true, false, false}, {});
                if (!made || !m_area->write(**made, 0, text))
                    ++failed;
            }
        };
        std::thread other([&] { make("other"); });
        make("these");
        other.join();
        QCOMPARE(failed, 0);
        QCOMPARE(m_area->usedEntries(), quint64(rounds));
    }

    void linksThatOthersPutThereLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target : {"../secret", "../../../../../../../../../etc/passwd", "/etc/passwd",
                 "/proc/self/root/etc/passwd", "/proc/self/cwd", "..", "../beside", "inner/../../secret"})
            QTest::newRow(target) << QByteArray(target);
    }
    void linksThatOthersPutThereLeadNowhere()
    {
        QFETCH(QByteArray, target);
        QVERIFY(QDir().mkpath(inside("inner")));
        QCOMPARE(::symlink(target.constData(), inside("link").toLocal8Bit().constData()), 0);
        const auto denied = Reason::PermissionDenied;
        QCOMPARE(read("/link").error().reason, denied);
        QVERIFY(!write("/link", 0, "x"));
        QVERIFY(!write("/link/new", 0, "x"));
        QVERIFY(!m_area->openFolder("/link"));
        QVERIFY(!m_area->openFolder("/link/beside"));
        QVERIFY(!m_area->attributes("/link", true));
        QVERIFY(!m_area->attributes("/link/secret", true));
        QVERIFY(!m_area->change("/link", {0, {}, {}, {}}, true));
        QVERIFY(!m_area->change("/link", {{}, {}, 0, {}}, true));
        QVERIFY(!m_area->makeFolder("/link/new", {}));
        QVERIFY(!m_area->remove("/link/secret"));
        QVERIFY(!m_area->rename("/link/secret", "/mine", true));
        QVERIFY(!m_area->makeHardLink("/link", "/mine"));
        QVERIFY(!m_area->makeHardLink("/link/secret", "/mine"));
        QVERIFY(!m_area->volume("/link"));
        const auto text = m_area->readLink("/link");
        if (target.startsWith('/'))
            QCOMPARE(text.error().reason, denied);
        else
            QCOMPARE(*text, target);                 // which tells nothing of where the area is
        QVERIFY(m_area->attributes("/link", false)); // it is there, and may go
        QVERIFY(m_area->remove("/link"));
        QCOMPARE(contents(outside("secret")), QByteArray("secret"));
        QVERIFY(QDir(outside("beside")).isEmpty());
    }

    void ownLinksStayInside()
    {
        QFETCH_GLOBAL(bool, kernel);
        QVERIFY(m_area->makeFolder("/d", {}));
        QVERIFY(write("/a", 0, "text"));
        QVERIFY(m_area->makeLink("/d/up", "../a"));
        QVERIFY(m_area->makeLink("/d/whole", "/a"));
        QCOMPARE(*m_area->readLink("/d/whole"), QByteArray("../a"));
        QCOMPARE(m_area->makeLink("/out", "../secret").error().reason, Reason::PermissionDenied);
        if (kernel) {
            QCOMPARE(*read("/d/up"), QByteArray("text"));
            QCOMPARE(*read("/d/whole"), QByteArray("text"));
        } else {
            QCOMPARE(read("/d/up").error().reason, Reason::PermissionDenied); // no link is followed
        }
        QVERIFY(m_area->change("/d/up", {{}, {}, {}, Attributes::Times{1, 2}}, false));
        QCOMPARE(m_area->attributes("/d/up", false)->times->changed, 2U);
        QVERIFY(m_area->attributes("/a", false)->times->changed > 2U);
    }

    void aLinkThatWasMovedLeadsNowhereButCanBeRead()
    {
        QVERIFY(m_area->makeFolder("/a", {}) && m_area->makeFolder("/a/b", {}));
        QVERIFY(m_area->makeLink("/a/b/link", "../../secret"));
        QVERIFY(m_area->rename("/a/b/link", "/link", false));
        QCOMPARE(*m_area->readLink("/link"), QByteArray("../../secret"));
        QCOMPARE(read("/link").error().reason, Reason::PermissionDenied);
        QVERIFY(!write("/link", 0, "x"));
        QVERIFY(m_area->makeLink("/a/b/link", "../../new"));
        QVERIFY(m_area->rename("/a/b", "/b", false));
        QVERIFY(!write("/b/link", 0, "x"));
        QVERIFY(!QFile::exists(outside("new")) && !QFile::exists(inside("new")));
    }

    void aFileIsMadeWhereALinkLeadsToNothing()
    {
        QFETCH_GLOBAL(bool, kernel);
        QVERIFY(m_area->makeFolder("/d", {}));
        QVERIFY(m_area->makeLink("/d/first", "second"));
        QVERIFY(m_area->makeLink("/d/second", "../new"));
        QVERIFY(m_area->makeLink("/lost", "nowhere/new"));
        QVERIFY(m_area->makeLink("/round", "round"));
        const auto before = m_area->usedEntries();
        QVERIFY(!write("/lost", 0, "text"));
        QVERIFY(!write("/round", 0, "text"));
        const OpenMode onlyNew{.write = true, .create = true, .onlyNew = true};
        QVERIFY(!write("/d/first", 0, "text", onlyNew)); // the link is there
        QVERIFY(!QFile::exists(inside("new")));
        QCOMPARE(m_area->usedEntries(), before);
        if (!kernel) {
            QCOMPARE(write("/d/first", 0, "text").error().reason, Reason::PermissionDenied); // no link is followed
            return;
        }
        QVERIFY(write("/d/first", 0, "text"));
        QCOMPARE(contents(inside("new")), QByteArray("text"));
        QCOMPARE(m_area->usedEntries(), before + 1);
        QVERIFY(write("/d/first", 0, "more"));
        QCOMPARE(m_area->usedEntries(), before + 1);
    }

    /// As OpenSSH's server: `..` in a link's target goes up from where the link is, not from how one came there.
    void aLinksTargetBeginsWhereTheLinkIs()
    {
        QFETCH_GLOBAL(bool, kernel);
        QVERIFY(m_area->makeFolder("/sub", {}));
        QVERIFY(m_area->makeFolder("/sub/deep", {}));
        QVERIFY(m_area->makeLink("/way", "sub/deep"));
        QVERIFY(m_area->makeLink("/sub/deep/link", "../new"));
        QVERIFY(m_area->makeLink("/folder", "new/"));
        QVERIFY(!write("/folder", 0, "text"));
        QVERIFY(!QFile::exists(inside("new")));
        QCOMPARE(bool(write("/way/link", 0, "text")), kernel); // else no link is followed
        QVERIFY(!QFile::exists(inside("new")));
        QCOMPARE(contents(inside("sub/new")), kernel ? QByteArray("text") : QByteArray());
        QCOMPARE(bool(m_area->remove("/sub/new")), kernel);
        open({.entries = m_area->usedEntries()});
        QVERIFY(!write("/way/link", 0, "text"));
        QVERIFY(!QFile::exists(inside("sub/new")));
    }

    void aFullAreaMakesNothingBehindALink()
    {
        QFETCH_GLOBAL(bool, kernel);
        QVERIFY(m_area->makeLink("/link", "new"));
        open({.entries = m_area->usedEntries()});
        const auto made = write("/link", 0, "text");
        QVERIFY(!made);
        QCOMPARE(made.error().reason, kernel ? Reason::NoSpace : Reason::PermissionDenied);
        QVERIFY(!QFile::exists(inside("new")));
        QVERIFY(m_area->attributes("/link", false));
    }

    void onlyFilesAndFolders()
    {
        QCOMPARE(::mkfifo(inside("pipe").toLocal8Bit().constData(), 0600), 0);
        QVERIFY(!m_area->openFile("/pipe", reading, {}));
        QVERIFY(!m_area->openFile("/pipe", writing, {}));
        QVERIFY(!m_area->makeHardLink("/pipe", "/other"));
        QVERIFY(!m_area->openFile("/", reading, {}));
        QVERIFY(m_area->makeFolder("/d", {}));
        QVERIFY(!m_area->openFile("/d", reading, {}));
        QVERIFY(!m_area->remove("/d"));
        QVERIFY(write("/a", 0, "x"));
        QVERIFY(!m_area->openFolder("/a"));
    }

    void noRightsAreMade()
    {
        QVERIFY(write("/a", 0, "x"));
        QVERIFY(m_area->change("/a", {{}, {}, 06755, {}}, true));
        QCOMPARE(*m_area->attributes("/a", true)->mode & 07777, 0755U);
        QVERIFY(m_area->openFile("/b", writing, {{}, {}, 07777, {}}));
        QVERIFY(!(*m_area->attributes("/b", true)->mode & 07000));
        QVERIFY(m_area->makeFolder("/d", {{}, {}, 07777, {}}));
        QVERIFY(!(*m_area->attributes("/d", true)->mode & 07000));
        QCOMPARE(m_area->change("/a", {{}, Attributes::Owner{12345, 12345}, {}, {}}, true).error().reason,
            Reason::PermissionDenied);
    }

    void quotaOfBytes()
    {
        put(inside("old"), QByteArray(400, 'x'));
        open({1000, 0});
        QCOMPARE(m_area->usedBytes(), 400ULL);
        QVERIFY(write("/a", 0, QByteArray(600, 'y')));
        QCOMPARE(write("/b", 0, "z").error().reason, Reason::NoSpace);
        auto over = writing;
        over.truncate = false;
        QVERIFY(write("/a", 0, QByteArray(600, 'z'), over)); // in its place
        QVERIFY(!write("/a", 1, QByteArray(600, 'z'), over));
        QVERIFY(!write("/a", quint64(1) << 40, "far", over));
        QVERIFY(!write("/a", ~quint64(0), "far", over));
        QVERIFY(!m_area->change("/a", {601, {}, {}, {}}, true));
        QVERIFY(m_area->change("/a", {100, {}, {}, {}}, true));
        QCOMPARE(m_area->usedBytes(), 500ULL);
        QVERIFY(m_area->makeHardLink("/old", "/again"));
        QVERIFY(m_area->remove("/again"));
        QCOMPARE(m_area->usedBytes(), 500ULL);
        QVERIFY(m_area->rename("/a", "/old", true));
        QCOMPARE(m_area->usedBytes(), 100ULL);
        QVERIFY(write("/a", 0, QByteArray(900, 'y')));
    }

    void whatNothingFittedIntoGoes()
    {
        put(inside("old"), QByteArray(1000, 'x'));
        put(inside("empty"), {});
        open({1000, 0});
        const auto entries = m_area->usedEntries();
        const auto refused = [this](const QByteArray& path) {
            auto file = m_area->openFile(path, writing, {});
            if (!file || m_area->write(**file, 0, "x").ok())
                qFatal("it was written");
            return *file;
        };
        m_area->closing(*refused("/new"));
        QVERIFY(!QFile::exists(inside("new")));
        QCOMPARE(m_area->usedEntries(), entries);
        m_area->closing(*refused("/empty")); // it was there before
        QVERIFY(QFile::exists(inside("empty")));
        m_area->closing(**m_area->openFile("/wanted", writing, {}));
        QVERIFY(QFile::exists(inside("wanted")));

        auto moved = refused("/moved");
        QVERIFY(m_area->rename("/moved", "/elsewhere", false));
        QVERIFY(write("/moved", 0, {}));
        m_area->closing(*moved); // another has its name
        QVERIFY(QFile::exists(inside("moved")) && QFile::exists(inside("elsewhere")));

        auto full = refused("/part");
        QVERIFY(m_area->remove("/old"));
        QVERIFY(m_area->write(*full, 0, "y"));
        m_area->closing(*full);
        QCOMPARE(QFile(inside("part")).size(), 1);
    }

    void quotaOfEntries()
    {
        open({0, 3});
        QVERIFY(write("/a", 0, "x"));
        QVERIFY(m_area->makeFolder("/d", {}));
        QVERIFY(m_area->makeLink("/l", "a"));
        QCOMPARE(write("/b", 0, "x").error().reason, Reason::NoSpace);
        QVERIFY(!QFile::exists(inside("b")));
        QVERIFY(!m_area->makeFolder("/e", {}));
        QVERIFY(!m_area->makeHardLink("/a", "/h"));
        QVERIFY(m_area->remove("/l"));
        QVERIFY(m_area->makeHardLink("/a", "/h"));
    }
};

QTEST_GUILESS_MAIN(AreaTest)
#include "tst_area.moc"

#include "protocols/sftp/arearoot.h"

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

/// Everything twice: with the kernel's own confinement, and step by step. Beside the area lies a secret.
class AreaRootTest : public QObject {
    Q_OBJECT

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
        put(outside("secret"), "secret");
        QFETCH_GLOBAL(bool, kernel);
        auto made = AreaRoot::make(outside("area"), kernel);
        QVERIFY(made);
        m_root = std::make_unique<AreaRoot>(std::move(*made));
        QVERIFY(QDir().mkpath(outside("area/d")));
        put(outside("area/d/a"), "inside");
    }

    void makesTheFolderForItsOwnerAlone()
    {
        struct stat facts {};
        QCOMPARE(::stat(QFile::encodeName(outside("area")).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700U);
        QFETCH_GLOBAL(bool, kernel);
        QVERIFY(AreaRoot::make(outside("area"), kernel)); // it is there
        QVERIFY(!AreaRoot::make(outside("secret"), kernel));
        QVERIFY(!AreaRoot::make(outside("nobody/area"), kernel));
    }

    void pathsBeginAtTheRoot()
    {
        for (const auto* path : {"d/a", "/d/a", "//d/./a", "/../../d/a", "/d/../d/a"})
            QCOMPARE(contents(path), QByteArray("inside"));
        QVERIFY(m_root->open("/", O_RDONLY | O_DIRECTORY));
        QCOMPARE(m_root->open("/nobody", O_RDONLY).error().reason, Reason::NotFound);
        QVERIFY(!m_root->open("/../secret", O_RDONLY));
        QVERIFY(!m_root->open({}, O_RDONLY));
    }

    void makesFiles()
    {
        QVERIFY(m_root->open("/d/new", O_WRONLY | O_CREAT | O_EXCL, 0600));
        struct stat facts {};
        QCOMPARE(::stat(QFile::encodeName(outside("area/d/new")).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600U);
        QCOMPARE(m_root->open("/d/new", O_WRONLY | O_CREAT | O_EXCL, 0600).error().native, EEXIST);
    }

    void noLinkLeadsOut()
    {
        link("../secret", "out");
        link("..", "up");
        link(QFile::encodeName(m_folder->path()).constData(), "far");
        for (const auto* path : {"/out", "/up/secret", "/far/secret"})
            QVERIFY2(!m_root->open(path, O_RDONLY), path);
        QVERIFY(!m_root->open("/out", O_WRONLY | O_CREAT, 0600));
        QVERIFY(!m_root->placeOf("/up/secret"));
        QVERIFY(m_root->open("/out", O_PATH | O_NOFOLLOW)); // the link itself is in the area
    }

    void placesAreAFolderAndAName()
    {
        const auto place = m_root->placeOf("/d/../d/a");
        QVERIFY(place);
        QCOMPARE(place->name, QByteArray("a"));
        QCOMPARE(::faccessat(place->folder.get(), "a", R_OK, 0), 0);
        QCOMPARE(m_root->placeOf("new")->name, QByteArray("new")); // it need not be there
        QCOMPARE(m_root->placeOf("/")->name, QByteArray("."));
        QVERIFY(!m_root->placeOf("/nobody/a"));
    }

private:
    QString outside(const char* name) const
    {
        return m_folder->path() + QStringLiteral("/") + QString::fromLatin1(name);
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void link(const char* target, const char* name) const
    {
        QCOMPARE(::symlink(target, QFile::encodeName(outside("area/") + QString::fromLatin1(name)).constData()), 0);
    }
    QByteArray contents(const char* path) const
    {
        const auto fd = m_root->open(path, O_RDONLY);
        char bytes[64];
        const auto got = fd ? ::read(fd->get(), bytes, sizeof bytes) : -1;
        return QByteArray(bytes, qMax<ssize_t>(got, 0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AreaRoot> m_root;
};

QTEST_GUILESS_MAIN(AreaRootTest)
#include "tst_arearoot.moc"

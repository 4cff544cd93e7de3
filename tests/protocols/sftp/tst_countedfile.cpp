#include "protocols/sftp/countedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

#include "protocols/sftp/area.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::sftp;

/// An area may hold 1000 bytes: whatever is done with names and handles, there are no more on the disk.
class CountedFileTest : public QObject {
    Q_OBJECT

    using File = std::shared_ptr<Area::Handle>;
    static constexpr OpenMode writing{.read = true, .write = true, .create = true};

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Area> m_area;

    void open(Quota quota) { m_area = *Area::open(m_folder->path(), {.quota = quota}); }
    File file(const QByteArray& path, qsizetype bytes = 0)
    {
        auto opened = m_area->openFile(path, writing, {});
        if (!opened || !m_area->write(**opened, 0, QByteArray(bytes, 'x')))
            return nullptr;
        return *opened;
    }
    bool resize(const File& file, quint64 size) { return m_area->change(*file, {size, {}, {}, {}}).ok(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open({1000, 0});
    }
    void cleanup() { m_area.reset(); }

    void aRemovedFileTakesItsRoomUntilItIsClosed()
    {
        auto removed = file("/a", 900);
        QVERIFY(m_area->remove("/a"));
        QCOMPARE(m_area->usedBytes(), 900ULL);
        QCOMPARE(m_area->usedEntries(), 0ULL);
        QVERIFY(!file("/b", 200));
        auto also = m_area->openFile("/b", writing, {}); // not the same
        QVERIFY(m_area->write(**also, 0, QByteArray(100, 'x')));
        removed.reset();
        QCOMPARE(m_area->usedBytes(), 100ULL);
    }

    /// What is given back is so once: names that go and sizes that shrink.
    void cuttingWhatHasNoNameGivesNothingBackTwice()
    {
        const auto kept = file("/kept", 500);
        auto removed = file("/a", 400);
        QVERIFY(m_area->remove("/a"));
        QVERIFY(resize(removed, 0));
        QCOMPARE(m_area->usedBytes(), 500ULL);
        QVERIFY(m_area->write(*removed, 0, QByteArray(500, 'y')));
        QVERIFY(!m_area->write(*removed, 500, "y"));
        removed.reset();
        QCOMPARE(m_area->usedBytes(), 500ULL);
    }

    void growingWhatHasNoNameIsNotChargedForEver()
    {
        auto removed = file("/a", 1);
        QVERIFY(m_area->remove("/a"));
        QVERIFY(m_area->write(*removed, 1, QByteArray(900, 'y')));
        QCOMPARE(m_area->usedBytes(), 901ULL);
        removed.reset();
        QCOMPARE(m_area->usedBytes(), 0ULL);
    }

    void theLastOfSeveralHandlesFreesIt()
    {
        auto one = file("/a", 600), other = file("/a");
        QVERIFY(m_area->remove("/a"));
        one.reset();
        QCOMPARE(m_area->usedBytes(), 600ULL);
        QVERIFY(resize(other, 300));
        QCOMPARE(m_area->usedBytes(), 300ULL);
        other.reset();
        QCOMPARE(m_area->usedBytes(), 0ULL);
    }

    void whatIsReplacedWhileOpenTakesItsRoom()
    {
        auto replaced = file("/old", 500);
        file("/new", 300);
        QVERIFY(m_area->rename("/new", "/old", true));
        QCOMPARE(m_area->usedBytes(), 800ULL);
        QVERIFY(resize(replaced, 100));
        QCOMPARE(m_area->usedBytes(), 400ULL);
        replaced.reset();
        QCOMPARE(m_area->usedBytes(), 300ULL);
        QCOMPARE(m_area->usedEntries(), 1ULL);
    }

    void aFileWithAnotherNameIsNotGone()
    {
        auto linked = file("/a", 400);
        QVERIFY(m_area->makeHardLink("/a", "/b"));
        QVERIFY(m_area->remove("/a"));
        linked.reset();
        QCOMPARE(m_area->usedBytes(), 400ULL);
        linked = file("/b");
        QVERIFY(m_area->remove("/b"));
        QCOMPARE(m_area->usedBytes(), 400ULL);
        linked.reset();
        QCOMPARE(m_area->usedBytes(), 0ULL);
    }

    /// Between being opened and being counted.
    void whatLostItsNameMeanwhileIsCountedForItsHandle()
    {
        const auto use = std::make_shared<AreaUse>(Quota{});
        QFile file(m_folder->filePath(QStringLiteral("a")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ten bytes.") == 10 && file.flush());
        FileDescriptor opened(::dup(file.handle()));
        QVERIFY(file.remove());
        {
            const CountedFile counted(use, std::move(opened));
            QCOMPARE(use->bytes(), 10ULL);
        }
        QCOMPARE(use->bytes(), 0ULL);
    }

    /// The next session finds what the one before has left open.
    void theAreaStaysForAsLongAsAHandle()
    {
        auto left = file("/a", 400);
        const std::weak_ptr<Area> area = m_area;
        m_area.reset();
        QVERIFY(!area.expired());
        left.reset();
        QVERIFY(area.expired());
    }

    /// Nothing is made that had to be removed again, by a name that another may have given to its own file meanwhile.
    void aFullAreaMakesNothing()
    {
        open({0, 1});
        QVERIFY(file("/a"));
        const FileDescriptor watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
        QVERIFY(::inotify_add_watch(watch.get(), QFile::encodeName(m_folder->path()).constData(), IN_CREATE) >= 0);
        auto onlyNew = writing;
        onlyNew.onlyNew = true;
        for (const auto& mode : {writing, onlyNew})
            QCOMPARE(m_area->openFile("/b", mode, {}).error().reason, Reason::NoSpace);
        char events[4096];
        QVERIFY(::read(watch.get(), events, sizeof events) < 0);
        QVERIFY(file("/a"));
    }

    void whatCannotBeMadeTakesNoEntry()
    {
        QVERIFY(file("/a"));
        auto onlyNew = writing;
        onlyNew.onlyNew = true;
        QVERIFY(!m_area->openFile("/a", onlyNew, {}));
        QVERIFY(!m_area->openFile("/none/b", onlyNew, {}));
        QVERIFY(!m_area->openFile("/none/b", writing, {}));
        QCOMPARE(m_area->usedEntries(), 1ULL);
    }
};

QTEST_GUILESS_MAIN(CountedFileTest)
#include "tst_countedfile.moc"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include "netcore/policies/filesink.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class FileSinkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsTheOrder()
    {
        MemoryReactor reactor;
        const auto path = m_folder.filePath(u"a"_s);
        QByteArray expected;
        {
            const auto sink = std::move(*FileSink::open(reactor, path, 1 << 20));
            for (int i = 0; i < 1000; ++i) {
                const auto line = QByteArray::number(i) + '\n';
                expected += line;
                QVERIFY(sink->append(line));
            }
        }
        QCOMPARE(contents(path), expected);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void hasAnEnd()
    {
        MemoryReactor reactor;
        const auto path = m_folder.filePath(u"b"_s);
        {
            const auto sink = std::move(*FileSink::open(reactor, path, 10));
            QVERIFY(sink->append("12345678"));
            QVERIFY(!sink->append("1234"));
            QVERIFY(sink->append("90"));
            QVERIFY(sink->isFull());
            QCOMPARE(sink->lost(), quint64(4));
        }
        QCOMPARE(contents(path), QByteArray("1234567890"));
    }

    void aPoolThatHasStoppedLosesNothing()
    {
        MemoryReactor reactor;
        const auto path = m_folder.filePath(u"c"_s);
        {
            const auto sink = std::move(*FileSink::open(reactor, path, 100));
            reactor.threads(Threads::Files).stop();
            QVERIFY(sink->append("the last"));
        }
        QCOMPARE(contents(path), QByteArray("the last"));
    }

    void nothingFollowsWhatTheDiskDidNotTake()
    {
        MemoryReactor reactor;
        const auto path = m_folder.filePath(u"d"_s);
        const auto sink = std::move(*FileSink::open(reactor, path, 1 << 20));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before;
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{10, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        QVERIFY(sink->append("a record longer than the disk"));
        const bool refused = reactor.turnUntil([&] { return !sink->append("x"); });
        ::setrlimit(RLIMIT_FSIZE, &before); // there is room again, but nobody could read on behind half a record
        QVERIFY(refused);
        const auto held = contents(path);
        QVERIFY(held.startsWith("a record l"));
        QVERIFY(!sink->append("more"));
        QCOMPARE(contents(path), held);
    }

    /// What a link leads to is not emptied, and nobody waits for a pipe's reader.
    void onlyFilesAreWritten()
    {
        MemoryReactor reactor;
        QFile precious(m_folder.filePath(u"precious"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
        precious.close();
        const auto link = m_folder.filePath(u"link"_s), fifo = m_folder.filePath(u"fifo"_s);
        QVERIFY(QFile::link(precious.fileName(), link));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        for (const auto& path : {link, fifo, u"/dev/null"_s}) {
            const auto sink = FileSink::open(reactor, path, 100);
            QVERIFY(!sink && sink.error().text.endsWith(u"Name a file."_s));
        }
        QCOMPARE(contents(precious.fileName()), "mine");
        // One that is there begins anew.
        QVERIFY(FileSink::open(reactor, precious.fileName(), 100));
        QCOMPARE(contents(precious.fileName()), "");
        QVERIFY(!(QFile::permissions(precious.fileName()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void saysWhereItCannot()
    {
        MemoryReactor reactor;
        const auto sink = FileSink::open(reactor, u"/no/such/folder/x"_s, 100);
        QVERIFY(!sink);
        QVERIFY(sink.error().text.contains(u"/no/such/folder/x"_s));
    }
};

QTEST_GUILESS_MAIN(FileSinkTest)
#include "tst_filesink.moc"

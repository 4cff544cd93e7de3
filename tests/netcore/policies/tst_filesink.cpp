#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

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

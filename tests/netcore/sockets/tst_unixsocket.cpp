#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/sockets/unixsocket.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class UnixSocketTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void theFileHasItsModeWhateverTheUmask()
    {
        const auto before = umask(0077);
        const auto bound = bindUnixSocket(path(u"mode"_s), 0666, SOCK_DGRAM);
        umask(before);
        QVERIFY(bound.ok());
        struct stat info {};
        QCOMPARE(stat(QFile::encodeName(path(u"mode"_s)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0666));
    }

    void aLeftOverIsReplaced_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("stream") << int(SOCK_STREAM);
        QTest::newRow("datagram") << int(SOCK_DGRAM);
    }
    void aLeftOverIsReplaced()
    {
        QFETCH(int, type);
        const auto name = path(u"left"_s + QString::number(type));
        {
            auto killed = bindUnixSocket(name, 0600, type);
            QVERIFY(killed.ok());
        }
        QVERIFY(QFile::exists(name)); // nobody removed it
        QVERIFY(bindUnixSocket(name, 0600, type).ok());
    }

    void twoThatStartAtOnceDoNotTakeEachOthersPlace()
    {
        const auto name = path(u"race"_s);
        auto first = bindUnixSocket(name, 0600, SOCK_STREAM); // has not come to listen(): a probe is refused
        QVERIFY(first.ok());
        const auto second = bindUnixSocket(name, 0600, SOCK_STREAM);
        QVERIFY(!second);
        QVERIFY(second.error().reason == Reason::AddressInUse);
        first->lock.release();
        QVERIFY(!QFile::exists(name + u".lock"_s));
    }

    void aServerWithoutOurLockIsLeftAlone()
    {
        const auto name = path(u"foreign"_s);
        const auto address = SocketName::unixPath(name);
        const FileDescriptor foreign(::socket(AF_UNIX, SOCK_STREAM, 0));
        QCOMPARE(::bind(foreign.get(), address->any(), address->length), 0);
        QCOMPARE(::listen(foreign.get(), 0), 0);
        const FileDescriptor caller(::socket(AF_UNIX, SOCK_STREAM, 0)); // and its queue is full
        QCOMPARE(::connect(caller.get(), address->any(), address->length), 0);
        const auto second = bindUnixSocket(name, 0600, SOCK_STREAM);
        QVERIFY(!second);
        QVERIFY(second.error().reason == Reason::AddressInUse);
        QVERIFY(QFile::exists(name));
    }

    void whatIsNoSocketStays()
    {
        const auto name = path(u"letter"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear");
        file.close();
        QVERIFY(!bindUnixSocket(name, 0600, SOCK_STREAM));
        QCOMPARE(QFile(name).size(), 4);
    }

    void anAbstractNameHasNoFile()
    {
        const auto name = u"@everyport-test-%1"_s.arg(getpid());
        const auto bound = bindUnixSocket(name, 0600, SOCK_STREAM);
        QVERIFY(bound.ok());
        QCOMPARE(localAddress(bound->fd.get()).host, name);
        QVERIFY(!QFile::exists(name) && !QFile::exists(name + u".lock"_s));
        QVERIFY(bindUnixSocket(name, 0600, SOCK_STREAM).error().reason == Reason::AddressInUse);
    }
};

QTEST_GUILESS_MAIN(UnixSocketTest)
#include "tst_unixsocket.moc"

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/sockets/datagramopening.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DatagramOpeningTest : public QObject {
    Q_OBJECT

    MemoryReactor m_reactor;
    PolledDescriptors m_descriptors{m_reactor};
    DatagramStory m_story;

    OpenedDatagrams listen(UdpListenOptions options)
    {
        return listenUdpSocket(m_descriptors, m_reactor.connections(), std::move(options),
            std::make_unique<DatagramStoryProtocol>(m_story));
    }
    OpenedDatagrams reach(UdpConnectOptions options)
    {
        return connectUdpSocket(m_descriptors, m_reactor.connections(), std::move(options),
            std::make_unique<DatagramStoryProtocol>(m_story));
    }
    OpenedDatagrams local(UnixDatagramOptions options)
    {
        return openUnixDatagramSocket(m_descriptors, m_reactor.connections(), std::move(options),
            std::make_unique<DatagramStoryProtocol>(m_story));
    }
    static int option(const OpenedDatagrams& opened, int level, int name)
    {
        int value = -1;
        socklen_t length = sizeof value;
        ::getsockopt((*opened)->descriptor(), level, name, &value, &length);
        return value;
    }

private Q_SLOTS:
    void init() { m_story = {}; }

    void everyAddressMeansBothKinds()
    {
        UdpListenOptions options;
        options.interface = u"*"_s;
        options.service = u"test"_s;
        const auto all = listen(options);
        QVERIFY(all.ok());
        QCOMPARE(option(all, IPPROTO_IPV6, IPV6_V6ONLY), 0);
        options.interface = u"::1"_s;
        const auto six = listen(options);
        QVERIFY(six.ok());
        QCOMPARE(option(six, IPPROTO_IPV6, IPV6_V6ONLY), 1);
        QCOMPARE(m_reactor.connections().rows().last()->service, u"test"_s);
        QCOMPARE(m_story.events, (QStringList{u"started"_s, u"started"_s}));
        QVERIFY(::fcntl((*six)->descriptor(), F_GETFD) & FD_CLOEXEC);
        QVERIFY(::fcntl((*six)->descriptor(), F_GETFL) & O_NONBLOCK);
    }

    void sharingIsAskedFor()
    {
        UdpListenOptions options;
        QCOMPARE(option(listen(options), SOL_SOCKET, SO_REUSEPORT), 0);
        options.shared = true;
        const auto shared = listen(options);
        QCOMPARE(option(shared, SOL_SOCKET, SO_REUSEPORT), 1);
        QCOMPARE(option(shared, SOL_SOCKET, SO_REUSEADDR), 1);
    }

    void namesAreNotLookedUpHere()
    {
        UdpListenOptions options;
        options.interface = u"localhost"_s;
        QVERIFY(listen(options).error().reason == Reason::BadValue);
        UdpConnectOptions far;
        far.host = u"example.org"_s;
        far.port = 53;
        QVERIFY(reach(far).error().reason == Reason::BadValue);
        QVERIFY(m_story.events.isEmpty());
    }

    void anAddressThatIsNotOurs()
    {
        UdpListenOptions options;
        options.interface = u"192.0.2.1"_s; // RFC 5737: nobody's
        const auto refused = listen(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().native, EADDRNOTAVAIL);
        QVERIFY2(refused.error().text.contains(u"192.0.2.1 port 0 (UDP)"_s), qPrintable(refused.error().text));
        UdpConnectOptions far;
        far.host = u"127.0.0.1"_s;
        far.port = 9;
        far.bindAddress = u"192.0.2.1"_s;
        QCOMPARE(reach(far).error().native, EADDRNOTAVAIL);
        QCOMPARE(m_reactor.connections().openCount(), 0);
    }

    void ownAddressOfTheConnected()
    {
        UdpConnectOptions far;
        far.host = u"127.0.0.1"_s;
        far.port = 9;
        far.bindAddress = u"127.0.0.5"_s;
        const auto connected = reach(far);
        QVERIFY(connected.ok());
        QCOMPARE((*connected)->local().host, u"127.0.0.5"_s);
        QCOMPARE((*connected)->peer().port, quint16(9));
    }

    void aUnixSocketsFile()
    {
        QTemporaryDir folder;
        UnixDatagramOptions options;
        options.path = folder.filePath(u"d"_s);
        options.mode = 0620;
        auto first = local(options);
        QVERIFY(first.ok());
        struct stat info {};
        QCOMPARE(::stat(qPrintable(options.path), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0620));
        QVERIFY(local(options).error().reason == Reason::AddressInUse);
        first = Error::cancelled();
        QVERIFY(!QFile::exists(options.path));
    }

    void aFileOfSomebodyWhoWasKilledIsReplaced()
    {
        QTemporaryDir folder;
        UnixDatagramOptions options;
        options.path = folder.filePath(u"d"_s);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        qstrncpy(name.sun_path, qPrintable(options.path), sizeof name.sun_path);
        {
            const FileDescriptor killed(::socket(AF_UNIX, SOCK_DGRAM, 0));
            QCOMPARE(::bind(killed.get(), reinterpret_cast<const sockaddr*>(&name), sizeof name), 0);
        }
        QVERIFY(QFile::exists(options.path));
        QVERIFY(local(options).ok());
    }

    void aPeerThatIsNotThereLeavesNoFile()
    {
        QTemporaryDir folder;
        UnixDatagramOptions options;
        options.path = folder.filePath(u"d"_s);
        options.peer = folder.filePath(u"nobody"_s);
        QVERIFY(local(options).error().reason == Reason::NotFound);
        QVERIFY(!QFile::exists(options.path));
        options.peer = QString(200, u'x');
        QVERIFY(local(options).error().reason == Reason::BadValue || local(options).error().reason == Reason::TooLarge);
    }
};

QTEST_GUILESS_MAIN(DatagramOpeningTest)
#include "tst_datagramopening.moc"

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/sockets/descriptorreserve.h"
#include "tests/netcore/socketpair.h"
#include "tests/support/testclass.h"

using namespace everyport;

class SocketPortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenPortSaysSo()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        TcpListenOptions options;
        options.port = pair.port->address().port;
        const auto second = pair.reactor.listenTcp(options, [] { return nullptr; });
        QVERIFY(!second);
        QVERIFY(second.error().reason == Reason::AddressInUse);
    }

    void stopLetsEverybodyFinish()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.server.transport->write(QByteArray(1'000'000, 'z'));
        bool stopped = false;
        auto stopping = pair.port->stop();
        stopping.whenDone([&](Result<Done>) { stopped = true; });
        QVERIFY(!stopped);
        QTRY_VERIFY(stopped);
        QTRY_COMPARE(pair.client.received.size(), 1'000'000);
    }

    void everyoneWhoStopsItIsAnswered()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        auto first = pair.port->stop();
        auto second = pair.port->stop();
        QTRY_VERIFY(first.isReady() && second.isReady());
        QVERIFY(first.take() && second.take());
        QVERIFY(pair.port->stop().isReady());
    }

    void lettingGoOfThePortEndsItsConnections()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.port.reset();
        QVERIFY(pair.server.lost); // before the port's owner goes on
        QTRY_VERIFY(pair.client.lost);
    }

    void thePortMayGoFromInsideItsConnectionsEvent()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.server.whenData = [&](Transport&, QByteArrayView) { pair.port.reset(); };
        pair.client.whenMade = [](Transport& transport) { transport.write("go"); };
        pair.connect();
        QTRY_VERIFY(pair.server.lost && pair.client.lost);
        QCOMPARE(pair.server.events.count(QStringLiteral("lost")), 1);
    }

    void unixSocketsHaveTheirModeAndGoAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("s"));
        Story server;
        Story client;
        EpollReactor reactor;
        {
            auto port = reactor.listenUnix(
                path, 0600, QStringLiteral("test"), [&] { return std::make_unique<StoryProtocol>(server); });
            QVERIFY(port.ok());
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            auto connecting = reactor.connectUnix(
                path, QStringLiteral("test"), std::make_unique<StoryProtocol>(client));
            QTRY_VERIFY(server.transport && client.transport);
            client.transport->write("hi");
            QTRY_COMPARE(server.received, QByteArray("hi"));
        }
        QVERIFY(!QFile::exists(path));
        QTRY_VERIFY(server.lost && client.lost);
    }

    void aKilledProgramsSocketFileIsReplaced()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("s"));
        {
            EpollReactor first;
            auto port = first.listenUnix(path, 0600, {}, [] { return nullptr; });
            QVERIFY(port.ok());
            auto second = first.listenUnix(path, 0600, {}, [] { return nullptr; });
            QVERIFY(!second); // somebody answers on it
            QVERIFY(second.error().reason == Reason::AddressInUse);
            QFile::rename(path, path + QLatin1Char('2'));
        }
        QFile::rename(path + QLatin1Char('2'), path);
        QVERIFY(QFile::exists(path));
        EpollReactor reactor;
        QVERIFY(reactor.listenUnix(path, 0600, {}, [] { return nullptr; }).ok());
    }

    void runningOutOfDescriptorsTurnsCallersAway()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("UBSan asks a pipe whether it may look at an object, and there is no descriptor left for one.");
#endif
        SocketPair pair;
        QVERIFY(pair.listen());
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        pair.connect(); // its own descriptor is made before the limit falls
        const int probe = dup(0);
        rlimit tight{rlim_t(probe), before.rlim_max};
        close(probe);
        setrlimit(RLIMIT_NOFILE, &tight);
        QTRY_VERIFY(pair.client.lost); // accepted by the reserve and closed
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(pair.server.events.isEmpty());
        pair.client = {};
        pair.connect();
        QTRY_VERIFY(pair.server.transport);
    }

    /// Strangers leave some for who owns the program, and for what it opens itself.
    void strangersDoNotGetTheLastDescriptors()
    {
        SocketPair strangers;
        SocketPair owner;
        QVERIFY(strangers.listen() && owner.listen());
        owner.port->useReserve();
        strangers.connect();
        owner.connect();
        rlimit before{};
        getrlimit(RLIMIT_NOFILE, &before);
        const int probe = dup(0);
        rlimit tight{rlim_t(probe + DescriptorReserve::most), before.rlim_max};
        close(probe);
        std::vector<int> few; // of a low limit it is less, and the rest is in use
        while (few.size() < DescriptorReserve::most - std::min<size_t>(DescriptorReserve::most, tight.rlim_cur / 4))
            few.push_back(dup(0));
        setrlimit(RLIMIT_NOFILE, &tight);
        QTRY_VERIFY(strangers.client.lost);
        QTRY_VERIFY(owner.server.transport);
        setrlimit(RLIMIT_NOFILE, &before);
        for (const int one : few)
            close(one);
        QVERIFY(strangers.server.events.isEmpty());
        strangers.client = {};
        strangers.connect();
        QTRY_VERIFY(strangers.server.transport);
    }

    void aWordIsNoInterface()
    {
        EpollReactor reactor;
        TcpListenOptions options;
        options.interface = QStringLiteral("localhost");
        const auto port = reactor.listenTcp(options, [] { return nullptr; });
        QVERIFY(!port);
        QVERIFY(port.error().text.contains(QLatin1String("127.0.0.1 or ::1")));
    }

    void starTakesBothFamilies()
    {
        SocketPair pair;
        TcpListenOptions options;
        options.interface = QStringLiteral("*");
        auto listening = pair.reactor.listenTcp(options, [&] { return std::make_unique<StoryProtocol>(pair.server); });
        QVERIFY(listening.ok());
        pair.port = std::move(*listening);
        pair.connect();
        QTRY_VERIFY(pair.server.transport);
        QCOMPARE(pair.server.transport->peer().host, QStringLiteral("127.0.0.1")); // not ::ffff:127.0.0.1
    }

    void aFactoryMayRefuse()
    {
        SocketPair pair;
        auto listening = pair.reactor.listenTcp({}, [] { return nullptr; });
        pair.port = std::move(*listening);
        pair.connect();
        QTRY_VERIFY(pair.client.lost);
        QCOMPARE(pair.port->connectionCount(), 0);
    }

    void aStormOfCallersIsAccepted()
    {
        int accepted = 0;
        std::vector<std::unique_ptr<Story>> stories;
        std::vector<std::unique_ptr<Story>> callers;
        EpollReactor reactor;
        auto listening = reactor.listenTcp({}, [&] {
            ++accepted;
            stories.push_back(std::make_unique<Story>());
            return std::make_unique<StoryProtocol>(*stories.back());
        });
        std::vector<Task<Result<Transport*>>> tasks;
        for (int i = 0; i < 300; ++i) {
            callers.push_back(std::make_unique<Story>());
            TcpConnectOptions options;
            options.host = QStringLiteral("127.0.0.1");
            options.port = (*listening)->address().port;
            tasks.push_back(reactor.connectTcp(options, std::make_unique<StoryProtocol>(*callers.back())));
        }
        QTRY_COMPARE(accepted, 300);
        QTRY_COMPARE((*listening)->connectionCount(), 300);
        (*listening).reset();
        QTRY_VERIFY(
            std::all_of(callers.begin(), callers.end(), [](const auto& caller) { return caller->lost.has_value(); }));
    }
};

QTEST_GUILESS_MAIN(SocketPortTest)
#include "tst_socketport.moc"

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/epollreactor.h"

using namespace everyport;

namespace {

/// Writes down what happens, in order; what to do in an event is up to the test.
struct Story {
    QByteArray received;
    QStringList events;
    std::optional<Error> lost;
    Transport* transport = nullptr;
    std::function<void(Transport&, QByteArrayView)> whenData;
    std::function<void(Transport&)> whenMade;
};

class Recorder final : public Protocol {
public:
    explicit Recorder(Story& story) : m_story(story) {}
    void connectionMade(Transport& transport) override
    {
        m_story.transport = &transport;
        m_story.events.append(QStringLiteral("made"));
        if (m_story.whenMade)
            m_story.whenMade(transport);
    }
    void dataReceived(QByteArrayView bytes) override
    {
        m_story.received.append(bytes);
        if (m_story.events.last() != QLatin1String("data"))
            m_story.events.append(QStringLiteral("data"));
        if (m_story.whenData)
            m_story.whenData(*m_story.transport, bytes);
    }
    void connectionLost(const Error& reason) override
    {
        m_story.transport = nullptr;
        m_story.lost = reason;
        m_story.events.append(QStringLiteral("lost"));
    }

private:
    Story& m_story;
};

struct Pressure : Producer {
    int paused = 0;
    int resumed = 0;
    void pauseProducing() override { ++paused; }
    void resumeProducing() override { ++resumed; }
};

} // namespace

class SocketTransportTest : public QObject {
    Q_OBJECT

    struct Pair {
        Story server;
        Story client;
        EpollReactor reactor;
        std::unique_ptr<Port> port;
        Task<Result<Transport*>> connecting;

        bool listen()
        {
            auto listening = reactor.listenTcp({}, [this] { return std::make_unique<Recorder>(server); });
            if (!listening)
                return false;
            port = std::move(*listening);
            return true;
        }
        void connect()
        {
            TcpConnectOptions options;
            options.host = QStringLiteral("127.0.0.1");
            options.port = port->address().port;
            connecting = reactor.connectTcp(options, std::make_unique<Recorder>(client));
        }
        ~Pair() { port.reset(); }
    };

private Q_SLOTS:
    void talksAndEndsInOrder()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.server.whenData = [](Transport& transport, QByteArrayView bytes) {
            transport.write("echo:" + bytes.toByteArray());
            transport.loseConnection();
        };
        pair.client.whenMade = [](Transport& transport) { transport.write("hello"); };
        pair.connect();
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QCOMPARE(pair.client.received, QByteArray("echo:hello"));
        QCOMPARE(pair.client.events, (QStringList{QStringLiteral("made"), QStringLiteral("data"), QStringLiteral("lost")}));
        QVERIFY(pair.client.lost->isClosed());
        QVERIFY(pair.server.lost->isClosed());
        QCOMPARE(pair.port->connectionCount(), 0);
    }

    void refusedIsAnErrorWithItsDepth()
    {
        Pair pair;
        QVERIFY(pair.listen());
        const auto port = pair.port->address().port;
        pair.port.reset();
        TcpConnectOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = port;
        auto task = pair.reactor.connectTcp(options, std::make_unique<Recorder>(pair.client));
        std::optional<Result<Transport*>> result;
        task.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QVERIFY(result->error().kind == Error::Kind::Refused);
        QVERIFY(result->error().reason == Reason::ConnectionRefused);
        QCOMPARE(result->error().native, ECONNREFUSED);
        QVERIFY(pair.client.events.isEmpty());
    }

    void namesAreResolvedInThePool()
    {
        Pair pair;
        QVERIFY(pair.listen());
        TcpConnectOptions options;
        options.host = QStringLiteral("localhost");
        options.port = pair.port->address().port;
        pair.connecting = pair.reactor.connectTcp(options, std::make_unique<Recorder>(pair.client));
        QTRY_VERIFY(pair.client.transport);
    }

    void takenPortSaysSo()
    {
        Pair pair;
        QVERIFY(pair.listen());
        TcpListenOptions options;
        options.port = pair.port->address().port;
        const auto second = pair.reactor.listenTcp(options, [] { return nullptr; });
        QVERIFY(!second);
        QVERIFY(second.error().reason == Reason::AddressInUse);
    }

    void oneWriteATurn()
    {
        Pair pair;
        QVERIFY(pair.listen());
        int reads = 0;
        pair.client.whenData = [&](Transport&, QByteArrayView) { ++reads; };
        pair.server.whenMade = [](Transport& transport) {
            for (int i = 0; i < 200; ++i)
                transport.write(QByteArray("line\n"));
        };
        pair.connect();
        QTRY_COMPARE(pair.client.received.size(), 1000);
        QCOMPARE(reads, 1 + (reads > 1)); // 200 pieces left by four writevs at most, read in one or two
    }

    void aPeerThatDoesNotReadPausesTheProducer()
    {
        Pair pair;
        QVERIFY(pair.listen());
        Pressure pressure;
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.server.transport->setProducer(&pressure);
        for (int i = 0; i < 100000 && !pressure.paused; ++i) {
            pair.server.transport->write(QByteArray(16384, 'x'));
            QCoreApplication::processEvents();
        }
        QCOMPARE(pressure.paused, 1);
        QVERIFY(pair.server.transport->queuedBytes() < 1024 * 1024);
        QCOMPARE(pressure.resumed, 0);
        pair.client.transport->resumeReading();
        QTRY_COMPARE(pressure.resumed, 1);
    }

    void aPeerThatNeverReadsIsCutOff()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        pair.connect();
        QTRY_VERIFY(pair.server.transport);
        const QByteArray block(1 << 20, 'x'); // shared: queued forty times, stored once
        for (int i = 0; i < 40 && !pair.server.lost; ++i)
            pair.server.transport->write(block);
        QTRY_VERIFY(pair.server.lost);
        QVERIFY(pair.server.lost->kind == Error::Kind::Busy);
    }

    void bulkArrivesWhole()
    {
        Pair pair;
        QVERIFY(pair.listen());
        QByteArray all(5 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = char(i * 31 % 251);
        pair.server.whenMade = [&](Transport& transport) {
            for (qsizetype at = 0; at < all.size(); at += 100'000)
                transport.write(all.mid(at, 100'000));
            transport.loseConnection();
        };
        pair.connect();
        QTRY_VERIFY(pair.client.lost);
        QCOMPARE(pair.client.received.size(), all.size());
        QVERIFY(pair.client.received == all);
    }

    void aRequestThatEndsWithAHalfCloseIsAnswered()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.server.whenData = [](Transport& transport, QByteArrayView) { transport.write(QByteArray(300'000, 'a')); };
        pair.client.whenMade = [](Transport& transport) {
            transport.write("question");
            transport.loseConnection(); // sends, then ends our half
        };
        pair.connect();
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QCOMPARE(pair.server.received, QByteArray("question"));
    }

    void abortIsAResetForThePeer()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.client.transport->abortConnection();
        QVERIFY(!pair.client.lost); // never from inside the call
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QVERIFY(pair.client.lost->isCancelled());
        QVERIFY(pair.server.lost->reason == Reason::ConnectionReset);
    }

    void stopLetsEverybodyFinish()
    {
        Pair pair;
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

    void lettingGoOfThePortEndsItsConnections()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.port.reset();
        QTRY_VERIFY(pair.server.lost && pair.client.lost);
    }

    void theRegistryKnowsEveryConnection()
    {
        Pair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.write("12345"); };
        pair.connect();
        QTRY_COMPARE(pair.server.received.size(), 5);
        const auto rows = pair.reactor.connections().rows();
        QCOMPARE(rows.size(), 2);
        for (const auto& row : rows) {
            QVERIFY(row->state == ConnectionRecord::State::Open);
            QCOMPARE(row->direction == ConnectionRecord::Direction::In ? row->bytesIn : row->bytesOut, quint64(5));
            QCOMPARE(row->peer.host, QStringLiteral("127.0.0.1"));
        }
    }

    void switchedProtocolHearsTheRest()
    {
        Pair pair;
        QVERIFY(pair.listen());
        Story second;
        pair.server.whenData = [&](Transport& transport, QByteArrayView) { transport.switchProtocol(std::make_unique<Recorder>(second)); };
        pair.client.whenMade = [](Transport& transport) { transport.write("first"); };
        pair.connect();
        QTRY_VERIFY(second.transport);
        pair.client.transport->write("second");
        QTRY_COMPARE(second.received, QByteArray("second"));
        QVERIFY(!pair.server.lost);
        pair.client.transport->loseConnection();
        QTRY_VERIFY(second.lost);
        QVERIFY(!pair.server.lost); // it has left the scene before
    }

    void unixSocketsHaveTheirModeAndGoAgain()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("s"));
        Story server;
        Story client;
        EpollReactor reactor;
        {
            auto port = reactor.listenUnix(path, 0600, QStringLiteral("test"), [&] { return std::make_unique<Recorder>(server); });
            QVERIFY(port.ok());
            QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            auto connecting = reactor.connectUnix(path, QStringLiteral("test"), std::make_unique<Recorder>(client));
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
        Pair pair;
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

    void theReactorsEndIsTold()
    {
        Story server;
        Story client;
        {
            EpollReactor reactor;
            auto port = reactor.listenTcp({}, [&] { return std::make_unique<Recorder>(server); });
            TcpConnectOptions options;
            options.host = QStringLiteral("127.0.0.1");
            options.port = (*port)->address().port;
            auto connecting = reactor.connectTcp(options, std::make_unique<Recorder>(client));
            QTRY_VERIFY(server.transport && client.transport);
        }
        QVERIFY(server.lost && client.lost);
    }
};

QTEST_GUILESS_MAIN(SocketTransportTest)
#include "tst_sockettransport.moc"

#include <QTest>

#include "tests/netcore/socketpair.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;

class TcpConnectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedIsAnErrorWithItsDepth()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        const auto port = pair.port->address().port;
        pair.port.reset();
        TcpConnectOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = port;
        auto task = pair.reactor.connectTcp(options, std::make_unique<StoryProtocol>(pair.client));
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
        SocketPair pair;
        QVERIFY(pair.listen());
        TcpConnectOptions options;
        options.host = QStringLiteral("localhost");
        options.port = pair.port->address().port;
        pair.connecting = pair.reactor.connectTcp(options, std::make_unique<StoryProtocol>(pair.client));
        QTRY_VERIFY(pair.client.transport);
    }

    void anUnknownNameSaysSo()
    {
        EpollReactor reactor;
        Story story;
        TcpConnectOptions options;
        options.host = QStringLiteral("no-such-host.invalid"); // RFC 6761: never resolves
        options.port = 1;
        std::optional<Result<Transport*>> result;
        auto task = reactor.connectTcp(options, std::make_unique<StoryProtocol>(story));
        task.whenDone([&](Result<Transport*> done) { result = std::move(done); });
        QTRY_VERIFY_WITH_TIMEOUT(result, 30000);
        QVERIFY(!*result);
        QVERIFY(result->error().reason == Reason::NameNotFound);
        QVERIFY(result->error().text.contains(QLatin1String("no-such-host.invalid")));
    }

    void connectsFromTheAddressAskedFor()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        TcpConnectOptions options;
        options.host = QStringLiteral("127.0.0.1");
        options.port = pair.port->address().port;
        options.bindAddress = QStringLiteral("127.0.0.2");
        pair.connecting = pair.reactor.connectTcp(options, std::make_unique<StoryProtocol>(pair.client));
        QTRY_VERIFY(pair.server.transport);
        QCOMPARE(pair.server.transport->peer().host, QStringLiteral("127.0.0.2"));
        options.bindAddress = QStringLiteral("nowhere");
        auto bad = pair.reactor.connectTcp(options, std::make_unique<StoryProtocol>(pair.client));
        QVERIFY(bad.isReady());
        QVERIFY(bad.take().error().reason == Reason::BadValue);
    }

    void droppingTheTaskGivesUp()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        pair.connecting.cancel();
        processPending();
        QCOMPARE(pair.client.made, 0);
    }
};

QTEST_GUILESS_MAIN(TcpConnectTest)
#include "tst_tcpconnect.moc"

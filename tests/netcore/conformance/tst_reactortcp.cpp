#include "netcore/interfaces/reactortcp.h"
#include "netcore/sockets/tcpoptions.h"
#include "tests/netcore/conformance/streamtest.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ReactorTcpTest : public StreamTest<ReactorTcp> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { strike(); }

    void talksAndEndsInOrder() { talk(); }
    void passesOnWhatItRead() { passOnEchoes(); }
    void aPausedReaderHearsItLater() { paused(); }
    void anAbortLosesWhatWasQueued() { aborted(); }
    void halvesEndOnTheirOwn() { halves(); }
    void aQuestionThatEndsWithItsHalfIsAnswered() { halfCloseWithoutTheFace(); }
    void aSwitchedProtocolHearsTheRest() { switched(); }
    void stopLetsEverybodyFinish() { stopped(); }
    void lettingGoOfThePortEndsItsConnections() { release(); }
    void aFactoryMayRefuse() { refusedByFactory(); }

    void nobodyThere()
    {
        Story client;
        auto listening = listen([] { return nullptr; });
        const auto port = (*listening)->address().port;
        (*listening).reset();
        auto connecting = role().connectTcp(
            {.host = QStringLiteral("127.0.0.1"), .port = port}, std::make_unique<StoryProtocol>(client));
        QVERIFY(until([&] { return connecting.isReady(); }));
        const auto error = connecting.take().error();
        QVERIFY(error.kind == Error::Kind::Refused && error.reason == Reason::ConnectionRefused);
        QCOMPARE(error.native, ECONNREFUSED);
        QVERIFY(client.events.isEmpty());
    }
    void optionsOfALiveConnection()
    {
        auto& ends = newEnds();
        QVERIFY(join(ends));
        const auto options = TcpOptions::of(*ends.server.transport);
        QCOMPARE(options.has_value(), isReal());
        if (!options)
            return;
        QVERIFY(options->noDelay());
        QVERIFY(TcpOptions::of(*ends.client.transport)->noDelay());
        QVERIFY(options->setNoDelay(false).ok());
        QVERIFY(!options->noDelay());
        QVERIFY(!options->keepAlive());
        using namespace std::chrono_literals;
        QVERIFY(options->setKeepAlive({.idle = 60s, .interval = 5s, .probes = 3}).ok());
        QCOMPARE(options->keepAlive()->idle.count(), 60);
        QCOMPARE(options->keepAlive()->interval.count(), 5);
        QCOMPARE(options->keepAlive()->probes, 3);
        QVERIFY(options->setUserTimeout(9s).ok());
        QCOMPARE(options->userTimeout().count(), 9000);
        QVERIFY(options->setKeepAliveOff().ok());
        QVERIFY(!options->keepAlive());
    }

private:
    Result<std::unique_ptr<Port>> listen(ProtocolFactory factory) override
    {
        return role().listenTcp({}, std::move(factory));
    }
    Task<Result<Transport*>> connectTo(const Port& port, std::unique_ptr<Protocol> protocol) override
    {
        return role().connectTcp({.host = port.address().host, .port = port.address().port}, std::move(protocol));
    }
};

QTEST_GUILESS_MAIN(ReactorTcpTest)
#include "tst_reactortcp.moc"

#include <QTest>

#include "netcore/clientservice.h"
#include "netcore/endpoint.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Network final : NetworkState {
    using NetworkState::setUp;
};

struct Kept {
    Network network;
    MemoryReactor reactor;
    std::list<Story> stories;
    QStringList failures;
    ClientService::Options options;
    std::unique_ptr<ClientService> service;

    void make()
    {
        options.backoff = Backoff({}, [](quint32) { return 0u; });
        options.attemptFailed = [this](const Error& error, std::chrono::milliseconds) { failures.append(error.text); };
        service = std::make_unique<ClientService>(
            reactor.clock(),
            [this](std::unique_ptr<Protocol> protocol) {
                return connectTo(reactor, *Endpoint::parse(u"tcp:example.org:80"_s), u"test"_s, nullptr, std::move(protocol));
            },
            [this] {
                stories.emplace_back();
                return std::make_unique<StoryProtocol>(stories.back());
            },
            options);
    }
    MemoryTransport& wire() { return *reactor.outgoing.back(); }
    size_t attempts() const { return stories.size(); }
    void failNext(const QString& text) { reactor.nextFailure = Error{Error::Kind::Disconnected, Reason::ConnectionRefused, text, {}, 0}; }
};

} // namespace

class ClientServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterALoss()
    {
        Kept run;
        run.make();
        run.service->start();
        QVERIFY(run.service->isConnected());
        run.wire().peerCloses();
        QVERIFY(!run.service->isConnected());
        QVERIFY(run.stories.front().lost);
        run.reactor.advance(999ms);
        QCOMPARE(run.attempts(), size_t(1));
        run.reactor.advance(1ms);
        QCOMPARE(run.attempts(), size_t(2));
        QVERIFY(run.service->isConnected());
    }

    void waitsLongerEachTime()
    {
        Kept run;
        run.make();
        run.failNext(u"first"_s);
        run.service->start();
        run.failNext(u"second"_s);
        run.reactor.advance(1s);
        QCOMPARE(run.failures, (QStringList{u"first"_s, u"second"_s}));
        run.reactor.advance(1499ms);
        QVERIFY(!run.service->isConnected());
        run.reactor.advance(1ms);
        QVERIFY(run.service->isConnected());
        run.wire().peerCloses(); // at once: the waiting goes on where it was
        run.reactor.advance(2249ms);
        QVERIFY(!run.service->isConnected());
        run.reactor.advance(1ms);
        QVERIFY(run.service->isConnected());
        run.reactor.advance(10s); // a good while
        run.wire().peerCloses();
        run.reactor.advance(1s);
        QVERIFY(run.service->isConnected());
    }

    void tellsWhoWaits()
    {
        Kept run;
        run.make();
        std::optional<Result<Transport*>> patient;
        std::optional<Result<Transport*>> hasty;
        run.failNext(u"refused"_s);
        auto waiting = run.service->whenConnected();
        waiting.whenDone([&](Result<Transport*> answer) { patient = std::move(answer); });
        auto once = run.service->whenConnected(1);
        once.whenDone([&](Result<Transport*> answer) { hasty = std::move(answer); });
        run.service->start();
        QVERIFY(hasty && !*hasty);
        QCOMPARE(hasty->error().text, u"refused"_s);
        QVERIFY(!patient);
        run.reactor.advance(1s);
        QVERIFY(patient && *patient);
        QCOMPARE(**patient, run.stories.back().transport);
        auto now = run.service->whenConnected();
        QVERIFY(now.isReady());
    }

    void preparesBeforeItCounts()
    {
        Kept run;
        Deferred<Result<Done>> login;
        int prepared = 0;
        run.options.prepareConnection = [&](Transport& transport) {
            ++prepared;
            transport.write("LOGIN");
            login = Deferred<Result<Done>>();
            return login.task();
        };
        run.make();
        run.service->start();
        QCOMPARE(run.wire().takeWritten(), QByteArray("LOGIN"));
        QVERIFY(!run.service->isConnected());
        login.fire(Error{Error::Kind::Refused, Reason::NotAuthorised, u"wrong password"_s, {}, 0});
        QVERIFY(!run.wire().isOpen());
        QCOMPARE(run.failures, QStringList{u"wrong password"_s});
        run.reactor.advance(1s);
        QCOMPARE(prepared, 2);
        login.fire(Done{});
        QVERIFY(run.service->isConnected());
        run.wire().peerCloses();
        run.reactor.advance(2s);
        QCOMPARE(prepared, 3);
        run.wire().peerCloses(); // in the middle of it
        QVERIFY(!login.isWanted());
        run.reactor.advance(5s);
        QCOMPARE(prepared, 4);
    }

    void saysWhenItIsStopped()
    {
        Kept run;
        run.make();
        run.service->start();
        auto stopping = run.service->stop();
        QVERIFY(stopping.isReady());
        QVERIFY(run.stories.front().lost && run.stories.front().lost->isClosed());
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
        run.service->start();
        QVERIFY(run.service->isConnected());
    }

    void stopEndsAnAttempt()
    {
        Kept run;
        Deferred<Result<Done>> login;
        run.options.prepareConnection = [&](Transport&) { return login.task(); };
        run.make();
        std::optional<Result<Transport*>> answer;
        auto waiting = run.service->whenConnected();
        waiting.whenDone([&](Result<Transport*> told) { answer = std::move(told); });
        run.service->start();
        auto stopping = run.service->stop();
        QVERIFY(stopping.isReady());
        QVERIFY(run.wire().wasAborted());
        QVERIFY(answer && !*answer && answer->error().isCancelled());
        run.failNext(u"refused"_s);
        run.service->start();
        (void)run.service->stop();
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }

    void savesItsAttemptsWhileTheNetworkIsDown()
    {
        Kept run;
        run.options.network = &run.network;
        run.network.setUp(false);
        run.make();
        run.service->start();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(0));
        run.network.setUp(true);
        QVERIFY(run.service->isConnected());
        run.network.setUp(false); // what is there may still work
        QVERIFY(run.service->isConnected());
        run.wire().peerCloses();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
        run.network.setUp(true);
        QCOMPARE(run.attempts(), size_t(2));
    }

    void lettingGoAborts()
    {
        Kept run;
        run.make();
        run.service->start();
        run.service.reset();
        QVERIFY(run.wire().wasAborted());
        QVERIFY(run.stories.front().lost);
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }
};

QTEST_GUILESS_MAIN(ClientServiceTest)
#include "tst_clientservice.moc"

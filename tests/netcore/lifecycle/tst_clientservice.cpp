#include <QTest>

#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/clientservice.h"
#include "netcore/lifecycle/multiservice.h"
#include "tests/support/countingproducer.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

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

    void make(Dice dice = [](quint32) { return 0u; })
    {
        options.backoff = Backoff({}, std::move(dice));
        options.attemptFailed = [this](const Error& error, std::chrono::milliseconds) { failures.append(error.text); };
        service = std::make_unique<ClientService>(
            u"kept"_s, reactor.clock(),
            [this](std::unique_ptr<Protocol> protocol) {
                return connectTo(
                    reactor, *Endpoint::parse(u"tcp:example.org:80"_s), u"test"_s, nullptr, std::move(protocol));
            },
            [this] {
                stories.emplace_back();
                return std::make_unique<StoryProtocol>(stories.back());
            },
            options);
    }
    MemoryTransport& wire() { return *reactor.outgoing.back(); }
    size_t attempts() const { return stories.size(); }
    void failNext(const QString& text)
    {
        reactor.nextFailure = Error{Error::Kind::Disconnected, Reason::ConnectionRefused, text, {}, 0};
    }
};

} // namespace

class ClientServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAfterALoss()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
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
        QVERIFY(run.service->start().take());
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

    void triesAtOnceWhereItWaits()
    {
        Kept run;
        run.make();
        run.failNext(u"first"_s);
        QVERIFY(run.service->start().take());
        run.failNext(u"second"_s);
        run.service->tryNow();
        QCOMPARE(run.failures.size(), 1); // not from inside the call
        run.reactor.advance(0ms);
        QCOMPARE(run.failures, (QStringList{u"first"_s, u"second"_s}));
        run.reactor.advance(1s); // the waiting began anew
        QVERIFY(run.service->isConnected());
        run.service->tryNow();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(3));
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
        QVERIFY(run.service->start().take());
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
        QVERIFY(run.service->start().take());
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
        QVERIFY(run.service->start().take());
        auto stopping = run.service->stop();
        QVERIFY(stopping.isReady());
        QVERIFY(run.stories.front().lost && run.stories.front().lost->isClosed());
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
        QVERIFY(run.service->start().take());
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
        QVERIFY(run.service->start().take());
        auto stopping = run.service->stop();
        QVERIFY(stopping.isReady());
        QVERIFY(run.wire().wasAborted());
        QVERIFY(answer && !*answer && answer->error().isCancelled());
        run.failNext(u"refused"_s);
        QVERIFY(run.service->start().take());
        (void)run.service->stop();
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }

    void savesItsAttemptsWhileTheNetworkIsDown()
    {
        Kept run;
        run.options.network = &run.network;
        run.network.setUp(false);
        run.make();
        QVERIFY(run.service->start().take());
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(0));
        run.network.setUp(true);
        run.reactor.advance(0ms);
        QVERIFY(run.service->isConnected());
        run.network.setUp(false); // what is there may still work
        QVERIFY(run.service->isConnected());
        run.wire().peerCloses();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
        run.network.setUp(true);
        run.reactor.advance(0ms);
        QCOMPARE(run.attempts(), size_t(2));
    }

    void comesSoonAfterTheNetworkButNotWithAllOthers()
    {
        Kept run;
        run.options.network = &run.network;
        run.make([](quint32 limit) { return limit / 2; });
        run.failNext(u"no way out"_s);
        QVERIFY(run.service->start().take());
        run.network.setUp(false); // while it waits for its next attempt
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
        run.network.setUp(true);
        run.reactor.advance(499ms);
        QCOMPARE(run.attempts(), size_t(1));
        run.reactor.advance(1ms);
        QCOMPARE(run.attempts(), size_t(2));
        QVERIFY(run.service->isConnected());
    }

    void triesWhenThereIsAWayOutAgain()
    {
        Kept run;
        run.options.network = &run.network;
        run.make();
        run.failNext(u"first"_s);
        QVERIFY(run.service->start().take());
        run.failNext(u"second"_s);
        run.reactor.advance(1s);
        QCOMPARE(run.failures.size(), 2);
        run.network.notifyBack(); // a login page was passed
        run.reactor.advance(0ms);
        QVERIFY(run.service->isConnected());
        run.network.notifyBack();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(3));
    }

    void startsAgainOnlyWhenTheOldConnectionHasEnded()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        std::optional<Result<Done>> ended;
        Task<Result<Done>> stopping;
        Task<Result<Transport*>> waiting;
        run.stories.front().whenData = [&](Transport&, QByteArrayView) {
            stopping = run.service->stop(); // the end comes after this event
            QVERIFY(!stopping.isReady() && !run.service->isConnected());
            stopping.whenDone([&](Result<Done> how) { ended = std::move(how); });
            QVERIFY(run.service->start().take());
            waiting = run.service->whenConnected();
            QVERIFY(!waiting.isReady());
            QCOMPARE(run.attempts(), size_t(1));
        };
        run.wire().feed("now");
        QVERIFY(ended && *ended);
        QVERIFY(run.stories.front().lost);
        QCOMPARE(run.attempts(), size_t(2));
        QVERIFY(run.service->isConnected() && run.service->isRunning());
        QVERIFY(waiting.isReady());
        QCOMPARE(*waiting.take(), run.stories.back().transport);
        QCOMPARE(run.failures, QStringList());
        run.wire().peerCloses(); // the new one is the one that counts
        run.reactor.advance(1s);
        QCOMPARE(run.attempts(), size_t(3));
        QVERIFY(run.service->isConnected());
    }

    void everyoneWhoStopsItIsAnswered()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        std::vector<Task<Result<Done>>> stops;
        run.stories.front().whenData = [&](Transport&, QByteArrayView) {
            for (int i = 0; i < 3; ++i)
                stops.push_back(run.service->stop());
            QVERIFY(run.service->isRunning());
        };
        run.wire().feed("now");
        for (auto& stop : stops)
            QVERIFY(stop.isReady() && stop.take());
        QVERIFY(!run.service->isRunning());
        QVERIFY(run.service->stop().take());
        QVERIFY(!run.wire().wasAborted());
        QCOMPARE(run.attempts(), size_t(1));
    }

    void aDroppedStopStillEnds()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        run.stories.front().whenData = [&](Transport&, QByteArrayView) {
            auto dropped = run.service->stop();
            dropped.cancel();
        };
        run.wire().feed("now");
        QVERIFY(!run.service->isRunning());
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
    }

    void theProtocolsEndMayStopIt()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        run.stories.front().whenLost = [&] {
            QVERIFY(!run.service->isConnected());
            QVERIFY(!run.service->whenConnected().isReady());
            QVERIFY(run.service->stop().take());
        };
        run.wire().peerCloses();
        run.reactor.advance(1h);
        QCOMPARE(run.attempts(), size_t(1));
    }

    void theProtocolsEndMayLetGoOfIt()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        run.stories.front().whenLost = [&] { run.service.reset(); };
        run.wire().peerCloses();
        QVERIFY(!run.service);
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }

    /// What a protocol uses is its owner's, who goes with the service: later would be too late.
    void whoGoesTellsTheProtocolAtOnce()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        run.service.reset();
        QVERIFY(run.stories.front().lost && run.stories.front().lost->isCancelled());
        QVERIFY(!run.wire().isOpen());
        run.reactor.turn();
        QCOMPARE(run.stories.front().events, (QStringList{u"made"_s, u"lost"_s}));
    }

    /// A protocol that is its own producer is gone before the transport ends.
    void whoGoesTakesItsProducerOff()
    {
        Kept run;
        CountingProducer producer;
        run.make();
        QVERIFY(run.service->start().take());
        run.stories.front().transport->setProducer(&producer);
        run.stories.front().whenLost = [&] { QCOMPARE(producer.stops, 1); };
        run.service.reset();
        QVERIFY(run.stories.front().lost);
        run.wire().setProducerPaused(true);
        run.reactor.turn();
        QCOMPARE(producer.stops, 1);
        QCOMPARE(producer.pauses, 0);
    }

    void oneThatWasNotLetInAndIsStillLeavingIsToldToo()
    {
        Kept run;
        Deferred<Result<Done>> login;
        run.options.prepareConnection = [&](Transport&) { return login.task(); };
        run.make();
        QVERIFY(run.service->start().take());
        auto& story = run.stories.front();
        story.whenData = [&](Transport&, QByteArrayView) {
            login.fire(Error::refused(Reason::NotAuthorised, u"wrong password"_s));
            QVERIFY(!story.lost); // the transport tells it when this is over
            run.service.reset();
            QVERIFY(story.lost && story.lost->isCancelled());
        };
        run.wire().feed("no");
        QCOMPARE(run.failures, QStringList{u"wrong password"_s});
        QCOMPARE(story.events, (QStringList{u"made"_s, u"data"_s, u"lost"_s}));
    }

    void abortAnswersWhoeverWaits()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        Task<Result<Done>> stopping;
        Task<Result<Transport*>> waiting;
        run.stories.front().whenData = [&](Transport&, QByteArrayView) {
            stopping = run.service->stop();
            waiting = run.service->whenConnected();
            run.service->abort();
            QVERIFY(stopping.isReady() && stopping.take());
            QVERIFY(waiting.isReady() && waiting.take().error().isCancelled());
        };
        run.wire().feed("now");
        QVERIFY(!run.service->isRunning());
        QVERIFY(run.wire().isOpen() == false);
        QVERIFY(run.service->start().take());
        QVERIFY(run.service->isConnected());
    }

    void isALeafOfTheTree()
    {
        Kept run;
        run.make();
        auto* kept = run.service.get();
        MultiService tree(u"all"_s, run.reactor.clock());
        tree.add(std::move(run.service));
        QCOMPARE(tree.find(u"kept"_s), kept);
        run.failNext(u"refused"_s);
        QVERIFY(tree.start().take()); // a server that is away keeps nobody from starting
        QVERIFY(kept->isRunning() && !kept->isConnected());
        run.reactor.advance(1s);
        QVERIFY(kept->isConnected());
        QVERIFY(tree.stop().take());
        QVERIFY(!kept->isRunning());
        QVERIFY(run.stories.back().lost && run.stories.back().lost->isClosed());
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }

    void lettingGoAborts()
    {
        Kept run;
        run.make();
        QVERIFY(run.service->start().take());
        run.service.reset();
        QVERIFY(run.wire().wasAborted());
        QVERIFY(run.stories.front().lost);
        QCOMPARE(run.reactor.manualClock().pendingTimers(), 0);
    }
};

QTEST_GUILESS_MAIN(ClientServiceTest)
#include "tst_clientservice.moc"

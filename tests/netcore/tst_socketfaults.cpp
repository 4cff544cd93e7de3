#include <csignal>
#include <stdexcept>

#include <sys/time.h>

#include <QElapsedTimer>
#include <QTest>

#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/reactor/loopreactor.h"
#include "netcore/reactor/makereactor.h"
#include "netcore/sockets/sockettransport.h"
#include "netcore/sockets/tcpoptions.h"
#include "netcore/task/unhandledfailure.h"
#include "tests/netcore/faultysockets.h"
#include "tests/netcore/pipe.h"
#include "tests/netcore/rawpeer.h"
#include "tests/support/countingproducer.h"
#include "tests/support/eventloop.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// A server of one story a connection, in order of their coming.
struct Server {
    FaultySockets calls; // first: the reactor takes its descriptors off by them when it goes
    std::unique_ptr<Reactor> reactor;
    std::vector<std::unique_ptr<Story>> stories;
    std::function<void(Story&)> prepare; // each story, before its protocol is made
    std::unique_ptr<Port> port;

    explicit Server(const QString& name) : reactor(std::move(*makeReactor(name)))
    {
        static_cast<LoopReactor*>(reactor.get())->setSocketCalls(&calls);
        auto listening = reactor->role<ReactorTcp>()->listenTcp({}, [this] {
            stories.push_back(std::make_unique<Story>());
            if (prepare)
                prepare(*stories.back());
            return std::make_unique<StoryProtocol>(*stories.back());
        });
        port = std::move(*listening);
    }
    ~Server() { port.reset(); }
    quint16 number() const { return port->address().port; }
    Story& last() { return *stories.back(); }
    bool made(size_t count)
    {
        return QTest::qWaitFor([&] { return stories.size() == count && stories.back()->made; });
    }
    static int lostTimes(const Story& story) { return int(story.events.count(QStringLiteral("lost"))); }
};

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 % 251);
    return bytes;
}

} // namespace

class SocketFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("reactor");
        for (const auto& name : reactorNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void init()
    {
        QFETCH_GLOBAL(QString, reactor);
        m_server = std::make_unique<Server>(reactor);
    }
    void cleanup() { m_server.reset(); }

    void tellsWhatCannotBeWatched()
    {
        if (m_server->reactor->name() != QLatin1String("epoll"))
            QSKIP("Only epoll has a limit of watches.");
        m_server->calls.watchFaults = {ENOSPC};
        RawPeer peer(m_server->number());
        QTRY_VERIFY(!m_server->stories.empty() && m_server->last().lost);
        QCOMPARE(m_server->last().lost->native, ENOSPC);
        QCOMPARE(m_server->last().events, (QStringList{QStringLiteral("made"), QStringLiteral("lost")}));
        QTRY_VERIFY(peer.hasEnded());
        RawPeer next(m_server->number());
        QVERIFY(m_server->made(2));
    }

    void watchesAgainWhatMayWait()
    {
        if (m_server->reactor->name() != QLatin1String("epoll"))
            QSKIP("Only epoll has a limit of watches.");
        Pipe pipe;
        QVERIFY(pipe.put("x"));
        m_server->calls.watchFaults = {ENOSPC, ENOMEM};
        int told = 0;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = m_server->reactor->role<ReactorDescriptors>()->watch(pipe.reading.get(), [&](bool, bool) {
            ++told;
            watch.reset();
        });
        QTRY_COMPARE(told, 1);
        QVERIFY(m_server->calls.watchFaults.empty()); // twice in vain
        m_server->calls.watchFaults = {ENOSPC};
        const auto left = m_server->reactor->role<ReactorDescriptors>()->watch(
            pipe.reading.get(), [&](bool, bool) { ++told; });
        QTRY_VERIFY(m_server->calls.watchFaults.empty());
    } // who goes meanwhile is not looked for

    void whoWasQuietAtFirstIsHeard()
    {
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        processPending();
        QVERIFY(peer.say("later"));
        QTRY_COMPARE(m_server->last().received, QByteArray("later"));
        QVERIFY(peer.say(", and more"));
        QTRY_COMPARE(m_server->last().received, QByteArray("later, and more"));
        peer.close();
        QTRY_VERIFY(m_server->last().lost);
        QVERIFY(m_server->last().lost->isClosed());
    }

    void whoIsNotReadFromTheStartIsNotRead()
    {
        m_server->prepare = [](Story& story) {
            story.whenMade = [](Transport& transport) { transport.pauseReading(); };
        };
        RawPeer peer(m_server->number());
        QVERIFY(peer.say("early"));
        QVERIFY(m_server->made(1));
        processPending();
        QCOMPARE(m_server->last().events, QStringList{QStringLiteral("made")});
        m_server->last().transport->resumeReading();
        QTRY_COMPARE(m_server->last().received, QByteArray("early"));
    }

    void whoGoesBeforeItIsHeardIsToldOnce()
    {
        m_server->prepare = [](Story& story) {
            story.whenMade = [](Transport& transport) { transport.abortConnection(); };
        };
        RawPeer peer(m_server->number());
        QVERIFY(peer.say("early"));
        QTRY_VERIFY(!m_server->stories.empty() && m_server->last().lost);
        processPending();
        QCOMPARE(m_server->last().events, (QStringList{QStringLiteral("made"), QStringLiteral("lost")}));
    }

    void aPortThatIsNoneAnyMoreIsLeftAlone()
    {
        m_server->calls.acceptFaults = {EBADF};
        RawPeer first(m_server->number());
        QTRY_COMPARE(m_server->calls.accepts, 1);
        RawPeer second(m_server->number());
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(m_server->calls.accepts, 1);
    }

    void goesOnWhereItGaveWay()
    {
        // Yielded without anything more to come from the socket.
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->last().whenData = [](Transport& transport, QByteArrayView) { transport.yield(); };
        QVERIFY(peer.say("some"));
        QTRY_COMPARE(m_server->last().turns, 1);
        QVERIFY(peer.say("more"));
        QTRY_COMPARE(m_server->last().turns, 2);
        QCOMPARE(m_server->last().received, QByteArray("somemore"));
    }

    void readsLittleAtOnceForWhoMayTakeLong()
    {
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        qsizetype largest = 0;
        m_server->last().whenData = [&](Transport&, QByteArrayView bytes) {
            largest = std::max(largest, bytes.size());
        };
        QVERIFY(peer.say(QByteArray(100'000, 'x')));
        QTRY_COMPARE(m_server->last().received.size(), 100'000);
        QCOMPARE(largest, Protocol::littleAtOnce);
    }

    void closesAtOnceWhereThePeerIsDone()
    {
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->last().whenData = [](Transport& transport, QByteArrayView) {
            SocketTransport::Limits limits;
            limits.linger = std::chrono::hours(1);
            dynamic_cast<SocketTransport&>(transport).setLimits(limits);
            transport.write("answer");
            transport.peerIsDone();
            transport.loseConnection();
        };
        QVERIFY(peer.say("question"));
        QTRY_VERIFY(m_server->last().lost); // though the peer has not closed its half
        QCOMPARE(m_server->last().lost->isClosed(), true);
        QByteArray heard;
        QTRY_VERIFY((heard += peer.hear()) == "answer");
        QTRY_VERIFY(peer.hasEnded());
    }

    void whatATurnWritesLeavesByOneCall()
    {
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        auto& transport = *m_server->last().transport;
        for (int turn = 1; turn <= 3; ++turn) {
            for (int i = 0; i < 200; ++i)
                transport.write(QByteArray("line\n"));
            QVERIFY(QTest::qWaitFor([&] { return transport.queuedBytes() == 0; }));
            QCOMPARE(m_server->calls.sends, turn);
            QCOMPARE(m_server->calls.piecesSent.back(), 200);
        }
    }

    void fanOutSharesItsBytes()
    {
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 20; ++i)
            peers.push_back(std::make_unique<RawPeer>(m_server->number()));
        QVERIFY(m_server->made(20));
        const QByteArray message = pattern(1000);
        for (auto& story : m_server->stories)
            story->transport->write(message);
        QTRY_COMPARE(m_server->calls.sends, 20);
        for (const auto* piece : m_server->calls.firstPieces)
            QVERIFY(piece == message.constData());
    }

    void whatIsPassedOnKeepsItsPlace_data()
    {
        QTest::addColumn<QList<int>>("faults");
        QTest::addColumn<int>("mostSent");
        QTest::newRow("whole") << QList<int>() << 0;
        QTest::newRow("in parts") << QList<int>() << 3000;
        QTest::newRow("after a full buffer") << QList<int>{EAGAIN, 0, EAGAIN} << 10000;
        QTest::newRow("interrupted") << QList<int>{EINTR, EINTR, 0, EINTR} << 0;
        QTest::newRow("without buffers") << QList<int>{ENOBUFS, 0, ENOBUFS} << 20000;
    }
    void whatIsPassedOnKeepsItsPlace()
    {
        QFETCH(QList<int>, faults);
        QFETCH(int, mostSent);
        QByteArray said;
        m_server->prepare = [&](Story& story) {
            story.whenData = [&](Transport& transport, QByteArrayView bytes) {
                transport.passOn(bytes);
                transport.write("|");
                transport.passOn(bytes);
                said += bytes.toByteArray() + "|" + bytes.toByteArray();
            };
        };
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.sendFaults.assign(faults.begin(), faults.end());
        m_server->calls.mostSent = mostSent;
        const auto all = pattern(150'000);
        QVERIFY(peer.say(all));
        QByteArray heard;
        QTRY_VERIFY(
            (heard += peer.hear(), m_server->last().received.size() == all.size() && heard.size() == said.size()));
        QCOMPARE(heard, said);
        QCOMPARE(m_server->last().transport->record().bytesOut, quint64(said.size()));
    }

    void theRestOfWhatIsPassedOnIsNotCopied()
    {
        m_server->prepare = [](Story& story) {
            story.atOnce = Protocol::muchAtOnce;
            story.whenData = [](Transport& transport, QByteArrayView bytes) { transport.passOn(bytes); };
        };
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.mostSent = 20'000;
        const auto all = pattern(50'000);
        QVERIFY(peer.say(all));
        QByteArray heard;
        QTRY_VERIFY((heard += peer.hear(), heard.size() == all.size()));
        QCOMPARE(heard, all);
        if (m_server->calls.receives > 2)
            QSKIP("It came in parts.");
        // Each call's bytes lay behind those of the call before.
        const auto& pieces = m_server->calls.firstPieces;
        for (size_t i = 1; i < pieces.size(); ++i)
            QCOMPARE(static_cast<const char*>(pieces[i]) - static_cast<const char*>(pieces[i - 1]), 20'000);
    }

    /// Blocks that are sent on are passed over, kept, and read into again: one that goes back to the system is faulted
    /// in anew.
    void whatWasPassedOnIsReadIntoAgain()
    {
        m_server->prepare = [](Story& story) {
            story.atOnce = Protocol::muchAtOnce;
            story.whenData = [](Transport& transport, QByteArrayView bytes) { transport.passOn(bytes); };
        };
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.mostSent = 20'000; // the rest waits where it was read
        const auto all = pattern(200'000);
        std::vector<QByteArray> others; // whatever was given back is somebody else's by now
        for (int round = 0; round < 40; ++round) {
            QVERIFY(peer.say(all));
            QByteArray heard;
            QTRY_VERIFY((heard += peer.hear(), heard.size() == all.size()));
            QVERIFY(heard == all);
            for (int i = 0; i < 4; ++i)
                others.emplace_back(64 * 1024, 'x');
        }
        const auto blocks = m_server->calls.readInto.size();
        QVERIFY2(blocks > 1 && blocks <= 16, qPrintable(QString::number(blocks)));
    }

    void whatIsPassedOnToNobodyEndsOnce()
    {
        m_server->prepare = [](Story& story) {
            story.whenData = [](Transport& transport, QByteArrayView bytes) { transport.passOn(bytes); };
        };
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.sendFaults.assign(2, EPIPE);
        QVERIFY(peer.say(pattern(40'000)));
        QTRY_VERIFY(m_server->last().lost);
        QCOMPARE(Server::lostTimes(m_server->last()), 1);
    }

    void aPeerThatNeverReadsCostsTheHighWaterMark()
    {
        RawPeer peer(m_server->number(), 4096);
        QVERIFY(m_server->made(1));
        auto& transport = *m_server->last().transport;
        QVERIFY(TcpOptions::of(transport)->setSendBuffer(4096).ok());
        CountingProducer pressure;
        transport.setProducer(&pressure);
        for (int i = 0; i < 10000 && !pressure.pauses; ++i) {
            transport.write(QByteArray(16 * 1024, 'x'));
            QCoreApplication::processEvents();
        }
        QCOMPARE(pressure.pauses, 1);
        QVERIFY(transport.queuedBytes() <= (256 + 16) * 1024);
        QTRY_VERIFY((peer.hear(), pressure.resumes == 1));
        QTRY_VERIFY((peer.hear(), transport.queuedBytes() == 0));
        peer.reset();
        QTRY_VERIFY(m_server->last().lost);
        QCOMPARE(pressure.stops, 1);
    }

    void aTinyBufferTakesAllInTheEnd()
    {
        RawPeer peer(m_server->number(), 2304);
        QVERIFY(m_server->made(1));
        auto& transport = *m_server->last().transport;
        QVERIFY(TcpOptions::of(transport)->setSendBuffer(1).ok()); // the system's least
        const auto all = pattern(100'000);
        for (qsizetype at = 0; at < all.size(); at += 7000)
            transport.write(all.mid(at, 7000));
        transport.loseConnection();
        QByteArray heard;
        QElapsedTimer time;
        for (time.start(); heard.size() < all.size() && time.elapsed() < 20'000; heard += peer.hear())
            QCoreApplication::processEvents();
        QVERIFY(heard == all);
        QVERIFY(m_server->calls.sends > 20);
        QTRY_VERIFY(peer.hasEnded());
        peer.close();
        QTRY_VERIFY(m_server->last().lost);
        QVERIFY(m_server->last().lost->isClosed());
    }

    void aByteAtATime()
    {
        m_server->calls.mostSent = 1;
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->last().transport->write("one by ");
        m_server->last().transport->write("one");
        QByteArray heard;
        QTRY_VERIFY((heard += peer.hear(), heard.size() == 10));
        QCOMPARE(heard, QByteArray("one by one"));
        QCOMPARE(m_server->calls.sends, 10);
    }

    void interruptedCallsAreMadeAgain()
    {
        m_server->calls.acceptFaults = {EINTR, ECONNABORTED, EINTR};
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.receiveFaults = {EINTR, EINTR};
        QVERIFY(peer.say("there"));
        QTRY_COMPARE(m_server->last().received, QByteArray("there"));
        m_server->calls.sendFaults = {EINTR, EINTR, EINTR};
        m_server->last().transport->write("back");
        QByteArray heard;
        QTRY_VERIFY((heard += peer.hear(), heard == "back"));
    }

    void signalsInTheMiddleOfABulk()
    {
        // Without SA_RESTART, a thousand times a second: calls that can be interrupted are.
        struct sigaction action {};
        struct sigaction before {};
        action.sa_handler = [](int) {};
        sigaction(SIGALRM, &action, &before);
        const itimerval often{{0, 1000}, {0, 1000}};
        setitimer(ITIMER_REAL, &often, nullptr);
        const auto all = pattern(4 * 1024 * 1024);
        RawPeer peer(m_server->number());
        const bool made = m_server->made(1);
        if (made)
            m_server->last().transport->write(all);
        QByteArray heard;
        const bool whole = QTest::qWaitFor([&] { return (heard += peer.hear(), heard.size() >= all.size()); });
        const itimerval never{};
        setitimer(ITIMER_REAL, &never, nullptr);
        sigaction(SIGALRM, &before, nullptr);
        QVERIFY(made && whole);
        QVERIFY(heard == all);
    }

    void aSystemWithoutBuffersIsAskedAgainLater()
    {
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->calls.sendFaults = {ENOBUFS, ENOBUFS, ENOMEM};
        QElapsedTimer time;
        time.start();
        m_server->last().transport->write("at last");
        QByteArray heard;
        QTRY_VERIFY((heard += peer.hear(), heard == "at last"));
        QCOMPARE(m_server->calls.sends, 4); // not in a spin
        QVERIFY(time.elapsed() >= 50);
        QVERIFY(!m_server->last().lost);
    }

    void withoutDescriptorsOneWarningAndNoSpin()
    {
        m_server->calls.acceptsNobody = true;
        QStringList told; // as the program's log has it
        const auto listening = setUnhandledFailureListener(
            [&told](const Error& error, const Origin&) { told.append(error.text); });
        RawPeer peer(m_server->number());
        QTRY_VERIFY(m_server->calls.accepts >= 2);
        // fixed wait: how often it tries within a span of time
        QTest::qWait(350);
        // two each 100 ms
        QVERIFY2(m_server->calls.accepts <= 12, qPrintable(QString::number(m_server->calls.accepts)));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().startsWith(QStringLiteral("No file descriptor is left, so callers of 127.0.0.1:")),
            qPrintable(told.first()));
        m_server->calls.acceptsNobody = false;
        QVERIFY(m_server->made(1));
    }

    void aResetIsToldOnceInEveryState_data()
    {
        QTest::addColumn<QString>("state");
        for (const auto* state : {"idle", "paused", "queued", "flushing", "lingering", "half closed", "unread"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void aResetIsToldOnceInEveryState()
    {
        QFETCH(QString, state);
        RawPeer peer(m_server->number(), 4096);
        QVERIFY(m_server->made(1));
        auto& story = m_server->last();
        auto& transport = *story.transport;
        QVERIFY(TcpOptions::of(transport)->setSendBuffer(4096).ok());
        const bool fills = state == QLatin1String("queued") || state == QLatin1String("flushing");
        if (fills)
            transport.write(QByteArray(500'000, 'q'));
        if (state == QLatin1String("paused"))
            transport.pauseReading();
        if (state == QLatin1String("flushing") || state == QLatin1String("lingering"))
            transport.loseConnection();
        if (state == QLatin1String("half closed"))
            transport.loseWriteConnection();
        if (state == QLatin1String("lingering") || state == QLatin1String("half closed"))
            QTRY_VERIFY(peer.hasEnded());
        if (state == QLatin1String("unread"))
            QVERIFY(peer.say("words"));
        else
            processPending();
        peer.reset();
        if (state == QLatin1String("paused") && !hearsOfResetWhilePaused())
            transport.resumeReading();
        QTRY_VERIFY(story.lost);
        processPending();
        QCOMPARE(Server::lostTimes(story), 1);
        // Who had said its last already is told of an end in order, the others of what happened.
        if (state == QLatin1String("lingering"))
            QVERIFY(story.lost->isClosed());
        else
            QVERIFY(story.lost->kind == Error::Kind::Disconnected);
        if (state == QLatin1String("idle")) {
            QVERIFY(story.lost->reason == Reason::ConnectionReset);
            QCOMPARE(story.lost->native, ECONNRESET);
        }
        QCOMPARE(m_server->reactor->connections().openCount(), 0);
    }

    void aThrowingProtocolLosesItsConnectionOnly_data()
    {
        QTest::addColumn<int>("where");
        QTest::newRow("connectionMade") << 0;
        QTest::newRow("dataReceived") << 1;
        QTest::newRow("producer") << 2;
    }
    void aThrowingProtocolLosesItsConnectionOnly()
    {
        QFETCH(int, where);
        struct Thrower : Producer {
            void pauseProducing() override { throw std::runtime_error("boom"); }
            void resumeProducing() override {}
        } thrower;
        RawPeer good(m_server->number());
        QVERIFY(m_server->made(1));
        m_server->prepare = [&](Story& story) {
            if (where == 0)
                story.whenMade = [](Transport&) { throw std::runtime_error("boom"); };
            story.whenData = [&, where](Transport& transport, QByteArrayView) {
                if (where == 1)
                    throw std::runtime_error("boom");
                transport.setProducer(&thrower);
                transport.write(QByteArray(1'000'000, 'x'));
            };
        };
        QTest::ignoreMessage(
            QtWarningMsg, where == 2 ? "A producer failed: boom." : "A connection's protocol failed: boom.");
        RawPeer bad(m_server->number());
        QVERIFY(bad.say("x"));
        QTRY_VERIFY(m_server->stories.size() == 2 && m_server->last().lost);
        QVERIFY(m_server->last().lost->kind == Error::Kind::Local);
        QVERIFY(m_server->last().lost->text.contains(QLatin1String("boom")));
        QCOMPARE(Server::lostTimes(m_server->last()), 1);
        QVERIFY(good.say("still here"));
        QTRY_COMPARE(m_server->stories.front()->received, QByteArray("still here"));
    }

    void whoThrowsAtTheEndHasEnded()
    {
        class BadLoser final : public Protocol {
        public:
            void connectionMade(Transport&) override {}
            void dataReceived(QByteArrayView) override {}
            void connectionLost(const Error&) override { throw std::runtime_error("bad loser"); }
        };
        auto port = m_server->reactor->role<ReactorTcp>()->listenTcp({}, [] { return std::make_unique<BadLoser>(); });
        RawPeer peer((*port)->address().port);
        QTRY_COMPARE((*port)->connectionCount(), 1);
        QTest::ignoreMessage(QtWarningMsg, "A connection's protocol failed: bad loser.");
        peer.close();
        QTRY_COMPARE((*port)->connectionCount(), 0);
        QCOMPARE(m_server->reactor->connections().openCount(), 0);
    }

    void aThrowingFactoryRefuses()
    {
        bool throws = true;
        int made = 0;
        auto port = m_server->reactor->role<ReactorTcp>()->listenTcp({}, [&]() -> std::unique_ptr<Protocol> {
            if (throws)
                throw std::runtime_error("no protocol today");
            ++made;
            return std::make_unique<StoryProtocol>(m_story);
        });
        QTest::ignoreMessage(QtWarningMsg, "The maker of a protocol failed: no protocol today.");
        RawPeer bad((*port)->address().port);
        QTRY_VERIFY(bad.hasEnded());
        throws = false;
        RawPeer good((*port)->address().port);
        QTRY_COMPARE(made, 1);
        port = Error::closed();
    }

    void oneMayEndAllOthersInItsEvent()
    {
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 10; ++i)
            peers.push_back(std::make_unique<RawPeer>(m_server->number()));
        QVERIFY(m_server->made(10));
        // All ten have words waiting in one round of the loop; whoever is heard first ends the others.
        int heard = 0;
        for (auto& story : m_server->stories) {
            story->whenData = [&](Transport& speaker, QByteArrayView) {
                ++heard;
                for (auto* other : m_server->port->connections()) {
                    if (other != &speaker)
                        other->abortConnection();
                }
            };
        }
        for (auto& peer : peers)
            QVERIFY(peer->say("me"));
        const auto open = [&] {
            return std::count_if(
                m_server->stories.begin(), m_server->stories.end(), [](const auto& story) { return !story->lost; });
        };
        QTRY_COMPARE(open(), 1);
        QCOMPARE(heard, 1);
        for (const auto& story : m_server->stories)
            QCOMPARE(Server::lostTimes(*story), story->lost ? 1 : 0);
    }

    void aProtocolMayReplaceItselfAgainAndAgain()
    {
        std::vector<std::unique_ptr<Story>> next;
        std::function<void(Transport&, QByteArrayView)> replace = [&](Transport& transport, QByteArrayView) {
            next.push_back(std::make_unique<Story>());
            auto& story = *next.back();
            if (next.size() < 5)
                story.whenMade = [&](Transport& again) { replace(again, {}); };
            transport.switchProtocol(std::make_unique<StoryProtocol>(story));
            if (next.size() == 5)
                transport.loseConnection();
        };
        m_server->prepare = [&](Story& story) { story.whenData = replace; };
        RawPeer peer(m_server->number());
        QVERIFY(m_server->made(1));
        QVERIFY(peer.say("x"));
        QTRY_VERIFY(peer.hasEnded());
        peer.close();
        QTRY_VERIFY(next.back()->lost);
        for (size_t i = 0; i + 1 < next.size(); ++i)
            QVERIFY(!next[i]->lost);
    }

    void thePortMayGoFromInsideItsFactory()
    {
        Story story;
        std::unique_ptr<Port> port;
        auto listening = m_server->reactor->role<ReactorTcp>()->listenTcp({}, [&]() -> std::unique_ptr<Protocol> {
            port.reset();
            return std::make_unique<StoryProtocol>(story);
        });
        port = std::move(*listening);
        RawPeer first(port->address().port);
        RawPeer second(port->address().port);
        QTRY_VERIFY(!port);
        QTRY_VERIFY(first.hasEnded());
        QCOMPARE(story.made, 0);
    }

    void thePortMayGoFromInsideConnectionMade()
    {
        Story story;
        std::unique_ptr<Port> port;
        story.whenMade = [&](Transport&) { port.reset(); };
        auto listening = m_server->reactor->role<ReactorTcp>()->listenTcp(
            {}, [&] { return std::make_unique<StoryProtocol>(story); });
        port = std::move(*listening);
        RawPeer first(port->address().port);
        RawPeer second(port->address().port);
        QTRY_VERIFY(story.lost);
        processPending();
        QCOMPARE(story.events, (QStringList{QStringLiteral("made"), QStringLiteral("lost")}));
    }

private:
    bool hearsOfResetWhilePaused() const { return m_server->reactor->name() == QLatin1String("epoll"); }

    std::unique_ptr<Server> m_server;
    Story m_story;
};

QTEST_GUILESS_MAIN(SocketFaultsTest)
#include "tst_socketfaults.moc"

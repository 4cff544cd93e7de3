#include <QElapsedTimer>
#include <QTest>

#include "netcore/bus/busconnection.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/testbus.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Connection = std::unique_ptr<BusConnection>;

Connection connectTo(EpollReactor& reactor, const QString& address)
{
    auto task = BusConnection::connect(reactor, address, u"test"_s);
    if (!QTest::qWaitFor([&] { return task.isReady(); }, 20000))
        return nullptr;
    auto result = task.take();
    return result ? std::move(*result) : nullptr;
}

BusCall busMethod(const QString& method, const QVariantList& arguments = {})
{
    return {u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method, arguments};
}

} // namespace

class BusConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAndIsAnswered()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        QVERIFY(connection->ownName().startsWith(u':'));
        auto task = connection->call(busMethod(u"GetNameOwner"_s, {u"org.freedesktop.DBus"_s}));
        QTRY_VERIFY(task.isReady());
        QCOMPARE(task.take().valueOr({}).value(0).toString(), u"org.freedesktop.DBus"_s);
        QCOMPARE(reactor.connections().rows().first()->protocol, u"dbus"_s);
        const auto peer = reactor.connections().rows().first()->peer; // another program, at its socket
        QCOMPARE(u"unix:path="_s + peer.host, bus.address());
        QCOMPARE(peer.family, Address::Family::Unix);
    }

    void noBusIsAnError_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("nobody there") << u"unix:path=/no/such/bus"_s;
        QTest::newRow("none named") << QString();
        QTest::newRow("nonsense") << u"over there"_s;
    }
    void noBusIsAnError()
    {
        QFETCH(QString, address);
        EpollReactor reactor;
        auto task = BusConnection::connect(reactor, address, {});
        QTRY_VERIFY(task.isReady());
        const auto result = task.take();
        QVERIFY(!result);
        QVERIFY(!result.error().text.isEmpty());
    }

    void refusalsAreSorted()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        auto noMethod = connection->call(busMethod(u"NoSuchMethod"_s));
        auto noService = connection->call({u"com.example.Nobody"_s, u"/"_s, u"com.example.Nobody"_s, u"Ask"_s});
        auto badArguments = connection->call(busMethod(u"GetNameOwner"_s, {7}));
        QTRY_VERIFY(noMethod.isReady() && noService.isReady() && badArguments.isReady());
        const auto method = noMethod.take();
        QVERIFY(!method && method.error().kind == Error::Kind::Unsupported);
        QCOMPARE(method.error().code, u"org.freedesktop.DBus.Error.UnknownMethod"_s);
        const auto service = noService.take();
        QVERIFY(!service && service.error().kind == Error::Kind::Refused && service.error().reason == Reason::NotFound);
        const auto arguments = badArguments.take();
        QVERIFY(!arguments && arguments.error().reason == Reason::BadValue);
    }

    void aServiceThatHangsTimesOutAndTheLoopGoesOn()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        bus.hold();
        auto call = busMethod(u"GetId"_s);
        call.timeout = 300ms;
        auto task = connection->call(call);
        int ticks = 0;
        std::function<void()> tick = [&] {
            ++ticks;
            reactor.clock().callLaterDetached(10ms, tick);
        };
        tick();
        QTRY_VERIFY(task.isReady());
        bus.release();
        QVERIFY2(ticks > 10, qPrintable(QString::number(ticks)));
        const auto result = task.take();
        QVERIFY(!result && result.error().kind == Error::Kind::Busy && result.error().reason == Reason::TimedOut);
    }

    void connectingToABusThatHangsLeavesTheLoopAlone()
    {
        TestBus bus;
        QVERIFY(bus.start());
        bus.hold();
        EpollReactor reactor;
        auto task = BusConnection::connect(reactor, bus.address(), {}, 60s);
        int ticks = 0;
        std::function<void()> tick = [&] {
            ++ticks;
            reactor.clock().callLaterDetached(10ms, tick);
        };
        tick();
        QTRY_VERIFY(ticks > 20);
        QVERIFY(!task.isReady());
        bus.release();
        QTRY_VERIFY(task.isReady());
        QVERIFY(task.take().ok());
    }

    /// libdbus waits without an end for its first word, in the one thread that all connections share.
    void aBusThatSaysNothingHoldsUpNoOther()
    {
        TestBus mute, other;
        QVERIFY(mute.start() && other.start());
        mute.hold();
        EpollReactor reactor;
        auto task = BusConnection::connect(reactor, mute.address(), {}, 200ms);
        const bool isGivenUp = QTest::qWaitFor([&] { return task.isReady(); }, 20000);
        const auto connection = isGivenUp ? connectTo(reactor, other.address()) : nullptr;
        const auto hearing = connection
            ? connection->subscribe({{}, {}, u"com.example.Shop"_s, u"Opened"_s}, [](const BusSignal&) {})
            : nullptr;
        mute.release(); // or the end of the test waits for it where it was not given up
        QVERIFY(isGivenUp);
        const auto result = task.take();
        QVERIFY(!result && result.error().kind == Error::Kind::Busy && result.error().reason == Reason::TimedOut);
        QVERIFY(connection && hearing);
    }

    /// QtDBus would ask the bus who has the name, and wait for the answer.
    void hearingOneSenderAsksABusThatHangsNothing()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        bus.hold();
        QElapsedTimer timer;
        timer.start();
        const auto hearing = connection->subscribe(
            {u":1.1"_s, u"/com/example"_s, u"com.example.Shop"_s, u"Opened"_s}, [](const BusSignal&) {});
        const auto took = timer.elapsed(); // 25 seconds where it waits
        bus.release();
        QVERIFY(hearing);
        QVERIFY2(took < 10'000, qPrintable(QString::number(took)));
    }

    void aDroppedCallIsNotHeardOf()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        bool heard = false;
        {
            auto task = connection->call(busMethod(u"GetId"_s));
            task.whenDone([&](const Result<QVariantList>&) { heard = true; });
        }
        auto after = connection->call(busMethod(u"GetId"_s));
        QTRY_VERIFY(after.isReady());
        QVERIFY(!heard);
    }

    void anObjectAnswersWhoCalls()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto ours = connectTo(reactor, bus.address());
        const auto other = connectTo(reactor, bus.address());
        QVERIFY(ours && other);
        const auto ask = [&](const QString& path, const QString& method, const QVariantList& arguments) {
            auto task = other->call({ours->ownName(), path, u"com.example.Ours"_s, method, arguments});
            if (!QTest::qWaitFor([&] { return task.isReady(); }))
                qFatal("no answer");
            return task.take();
        };
        std::unique_ptr<BusConnection::BusSubscription> another;
        auto object = ours->serve(u"/ours"_s, [&](const BusRequest& request) -> Result<QVariantList> {
            if (request.method == u"Refuse")
                return Error::refused(Reason::NotAuthorised, u"Not today."_s);
            if (request.method != u"Say")
                return Error::unsupported(Reason::NotFound, u"No such method."_s);
            // What waits for QtDBus's thread may be done here.
            another = ours->subscribe({{}, {}, u"com.example.Ours"_s, {}}, [](const BusSignal&) {});
            return QVariantList{request.sender, request.interface, request.arguments.value(0)};
        });
        QVERIFY(object);
        QVERIFY(!ours->serve(u"/ours"_s, [](const BusRequest&) { return QVariantList{}; })); // there is one already
        QVERIFY(!ours->serve(u"no path"_s, [](const BusRequest&) { return QVariantList{}; }));
        const auto said = ask(u"/ours"_s, u"Say"_s, {u"hello"_s});
        QVERIFY(said);
        QCOMPARE(*said, (QVariantList{other->ownName(), u"com.example.Ours"_s, u"hello"_s}));
        const auto refused = ask(u"/ours"_s, u"Refuse"_s, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"Not today."_s), qPrintable(refused.error().text));
        QVERIFY(!ask(u"/ours"_s, u"Dance"_s, {}));
        object.reset();
        QVERIFY(!ask(u"/ours"_s, u"Say"_s, {u"hello"_s}));
    }

    void anObjectMayGoWhileItIsCalled()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto ours = connectTo(reactor, bus.address());
        const auto other = connectTo(reactor, bus.address());
        QVERIFY(ours && other);
        std::unique_ptr<BusConnection::BusSubscription> object;
        object = ours->serve(u"/ours"_s, [&](const BusRequest&) -> Result<QVariantList> {
            object.reset();
            return QVariantList{u"gone"_s};
        });
        auto task = other->call({ours->ownName(), u"/ours"_s, u"com.example.Ours"_s, u"Go"_s});
        QTRY_VERIFY(task.isReady());
        QCOMPARE(task.take().valueOr({}).value(0).toString(), u"gone"_s);
    }

    void aBusThatGoesIsTold()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        QVERIFY(connection);
        int lost = 0;
        connection->setConnectionLost([&] { ++lost; });
        bus.end();
        QTRY_COMPARE(lost, 1);
        QCOMPARE(reactor.connections().openCount(), 0);
        auto late = connection->call(busMethod(u"GetId"_s));
        QTRY_VERIFY(late.isReady());
        QVERIFY(late.take().error().kind == Error::Kind::Disconnected);
    }

    void signalsAreHeardUntilLetGoOf()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        const auto connection = connectTo(reactor, bus.address());
        const auto other = connectTo(reactor, bus.address());
        QVERIFY(connection && other);
        QStringList names;
        auto hearing = connection->subscribe({{}, {}, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s},
            [&](const BusSignal& signal) { names.append(signal.arguments.value(0).toString()); });
        QVERIFY(hearing);
        QVERIFY(!connection->subscribe({}, [](const BusSignal&) {})); // says too little
        auto asked = connection->call(busMethod(u"GetId"_s));         // behind what asks the bus for the signals
        QTRY_VERIFY(asked.isReady());
        auto first = other->call(busMethod(u"RequestName"_s, {u"com.example.First"_s, 0u}));
        QTRY_VERIFY(names.contains(u"com.example.First"_s));
        hearing.reset();
        auto second = other->call(busMethod(u"RequestName"_s, {u"com.example.Second"_s, 0u}));
        QTRY_VERIFY(second.isReady());
        auto after = connection->call(busMethod(u"GetId"_s));
        QTRY_VERIFY(after.isReady());
        QVERIFY(!names.contains(u"com.example.Second"_s));
    }
};

QTEST_GUILESS_MAIN(BusConnectionTest)
#include "tst_busconnection.moc"

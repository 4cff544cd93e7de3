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
        auto task = BusConnection::connect(reactor, bus.address(), {});
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

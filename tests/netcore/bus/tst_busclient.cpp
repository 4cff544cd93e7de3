#include <QTest>

#include "netcore/bus/busclient.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/bus/testbus.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Heard : BusClientEvents {
    int connections = 0;
    int losses = 0;
    std::function<void()> whenLost;
    void busConnected() override { ++connections; }
    void busLost(const Error&) override
    {
        ++losses;
        if (whenLost)
            whenLost();
    }
};

const auto mockInterface = u"org.freedesktop.DBus.Mock"_s;

BusCall emitSignal(const QString& service, const QString& name, const QString& argument)
{
    return {service, u"/mock"_s, mockInterface, u"EmitSignal"_s,
        {u"com.example.Mock"_s, name, u"s"_s, QVariant(QVariantList{argument})}};
}

} // namespace

class BusClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import dbusmock"_s}) == 0,
            "python3-dbusmock is missing: see packaging/dependencies");
    }

    void namesComeAndGo()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), {}, heard);
        QStringList owners;
        const auto watch = client.watchName(
            u"com.example.Service"_s, [&](const QString& owner) { owners.append(owner); });
        client.start();
        QTRY_VERIFY(client.isConnected());
        QTRY_COMPARE(owners, QStringList{QString()}); // nobody, as far as the bus knows
        QProcess mock;
        bus.serve(mock, u"com.example.Service"_s);
        QTRY_COMPARE_WITH_TIMEOUT(owners.size(), 2, 20000);
        QVERIFY(owners.last().startsWith(u':'));
        mock.kill();
        mock.waitForFinished();
        QTRY_COMPARE(owners.size(), 3);
        QVERIFY(owners.last().isEmpty());
    }

    void signalsOfAServiceAndOfNobodyElse()
    {
        TestBus bus;
        QVERIFY(bus.start());
        QProcess mock;
        QProcess other;
        bus.serve(mock, u"com.example.Service"_s);
        bus.serve(other, u"com.example.Other"_s);
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), {}, heard);
        int owned = 0;
        const auto service = client.watchName(
            u"com.example.Service"_s, [&](const QString& owner) { owned += !owner.isEmpty(); });
        const auto another = client.watchName(
            u"com.example.Other"_s, [&](const QString& owner) { owned += !owner.isEmpty(); });
        QStringList scanned;
        QStringList all;
        auto narrow = client.watchSignal({u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, u"Scanned"_s},
            [&](const BusSignal& signal) { scanned.append(signal.arguments.value(0).toString()); });
        const auto wide = client.watchSignal({{}, {}, u"com.example.Mock"_s, {}},
            [&](const BusSignal& signal) { all.append(signal.member + u'=' + signal.arguments.value(0).toString()); });
        client.start();
        QTRY_COMPARE_WITH_TIMEOUT(owned, 2, 20000);
        auto a = client.call(emitSignal(u"com.example.Other"_s, u"Scanned"_s, u"forged"_s));
        QTRY_VERIFY(a.isReady());
        QVERIFY(a.take().ok());
        auto b = client.call(emitSignal(u"com.example.Service"_s, u"Scanned"_s, u"0F00"_s));
        QTRY_COMPARE(scanned, QStringList{u"0F00"_s});
        QTRY_COMPARE(all, (QStringList{u"Scanned=forged"_s, u"Scanned=0F00"_s}));
        narrow.reset();
        auto c = client.call(emitSignal(u"com.example.Service"_s, u"Scanned"_s, u"late"_s));
        QTRY_COMPARE(all.size(), 3);
        QCOMPARE(scanned.size(), 1);
        mock.kill();
        other.kill();
        mock.waitForFinished();
        other.waitForFinished();
    }

    void aMethodThatTakesLongTimesOut()
    {
        TestBus bus;
        QVERIFY(bus.start());
        QProcess mock;
        bus.serve(mock, u"com.example.Service"_s);
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), {}, heard);
        bool owned = false;
        const auto service = client.watchName(
            u"com.example.Service"_s, [&](const QString& owner) { owned = !owner.isEmpty(); });
        client.start();
        QTRY_VERIFY_WITH_TIMEOUT(owned, 20000);
        const auto add = [&](const QString& name, const QString& code) {
            return client.call({u"com.example.Service"_s, u"/mock"_s, mockInterface, u"AddMethod"_s,
                {u"com.example.Mock"_s, name, u"i"_s, u"i"_s, code}});
        };
        auto quick = add(u"Double"_s, u"ret = args[0] * 2"_s);
        auto slow = add(u"Sleep"_s, u"import time; time.sleep(args[0]); ret = 0"_s);
        QTRY_VERIFY(quick.isReady() && slow.isReady());
        auto twice = client.call({u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, u"Double"_s, {21}});
        QTRY_VERIFY(twice.isReady());
        QCOMPARE(twice.take().valueOr({}).value(0).toInt(), 42);
        BusCall call{u"com.example.Service"_s, u"/mock"_s, u"com.example.Mock"_s, u"Sleep"_s, {2}};
        call.timeout = 200ms;
        auto asleep = client.call(call);
        QTRY_VERIFY(asleep.isReady());
        QVERIFY(asleep.take().error().reason == Reason::TimedOut);
        mock.kill();
        mock.waitForFinished();
    }

    void theBusComesBack()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), {}, heard);
        QStringList owners;
        const auto name = client.watchName(
            u"com.example.Service"_s, [&](const QString& owner) { owners.append(owner); });
        QStringList scanned;
        const auto signal = client.watchSignal({u"com.example.Service"_s, {}, u"com.example.Mock"_s, u"Scanned"_s},
            [&](const BusSignal& told) { scanned.append(told.arguments.value(0).toString()); });
        client.start();
        for (int round = 1; round <= 2; ++round) {
            QTRY_COMPARE_WITH_TIMEOUT(heard.connections, round, 20000);
            QProcess mock;
            bus.serve(mock, u"com.example.Service"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!owners.isEmpty() && !owners.last().isEmpty(), 20000);
            auto told = client.call(emitSignal(u"com.example.Service"_s, u"Scanned"_s, QString::number(round)));
            QTRY_COMPARE(scanned.size(), round);
            bus.end();
            mock.kill();
            mock.waitForFinished();
            QTRY_VERIFY(!client.isConnected());
            QVERIFY(owners.last().isEmpty());
            QVERIFY(!client.call(emitSignal({}, {}, {})).take());
            QVERIFY(bus.start());
        }
        QCOMPARE(scanned, (QStringList{u"1"_s, u"2"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(heard.connections, 3, 20000);
        QVERIFY(heard.losses >= 2);
    }

    void anObjectIsThereAgainWhenTheBusIsBack()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), u"test"_s, heard);
        int calls = 0;
        auto object = client.serve(u"/ours"_s, [&](const BusRequest&) -> Result<QVariantList> {
            ++calls;
            return QVariantList{u"here"_s};
        });
        client.start();
        QTRY_COMPARE(heard.connections, 1);
        // It is asked by its own connection: a name of ours leads to it, whoever asks.
        const auto asked = [&] {
            const auto owner = u"com.example.Ours"_s;
            auto naming = client.call({u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                u"RequestName"_s, {owner, uint(0)}});
            if (!QTest::qWaitFor([&] { return naming.isReady(); }) || !naming.take())
                return false;
            QProcess sender;
            sender.setEnvironment(bus.environment());
            sender.start(u"dbus-send"_s,
                {u"--session"_s, u"--print-reply"_s, u"--dest="_s + owner, u"/ours"_s, u"com.example.Ours.Say"_s});
            return QTest::qWaitFor([&] { return sender.state() == QProcess::NotRunning; }, 10000)
                && sender.readAllStandardOutput().contains("here");
        };
        QVERIFY(asked());
        bus.end();
        QTRY_COMPARE(heard.losses, 1);
        QVERIFY(bus.start());
        QTRY_COMPARE_WITH_TIMEOUT(heard.connections, 2, 20000);
        QVERIFY(asked());
        QCOMPARE(calls, 2);
        object.reset();
        QVERIFY(!asked());
    }

    void aBusThatIsNotThereYetIsWaitedFor()
    {
        TestBus bus;
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), {}, heard);
        client.start();
        QTRY_VERIFY(heard.losses >= 1);
        QVERIFY(bus.start());
        QTRY_VERIFY_WITH_TIMEOUT(client.isConnected(), 20000);
    }

    void theClientMayGoFromInsideItsLoss()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        auto client = std::make_unique<BusClient>(reactor, bus.address(), QString(), heard);
        client->start();
        QTRY_VERIFY(client->isConnected());
        const auto watch = client->watchName(u"com.example.Service"_s, [](const QString&) {});
        heard.whenLost = [&] { client.reset(); };
        bus.end();
        QTRY_VERIFY(!client);
        QTRY_COMPARE(reactor.connections().openCount(), 0);
    }

    void aWatchMayGoFromInsideTheLossOfItsOwner_data()
    {
        QTest::addColumn<bool>("withTheClient");
        QTest::newRow("the watch alone") << false;
        QTest::newRow("the client first") << true;
    }
    void aWatchMayGoFromInsideTheLossOfItsOwner()
    {
        QFETCH(bool, withTheClient);
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        auto client = std::make_unique<BusClient>(reactor, bus.address(), QString(), heard);
        QStringList owners;
        std::unique_ptr<BusClient::Watch> watch;
        watch = client->watchName(u"org.freedesktop.DBus"_s, [&](const QString& owner) {
            owners.append(owner);
            if (!owner.isEmpty())
                return;
            if (withTheClient)
                client.reset();
            watch.reset();
        });
        client->start();
        QTRY_COMPARE(owners, QStringList{u"org.freedesktop.DBus"_s});
        bus.end();
        QTRY_VERIFY(!watch);
        QCOMPARE(owners.size(), 2);
        QTRY_COMPARE(reactor.connections().openCount(), 0);
    }

    /// That a bus takes too long to say who has a name does not mean that nobody has it.
    void aBusThatStoodStillIsAskedAgain()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        BusClient client(reactor, bus.address(), QString(), heard);
        client.start();
        QTRY_VERIFY(client.isConnected());
        bus.hold();
        QStringList told;
        const auto watch = client.watchName(
            u"org.freedesktop.DBus"_s, [&](const QString& owner) { told.append(owner); });
        auto later = client.call({u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s});
        const bool isTimedOut = QTest::qWaitFor([&] { return later.isReady(); }, 20000); // what was asked before, too
        bus.release();
        QVERIFY(isTimedOut && !later.take());
        QVERIFY(told.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(told, QStringList{u"org.freedesktop.DBus"_s}, 20000);
    }

    void aWatchThatOutlivesItsClientHearsNothing()
    {
        TestBus bus;
        QVERIFY(bus.start());
        EpollReactor reactor;
        Heard heard;
        auto client = std::make_unique<BusClient>(reactor, bus.address(), QString(), heard);
        client->start();
        QTRY_VERIFY(client->isConnected());
        bus.hold(); // the question waits for its answer
        int told = 0;
        const auto watch = client->watchName(u"com.example.Service"_s, [&](const QString&) { ++told; });
        client.reset();
        bus.release();
        QTRY_COMPARE(reactor.connections().openCount(), 0);
        processPending();
        QCOMPARE(told, 0);
    }
};

QTEST_GUILESS_MAIN(BusClientTest)
#include "tst_busclient.moc"

#include "app/station/running/routes/machineroute.h"

#include <QDBusError>

#include "app/storage/database.h"
#include "tests/app/machine/machinebus.h"
#include "tests/app/machine/udisks.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using machine::Happening;

namespace {

/// Up all the time, as the kernel sees it.
struct SomeNetwork final : NetworkState {};

} // namespace

class MachineRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesSayWhatToDo()
    {
        const auto said = [](Happening::Kind kind, const QString& subject = {}, int percent = -1) {
            const auto sentence = sentenceOf({kind, subject, percent});
            return logLevelName(sentence.level) + u' ' + sentence.text;
        };
        QCOMPARE(said(Happening::Kind::OnBattery, {}, 80),
            u"warning The computer runs on its battery. Plug it in. Its battery has 80 %."_s);
        QCOMPARE(said(Happening::Kind::DriveAdded, u"EVENT"_s), u"info EVENT was plugged in."_s);
        QCOMPARE(said(Happening::Kind::NetworkBack, u"Museum"_s), u"info The network is back: Museum."_s);
        QCOMPARE(said(Happening::Kind::NetworkBack), u"info The network is back."_s);
        for (int kind = 0; kind <= int(Happening::Kind::BluetoothLost); ++kind)
            QVERIFY(!sentenceOf({Happening::Kind(kind), u"x"_s}).text.isEmpty());
    }

    void theLogTellsAndSleepWaitsForTheTaps()
    {
        MachineBus bus;
        const auto mock = bus.play(u"logind"_s, MachineBus::loginName);
        PlayedUDisks udisks(bus.bus.address());
        QTemporaryDir folder;
        auto database = Database::open(bus.reactor, folder.filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        polls::PollRegistry polls(bus.reactor.clock(), **database);
        auto loading = polls.load();
        QTRY_VERIFY(loading.isReady());
        devices::DeviceRegistryOptions options;
        options.folder = folder.filePath(u"no-ports"_s);
        devices::DeviceRegistry devices(bus.reactor, **database, options);
        Log log(bus.reactor.clock());
        machine::Machine machine(bus.reactor, bus.bus.address());
        const MachineRoute route(machine, devices, polls, nullptr, log);
        machine.start();
        QTRY_COMPARE(machine.facts().drives.source, machine::Source::There);
        udisks.plugIn(u"sdb1"_s, u"EVENT"_s);
        const auto lines = [&log] {
            QStringList texts;
            for (const auto& entry : log.entries())
                texts.append(entry.source + u' ' + entry.text);
            return texts;
        };
        QTRY_COMPARE(lines(), QStringList{u"computer EVENT was plugged in."_s});
        QTRY_COMPARE(machine.facts().session.source, machine::Source::There);

        QTRY_COMPARE(bus.inhibitors(), 1);
        QVERIFY(bus.logindSays(u"PrepareForShutdown"_s, true));
        QTRY_COMPARE(bus.inhibitors(), 0); // nothing waited to be stored
        QCOMPARE(lines().last(), u"computer The computer shuts down."_s);
        auto stopping = polls.stop();
        QTRY_VERIFY(stopping.isReady());
    }

    void theLogTellsThatSleepDoesNotWait()
    {
        MachineBus bus;
        ObjectServer logind(bus.bus.address(), MachineBus::loginName, u"/org/freedesktop/login1"_s);
        logind.answer = [](const QDBusMessage& call) {
            return call.member() == u"Inhibit" ? call.createErrorReply(QDBusError::AccessDenied, u"Not for you."_s)
                                               : call.createReply();
        };
        QTemporaryDir folder;
        auto database = Database::open(bus.reactor, folder.filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        polls::PollRegistry polls(bus.reactor.clock(), **database);
        devices::DeviceRegistryOptions options;
        options.folder = folder.filePath(u"no-ports"_s);
        devices::DeviceRegistry devices(bus.reactor, **database, options);
        Log log(bus.reactor.clock());
        machine::Machine machine(bus.reactor, bus.bus.address());
        const MachineRoute route(machine, devices, polls, nullptr, log);
        machine.start();
        QTRY_COMPARE(log.entries().size(), 1U);
        QCOMPARE(log.entries().front().text,
            u"Sleep and shutdown do not wait until votes are stored and sent. Not for you."_s);
    }

    void whoeverWaitsForTheNetworkHearsOfALoginPageThatWasPassed()
    {
        MachineBus bus;
        const auto manager = u"org.freedesktop.NetworkManager"_s;
        const auto mock = bus.play(u"networkmanager"_s, manager);
        const auto sayReach = [&](uint connectivity) {
            return bus.does(
                manager, u"/org/freedesktop/NetworkManager"_s, u"SetConnectivity"_s, {QVariant(connectivity)});
        };
        QTemporaryDir folder;
        auto database = Database::open(bus.reactor, folder.filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        polls::PollRegistry polls(bus.reactor.clock(), **database);
        devices::DeviceRegistryOptions options;
        options.folder = folder.filePath(u"no-ports"_s);
        devices::DeviceRegistry devices(bus.reactor, **database, options);
        Log log(bus.reactor.clock());
        machine::Machine machine(bus.reactor, bus.bus.address());
        SomeNetwork network;
        int told = 0;
        const NetworkState::Watch watch(network, [&told](bool isUp) { told += isUp; });
        const MachineRoute route(machine, devices, polls, &network, log);
        machine.start();
        QTRY_COMPARE_WITH_TIMEOUT(machine.facts().network.source, machine::Source::There, 20000);
        QVERIFY(sayReach(2)); // a login page
        QTRY_COMPARE(machine.facts().network.reach, machine::NetworkFacts::Reach::Portal);
        QCOMPARE(told, 0);
        QVERIFY(sayReach(4));
        QTRY_COMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(MachineRouteTest)
#include "tst_machineroute.moc"

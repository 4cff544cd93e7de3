#include "app/machine/network.h"

#include "tests/app/machine/machinebus.h"
#include "tests/netcore/bus/objectserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::machine;
using namespace Qt::StringLiterals;

namespace {
const auto networkManager = u"org.freedesktop.NetworkManager"_s;
const auto managerPath = u"/org/freedesktop/NetworkManager"_s;
} // namespace

class NetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsNetworkManager()
    {
        MachineBus bus;
        int changes = 0;
        Network network(bus.client, [&changes] { ++changes; });
        bus.client.start();
        QTRY_COMPARE(network.facts().source, Source::Absent);
        {
            const auto mock = bus.play(u"networkmanager"_s, networkManager);
            QTRY_COMPARE_WITH_TIMEOUT(network.facts().source, Source::There, 20000);
            QCOMPARE(network.facts().reach, NetworkFacts::Reach::Full);
            QVERIFY(network.facts().connection.isEmpty());

            // A connection that becomes the way out, by its name and kind.
            QVERIFY(bus.does(networkManager, managerPath, u"AddObject"_s,
                {managerPath + u"/ActiveConnection/1"_s, networkManager + u".Connection.Active"_s,
                    QVariantMap{{u"Id"_s, u"Museum"_s}, {u"Type"_s, u"802-11-wireless"_s}},
                    QVariant::fromValue(QVariantList())}));
            QVERIFY(bus.does(
                networkManager, managerPath, u"AddProperty"_s, {networkManager, u"Metered"_s, uintVariant(3)}));
            QVERIFY(bus.does(networkManager, managerPath, u"AddProperty"_s,
                {networkManager, u"PrimaryConnection"_s,
                    QVariant::fromValue(QDBusVariant(managerPath + u"/ActiveConnection/1"_s))}));
            // The mock tells of changes alone.
            QVERIFY(bus.does(networkManager, managerPath, u"SetGlobalConnectionState"_s, {uint(60)}));
            QVERIFY(bus.does(networkManager, managerPath, u"UpdateProperties"_s,
                {networkManager,
                    QVariantMap{
                        {u"PrimaryConnection"_s, managerPath + u"/ActiveConnection/1"_s}, {u"Metered"_s, uint(3)}}}));
            QTRY_COMPARE(network.facts().connection, u"Museum"_s);
            QCOMPARE(network.facts().kind, u"802-11-wireless"_s);
            QVERIFY(network.facts().isMetered);

            QVERIFY(bus.does(networkManager, managerPath, u"SetConnectivity"_s, {uint(2)}));
            QTRY_COMPARE(network.facts().reach, NetworkFacts::Reach::Portal);
            // Where nobody looks how far it reaches, the state says it.
            QVERIFY(bus.does(networkManager, managerPath, u"SetConnectivity"_s, {uint(0)}));
            QVERIFY(bus.does(networkManager, managerPath, u"SetGlobalConnectionState"_s, {uint(40)}));
            QTRY_VERIFY(network.facts().isConnecting);
            QCOMPARE(network.facts().reach, NetworkFacts::Reach::None);
            QVERIFY(bus.does(networkManager, managerPath, u"SetGlobalConnectionState"_s, {uint(60)}));
            QTRY_COMPARE(network.facts().reach, NetworkFacts::Reach::Limited);
            QVERIFY(bus.does(networkManager, managerPath, u"SetGlobalConnectionState"_s, {uint(70)}));
            QTRY_COMPARE(network.facts().reach, NetworkFacts::Reach::Full);
        }
        QTRY_COMPARE(network.facts(), NetworkFacts{.source = Source::Absent});
        QVERIFY(changes > 5);
    }

    void aNetworkThatIsBackHasItsName()
    {
        MachineBus bus;
        QStringList told;
        std::unique_ptr<Network> network;
        network = std::make_unique<Network>(
            bus.client,
            [&] {
                const auto& facts = network->facts();
                told.append(QString::number(int(facts.reach)) + u' ' + facts.connection);
            },
            [] { return QStringList(); });
        ObjectServer server(bus.bus.address(), networkManager, managerPath);
        const auto active = managerPath + u"/ActiveConnection/7"_s;
        const auto primary = [](const QString& path) { return QVariant::fromValue(QDBusObjectPath(path)); };
        server.add(managerPath,
            {{networkManager,
                {{u"State"_s, 20u}, {u"Connectivity"_s, 1u}, {u"PrimaryConnection"_s, primary(u"/"_s)}}}});
        bus.client.start();
        QTRY_COMPARE(network->facts().reach, NetworkFacts::Reach::None);
        told.clear();
        // As NetworkManager tells it: in one go, and of the connection its path alone.
        server.add(active,
            {{networkManager + u".Connection.Active"_s, {{u"Id"_s, u"Museum"_s}, {u"Type"_s, u"802-11-wireless"_s}}}});
        server.change(managerPath, networkManager,
            {{u"State"_s, 70u}, {u"Connectivity"_s, 4u}, {u"PrimaryConnection"_s, primary(active)}});
        QTRY_COMPARE(told, QStringList{QString::number(int(NetworkFacts::Reach::Full)) + u" Museum"_s});
        // One that has gone before it was asked holds up nothing.
        told.clear();
        server.change(managerPath, networkManager,
            {{u"Connectivity"_s, 3u}, {u"PrimaryConnection"_s, primary(managerPath + u"/ActiveConnection/8"_s)}});
        QTRY_COMPARE(network->facts().reach, NetworkFacts::Reach::Limited);
    }

    void theKernelSaysWhereTheWayOutIs()
    {
        QFile table(u"/proc/net/route"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const auto rows = table.readAll();
        if (!rows.contains("\t00000000\t"))
            QSKIP("this computer has no default route");
        const auto interface = defaultRouteInterface();
        QVERIFY2(
            !interface.isEmpty() && rows.contains(interface.toLocal8Bit() + "\t00000000\t"), qPrintable(interface));
    }

    /// Static addresses on a switch lead nowhere else, and are a network all the same.
    void whereThereIsAnAddressIsANetwork()
    {
        const auto interfaces = networkInterfaces();
        QVERIFY2(!interfaces.contains(u"lo"_s), qPrintable(interfaces.join(u' ')));
        const auto wayOut = defaultRouteInterface();
        QVERIFY(wayOut.isEmpty() || interfaces == QStringList{wayOut});
    }

    /// One is NetworkManager's own and has not got as far, the other one is left to others.
    void oneOfSeveralIsEnough()
    {
        MachineBus bus;
        std::unique_ptr<Network> network;
        network = std::make_unique<Network>(
            bus.client, [] {},
            [] {
                return QStringList{u"wlan0"_s, u"eth1"_s};
            });
        ObjectServer server(bus.bus.address(), networkManager, managerPath);
        server.add(managerPath, {{networkManager, {{u"State"_s, 20u}, {u"Connectivity"_s, 1u}}}});
        server.handle = [](const QDBusMessage&) { return false; };
        server.answer = [](const QDBusMessage& call) {
            if (call.member() == u"Get")
                return call.createReply(QVariant::fromValue(QDBusVariant(call.path().endsWith(u'2') ? 30u : 10u)));
            const bool isFirst = call.arguments().value(0) == u"wlan0"_s;
            return call.createReply(
                QVariant::fromValue(QDBusObjectPath(managerPath + (isFirst ? u"/Devices/2"_s : u"/Devices/3"_s))));
        };
        bus.client.start();
        QTRY_VERIFY(network->facts().isUnmanaged);
        QCOMPARE(network->facts().reach, NetworkFacts::Reach::Unknown);
    }

    /// ifupdown or systemd-networkd see to it, and NetworkManager says that there is none.
    void aNetworkOfOthersIsOne()
    {
        MachineBus bus;
        QStringList interfaces{u"eth0"_s};
        QStringList told;
        std::unique_ptr<Network> network;
        network = std::make_unique<Network>(
            bus.client,
            [&] {
                const auto& facts = network->facts();
                told.append(QString::number(int(facts.reach)) + (facts.isUnmanaged ? u" others"_s : QString()));
            },
            [&interfaces] { return interfaces; });
        ObjectServer server(bus.bus.address(), networkManager, managerPath);
        server.add(managerPath, {{networkManager, {{u"State"_s, 20u}, {u"Connectivity"_s, 1u}}}});
        uint device = 10; // NM_DEVICE_STATE_UNMANAGED
        server.handle = [](const QDBusMessage&) { return false; };
        server.answer = [&](const QDBusMessage& call) {
            if (call.member() == u"Get")
                return call.createReply(QVariant::fromValue(QDBusVariant(device)));
            if (device == 0)
                return call.createErrorReply(networkManager + u".UnknownDevice"_s, u"No device found"_s);
            return call.createReply(QVariant::fromValue(QDBusObjectPath(managerPath + u"/Devices/2"_s)));
        };
        const auto unknown = QString::number(int(NetworkFacts::Reach::Unknown)) + u" others"_s;
        bus.client.start();
        QTRY_COMPARE(told.value(0), unknown); // and nobody was told before that there is none
        QVERIFY(server.called.contains(managerPath + u' ' + networkManager + u".GetDeviceByIpIface"_s));

        // One of its own is the way out again.
        server.change(managerPath, networkManager, {{u"State"_s, 70u}, {u"Connectivity"_s, 4u}});
        QTRY_COMPARE(network->facts().reach, NetworkFacts::Reach::Full);
        QVERIFY(!network->facts().isUnmanaged);
        // A device of its own has not got as far.
        device = 30;
        server.change(managerPath, networkManager, {{u"State"_s, 20u}, {u"Connectivity"_s, 1u}});
        QTRY_COMPARE(network->facts().reach, NetworkFacts::Reach::None);
        server.change(managerPath, networkManager, {{u"State"_s, 70u}, {u"Connectivity"_s, 4u}});
        QTRY_COMPARE(network->facts().reach, NetworkFacts::Reach::Full);
        // It does not even know the device.
        device = 0;
        server.change(managerPath, networkManager, {{u"State"_s, 10u}, {u"Connectivity"_s, 1u}});
        QTRY_VERIFY(network->facts().isUnmanaged);
        // And there is no network at all, which it does not tell.
        interfaces.clear();
        QTRY_COMPARE_WITH_TIMEOUT(network->facts().reach, NetworkFacts::Reach::None, 15'000);
        QVERIFY(!network->facts().isUnmanaged);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"

#pragma once

#include <memory>

#include "tests/app/machine/playedbluez.h"
#include "tests/app/machine/udisks.h"
#include "tests/netcore/bus/testbus.h"

namespace everyport {

/// A system bus of the test's own with a whole computer on it: a laptop with its battery, a network, sticks that the
/// test plugs in, readers by Bluetooth. For whoever shows what a Machine knows; it needs the event loop to run.
class PlayedComputer {
    TestBus m_bus; // goes last

public:
    PlayedComputer()
    {
        if (!m_bus.start())
            qFatal("dbus-daemon does not start: see packaging/dependencies");
    }
    QString address() const { return m_bus.address(); }
    /// All services of a laptop that is plugged in, is by Wi-Fi in a network, and has a reader by Bluetooth; those of
    /// them that are not there yet.
    void start()
    {
        if (!upower)
            playPower();
        if (!logind)
            logind = std::make_unique<ObjectServer>(
                address(), QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"));
        if (!network)
            playNetwork();
        if (!bluez)
            playBluetooth();
        if (!udisks)
            udisks = std::make_unique<PlayedUDisks>(address());
    }
    void runOnBattery(double percent, int minutes, uint warning = 1)
    {
        upower->change(powerRoot, power, {{QStringLiteral("OnBattery"), true}});
        upower->change(battery, power + QStringLiteral(".Device"),
            {{QStringLiteral("Percentage"), percent}, {QStringLiteral("State"), 2u},
                {QStringLiteral("TimeToEmpty"), qlonglong(minutes) * 60}, {QStringLiteral("WarningLevel"), warning}});
    }
    void plugIn() { upower->change(powerRoot, power, {{QStringLiteral("OnBattery"), false}}); }
    /// NMConnectivityState: 1 none, 2 portal, 4 full.
    void reach(uint connectivity)
    {
        network->change(managerRoot, manager,
            {{QStringLiteral("Connectivity"), connectivity}, {QStringLiteral("State"), connectivity == 1 ? 20u : 70u}});
    }
    /// A stick; where it is mounted its files are in `folder`.
    void plugInStick(const QString& name, const QString& label, const QString& folder)
    {
        udisks->plugIn(name, label);
        udisks->answer = [this, folder](const QDBusMessage& call) {
            const bool mounts = call.member() == QLatin1String("Mount");
            udisks->change(call.path(), QStringLiteral("org.freedesktop.UDisks2.Filesystem"),
                {{QStringLiteral("MountPoints"),
                    mounts ? QVariant::fromValue(QList<QByteArray>{PlayedUDisks::written(folder.toLocal8Bit())})
                           : QVariant::fromValue(QList<QByteArray>())}});
            return mounts ? call.createReply(folder) : call.createReply();
        };
    }

    std::unique_ptr<ObjectServer> upower, logind, network;
    std::unique_ptr<PlayedBluez> bluez;
    std::unique_ptr<PlayedUDisks> udisks;

private:
    void playPower()
    {
        upower = std::make_unique<ObjectServer>(address(), power, powerRoot);
        upower->add(powerRoot, {{power, {{QStringLiteral("OnBattery"), false}}}});
        upower->add(battery,
            {{power + QStringLiteral(".Device"),
                {{QStringLiteral("IsPresent"), true}, {QStringLiteral("Type"), 2u},
                    {QStringLiteral("Percentage"), 96.0}, {QStringLiteral("State"), 4u},
                    {QStringLiteral("TimeToEmpty"), qlonglong(0)}, {QStringLiteral("TimeToFull"), qlonglong(0)},
                    {QStringLiteral("WarningLevel"), 1u}}}});
    }
    void playNetwork()
    {
        network = std::make_unique<ObjectServer>(address(), manager, managerRoot);
        const QString active = managerRoot + QStringLiteral("/ActiveConnection/1");
        network->add(active,
            {{manager + QStringLiteral(".Connection.Active"),
                {{QStringLiteral("Id"), QStringLiteral("Town hall")},
                    {QStringLiteral("Type"), QStringLiteral("802-11-wireless")}}}});
        network->add(managerRoot,
            {{manager,
                {{QStringLiteral("State"), 70u}, {QStringLiteral("Connectivity"), 4u}, {QStringLiteral("Metered"), 4u},
                    {QStringLiteral("PrimaryConnection"), QVariant::fromValue(QDBusObjectPath(active))}}}});
    }
    void playBluetooth()
    {
        bluez = std::make_unique<PlayedBluez>(address());
        bluez->pair();
        bluez->change(PlayedBluez::reader, QStringLiteral("org.bluez.Device1"), {{QStringLiteral("Connected"), true}});
    }

    static inline const QString power = QStringLiteral("org.freedesktop.UPower");
    static inline const QString powerRoot = QStringLiteral("/org/freedesktop/UPower");
    static inline const QString battery = QStringLiteral("/org/freedesktop/UPower/devices/DisplayDevice");
    static inline const QString manager = QStringLiteral("org.freedesktop.NetworkManager");
    static inline const QString managerRoot = QStringLiteral("/org/freedesktop/NetworkManager");
};

} // namespace everyport

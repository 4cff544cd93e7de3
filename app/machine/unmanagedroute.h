#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "netcore/bus/busclient.h"

namespace everyport::machine {

/// The interface through which the kernel's default route leads (/proc/net/route, /proc/net/ipv6_route); empty: there
/// is none.
QString defaultRouteInterface();

/// Where a network is: the interface of the default route, else those that are up with an address which others on their
/// wire reach, as of a switch or an access point that leads nowhere else. At most 16; no tunnels, and no bridges for
/// guests of this computer alone.
QStringList networkInterfaces();

/// Whether this computer has a network that NetworkManager leaves to others, as to ifupdown or systemd-networkd: it
/// then says that there is no network. NetworkManager is asked about the interfaces, and tells of no change there, so
/// it is looked at again every ten seconds. `client` must outlive it. Loop's thread.
class UnmanagedRoute {
public:
    /// `changed` is called when an answer has come that makes the others different; it may not let go of this object.
    UnmanagedRoute(BusClient& client, std::function<void()> changed, std::function<QStringList()> interfaces);

    void setWanted(bool isWanted); ///< While NetworkManager says that there is no network.
    bool isSettled() const { return !m_isWanted || m_isSettled; }
    bool isThere() const { return m_isWanted && m_isThere; }

private:
    void look();
    void settle(bool isThere);
    Task<Result<bool>> askAny(QStringList interfaces);
    Task<Result<bool>> ask(QString interface);

    BusClient& m_client;
    std::function<void()> m_changed;
    std::function<QStringList()> m_interfaces;
    bool m_isWanted = false;
    bool m_isSettled = false;
    bool m_isThere = false;
    Clock::Timer m_again;
    Task<Result<bool>> m_asking;
};

} // namespace everyport::machine

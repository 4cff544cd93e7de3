#pragma once

#include <functional>

#include <QString>

#include "netcore/bus/busclient.h"

namespace everyport::machine {

/// The interface through which the kernel's default route leads (/proc/net/route, /proc/net/ipv6_route); empty: there
/// is none.
QString defaultRouteInterface();

/// Whether this computer has a way out that NetworkManager leaves to others, as to ifupdown or systemd-networkd: it
/// then says that there is no network. NetworkManager is asked about the interface, and tells of no change there, so it
/// is looked at again every ten seconds. `client` must outlive it. Loop's thread.
class UnmanagedRoute {
public:
    /// `changed` is called when an answer has come that makes the others different; it may not let go of this object.
    UnmanagedRoute(BusClient& client, std::function<void()> changed, std::function<QString()> wayOut);

    void setWanted(bool isWanted); ///< While NetworkManager says that there is no network.
    bool isSettled() const { return !m_isWanted || m_isSettled; }
    bool isThere() const { return m_isWanted && m_isThere; }

private:
    void look();
    void settle(bool isThere);
    Task<Result<bool>> ask(QString interface);

    BusClient& m_client;
    std::function<void()> m_changed;
    std::function<QString()> m_wayOut;
    bool m_isWanted = false;
    bool m_isSettled = false;
    bool m_isThere = false;
    Clock::Timer m_again;
    Task<Result<bool>> m_asking;
};

} // namespace everyport::machine

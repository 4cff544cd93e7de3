#pragma once

#include <map>

#include "app/devices/deviceregistry.h"
#include "app/devices/ports/portwatch.h"
#include "app/devices/smartcards/smartcardline.h"
#include "app/devices/smartcards/smartcardwatch.h"

namespace everyport {

/// The readers of the system's smart card service (pcscd) as ports ("pcsc:ACS ACR122U PICC Interface"): each that the
/// service has is one as long as it is plugged in. Where there is no service the readers that stand there say so, and
/// go on by themselves when it comes. All must outlive it. Loop's thread.
class SmartCardRoute final : private devices::DeviceEvents {
public:
    SmartCardRoute(Reactor& reactor, devices::DeviceRegistry& devices);
    ~SmartCardRoute() override;
    SmartCardRoute(const SmartCardRoute&) = delete;
    SmartCardRoute& operator=(const SmartCardRoute&) = delete;

private:
    // DeviceEvents. The registry must not be asked to look again while it tells of one.
    void deviceAdded(const QString&) override { explainSoon(); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString& id) override;

    void take(const devices::SmartCards& cards);
    void plug(const QString& port, const devices::SmartCardReader& reader);
    void explainSoon();
    void explain();

    Reactor& m_reactor;
    devices::DeviceRegistry& m_devices;
    devices::SmartCards m_cards;
    std::map<QString, std::unique_ptr<devices::SmartCardLine>> m_lines; ///< By port.
    std::map<QString, QString> m_failed;                                ///< Why there is no line, by port.
    std::map<QString, QString> m_wanted;                                ///< Readers' ports, by their ids.
    std::map<QString, QString> m_explained; ///< Why ports are not there, by port, as the registry knows.
    Clock::Timer m_soon;
    devices::SmartCardWatch m_watch;
    devices::PortWatch m_service; ///< Of the service's socket.
};

} // namespace everyport

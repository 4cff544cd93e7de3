#pragma once

#include <deque>
#include <map>
#include <optional>

#include "app/devices/deviceregistry.h"
#include "app/devices/pseudoterminal.h"
#include "app/log/log.h"
#include "app/station/running/routes/listeningline.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/lifecycle/clientservice.h"

namespace everyport {

namespace devices {
class CarriedStream;
}

/// Readers behind serial servers ("tcp:HOST:PORT", "tls:HOST:PORT") and readers that connect to this computer
/// ("listen:PORT"): each that is switched on has a connection, which is a port while it lasts. One that cannot be had
/// or was lost is tried again after a while that grows, and not at all while this computer has no network, or waited
/// for; its reader is unplugged meanwhile and says why. All must outlive it. Loop's thread.
class NetworkRoute final : private devices::DeviceEvents {
public:
    /// `network` may be null. `timeToAdd`: a dialog is open that long, with a card held to the reader.
    NetworkRoute(Reactor& reactor, NetworkState* network, devices::DeviceRegistry& devices, Log& log,
        std::chrono::milliseconds timeToAdd = std::chrono::minutes(2));
    ~NetworkRoute() override;
    NetworkRoute(const NetworkRoute&) = delete;
    NetworkRoute& operator=(const NetworkRoute&) = delete;

    void start(); ///< The registry has its readers now. Before that nothing is connected.
    /// Connects an endpoint where no reader is yet and gives its port, which is kept for `timeToAdd`, and longer where
    /// a reader is added there. One that listens waits as long for its reader, in the place of one that listens at the
    /// same port for nobody. Error: Malformed, or why it cannot be connected; then it is not tried again. Dropping the
    /// Task drops only the answer.
    Task<Result<QString>> connect(QString endpoint);

private:
    struct Line {
        std::unique_ptr<ClientService> service; ///< One of these.
        std::unique_ptr<ListeningLine> listening;
        /// Of connections that have ended, the oldest first: what came last is yet to be read, for readers that hang up
        /// after each card, and may be held up meanwhile.
        std::deque<devices::PseudoTerminal> left;
        Clock::Timer leaving;            ///< Until the first of them is read.
        Clock::Moment leavingUntil = {}; ///< No longer.
        QString terminal = {};           ///< Of the connection that there is, or was last.
        Clock::Timer asked;              ///< Runs as long as somebody asked for it may want it.
        Clock::Timer good;               ///< That it is connected is told.
        std::optional<Clock::Moment> connectedAt;
        bool isTold = false; ///< That it cannot be had.
    };

    // DeviceEvents. A line must not go while its own event goes round, so all is looked at a turn later.
    void deviceAdded(const QString&) override { lookSoon(); }
    void deviceChanged(const QString& id) override;
    void deviceRemoved(const QString&) override { lookSoon(); }
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override;

    void look();
    void lookSoon();
    bool mustWait(const Endpoint& place) const; ///< There is no network that leads there.
    bool isRead(const QString& port) const;     ///< A reader that is on stands there.
    Line& lineOf(const Endpoint& place);        ///< A new one where there is none.
    void connectTo(const Endpoint& place, Line& line);
    void listenAt(const Endpoint& place, Line& line);
    std::unique_ptr<devices::CarriedStream> makeStream(const QString& port);
    void waits(const QString& port);
    void keepLast(const QString& port, devices::PseudoTerminal terminal);
    void callerLost(const QString& port);
    void lookAtLast(const QString& port);
    void dropUnwanted(const Endpoint& place);
    void connected(const QString& port, const QString& terminal);
    void failed(const QString& port, const Error& why);

    Reactor& m_reactor;
    NetworkState* m_network;
    devices::DeviceRegistry& m_devices;
    Log& m_log;
    std::chrono::milliseconds m_timeToAdd;
    std::map<QString, QString> m_wanted; ///< Ports of readers that are on, by their ids.
    std::map<QString, Line> m_lines;     ///< By port.
    Clock::Timer m_soon;
    bool m_isRunning = false;
};

} // namespace everyport

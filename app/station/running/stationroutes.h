#pragma once

#include <functional>
#include <memory>

#include <QStringList>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

class BluetoothRoute;
class DeviceLog;
class Log;
class MachineRoute;
class NetworkRoute;
class NetworkState;
class PartialReaders;
class PollLog;
class RemovedPictures;
class SmartCardRoute;
class StorageFindings;
class VoteRoute;
namespace devices {
class DeviceRegistry;
}
namespace events {
class EventRegistry;
}
namespace machine {
class Machine;
}
namespace polls {
class PollRegistry;
}
namespace stations {
class Stations;
}

/// What goes from one part of a station to another while it runs: taps to polls, troubles to the log, lines to readers;
/// with the computer and its network, from which some of it comes.
///
/// A Station has one. Whatever is asked for is there from `open` to the end of `close`. Loop's thread.
class StationRoutes {
public:
    struct Joined {
        Reactor& reactor;
        devices::DeviceRegistry& devices;
        polls::PollRegistry& polls;
        events::EventRegistry& events;
        Log& log;
        StorageFindings& findings;
    };
    struct Wishes {
        bool isQuiet = false;         ///< For one command on the books: nothing beside them is looked at or removed.
        QString systemBus = {};       ///< Where the computer is asked; see StationSettings.
        QString bluetoothFolder = {}; ///< Where paired devices have a link each.
        /// Pictures that no poll names any more.
        std::function<Task<Result<Done>>(QStringList paths)> drop = {};
    };
    StationRoutes();
    ~StationRoutes(); ///< As `close`.
    StationRoutes(const StationRoutes&) = delete;
    StationRoutes& operator=(const StationRoutes&) = delete;

    /// Before the first reader opens: a card that lies there already is a tap. What is joined must outlive `close`.
    void open(const Joined& joined, Wishes wishes);
    /// Those that come by Bluetooth, network or the smart card service; behind the start of the registry of readers.
    void openReaders(const Joined& joined);
    void kindsKnown(); ///< See DeviceLog.
    /// Those whose polls other stations vote in; null before they go. Nothing where it is not open.
    void setStations(stations::Stations* stations);
    /// In the order in which they may go; what has not gone yet is there meanwhile.
    void close();

    machine::Machine& machine() { return *m_machine; }
    NetworkState* network() { return m_network.get(); } ///< Null where the system does not say.
    BluetoothRoute& bluetooth() { return *m_bluetooth; }
    NetworkRoute& networkReaders() { return *m_networkReaders; }
    QStringList removedPictures() const;

private:
    bool m_isQuiet = false;
    std::unique_ptr<PartialReaders> m_partialReaders;
    std::unique_ptr<VoteRoute> m_votes;
    std::unique_ptr<DeviceLog> m_deviceLog;
    std::unique_ptr<PollLog> m_pollLog;
    std::unique_ptr<RemovedPictures> m_removedPictures;
    std::unique_ptr<machine::Machine> m_machine;
    std::unique_ptr<NetworkState> m_network;
    std::unique_ptr<MachineRoute> m_machineRoute;
    std::unique_ptr<BluetoothRoute> m_bluetooth;
    std::unique_ptr<NetworkRoute> m_networkReaders;
    std::unique_ptr<SmartCardRoute> m_smartCards;
};

} // namespace everyport

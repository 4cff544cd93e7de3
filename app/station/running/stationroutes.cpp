#include "app/station/running/stationroutes.h"

#include <utility>

#include "app/devices/deviceregistry.h"
#include "app/events/eventregistry.h"
#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/polls/partialreaders.h"
#include "app/station/running/polls/removedpictures.h"
#include "app/station/running/routes/bluetoothroute.h"
#include "app/station/running/routes/devicelog.h"
#include "app/station/running/routes/machineroute.h"
#include "app/station/running/routes/networkroute.h"
#include "app/station/running/routes/polllog.h"
#include "app/station/running/routes/smartcardroute.h"
#include "app/station/running/routes/voteroute.h"
#include "netcore/lifecycle/netlinkstate.h"

namespace everyport {

StationRoutes::StationRoutes() = default;

StationRoutes::~StationRoutes()
{
    close();
}

void StationRoutes::open(const Joined& joined, Wishes wishes)
{
    auto& clock = joined.reactor.clock();
    m_isQuiet = wishes.isQuiet;
    m_partialReaders = std::make_unique<PartialReaders>(clock, joined.devices, joined.polls, joined.log);
    m_votes = std::make_unique<VoteRoute>(clock, joined.devices, joined.polls, joined.log, &joined.events);
    m_deviceLog = std::make_unique<DeviceLog>(joined.devices, joined.log);
    m_pollLog = std::make_unique<PollLog>(joined.polls, joined.log, joined.findings);
    if (!m_isQuiet)
        m_removedPictures = std::make_unique<RemovedPictures>(joined.polls, clock, std::move(wishes.drop));
    m_machine = std::make_unique<machine::Machine>(joined.reactor, m_isQuiet ? QString() : wishes.systemBus);
    if (auto network = NetlinkState::open(joined.reactor))
        m_network = std::move(*network);
    m_machineRoute = std::make_unique<MachineRoute>(
        *m_machine, joined.devices, joined.polls, m_network.get(), joined.log);
    // Also before: a link that was left leads to a terminal that is somebody else's by now.
    m_bluetooth = std::make_unique<BluetoothRoute>(
        joined.reactor, *m_machine, joined.devices, wishes.bluetoothFolder, joined.log);
    m_networkReaders = std::make_unique<NetworkRoute>(joined.reactor, m_network.get(), joined.devices, joined.log);
    m_machine->start();
}

void StationRoutes::openReaders(const Joined& joined)
{
    m_bluetooth->start();
    if (m_isQuiet)
        return;
    m_networkReaders->start();
    m_smartCards = std::make_unique<SmartCardRoute>(joined.reactor, joined.devices);
}

void StationRoutes::kindsKnown()
{
    if (m_deviceLog)
        m_deviceLog->kindsKnown();
}

void StationRoutes::setStations(stations::Stations* stations)
{
    if (m_partialReaders)
        m_partialReaders->setStations(stations);
}

void StationRoutes::close()
{
    m_smartCards.reset();
    m_networkReaders.reset();
    m_bluetooth.reset();
    m_machineRoute.reset();
    m_network.reset();
    m_machine.reset();
    m_removedPictures.reset();
    m_pollLog.reset();
    m_deviceLog.reset();
    m_votes.reset();
    m_partialReaders.reset();
}

QStringList StationRoutes::removedPictures() const
{
    return m_removedPictures ? m_removedPictures->waiting() : QStringList();
}

} // namespace everyport

#include "app/stations/status/ownstatus.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

OwnStatus::OwnStatus(polls::PollRegistry& registry, devices::DeviceRegistry* devices, machine::Machine* machine)
    : m_registry(registry), m_devices(devices), m_machine(machine)
{
    m_registry.addListener(*this);
}

OwnStatus::~OwnStatus()
{
    m_registry.removeListener(*this);
}

void OwnStatus::voteCommitted(const polls::Poll&, const polls::Vote& vote, const polls::Tally&)
{
    if (vote.station != m_registry.station() || vote.at < m_lastTap.value_or(0))
        return;
    m_lastTap = vote.at;
    m_lastTapReader = vote.reader;
}

QString OwnStatus::nameOf(const QString& reader) const
{
    const auto* device = m_devices ? m_devices->find(reader) : nullptr;
    return device ? device->name : reader;
}

StationStatus OwnStatus::now(const QStringList& polls) const
{
    StationStatus status{.station = m_registry.station()};
    const auto devices = m_devices ? m_devices->devices() : QList<devices::Device>();
    for (const auto& device : devices) {
        if (device.enabled && status.readers.size() < StationStatus::mostReaders)
            status.readers.append({device.id, device.name, device.state == devices::DeviceState::Ready});
    }
    status.lastTap = m_lastTap;
    status.lastTapReader = m_lastTap ? nameOf(m_lastTapReader) : QString();
    status.waiting = m_registry.waitingTaps();
    if (m_machine) {
        const auto& power = m_machine->facts().power;
        status.power = powerText(power);
        status.isOnBattery = power.isOnBattery;
    }
    for (const auto& id : polls) {
        if (const auto* poll = m_registry.find(id))
            status.assigned.insert(id, poll->readers);
    }
    return status;
}

ChainMarks sealsOf(const polls::Polls& polls, const ChainLengths& has)
{
    ChainMarks seals;
    for (const auto& [poll, writers] : has.asKeyValueRange()) {
        const auto chains = polls.chains(poll);
        for (auto chain = chains.begin(); chain != chains.end(); ++chain) {
            if (chain->links > 0 && chain->links == writers.value(chain.key()))
                seals[poll].insert(chain.key(), chain->seal.left(StationStatus::markSize));
        }
    }
    return seals;
}

QList<ChainName> marksInTurn(const polls::Polls& polls, const ChainLengths& has)
{
    std::vector<std::tuple<int, bool, ChainName>> turns;
    for (const auto& [id, writers] : has.asKeyValueRange()) {
        const auto* poll = polls.find(id);
        const bool isOver = !poll || !poll->isOpen();
        QMap<QString, int> chains; // by station
        for (const auto& writer : writers.keys())
            turns.emplace_back(chains[polls::stationOfChain(writer)]++, isOver, ChainName{id, writer});
    }
    std::sort(turns.begin(), turns.end());
    QList<ChainName> inTurn;
    for (const auto& turn : turns)
        inTurn.append(std::get<ChainName>(turn));
    return inTurn;
}

QString powerText(const machine::PowerFacts& power)
{
    if (power.source != machine::Source::There)
        return {};
    return power.isOnBattery ? u"battery %1 %"_s.arg(power.percent) : u"mains"_s;
}

} // namespace everyport::stations

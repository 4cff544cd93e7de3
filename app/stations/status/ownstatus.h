#pragma once

#include <optional>

#include "app/devices/deviceregistry.h"
#include "app/machine/machine.h"
#include "app/polls/pollregistry.h"
#include "app/stations/items/stationstatus.h"

namespace everyport::stations {

/// What this station says about itself, but for its names and what it has of others' votes. `registry` must outlive it,
/// and so must the others, which may be null. Loop's thread.
class OwnStatus final : private polls::PollEvents {
public:
    OwnStatus(polls::PollRegistry& registry, devices::DeviceRegistry* devices, machine::Machine* machine);
    ~OwnStatus() override;
    OwnStatus(const OwnStatus&) = delete;
    OwnStatus& operator=(const OwnStatus&) = delete;

    StationStatus now(const QStringList& polls) const; ///< `polls`: those that are shared.

private:
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;
    QString nameOf(const QString& reader) const;

    polls::PollRegistry& m_registry;
    devices::DeviceRegistry* m_devices;
    machine::Machine* m_machine;
    std::optional<qint64> m_lastTap;
    QString m_lastTapReader; // its id
};

/// Of the chains in `has` that are there as far as that; what is longer there waits to be merged.
ChainMarks sealsOf(const polls::Polls& polls, const ChainLengths& has);

/// Of which chains it says first what others compare with theirs, where not all fit: of each station one before the
/// second of any, or one that begins many would leave no room for those of others; of polls whose voting is open before
/// others.
QList<ChainName> marksInTurn(const polls::Polls& polls, const ChainLengths& has);

/// "mains", "battery 74 %"; empty where nobody knows.
QString powerText(const machine::PowerFacts& power);

} // namespace everyport::stations

#include "app/stations/speakingfor.h"

#include <algorithm>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

namespace {

constexpr qsizetype mostChainsOfOne = 8; // of one station, in a poll: it begins anew where its folder was brought back

} // namespace

bool speaksFor(const QString& name, const QString& writer, const RosterOrder& roster)
{
    const auto* entry = roster.find(name);
    return entry && (name == roster.home || polls::isOwnWriter(writer, entry->station));
}

bool hasRoomFor(const QString& writer, const QMap<QString, qint64>& chains)
{
    const auto station = polls::stationOfChain(writer);
    const auto ofIt = std::count_if(chains.keyBegin(), chains.keyEnd(),
        [&station](const QString& one) { return polls::isOwnWriter(one, station); });
    return chains.contains(writer) || ofIt < mostChainsOfOne;
}

QString stationOfWriter(const QString& writer, const RosterOrder& roster)
{
    for (const auto& entry : roster.stations) {
        if (polls::isOwnWriter(writer, entry.station))
            return entry.name;
    }
    return writer;
}

} // namespace everyport::stations

#include "app/stations/items/stationorders.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "app/polls/definition/polljson.h"
#include "app/stations/items/jsonfields.h"
#include "app/stations/items/signeditem.h"
#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaltBytes = 64;
constexpr qsizetype longestLeader = 64;
constexpr qint64 mostRounds = 1'000'000'000;

std::optional<polls::Poll::State> pollStateFrom(const QString& name)
{
    using State = polls::Poll::State;
    for (const auto state : {State::Draft, State::Open, State::Closed}) {
        if (name == polls::stateName(state))
            return state;
    }
    return {};
}

std::optional<RosterEntry> entryFrom(const QJsonObject& object)
{
    const auto key = bytesOf(object["key"_L1], StationKeys::publicKeySize);
    RosterEntry entry{.name = object["name"_L1].toString(),
        .key = key.value_or(QByteArray()),
        .since = timeOf(object["since"_L1]).value_or(0),
        .station = textOf(object["station"_L1], longestLeader)};
    if (const auto address = object["address"_L1].toString(); canBeAddress(address))
        entry.address = address;
    return isStationName(entry.name) && isStationKey(entry.key) && isNameInLogs(entry.station)
        ? std::optional(std::move(entry))
        : std::nullopt;
}

bool has(const RosterOrder& roster, const RosterEntry& entry)
{
    return std::any_of(roster.stations.begin(), roster.stations.end(),
        [&entry](const RosterEntry& one) { return one.name == entry.name || one.key == entry.key; });
}

} // namespace

QByteArray pollOrderToJson(const PollOrder& order)
{
    QJsonObject object{{u"poll"_s, order.poll}, {u"salt"_s, base64Of(order.salt)},
        {u"definition"_s, QJsonDocument::fromJson(order.definition).object()},
        {u"state"_s, polls::stateName(order.state)}, {u"leader"_s, order.leader}, {u"shared"_s, order.isShared},
        {u"round"_s, order.round}};
    if (order.openedAt)
        object.insert(u"openedAt"_s, *order.openedAt);
    return compactJson(object);
}

std::optional<PollOrder> pollOrderFromJson(QByteArrayView json)
{
    const auto object = objectFromJson(json, mostItemBytes);
    if (!object)
        return {};
    const auto& fields = *object;
    const auto salt = bytesOf(fields["salt"_L1], mostSaltBytes);
    const auto state = pollStateFrom(fields["state"_L1].toString());
    const auto shared = fields["shared"_L1];
    if (!salt || !state || !shared.isBool())
        return {};
    PollOrder order{.poll = fields["poll"_L1].toString(),
        .salt = *salt,
        .definition = compactJson(fields["definition"_L1].toObject()),
        .state = *state,
        .round = int(numberOf(fields["round"_L1], 1, mostRounds).value_or(1)),
        .openedAt = timeOf(fields["openedAt"_L1]),
        .leader = textOf(fields["leader"_L1], longestLeader),
        .isShared = shared.toBool()};
    const auto poll = polls::pollFromJson(order.definition);
    if (!polls::isSlug(order.poll) || order.leader.isEmpty() || !poll || poll->id != order.poll)
        return {};
    return order;
}

const RosterEntry* RosterOrder::find(const QString& name) const
{
    const auto found = std::find_if(
        stations.begin(), stations.end(), [&name](const RosterEntry& entry) { return entry.name == name; });
    return found == stations.end() ? nullptr : &*found;
}

QByteArray rosterToJson(const RosterOrder& roster)
{
    QJsonArray stations;
    for (const auto& entry : roster.stations) {
        QJsonObject object{{u"name"_s, entry.name}, {u"key"_s, base64Of(entry.key)}, {u"since"_s, entry.since},
            {u"station"_s, entry.station}};
        if (!entry.address.isEmpty())
            object.insert(u"address"_s, entry.address);
        stations.append(object);
    }
    return compactJson({{u"home"_s, roster.home}, {u"stations"_s, stations}});
}

std::optional<RosterOrder> rosterFromJson(QByteArrayView json)
{
    const auto object = objectFromJson(json, mostItemBytes);
    if (!object || !(*object)["stations"_L1].isArray())
        return {};
    RosterOrder roster{.home = (*object)["home"_L1].toString()};
    if (!isStationName(roster.home))
        return {};
    for (const auto& value : (*object)["stations"_L1].toArray()) {
        const auto entry = entryFrom(value.toObject());
        if (entry && roster.stations.size() < RosterOrder::mostStations && !has(roster, *entry))
            roster.stations.append(*entry);
    }
    return roster;
}

QByteArray stationOrderToJson(const StationOrder& order)
{
    return compactJson({{u"assign"_s, assignmentsToJson(order.assign)}, {u"at"_s, order.at}, {u"last"_s, order.last}});
}

std::optional<StationOrder> stationOrderFromJson(QByteArrayView json)
{
    const auto object = objectFromJson(json, mostItemBytes);
    if (!object || !(*object)["assign"_L1].isObject())
        return {};
    return StationOrder{.assign = assignmentsFromJson((*object)["assign"_L1].toObject()),
        .last = textOf((*object)["last"_L1], polls::maximumTitleLength),
        .at = timeOf((*object)["at"_L1]).value_or(0)};
}

} // namespace everyport::stations

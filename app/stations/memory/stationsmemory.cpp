#include "app/stations/memory/stationsmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/stations/items/jsonfields.h"
#include "app/stations/memory/soleprogram.h"
#include "app/storage/database.h"
#include "app/storage/query.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSecretBytes = 64; // a seed or a key

QByteArray bytesIn(const QJsonValue& value)
{
    return bytesOf(value, mostSecretBytes).value_or(QByteArray());
}

QString asText(const QByteArray& json)
{
    return QString::fromUtf8(json);
}

} // namespace

QByteArray StationsMemory::toJson() const
{
    QJsonObject taken;
    for (auto order = orders.begin(); order != orders.end(); ++order)
        taken.insert(order.key(), order.value());
    QJsonObject ofStations;
    for (auto order = set.begin(); order != set.end(); ++order)
        ofStations.insert(order.key(), asText(stationOrderToJson(*order)));
    const QJsonObject all{{u"seed"_s, keys ? base64Of(*keys->seed()) : QString()}, {u"name"_s, name},
        {u"home_key"_s, base64Of(homeKey)}, {u"address"_s, login.address}, {u"password"_s, login.password},
        {u"card"_s, asText(card)}, {u"orders"_s, taken}, {u"set_here"_s, asText(stationOrderToJson(setHere))},
        {u"wanted"_s, assignmentsToJson(wanted)}, {u"invitations"_s, asText(invitations.toJson())},
        {u"shared"_s, QJsonArray::fromStringList(shared)}, {u"leaving"_s, QJsonArray::fromStringList(leaving)},
        {u"set"_s, ofStations}, {u"roster"_s, asText(rosterToJson(roster))}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

StationsMemory StationsMemory::fromJson(const QByteArray& json)
{
    const auto all = QJsonDocument::fromJson(json).object();
    StationsMemory memory;
    memory.keys = StationKeys::fromSeed(Wiped<QByteArray>(bytesIn(all[u"seed"_s])));
    memory.name = all[u"name"_s].toString();
    memory.homeKey = bytesIn(all[u"home_key"_s]);
    memory.login = {all[u"address"_s].toString(), all[u"password"_s].toString()};
    memory.card = all[u"card"_s].toString().toUtf8();
    const auto taken = all[u"orders"_s].toObject();
    for (auto order = taken.begin(); order != taken.end(); ++order)
        memory.orders.insert(order.key(), order->toInteger());
    memory.setHere = stationOrderFromJson(all[u"set_here"_s].toString().toUtf8()).value_or(StationOrder());
    memory.wanted = assignmentsFromJson(all[u"wanted"_s].toObject());
    memory.invitations = Invitations::fromJson(all[u"invitations"_s].toString().toUtf8());
    for (const auto& poll : all[u"shared"_s].toArray())
        memory.shared.append(poll.toString());
    for (const auto& address : all[u"leaving"_s].toArray())
        memory.leaving.append(address.toString());
    const auto ofStations = all[u"set"_s].toObject();
    for (auto order = ofStations.begin(); order != ofStations.end(); ++order) {
        if (const auto read = stationOrderFromJson(order->toString().toUtf8()))
            memory.set.insert(order.key(), *read);
    }
    memory.roster = rosterFromJson(all[u"roster"_s].toString().toUtf8()).value_or(RosterOrder());
    return memory;
}

QStringList MemoryKeeper::tables()
{
    return {u"CREATE TABLE stations_memory (only INTEGER PRIMARY KEY CHECK (only = 1), memory BLOB NOT NULL)"_s};
}

Task<Result<StationsMemory>> MemoryKeeper::load()
{
    const auto steps = tables();
    auto made = co_await m_database.migrate(u"stations"_s, steps);
    if (!made)
        co_return made.error();
    auto loaded = co_await m_database.read([](QSqlDatabase& connection) -> Result<StationsMemory> {
        auto rows = runQuery(connection, u"SELECT memory FROM stations_memory"_s);
        if (!rows)
            return rows.error();
        return rows->next() ? StationsMemory::fromJson(rows->value(0).toByteArray()) : StationsMemory();
    });
    co_return loaded;
}

Task<Result<Done>> MemoryKeeper::keep(const StationsMemory& memory)
{
    return m_database.write([json = memory.toJson(), isShared = m_database.isShared()](QSqlDatabase& connection) {
        const auto held = isShared ? SoleProgram::hold(connection) : Result<Done>(Done{});
        if (!held)
            return held;
        return runStatement(connection,
            u"INSERT INTO stations_memory (only, memory) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET memory = excluded.memory"_s,
            {json});
    });
}

} // namespace everyport::stations

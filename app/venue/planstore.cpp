#include "app/venue/planstore.h"

#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::venue::store {

using namespace Qt::StringLiterals;

namespace {

constexpr double storedSteps = 10'000; // numbers that are the same in every database

qint64 kept(double coordinate)
{
    return qRound64(coordinate * storedSteps);
}

/// Of a later version, or by another's hand: what cannot be read is as good as none.
Result<PlanPicture> picture(QSqlDatabase& database)
{
    auto rows = runQuery(database, u"SELECT picture FROM venue_plan"_s);
    if (!rows)
        return rows.error();
    if (!rows->next())
        return PlanPicture();
    const auto read = readPlanPicture(rows->value(0).toByteArray());
    return read ? *read : PlanPicture();
}

} // namespace

QStringList migration()
{
    return {u"CREATE TABLE venue_plan (only INTEGER PRIMARY KEY CHECK (only = 1), picture BLOB NOT NULL)"_s,
        u"CREATE TABLE venue_places (reader TEXT NOT NULL PRIMARY KEY, x INTEGER NOT NULL, y INTEGER NOT NULL,"
        " label TEXT NOT NULL)"_s};
}

Result<Plan> load(QSqlDatabase& database)
{
    auto shown = picture(database);
    if (!shown)
        return shown.error();
    Plan plan{.picture = std::move(*shown)};
    auto rows = runQuery(database, u"SELECT reader, x, y, label FROM venue_places ORDER BY reader"_s);
    if (!rows)
        return rows.error();
    while (rows->next() && plan.places.size() < maximumPlaces) {
        Place place{.reader = rows->value(0).toString(),
            .x = keptCoordinate(double(rows->value(1).toLongLong()) / storedSteps),
            .y = keptCoordinate(double(rows->value(2).toLongLong()) / storedSteps),
            .label = rows->value(3).toString()};
        if (checkPlace(place)) // else of another's hand, like a picture that cannot be read
            plan.places.append(std::move(place));
    }
    if (rows->lastError().isValid())
        return storageError(rows->lastError(), database.databaseName());
    return plan;
}

Result<Done> savePicture(QSqlDatabase& database, const PlanPicture& picture)
{
    return runStatement(database,
        u"INSERT INTO venue_plan (only, picture) VALUES (1, ?)"
        " ON CONFLICT (only) DO UPDATE SET picture = excluded.picture"_s,
        {picture.bytes});
}

Result<Done> removePicture(QSqlDatabase& database)
{
    return runStatement(database, u"DELETE FROM venue_plan"_s);
}

Result<Done> savePlace(QSqlDatabase& database, const Place& place)
{
    return runStatement(database,
        u"INSERT INTO venue_places (reader, x, y, label) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (reader) DO UPDATE SET x = excluded.x, y = excluded.y, label = excluded.label"_s,
        {place.reader, kept(place.x), kept(place.y), notNull(place.label)});
}

Result<Done> removePlace(QSqlDatabase& database, const QString& reader)
{
    return runStatement(database, u"DELETE FROM venue_places WHERE reader = ?"_s, {reader});
}

Result<Done> clear(QSqlDatabase& database)
{
    const auto removed = removePicture(database);
    return removed ? runStatement(database, u"DELETE FROM venue_places"_s) : removed;
}

} // namespace everyport::venue::store

#pragma once

#include <QSqlDatabase>
#include <QStringList>

#include "app/venue/plan.h"

/// The plan in the storage. Jobs for Database: they run in its threads.
namespace everyport::venue::store {

QStringList migration();
Result<Plan> load(QSqlDatabase& database);
Result<Done> savePicture(QSqlDatabase& database, const PlanPicture& picture); ///< In place of the one that is there.
Result<Done> removePicture(QSqlDatabase& database);
Result<Done> savePlace(QSqlDatabase& database, const Place& place); ///< In place of the one of that reader.
Result<Done> removePlace(QSqlDatabase& database, const QString& reader);
Result<Done> clear(QSqlDatabase& database); ///< The picture and all places.

} // namespace everyport::venue::store

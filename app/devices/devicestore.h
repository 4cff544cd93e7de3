#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include "app/devices/device.h"
#include "netcore/base/result.h"

/// The list of devices in the database: what was wished for and how each is found again, not how it is doing.
namespace everyport::devices::store {

QStringList migration();
Result<QList<Device>> list(QSqlDatabase& database);
/// Adds it at the list's end. Refused/AlreadyExists where its id is there: several programs may share the database, and
/// each knows the readers that were there at its start.
Result<Done> add(QSqlDatabase& database, const Device& device);
/// Changes the row with its id; where another program has removed that, it is added.
Result<Done> save(QSqlDatabase& database, const Device& device);
Result<Done> remove(QSqlDatabase& database, const QString& id);

} // namespace everyport::devices::store

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
/// Adds it at the list's end, or changes the row with its id.
Result<Done> save(QSqlDatabase& database, const Device& device);
Result<Done> remove(QSqlDatabase& database, const QString& id);

} // namespace everyport::devices::store

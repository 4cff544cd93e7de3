#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {
class ServiceType;
class Station;
} // namespace everyport

namespace everyport::ui {

/// Where a service of this type declares that it listens (endpoints, as Endpoint::parse reads them).
QStringList wantedPlaces(const ServiceType& type);

/// Where it would listen: its wantedPlaces, ports that somebody has changed for free ones. Nothing is made.
Task<QStringList> quickPlaces(Station* station, QString type);

/// A service of this type with what it declares itself, at its quickPlaces. Gives its name; it is not started yet.
Task<Result<QString>> addQuickly(Station* station, QString type);

} // namespace everyport::ui

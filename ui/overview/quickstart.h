#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// Where a service of this type would listen (endpoints, as Endpoint::parse reads them): what it declares itself, ports
/// that somebody has changed for free ones. Nothing is made.
Task<QStringList> quickPlaces(Station* station, QString type);

/// A service of this type with what it declares itself, at its quickPlaces. Gives its name; it is not started yet.
Task<Result<QString>> addQuickly(Station* station, QString type);

} // namespace everyport::ui

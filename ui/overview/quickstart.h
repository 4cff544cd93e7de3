#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

/// A service of this type with what it declares itself; ports that somebody has are changed for free ones. Gives its
/// name; it is not started yet.
Task<Result<QString>> addQuickly(Station* station, QString type);

} // namespace everyport::ui

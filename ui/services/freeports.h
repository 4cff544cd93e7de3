#pragma once

#include <QStringList>

namespace everyport::ui {

/// The same places to listen at, each at a port that nobody has and that this program may have. Reads /proc: for a
/// thread.
QStringList atFreePorts(const QStringList& endpoints);

} // namespace everyport::ui

#pragma once

#include <QString>

#include "app/backup/restore.h"

namespace everyport::ui {

/// A line a kind of thing: what of it is new here, the same, or other.
QString planLabel(const backup::RestorePlan& plan, backup::RestoreMode mode);
/// "From town-hall, 9 June 18:20, version 0.1.0: whole and unchanged."
QString headLabel(const backup::BackupHead& head);

} // namespace everyport::ui

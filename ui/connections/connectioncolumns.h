#pragma once

#include "ui/connections/connectionrow.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

/// What stands in a row of ConnectionsModel, in the order of its enum. `clock`, for ages, must outlive them.
ColumnList<ConnectionRow> connectionColumns(const Clock& clock);

} // namespace everyport::ui

#pragma once

#include <memory>

#include <QString>

#include "netcore/files/actingas.h"

namespace everyport::backup {

/// Where a command of root's uses files as whom the data folder belongs to (ActingAs), what is below the folder of
/// configuration is done as who calls, while this lives, unless that folder is that account's as well: /etc/everyport
/// is root's. Null where nothing changes.
std::unique_ptr<ActingAsCaller> asConfigs(const QString& configFolder);

} // namespace everyport::backup

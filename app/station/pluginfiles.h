#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// Writes a plugin that works, with a test of its own, to a new folder `name` in `place`, and returns that.
/// AlreadyExists where anything is there, BadValue for a name that no plugin can have. Waits for the disk.
Result<QString> writeNewPlugin(const QString& place, const QString& name);

} // namespace everyport

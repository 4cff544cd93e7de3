#pragma once

#include <QString>

#include "netcore/result.h"

namespace everyport {

/// Sees to it that `file` can be a database of ours: there, writable, and readable by nobody else (0600).
/// Every Error says what to do. Blocks for a moment; for the start of the program.
Result<Done> prepareStorageFile(const QString& file);

} // namespace everyport

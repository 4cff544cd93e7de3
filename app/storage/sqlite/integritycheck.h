#pragma once

#include <chrono>

#include <QSqlDatabase>

namespace everyport {

enum class Integrity {
    Whole,
    Broken,
    TakesTooLong, ///< To be told within the time.
};

/// Looks through all of a database, as the next start would find it: without what the connection has in memory. Blocks
/// its thread, and whoever waits for it, for `limit` at most. The connection's progress handler is none afterwards.
Integrity checkIntegrity(QSqlDatabase& connection, std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace everyport

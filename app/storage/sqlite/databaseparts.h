#pragma once

#include <array>

#include <QString>

#include "app/storage/sqlite/filefacts.h"

/// The files of a database by SQLite's names (sqlite.org/wal.html): its write-ahead log, the log's index, and itself.
/// In the order in which they go and come: the log must never stand beside another database.
namespace everyport::databaseparts {

constexpr std::array endings{"-wal", "-shm", ""};
constexpr std::size_t log = 0;
constexpr std::size_t logIndex = 1;
constexpr std::size_t databaseItself = 2;

using Facts = std::array<FileFacts, endings.size()>; ///< Of each.

inline QString name(const QString& database, std::size_t part)
{
    return database + QLatin1String(endings.at(part));
}

} // namespace everyport::databaseparts

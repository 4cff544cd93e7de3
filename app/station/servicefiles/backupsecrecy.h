#pragma once

#include "app/backup/backupwriter.h"

namespace everyport {

/// Which words of a station's files are secrets: options that are declared so, of services and plugins; rules whole
/// that have one; files that options name as holding one, and passwords within settings of any name. Of what it cannot
/// read, or whose type it does not know, all is. Reads the folders of services and plugins; to be called on the loop's
/// thread, what it gives on any.
backup::Secrecy stationSecrecy(const QString& configFolder, const QString& dataFolder);

} // namespace everyport

#pragma once

#include "app/backup/backupwriter.h"

namespace everyport {

/// Which words of a station's files are secrets: options that are declared so, of services and plugins; rules whole
/// that have one. Of what it cannot read, or whose type it does not know, all is. Reads the plugins' folders; to be
/// called on the loop's thread, what it gives on any.
backup::Secrecy stationSecrecy(const QString& configFolder, const QString& dataFolder);

} // namespace everyport

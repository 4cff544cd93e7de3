#pragma once

#include "app/backup/making/backupwriter.h"

namespace everyport {

/// Which words of a station's files are secrets: options that are declared so, of services and plugins; rules whole
/// that have one; files that options name as holding one, and passwords within settings of any name. Of what it cannot
/// read, or whose type it does not know, all is. Reads the folders of services and plugins; to be called on the loop's
/// thread, what it gives on any.
backup::Secrecy stationSecrecy(const QString& configFolder, const QString& dataFolder);
/// The same for a backup that does not name all that it lacks: the first programs left each rule out, too, that writes
/// out what is so anyway ("enabled = true").
backup::Secrecy secrecyOfOlder(const QString& configFolder, const QString& dataFolder);

} // namespace everyport

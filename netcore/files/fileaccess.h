#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

// What whoever this thread uses files as may do with them. access() and QFileInfo ask for whoever started the program,
// which is root where files are used as another account (ActingAs, --uid). All of it blocks for the disk.

/// Whether a folder can be listed and what is in it be reached; it is tried. Error::native says why not.
Result<Done> tryFolder(const QString& folder);
/// The same of a name in bytes, which may be no text: the errno that says why not, 0 where it can.
int whyNotEntered(const QByteArray& name);
/// Whether a plain file can be read, which is tried, too. What it leads to counts of a link.
bool canReadFile(const QString& path);
/// Whether names can be made in a folder, and taken out of it.
bool canWriteFolder(const QString& folder);

} // namespace everyport

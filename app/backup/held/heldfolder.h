#pragma once

#include <QByteArrayList>
#include <QString>

#include "netcore/base/filedescriptor.h"

namespace everyport::backup {

// Folders that are held open, for the places in them (heldplace.h). All of it blocks.

/// One that a way begins at; it may be reached by links. Where files are used as another account's (ActingAs) and this
/// is done as who calls, only by such as that account could not lead elsewhere, unless the folder is that one's.
FileDescriptor openRoot(const QString& folder, int flags);
/// By which it is found while it is held.
QString pathOf(const FileDescriptor& folder);
/// What is in it. Bytes: not each name is UTF-8.
QByteArrayList namesIn(int folder);

} // namespace everyport::backup

#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// What a start does with the files of a database, before SQLite opens them. Every Error says what to do. These block
/// for a moment.

/// Whether the files of a database are files, or missing: SQLite, and what looks at its log before, would wait at a
/// pipe until somebody writes. SQLite opens them by their names, since its log stands beside them, so that they may be
/// others by then. Who can do that is the account whose folder it is, and a command of root's opens them as that
/// account (ActingAs): it reads and writes nothing that this one may not, and at worst waits until it is ended.
Result<Done> checkStorageFiles(const QString& file);

/// Sees to it that `file` can be a database of ours: there, writable, and readable by nobody else (0600). A link that
/// has lost the log beside it is an Error.
Result<Done> prepareStorageFile(const QString& file);

/// Under these stand a copy of all of `file` that is on the disk, and what somebody else had put in its place, at this
/// moment.
QString finishedCopyName(const QString& file);
QString foundName(const QString& file);

// With the files of a database while it is open. errno says why something was not done.
bool moveFile(const QString& from, const QString& to); ///< Over nothing that stands there; in one file system.
/// The Error for what errno says of `doing`, which is named for a person; a full disk is Local/NoSpace.
Error fileError(const QString& file, const QString& doing);

} // namespace everyport

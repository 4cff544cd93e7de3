#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// What a start does with the files of a database, before SQLite opens them. Every Error says what to do. These block
/// for a moment.

/// Sees to it that `file` can be a database of ours: there, writable, and readable by nobody else (0600). A copy that
/// was finished but not yet put in its place takes the place where nothing is; a link that has lost the log beside it
/// is an Error.
Result<Done> prepareStorageFile(const QString& file);

/// Keeps a log that is damaged (LogFrames::isDamaged) under another name, for whoever can save something of it: SQLite
/// will write over it. That name; empty where the log is whole or there is none.
Result<QString> keepDamagedLog(const QString& file);

/// Under these stand a copy of all of `file` that is on the disk, and what somebody else had put in its place, at this
/// second.
QString finishedCopyName(const QString& file);
QString foundName(const QString& file);

} // namespace everyport

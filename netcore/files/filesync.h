#pragma once

#include <QString>

namespace everyport {

// What is on the disk when they return, so that a loss of power leaves it. They block for the disk; errno says why
// something was not done.

/// What was written into a file, or a folder's names. Not of a database that is open: to close any descriptor of a file
/// drops each lock that this process has on it (fcntl(2), "record locks").
bool synchroniseFile(const QString& path);
/// The name of a file that was made, renamed or removed: the folder that it is in.
bool synchroniseFolderOf(const QString& path);
/// A copy for this account's eyes only (0600), under a name that nothing has yet: a link that stands there is not
/// followed. What it is made of may be a link, as SQLite's files may. Where it is not done nothing is left of it.
bool copyToDisk(const QString& from, const QString& to);

} // namespace everyport

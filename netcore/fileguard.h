#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/result.h"

namespace everyport {

// Files that hold secrets, that decide what the program does, or whose names come from strangers. All of it blocks for the disk.

/// Makes it where it is missing, for this account's eyes only (0700), whatever the umask; those above it as the system likes.
/// Into one of ours that is there nobody else may write afterwards.
/// Error: it cannot be made, or not be used.
Result<Done> makePrivateFolder(const QString& path);
/// A copy that this account alone can read (0600), in the place of what was there. Not for large files.
Result<Done> copyPrivately(const QString& from, const QString& to);
/// What is in a regular file, `most` bytes of it. A link, a FIFO or a device is Refused/PermissionDenied, and nothing of it is read.
Result<QByteArray> readPlainFile(const QString& path, qint64 most);

/// Whether a group is one user's alone, as many systems give each one; with those a umask of 002 is usual.
bool isGroupOfOne(unsigned user, unsigned group);
/// Whether nobody but its owner (and root) may write a file or put another in its place. Local/PermissionDenied with a sentence
/// that names it and says what helps. Of one that is not there nothing is wrong.
Result<Done> checkOnlyOwnerWrites(const QString& path);
/// Whether others than its owner may read it, and come as far as its folder.
bool mayOthersRead(const QString& path);

} // namespace everyport

#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

class QFile;

namespace everyport {

// Files that hold secrets, that decide what the program does, or whose names come from strangers. All of it blocks for
// the disk.

/// Makes it where it is missing, for this account's eyes only (0700), whatever the umask; those above it as the system
/// likes. Into one of ours that is there nobody else may write afterwards. Error: it cannot be made, or not be used.
Result<Done> makePrivateFolder(const QString& path);
/// A copy that this account alone can read (0600), in the place of what was there; on an Error that stays.
Result<Done> copyPrivately(const QString& from, const QString& to);
/// What is in a regular file, `most` bytes of it. A link, a FIFO or a device is Refused/PermissionDenied, and nothing
/// of it is read.
Result<QByteArray> readPlainFile(const QString& path, qint64 most);

// The same of a file that a person or somebody's file names: links are followed. An Error's text is only why, for who
// says what was read.

/// `most` bytes of it.
Result<QByteArray> readChosenFile(const QString& path, qint64 most);
/// All of it; of what has more than `most` bytes nothing, which is Malformed/TooLarge.
Result<QByteArray> readWholeFile(const QString& path, qint64 most);
/// For what is read by pieces. Nothing waits where it is opened, nor a read of it for somebody who writes.
Result<Done> openChosenFile(QFile& file, const QString& path);

/// Whether a group is one user's alone, as many systems give each one; with those a umask of 002 is usual.
bool isGroupOfOne(unsigned user, unsigned group);
// Ours is what belongs to root, to the account that the program runs as or uses files as, or to `alsoOf`: the one that
// it is going to run as. Who asks is told Local/PermissionDenied with a sentence that names what is wrong and says what
// helps. Of what is not there nothing is wrong.

/// Whether a file is ours and nobody else may write it, nor put another in its place or in that of a folder above it.
/// In its own folder nobody else may make files. Of a link, what it leads to as well.
Result<Done> checkOnlyOwnerWrites(const QString& path, unsigned alsoOf = 0);
/// A file, folder or link by itself, whatever is around it or behind it.
Result<Done> checkOwner(const QString& path, unsigned alsoOf = 0);
/// The same, whoever else may write it.
Result<Done> checkBelongs(const QString& path, unsigned alsoOf = 0);
/// Whether others than its owner may read it, and come as far as its folder.
bool mayOthersRead(const QString& path);

} // namespace everyport

#pragma once

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

// Small files that people write by hand, and of which nothing they wrote may be lost by what the program does. All of
// it waits for the disk.

/// Where a copy of a file that is wrong is kept before it is mended: NAME.broken beside it, then NAME.broken.1 to .99.
/// The first that is free, or has the same in it already; the last where all hold something else.
QString brokenCopyPath(const QString& path);
/// Keeps that copy, for this account's eyes only. Refused/AlreadyExists where all hold something else: none of them is
/// written over.
Result<Done> keepBrokenCopy(const QString& path);

/// Whether removeFile could do it: asked before what belongs to the file is stopped. What is not there can be removed.
Result<Done> checkRemovable(const QString& path);
/// A file that was removed, as it was. Its rights come back, too: one that others could write must not pass for one's
/// own afterwards.
struct KeptFile {
    QByteArray text = {}; ///< Byte for byte.
    QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QString link = {}; ///< Where it led, if it was a link.
};
/// Removes a file and gives what restoreFile needs. What cannot be kept (unreadable, somebody else's, or larger than
/// `largestKept`) stays where it is. Local/NotFound where there is none.
Result<KeptFile> removeFile(const QString& path);
/// Puts it back. Refused/AlreadyExists where another file stands there by now.
Result<Done> restoreFile(const QString& path, const KeptFile& kept);

constexpr qint64 largestKept = 16 * 1024 * 1024;

} // namespace everyport

#pragma once

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport::sftp {

/// A client's path as it is from the area's root: no leading slash, no ".", "..", or doubled slashes; "." is the root.
/// ".." at the root stays there, as in every file system. Error: Refused/BadValue for NUL, a name over 255 bytes or a
/// path over 4095; NotFound for an empty one.
Result<QByteArray> relativePath(const QByteArray& path);

/// The same with a slash in front.
Result<QByteArray> absolutePath(const QByteArray& path);

/// What a link at `path` has to say on disk to mean `target`: relative, within the area. Error:
/// Refused/PermissionDenied when it leads out.
Result<QByteArray> linkText(const QByteArray& path, const QByteArray& target);

} // namespace everyport::sftp

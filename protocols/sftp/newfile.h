#pragma once

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "protocols/sftp/arearoot.h"

namespace everyport::sftp {

struct NewFile {
    FileDescriptor fd;
    bool isNew = true; ///< Else somebody else has made it just now.
};

/// Makes a file; `path` as relativePath gives it, `flags` and `permissions` as those of open(2). Where a link leads to
/// nothing yet, there, as OpenSSH's server does, unless it is `onlyNew`, which follows none. Blocks.
Result<NewFile> makeFile(const AreaRoot& root, QByteArray path, int flags, quint32 permissions, bool onlyNew);

/// What a link says, also one that leads out of the area, where it is not followed. Refused where that is an absolute
/// path, which only others can have put there. Blocks.
Result<QByteArray> linkTarget(const AreaRoot& root, const QByteArray& path, AreaRoot::Dots dots);

} // namespace everyport::sftp

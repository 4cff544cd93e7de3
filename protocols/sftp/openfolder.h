#pragma once

#include <memory>

#include <dirent.h>

#include "netcore/base/filedescriptor.h"

namespace everyport::sftp {

struct FolderCloser {
    void operator()(DIR* folder) const { closedir(folder); }
};

/// A folder whose entries are read, closed when let go of.
using OpenFolder = std::unique_ptr<DIR, FolderCloser>;

/// Takes the descriptor over: it is closed also where this fails (null, and errno says why).
OpenFolder openFolder(FileDescriptor folder);

} // namespace everyport::sftp

#include "protocols/sftp/openfolder.h"

#include <cerrno>

namespace everyport::sftp {

OpenFolder openFolder(FileDescriptor folder)
{
    OpenFolder opened(fdopendir(folder.get()));
    if (opened) {
        folder.release(); // closedir closes it
        return opened;
    }
    const int failed = errno;
    folder.reset();
    errno = failed;
    return nullptr;
}

} // namespace everyport::sftp

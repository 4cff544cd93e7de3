#pragma once

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/socketfilelock.h"

namespace everyport {

/// A Unix socket that has its name, and the right to that name's file. The file is its owner's to remove.
struct BoundUnixSocket {
    FileDescriptor fd;
    SocketFileLock lock; ///< Empty for an abstract name, which has no file.
};

/// Makes a non-blocking socket of `type` (SOCK_STREAM, SOCK_DGRAM) and binds it. A socket file that nobody serves
/// is a left-over of a program that was killed, and replaced; one that is served is Local/AddressInUse. `mode` is
/// set before anyone can send to it. unix(7).
Result<BoundUnixSocket> bindUnixSocket(const QString& path, int mode, int type);

bool isAbstractName(const QString& path); ///< "@name"

} // namespace everyport

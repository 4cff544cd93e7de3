#pragma once

#include "protocols/sftp/packet.h"

namespace everyport::sftp {

/// How a file is to be opened (draft 02, 6.3).
struct OpenMode {
    bool read = false;
    bool write = false;
    bool append = false;
    bool create = false;
    bool truncate = false;
    bool onlyNew = false;
    bool operator==(const OpenMode&) const = default;
};

/// What a client asks, one of the requests of version 3 or an extension of OpenSSH's. Only the fields that its kind has
/// are filled in. A value.
struct Request {
    Type type = Type::Init;
    quint32 id = 0; ///< Of Init: the client's version.
    QByteArray handle = {};
    QByteArray path = {};
    QByteArray target = {}; ///< The other name of Rename, Symlink (what the link says) and hard links.
    quint64 offset = 0;
    quint32 length = 0;
    QByteArray data = {};
    OpenMode mode = {};
    Attributes attributes = {};
    QByteArray extension = {}; ///< "posix-rename@openssh.com"; of Extended.

    qsizetype size = 0;  ///< Of the packet.
    bool isKnown = true; ///< False: a kind or an extension that nobody here knows; it is answered so.
    /// About a handle, and not about a path.
    bool isOfHandle() const { return !handle.isEmpty(); }

    /// Malformed/BadSyntax when fields are missing. What stands behind them is read over, as OpenSSH does.
    static Result<Request> parse(QByteArrayView packet);
};

} // namespace everyport::sftp

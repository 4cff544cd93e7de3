#pragma once

#include <memory>

#include <QByteArray>
#include <QList>

#include "netcore/task/task.h"
#include "protocols/sftp/packet.h"
#include "protocols/sftp/request.h"

namespace everyport::sftp {

/// One name in a folder.
struct Entry {
    QByteArray name;
    Attributes attributes = {};
    quint32 links = 1;
};

/// What stands below the files: sizes in blocks, as statvfs(3) has it.
struct Volume {
    quint64 blockSize = 0;
    quint64 fragmentSize = 0;
    quint64 blocks = 0;
    quint64 free = 0;
    quint64 available = 0;
    quint64 files = 0;
    quint64 filesFree = 0;
    quint64 filesAvailable = 0;
    quint64 id = 0;
    bool readOnly = false;
    quint64 longestName = 255;
};

/// An open file or folder. Its server asks for one thing at a time and lets go of it when it was closed; what is under
/// way then still ends. Loop's thread.
class OpenFile {
public:
    virtual ~OpenFile() = default;
    virtual Task<Result<QByteArray>> read(quint64 offset, quint32 length) = 0; ///< Less at the end; nothing is the end.
    virtual Task<Result<Done>> write(quint64 offset, QByteArray data) = 0;     ///< All of it.
    virtual Task<Result<QList<Entry>>> list() = 0; ///< A folder's next names; nothing is the end.
    virtual Task<Result<Attributes>> attributes() = 0;
    virtual Task<Result<Done>> change(Attributes what) = 0;
    virtual Task<Result<Done>> sync() = 0;
    virtual Task<Result<Volume>> volume() = 0;
    virtual Task<Result<Done>> close() = 0;
};

/// The port for policy: the files that somebody sees. Paths are the client's bytes: any. Errors tell by their reason
/// what the client hears: NotFound, PermissionDenied (also what leads out of the area), AlreadyExists, NoSpace,
/// BadValue; Unsupported by its kind. Owned by its server; loop's thread.
class Files {
public:
    virtual ~Files() = default;
    using Opened = Result<std::unique_ptr<OpenFile>>;

    virtual Task<Opened> open(QByteArray path, OpenMode mode, Attributes attributes) = 0;
    virtual Task<Opened> openFolder(QByteArray path) = 0;
    virtual Task<Result<Attributes>> attributes(QByteArray path, bool followLinks) = 0;
    virtual Task<Result<Done>> change(QByteArray path, Attributes what, bool followLinks) = 0;
    virtual Task<Result<Done>> remove(QByteArray path) = 0;
    virtual Task<Result<Done>> makeFolder(QByteArray path, Attributes attributes) = 0;
    virtual Task<Result<Done>> removeFolder(QByteArray path) = 0;
    virtual Task<Result<QByteArray>> realPath(QByteArray path) = 0; ///< Absolute, whether there is something or not.
    virtual Task<Result<Done>> rename(QByteArray from, QByteArray to, bool replaces) = 0;
    virtual Task<Result<QByteArray>> readLink(QByteArray path) = 0;
    virtual Task<Result<Done>> makeLink(QByteArray path, QByteArray target) = 0;
    virtual Task<Result<Done>> makeHardLink(QByteArray existing, QByteArray path) = 0;
    virtual Task<Result<Volume>> volume(QByteArray path) = 0;
};

} // namespace everyport::sftp

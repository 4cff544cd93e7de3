#pragma once

#include <memory>
#include <optional>

#include "protocols/sftp/arearoot.h"
#include "protocols/sftp/areause.h"
#include "protocols/sftp/countedfile.h"
#include "protocols/sftp/files.h"
#include "protocols/sftp/newfile.h"
#include "protocols/sftp/openfolder.h"

namespace everyport::sftp {

/// What an Area may hold, and how it keeps its people in.
struct AreaOptions {
    Quota quota = {};
    bool usesOpenat2 = true; ///< False takes the other way, for tests.
};

/// One folder and what is in it, for people who must not see what is beside it: paths are the client's, with the folder
/// as their root, which nobody gets out of (AreaRoot). Links that point out are neither made nor followed.
/// Only regular files and folders are opened, and no set-id bits made. Everything here blocks: for threads, of which
/// any number may call at once. One for each folder and program, or quotas are not kept; it lives for as long as a
/// handle of it.
class Area : public std::enable_shared_from_this<Area> {
public:
    /// Makes the folder (0700) when it is not there, and counts what is in it.
    static Result<std::shared_ptr<Area>> open(const QString& folder, AreaOptions options = {});

    /// An open file, and what has been read of an open folder.
    struct Handle {
        Handle() = default;
        Handle(std::shared_ptr<AreaUse> use, FileDescriptor fd) : file(std::move(use), std::move(fd)) {}
        CountedFile file;
        OpenFolder folder;
        bool appends = false;
        QByteArray madeAs = {}; ///< Its path, where opening made it; else empty.
        bool ranOut = false;    ///< Something had no room in it.
    };
    using Opened = Result<std::shared_ptr<Handle>>;

    Opened openFile(const QByteArray& path, OpenMode mode, const Attributes& attributes);
    Opened openFolder(const QByteArray& path);
    Result<QByteArray> read(Handle& handle, quint64 offset, quint32 length);
    Result<Done> write(Handle& handle, quint64 offset, const QByteArray& data);
    Result<QList<Entry>> list(Handle& handle); ///< The next 100.
    Result<Attributes> attributes(Handle& handle);
    Result<Done> change(Handle& handle, const Attributes& what);
    Result<Done> sync(Handle& handle);
    Result<Volume> volume(Handle& handle);
    /// Before it is let go of: a file that was made for it, and that nothing fitted into, goes with it, if its name is
    /// still its own.
    void closing(Handle& handle);

    Result<Attributes> attributes(const QByteArray& path, bool followLinks);
    Result<Done> change(const QByteArray& path, const Attributes& what, bool followLinks);
    Result<Done> remove(const QByteArray& path);
    Result<Done> makeFolder(const QByteArray& path, const Attributes& attributes);
    Result<Done> removeFolder(const QByteArray& path);
    Result<Done> rename(const QByteArray& from, const QByteArray& to, bool replaces);
    Result<QByteArray> readLink(const QByteArray& path);
    Result<Done> makeLink(const QByteArray& path, const QByteArray& target);
    Result<Done> makeHardLink(const QByteArray& existing, const QByteArray& path);
    Result<Volume> volume(const QByteArray& path);

    quint64 usedBytes() const { return m_use.bytes(); }
    quint64 usedEntries() const { return m_use.entries(); }

private:
    Area(AreaRoot root, Quota quota) : m_root(std::move(root)), m_use(quota) {}
    std::shared_ptr<AreaUse> use() { return {shared_from_this(), &m_use}; }
    Result<Done> changeSize(const CountedFile& file, quint64 size);
    Result<NewFile> makeEntry(const QByteArray& path, int flags, quint32 permissions, bool onlyNew);

    AreaRoot m_root;
    AreaUse m_use;
};

} // namespace everyport::sftp

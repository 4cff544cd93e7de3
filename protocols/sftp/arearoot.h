#pragma once

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::sftp {

/// A folder as the root of clients' paths: "/", "..", links and races lead nowhere else, since the kernel holds each
/// opening to it (openat2, RESOLVE_BENEATH) or, where that is missing, each step is taken by itself and no link is
/// followed. Blocks; any number of threads may call at once.
class AreaRoot {
public:
    /// The folder that a path's last name is in, and that name; "." for the root itself.
    struct Place {
        FileDescriptor folder;
        QByteArray name;
    };

    /// What `x/..` is: where one began, as clients write it, or what x leads to, as in a link's target.
    enum class Dots { OfText, OfFolders };

    /// Makes the folder (0700) when it is not there. `usesOpenat2` false takes the other way, for tests.
    static Result<AreaRoot> make(const QString& folder, bool usesOpenat2);

    /// `flags` and `mode` as those of open(2). Error: Refused where a path leads out, or is none.
    Result<FileDescriptor> open(const QByteArray& path, int flags, quint32 mode = 0, Dots dots = Dots::OfText) const;
    Result<Place> placeOf(const QByteArray& path, Dots dots = Dots::OfText) const;

private:
    AreaRoot(FileDescriptor folder, bool usesOpenat2) : m_folder(std::move(folder)), m_usesOpenat2(usesOpenat2) {}
    Result<FileDescriptor> openByKernel(const QByteArray& path, int flags, quint32 mode) const;
    Result<FileDescriptor> walk(const QByteArray& relative, int flags, quint32 mode) const;

    FileDescriptor m_folder;
    bool m_usesOpenat2;
};

} // namespace everyport::sftp

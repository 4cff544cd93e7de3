#pragma once

#include <QString>
#include <QtGlobal>

#include <sys/types.h>

namespace everyport {

/// What tells a file from another, and from itself before somebody wrote into it. All 0: there is none.
struct FileFacts {
    dev_t device = 0;
    ino_t number = 0;
    qint64 size = 0;
    qint64 changed = 0; ///< ns since 1970: the last write

    /// Of what stands at `path`; a link is none of what it leads to. `hidden` where the folder may not be looked into.
    static FileFacts of(const QString& path, const FileFacts& hidden);
    static FileFacts of(const QString& path);

    bool isSameFile(const FileFacts& other) const { return device == other.device && number == other.number; }
    bool operator==(const FileFacts&) const = default;
};

} // namespace everyport

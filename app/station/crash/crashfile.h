#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>
#include <QString>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport {

/// The file that this program's crash would be reported in, opened beforehand with room kept for it on the disk. It
/// goes with this where nothing was written, so that a clean end leaves nothing.
class CrashFile {
public:
    /// A new one in `crashes` of the data folder, for its owner's eyes only.
    static Result<std::unique_ptr<CrashFile>> make(const QString& dataFolder);
    ~CrashFile();
    CrashFile(const CrashFile&) = delete;
    CrashFile& operator=(const CrashFile&) = delete;

    int fd() const { return m_fd.get(); }
    const QString& path() const { return m_path; }

private:
    CrashFile(FileDescriptor fd, QString path);

    FileDescriptor m_fd;
    QString m_path;
    int m_process; // a fork of it, such as a script makes, does not end it
};

/// One report that lies in a data folder. A value.
struct CrashReport {
    QString path = {};
    QDateTime at = {};   ///< When the program crashed.
    bool isSeen = false; ///< Somebody was told of it and has answered.
};

/// The reports of a data folder, whichever program wrote them: "crash-….txt", and "crash-….seen.txt" from
/// `markSeen` on. All of it blocks for the disk, shortly.
class CrashReports {
public:
    static constexpr qsizetype most = 5;
    static constexpr qint64 longest = 128 * 1024;

    explicit CrashReports(const QString& dataFolder);

    /// Takes away what programs left that were killed, and all but the newest `most` reports.
    void tidy() const;
    QList<CrashReport> all() const; ///< Newest first.
    std::optional<CrashReport> newest() const;
    std::optional<CrashReport> unseen() const;              ///< The newest, unless it is seen.
    static Result<QString> read(const CrashReport& report); ///< Its first `longest` bytes.
    void markSeen() const;                                  ///< All that are there.

private:
    QString m_folder;
};

} // namespace everyport

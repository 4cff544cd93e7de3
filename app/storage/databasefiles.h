#pragma once

#include <array>

#include <QSqlDatabase>
#include <QString>

#include <sys/types.h>

#include "netcore/result.h"

namespace everyport {

/// The files of one open SQLite database: the database itself, its write-ahead log (`-wal`) and the log's index (`-shm`). SQLite
/// goes on writing into a file that was deleted or moved away, and calls that a commit; this tells whether the files that stand
/// under the names are still the ones that are open, and puts back what is open where they are not.
///
/// For the one thread that writes. `remember` after each opening; `look` costs three calls of stat(2).
class DatabaseFiles {
public:
    enum class Found {
        Same,
        LogGone,  ///< The log or its index is another file, or none; the database itself is in its place.
        Gone,     ///< No file, or no folder.
        Replaced, ///< Somebody has put another file there.
    };

    explicit DatabaseFiles(const QString& file);

    void remember();
    Found look() const;

    /// What a person is told: what happened, and what to do about it.
    Error lost(Found found) const;

    /// Brings all that `connection` sees onto the disk under the database's name, safe from loss of power; the connection has to be
    /// closed and opened afterwards. Nobody else may have one. A file that somebody has put there is kept under the name `kept()`.
    Result<Done> putBack(QSqlDatabase& connection, Found found);
    QString kept() const { return m_kept; }

    /// A copy that was finished but not yet put in its place when the program ended; takes the place where nothing is. At start.
    static void adoptFinished(const QString& file);

private:
    struct Identity {
        dev_t device = 0;
        ino_t number = 0;
        bool operator==(const Identity&) const = default;
    };
    /// None where no file stands; `hidden` where the folder may not be looked into.
    static Identity identityOf(const QString& path, const Identity& hidden);
    static Identity identityOf(const QString& path);
    QString name(std::size_t which) const;
    Result<Done> saveCopy(QSqlDatabase& connection);
    Result<Done> clearPlace();
    Result<Done> failed(const QString& doing) const;

    QString m_file; // where it really is: SQLite follows links, too
    QString m_kept;
    std::array<Identity, 3> m_identities;
};

} // namespace everyport

#pragma once

#include <chrono>
#include <optional>

#include <QSqlDatabase>
#include <QString>

#include "app/storage/sqlite/checkpointmark.h"
#include "app/storage/sqlite/databaseparts.h"
#include "app/storage/sqlite/databasereplacement.h"
#include "app/storage/sqlite/integritycheck.h"
#include "app/storage/sqlite/log/logindex.h"
#include "app/storage/sqlite/log/logorigin.h"
#include "netcore/base/result.h"

namespace everyport {

/// The files of one open SQLite database: the database itself, its write-ahead log (`-wal`) and the log's index
/// (`-shm`). SQLite goes on writing into a file that was deleted or moved away, and reads what somebody else wrote into
/// one, and calls that a commit; this tells whether the files that stand under the names are still the ones that are
/// open, and hold what was written, and puts back what is open where they do not. Other programs may use the database
/// as SQLite does.
///
/// It notes which database each log was begun beside (LogOrigin), for the next start.
///
/// For the one thread that writes. `remember` after each opening; `look` costs four calls of lstat(2). It reads of
/// the log what was written since the last look, and all of it once a second and where it was written to without a
/// commit; for ten seconds at most the database where its time is another without a checkpoint; it waits 20 ms at most
/// for whoever is in the middle of writing the index.
class DatabaseFiles {
public:
    enum class Found {
        Same,
        Touched,        ///< Somebody changed the time of the database, or wrote into it what it had: it is whole.
        Lengthened,     ///< Somebody wrote behind its end, where SQLite reads nothing: it is whole.
        LogGone,        ///< The log or its index is another file, or none; the database itself is in its place.
        IndexChanged,   ///< Somebody wrote into the index, or cut it off. The log has all that it had.
        LogOverwritten, ///< Somebody wrote into the log, or cut it off: what is only there can be read no more.
        Overwritten,    ///< Somebody wrote into the database itself, or cut it off. Stays so until the next opening.
        Gone,           ///< No file, or no folder.
        Replaced,       ///< Somebody has put another file there.
    };

    static bool isInPlace(Found found)
    {
        return found == Found::Same || found == Found::Touched || found == Found::Lengthened;
    }

    explicit DatabaseFiles(const QString& file);

    void remember(const QSqlDatabase& connection); ///< Its handle is used until it is closed or the next is remembered.
    Found look(QSqlDatabase& connection);
    void closed(); ///< No connection is open any more.

    /// In each transaction: once after each checkpoint it gives the database a number that no older copy of it has (its
    /// user_version).
    Result<Done> mark(QSqlDatabase& connection);
    void marked(); ///< That is committed.

    /// What a person is told: what happened, and what to do about it.
    Error lost(Found found) const;

    /// Brings all that `connection` sees onto the disk under the database's name, safe from loss of power; the
    /// connection has to be closed and opened afterwards. Nobody else may have one. A file that somebody has put there
    /// is kept under the name `kept()`.
    Result<Done> putBack(QSqlDatabase& connection, Found found);
    bool hasGivenUp() const { return m_givenUp.has_value(); } ///< Nothing is put back any more before the next opening.
    QString kept() const { return m_replacement.kept(); }

private:
    // sqlite.org/fileformat2.html, section 1.3: counts changes, and has our mark
    using DatabaseHead = LogOrigin::Head;
    std::optional<LogIndex> readIndex(const FileFacts& index) const;
    Found lookInside(QSqlDatabase& connection, const databaseparts::Facts& now);
    Found lookAtLog(const databaseparts::Facts& now);
    bool isBegunAnew(QSqlDatabase& connection, const LogIndex& index, const FileFacts& indexFacts) const;
    bool holdsLog(const QSqlDatabase& connection, const LogIndex& index) const;
    Found lookAtWritten(QSqlDatabase& connection, const databaseparts::Facts& now);
    DatabaseHead readHead() const;
    void noteLogOrigin(const LogIndex& before);
    void expectNextLog();
    Result<Done> emptyLog(QSqlDatabase& connection);
    void repairIndex();
    Result<Done> saveFromMemory(QSqlDatabase& connection);
    Result<Done> abandon(QSqlDatabase& connection);
    bool isLogOurs() const;
    bool putLogAside(const QString& aside) const;
    Integrity lookThrough(QSqlDatabase& connection);

    QString m_file; // where it really is: SQLite follows links, too
    DatabaseReplacement m_replacement;
    databaseparts::Facts m_facts;
    sqlite3* m_handle = nullptr; // the connection's; null while there is none
    std::optional<LogIndex> m_index;
    std::chrono::steady_clock::time_point m_allReadAt = {}; // of the log
    DatabaseHead m_head = {};                               // as the last checkpoint left it
    std::optional<LogOrigin> m_origin;                      // the last that was noted
    CheckpointMark m_mark;
    bool m_isOverwritten = false;
    std::optional<Integrity> m_integrity; // what looking through the database said when it was found changed last
    std::optional<Error> m_givenUp;       // why nothing can be put back
};

} // namespace everyport

#pragma once

#include <array>
#include <optional>

#include <QString>

#include "app/storage/sqlite/log/logframes.h"

namespace everyport {

/// Which database a write-ahead log was begun beside: the log's salts, and the head of the database at that moment.
/// Kept in a small file beside the two, so that a start tells a log from one of another database (a saved copy that was
/// put there after the program was killed): SQLite would write its pages into that one without a word.
///
/// Only what is certain counts. Checkpoints alone write the database, and only pages of its log: its head is the one of
/// the beginning, or one that stands in the log. Times, sizes and inodes are nobody's business, so a folder may be
/// copied and a checkpoint broken off. Without the file, or where it is of another log, nothing is suspected.
class LogOrigin {
public:
    using Head = std::array<char, 100>; ///< sqlite.org/fileformat2.html, section 1.3.

    LogOrigin(const LogFrames::Salts& salts, const Head& head) : m_salts(salts), m_head(head) {}

    const LogFrames::Salts& salts() const { return m_salts; }
    /// Before the commit that may begin the next log, beside a database with `head`: a kill in the midst of it leaves a
    /// log that nobody has noted yet.
    void expectNext(const Head& head) { m_next = head; }

    static QString fileName(const QString& database);
    static std::optional<LogOrigin> read(const QString& database);
    /// Not synchronised: what a loss of power leaves is of an older log, or has not its sum.
    bool write(const QString& database) const;
    static void remove(const QString& database); ///< Where there is no log any more.

    /// Whether the log beside `database` has commits, and is certainly not of this database. Before this process has a
    /// connection to it: that would lose its locks. Reads all of the log.
    static bool isOfAnother(const QString& database);
    /// Whether the log that was put aside as `aside`-wal, with its origin, is whole, has commits, and is certainly of
    /// `database` as that stands now. The same of when and of what it reads.
    static bool isPutAsideFrom(const QString& database, const QString& aside);

private:
    enum class Verdict { Unknown, Its, Anothers };
    /// Of the log `logOf`-wal, by the origin of the same name.
    static Verdict compare(const QString& database, const QString& logOf);
    bool isNext(const LogFrames::Salts& salts) const;

    LogFrames::Salts m_salts;
    Head m_head;
    std::optional<Head> m_next = {};
};

} // namespace everyport

#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QtGlobal>

#include "app/storage/sqlite/log/logframes.h"

struct sqlite3;

namespace everyport {

/// Where SQLite's write-ahead log stands, as its index (`-shm`) says: a copy of the head of the index, which is mapped
/// into memory. Source: sqlite.org/walformat.html, sections 1.2 and 2.2. A value, without any file.
class LogIndex {
public:
    /// Of the open database `handle`, without a system call. The index must have its size: what is mapped and then cut
    /// off cannot be touched. None where the head is not whole, which SQLite answers by making the index anew from the
    /// log.
    static std::optional<LogIndex> of(sqlite3* handle);
    /// Of the index in `file` that a program left which was killed. Before this process has a connection to the
    /// database: it would lose its locks. None where that is no index, or not whole; after a loss of power it can be
    /// older than the log, or newer.
    static std::optional<LogIndex> left(const QString& file);
    /// Makes SQLite itself read the log again, before anything else is done with the database.
    static void invalidate(sqlite3* handle);
    static constexpr qint64 size = 32768; ///< Of the first part of the index, in bytes.

    /// Whether the log can have come from `before` to here by commits. It never becomes shorter, and begins anew under
    /// the next salt.
    bool follows(const LogIndex& before) const;
    /// Whether it is of a log that begins under other salts, whoever began it.
    bool isOfAnotherLog(const LogIndex& other) const
    {
        return m_head.at(8) != other.m_head.at(8) && m_head.at(9) != other.m_head.at(9);
    }
    bool isSameCommit(const LogIndex& other) const { return m_head == other.m_head; }
    /// Whether no checkpoint, which is what writes the database itself, came between the two.
    bool isSameCheckpoint(const LogIndex& other) const;
    /// Whether a checkpoint is under way, or was broken off: it may have written into the database already.
    bool isMoving() const { return m_moving > m_moved; }
    qint64 logSize() const; ///< What the log must have at least, in bytes.
    /// Whether the database itself has exactly what it had when the log was begun, or all that is in the log, and has
    /// that on the disk.
    bool isAtRest() const;
    /// Whether all that is in the log is in the database, too, and on the disk. The next commit may begin it anew.
    bool isAllMoved() const { return isAtRest() && m_moved == frames(); }
    LogFrames::Salts salts() const;
    /// Whether the log in `file` lacks what this knows of and no checkpoint has moved into the database. One that was
    /// begun later lacks nothing: everything was moved before. Reads all of it.
    bool isMissedIn(const QString& file) const;
    /// Whether the log in `file` is whole up to where this stands: its salts, and each frame's sum. Reads all of it.
    bool fits(const QString& file) const { return fitsBehind(0, {}, file); }
    /// The same of what came since `before`, which it follows: its head, and the frames behind there. Reads those
    /// alone.
    bool fitsSince(const LogIndex& before, const QString& file) const;

private:
    using Head = std::array<quint32, 12>;
    using Words = std::array<quint32, 34>; // the head, its second copy, and how far checkpoints came
    static std::optional<LogIndex> from(const Words& words);
    quint32 frames() const { return m_head.at(4); }
    LogFrames::Sums sums() const;
    bool fitsBehind(quint32 frames, const LogFrames::Sums& sums, const QString& file) const;
    qint64 pageSize() const;

    Head m_head = {};
    quint32 m_moved = 0;
    quint32 m_moving = 0;
};

} // namespace everyport

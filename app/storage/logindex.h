#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QtGlobal>

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
    /// Whether the log in `file` is whole up to where this stands: its salts, and each frame's sum. Reads all of it.
    bool fits(const QString& file) const;

private:
    using Head = std::array<quint32, 12>;
    quint32 frames() const { return m_head.at(4); }
    qint64 pageSize() const;

    Head m_head = {};
    quint32 m_moved = 0;
    quint32 m_moving = 0;
};

} // namespace everyport

#pragma once

#include <array>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace everyport {

/// Reads SQLite's write-ahead log (`-wal`) in a file frame by frame, and holds each against its sum. Source:
/// sqlite.org/walformat.html, sections 1.1 and 4. Sums go on from frame to frame; each stands in its frame, so that
/// behind a damaged one the next can be told again.
///
/// Bad input: a file that is no log, or none, has no frames. What is cut off while it is read ends there. Blocks; any
/// thread.
class LogFrames {
public:
    using Salts = std::array<char, 8>; ///< As they stand in the log.
    using Sums = std::array<quint32, 2>;

    explicit LogFrames(const QString& file);
    ~LogFrames();
    Q_DISABLE_COPY_MOVE(LogFrames)

    bool isLog() const { return !m_frame.isEmpty(); } ///< Whether it has a log's head.
    const Salts& salts() const { return m_salts; }
    /// As if `count` frames had been read, the last of which has these sums.
    void skip(quint32 count, const Sums& sums);
    /// Goes to the next frame; false where the file ends. What an older log left behind this one comes, too, and is not
    /// whole.
    bool next();
    /// Whether it is of this log and holds against the one before, as that one stands.
    bool isWhole() const { return m_isWhole; }
    bool isOfThisLog() const; ///< Whether it has the log's salts, whole or not.
    quint32 pageNumber() const;
    QByteArrayView page() const; ///< The bytes that the frame gives to it. Valid until the next frame is read.
    bool isCommit() const { return m_isCommit; } ///< Whether a transaction ends with it.
    const Sums& sums() const { return m_sums; }  ///< Those that stand in the frame.

    /// Whether commits are lost that somebody was told of: the head is no log's, or commits stand behind a frame that
    /// is damaged. SQLite reads up to there at a start, and says nothing. What a loss of power breaks off is no damage:
    /// nobody was told that it is stored.
    static bool isDamaged(const QString& file);
    static bool hasCommits(const QString& file); ///< Whether SQLite would read any from it.

private:
    bool readHead();
    bool read(char* bytes, qsizetype count, qint64 from) const;
    Sums summed(const char* bytes, qsizetype count, Sums from) const;

    int m_fd = -1;
    QByteArray m_frame = {}; // its head and its page; empty where the file is no log
    qint64 m_at = 0;         // of the next one
    Salts m_salts = {};
    Sums m_sums = {};
    bool m_isBigEndian = false;
    bool m_isWhole = false;
    bool m_isCommit = false;
};

} // namespace everyport

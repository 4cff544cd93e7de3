#include "app/storage/sqlite/log/logindex.h"

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <QFile>
#include <QtEndian>

namespace everyport {

namespace {

constexpr qint64 headerBytes = 32;
constexpr qint64 frameHeaderBytes = 24;
// How often others may begin the log anew while nobody looks. A copy of another time has an older salt, that of another
// file any.
constexpr quint32 mostGenerations = 10'000;
// Of the head, in words of 32 bits.
constexpr std::size_t isMadeAndPageSize = 3;
constexpr quint32 knownVersion = 3007000;
constexpr std::size_t sum = 6;
constexpr std::size_t salt = 8;
constexpr std::size_t ownSum = 10;
// Behind the head and its second copy.
constexpr std::size_t movedAt = 24;
constexpr std::size_t movingAt = 32;

/// The first part of the index: SQLite has it mapped already, and keeps it for as long as a connection is open.
volatile quint32* mapped(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->iVersion < 2)
        return nullptr;
    volatile void* part = nullptr;
    if (file->pMethods->xShmMap(file, 0, int(LogIndex::size), 0, &part) != SQLITE_OK)
        return nullptr;
    return static_cast<volatile quint32*>(part);
}

} // namespace

std::optional<LogIndex> LogIndex::of(sqlite3* handle)
{
    const auto* words = mapped(handle);
    if (!words)
        return {};
    Words read = {};
    for (std::size_t i = 0; i < read.size(); ++i)
        read.at(i) = words[i];
    return from(read);
}

std::optional<LogIndex> LogIndex::from(const Words& words)
{
    LogIndex index;
    std::copy_n(words.begin(), index.m_head.size(), index.m_head.begin());
    index.m_moved = words.at(movedAt);
    index.m_moving = words.at(movingAt);
    std::array<quint8, 4> made = {};
    std::memcpy(made.data(), &index.m_head.at(isMadeAndPageSize), made.size());
    if (!std::equal(index.m_head.begin(), index.m_head.end(), words.begin() + index.m_head.size()) || made.front() == 0)
        return {};
    return index;
}

std::optional<LogIndex> LogIndex::left(const QString& file)
{
    Words words = {};
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    const bool isRead = fd >= 0 && ::pread(fd, words.data(), sizeof(words), 0) == ssize_t(sizeof(words));
    if (fd >= 0)
        ::close(fd);
    // Of this computer's words, as the index itself.
    LogFrames::Sums sums = {};
    for (std::size_t at = 0; at < ownSum; at += 2) {
        sums[0] += words.at(at) + sums[1];
        sums[1] += words.at(at + 1) + sums[0];
    }
    const bool isWhole = isRead && words.front() == knownVersion && sums[0] == words.at(ownSum)
        && sums[1] == words.at(ownSum + 1);
    return isWhole ? from(words) : std::nullopt;
}

void LogIndex::invalidate(sqlite3* handle)
{
    auto* words = mapped(handle);
    for (std::size_t i = 0; words && i < 2 * std::tuple_size_v<Head>; ++i)
        words[i] = 0;
}

bool LogIndex::follows(const LogIndex& before) const
{
    // The salts are kept as the log has them.
    const auto now = qFromBigEndian(m_head.at(salt));
    const auto then = qFromBigEndian(before.m_head.at(salt));
    if (now != then)
        return now - then <= mostGenerations || before.frames() == 0;
    return m_head.at(salt + 1) == before.m_head.at(salt + 1) && frames() >= before.frames();
}

bool LogIndex::isSameCheckpoint(const LogIndex& other) const
{
    return m_moved == other.m_moved && m_moving == other.m_moving && m_head.at(salt) == other.m_head.at(salt)
        && m_head.at(salt + 1) == other.m_head.at(salt + 1);
}

// A checkpoint says how far it will go before it writes, and how far it came when it has; but the database is
// synchronised only where that is the end of the log.
bool LogIndex::isAtRest() const
{
    return frames() > 0 && m_moved == m_moving && (m_moved == 0 || m_moved == frames());
}

LogFrames::Salts LogIndex::salts() const
{
    LogFrames::Salts salts = {};
    std::memcpy(salts.data(), &m_head.at(salt), salts.size());
    return salts;
}

bool LogIndex::isMissedIn(const QString& file) const
{
    if (frames() <= m_moved || fits(file))
        return false;
    const LogFrames log(file);
    const auto generations = qFromBigEndian<quint32>(log.salts().data()) - qFromBigEndian(m_head.at(salt));
    const bool isLater = log.isLog() && generations > 0 && generations <= mostGenerations;
    return !isLater;
}

qint64 LogIndex::pageSize() const
{
    std::array<quint16, 2> halves = {};
    std::memcpy(halves.data(), &m_head.at(isMadeAndPageSize), sizeof(quint32));
    return (halves.back() & 0xfe00) | ((halves.back() & 1) << 16); // 65536 does not fit
}

qint64 LogIndex::logSize() const
{
    return frames() == 0 ? 0 : headerBytes + frames() * (frameHeaderBytes + pageSize());
}

LogFrames::Sums LogIndex::sums() const
{
    return {m_head.at(sum), m_head.at(sum + 1)};
}

bool LogIndex::fitsSince(const LogIndex& before, const QString& file) const
{
    return salts() == before.salts() ? fitsBehind(before.frames(), before.sums(), file) : fits(file);
}

bool LogIndex::fitsBehind(quint32 known, const LogFrames::Sums& knownSums, const QString& file) const
{
    if (frames() == 0)
        return true; // nothing of it counts
    LogFrames log(file);
    if (!log.isLog() || log.salts() != salts())
        return false;
    if (known > 0)
        log.skip(known, knownSums);
    auto read = known;
    while (read < frames() && log.next() && log.isWhole())
        ++read;
    return read == frames() && log.sums() == sums();
}

} // namespace everyport

#include "app/storage/sqlite/log/logframes.h"

#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QtEndian>

namespace everyport {

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr quint32 magic = 0x377f0682; // with the lowest bit set where sums are of big-endian words
constexpr qsizetype summedOfHeader = 24;
constexpr qsizetype summedOfFrameHeader = 8;
constexpr quint32 leastPage = 512;
constexpr quint32 largestPage = 65536;

quint32 word(const char* bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes + at);
}

LogFrames::Sums sumsAt(const char* bytes, qsizetype at)
{
    return {word(bytes, at), word(bytes, at + 4)};
}

} // namespace

LogFrames::LogFrames(const QString& file)
{
    // Closing it drops no lock: SQLite has its locks on the index and the database (compare storagefile.cpp).
    m_fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (m_fd >= 0 && !readHead())
        m_frame.clear();
}

bool LogFrames::readHead()
{
    std::array<char, logHeader> head = {};
    if (!read(head.data(), logHeader, 0) || (word(head.data(), 0) & ~1U) != magic)
        return false;
    m_isBigEndian = (word(head.data(), 0) & 1) != 0;
    m_sums = summed(head.data(), summedOfHeader, {});
    std::memcpy(m_salts.data(), head.data() + 16, m_salts.size());
    const auto page = word(head.data(), 8);
    if (m_sums != sumsAt(head.data(), summedOfHeader) || page < leastPage || page > largestPage
        || (page & (page - 1)) != 0)
        return false;
    m_frame.resize(frameHeader + qsizetype(page));
    m_at = logHeader;
    return true;
}

LogFrames::~LogFrames()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void LogFrames::skip(quint32 count, const Sums& sums)
{
    m_at += count * m_frame.size();
    m_sums = sums;
}

bool LogFrames::next()
{
    if (!isLog() || !read(m_frame.data(), m_frame.size(), m_at))
        return false;
    const char* bytes = m_frame.constData();
    m_at += m_frame.size();
    m_isCommit = word(bytes, 4) != 0;
    const auto sums = summed(
        bytes + frameHeader, m_frame.size() - frameHeader, summed(bytes, summedOfFrameHeader, m_sums));
    m_sums = sumsAt(bytes, 16);
    m_isWhole = sums == m_sums && isOfThisLog();
    return true;
}

bool LogFrames::isOfThisLog() const
{
    return std::memcmp(m_frame.constData() + 8, m_salts.data(), m_salts.size()) == 0;
}

quint32 LogFrames::pageNumber() const
{
    return word(m_frame.constData(), 0);
}

QByteArrayView LogFrames::page() const
{
    return QByteArrayView(m_frame).sliced(frameHeader);
}

bool LogFrames::isDamaged(const QString& file)
{
    LogFrames log(file);
    if (!log.isLog()) {
        // As long as a frame, and not what a loss of power leaves of a log that was never synchronised: nothing but
        // zeros.
        QByteArray begin(logHeader + frameHeader + qsizetype(leastPage), Qt::Uninitialized);
        return log.m_fd >= 0 && log.read(begin.data(), begin.size(), 0) && begin.count('\0') < begin.size();
    }
    bool isBroken = false;
    int commits = 0; // behind the break; the first ends what may have been under way at a loss of power
    while (commits < 2 && log.next()) {
        isBroken = isBroken || !log.isWhole();
        if (isBroken && log.isWhole() && log.isCommit())
            ++commits;
    }
    return commits == 2;
}

bool LogFrames::hasCommits(const QString& file)
{
    LogFrames frames(file);
    while (frames.next() && frames.isWhole()) {
        if (frames.isCommit())
            return true;
    }
    return false;
}

bool LogFrames::read(char* bytes, qsizetype count, qint64 from) const
{
    return ::pread(m_fd, bytes, std::size_t(count), from) == count;
}

LogFrames::Sums LogFrames::summed(const char* bytes, qsizetype count, Sums from) const
{
    for (qsizetype at = 0; at < count; at += 8) {
        from[0] += (m_isBigEndian ? word(bytes, at) : qFromLittleEndian<quint32>(bytes + at)) + from[1];
        from[1] += (m_isBigEndian ? word(bytes, at + 4) : qFromLittleEndian<quint32>(bytes + at + 4)) + from[0];
    }
    return from;
}

} // namespace everyport

#include "app/storage/sqlite/log/logorigin.h"

#include <algorithm>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QtEndian>

#include "app/storage/sqlite/log/summedfile.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

// sqlite.org/fileformat2.html, section 1.3: where in the head they stand.
constexpr QByteArrayView databaseMagic("SQLite format 3\0", 16);
constexpr QByteArrayView payloadFractions("\x40\x20\x20", 3);
constexpr std::size_t payloadFractionsAt = 21;
constexpr std::size_t changesAt = 24;
constexpr std::size_t validForAt = 92; // again how often it was changed: both are always written together

QByteArrayView bytesOf(const LogOrigin::Head& head)
{
    return {head.data(), qsizetype(head.size())};
}

/// None where that is no database, or damaged: its log may well have the page that mends it.
std::optional<LogOrigin::Head> soundHead(const QString& database)
{
    LogOrigin::Head head = {};
    const int fd = ::open(QFile::encodeName(database).constData(), O_RDONLY | O_CLOEXEC);
    const bool isRead = fd >= 0 && ::pread(fd, head.data(), head.size(), 0) == ssize_t(head.size());
    if (fd >= 0)
        ::close(fd);
    const bool isSound = isRead && bytesOf(head).startsWith(databaseMagic)
        && bytesOf(head).sliced(payloadFractionsAt).startsWith(payloadFractions)
        && std::equal(head.begin() + changesAt, head.begin() + changesAt + sizeof(quint32), head.begin() + validForAt);
    return isSound ? std::optional(head) : std::nullopt;
}

QByteArray hex(const std::optional<LogOrigin::Head>& head)
{
    return head ? bytesOf(*head).toByteArray().toHex() : QByteArray("none");
}

std::optional<LogOrigin::Head> headIn(const QByteArray& word)
{
    const auto bytes = QByteArray::fromHex(word);
    LogOrigin::Head head = {};
    if (std::size_t(bytes.size()) != head.size())
        return {};
    std::copy(bytes.begin(), bytes.end(), head.begin());
    return head;
}

} // namespace

QString LogOrigin::fileName(const QString& database)
{
    return database + u".log-origin"_s;
}

std::optional<LogOrigin> LogOrigin::read(const QString& database)
{
    const auto words = summedfile::read(fileName(database), 3);
    if (!words)
        return {};
    const auto salts = QByteArray::fromHex(words->at(0));
    const auto head = headIn(words->at(1));
    LogOrigin origin({}, head.value_or(Head()));
    if (!head || std::size_t(salts.size()) != origin.m_salts.size())
        return {};
    std::copy(salts.begin(), salts.end(), origin.m_salts.begin());
    origin.m_next = headIn(words->at(2));
    return origin;
}

bool LogOrigin::write(const QString& database) const
{
    return summedfile::write(
        fileName(database), {QByteArray(m_salts.data(), qsizetype(m_salts.size())).toHex(), hex(m_head), hex(m_next)});
}

void LogOrigin::remove(const QString& database)
{
    summedfile::remove(fileName(database));
}

// The first of the salts counts the logs (sqlite.org/fileformat2.html, section 4.1).
bool LogOrigin::isNext(const LogFrames::Salts& salts) const
{
    return m_next && qFromBigEndian<quint32>(salts.data()) == qFromBigEndian<quint32>(m_salts.data()) + 1;
}

// A log that nobody has noted has one commit, of which nobody was told. With more it was begun by another program, or
// could not be noted: then nothing is certain.
LogOrigin::Verdict LogOrigin::compare(const QString& database, const QString& logOf)
{
    const auto origin = read(logOf);
    // The head before the log: what another program's checkpoint writes in between stands in the log.
    const auto head = soundHead(database);
    LogFrames log(logOf + u"-wal"_s);
    if (!origin || !head || !log.isLog())
        return Verdict::Unknown;
    const bool isNoted = log.salts() == origin->m_salts;
    if (!isNoted && !origin->isNext(log.salts()))
        return Verdict::Unknown;
    if (*head == (isNoted ? origin->m_head : *origin->m_next))
        return Verdict::Its;
    int commits = 0;
    while (log.next()) {
        if (log.isOfThisLog() && log.pageNumber() == 1 && log.page().startsWith(bytesOf(*head)))
            return Verdict::Its;
        commits += int(log.isWhole() && log.isCommit());
    }
    const bool isCertain = isNoted ? commits > 0 : commits == 1;
    return isCertain ? Verdict::Anothers : Verdict::Unknown;
}

bool LogOrigin::isOfAnother(const QString& database)
{
    return compare(database, database) == Verdict::Anothers;
}

bool LogOrigin::isPutAsideFrom(const QString& database, const QString& aside)
{
    const auto log = aside + u"-wal"_s;
    return compare(database, aside) == Verdict::Its && LogFrames::hasCommits(log) && !LogFrames::isDamaged(log);
}

} // namespace everyport

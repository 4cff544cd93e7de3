#include "app/storage/sqlite/log/summedfile.h"

#include <fcntl.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QFile>

namespace everyport {

namespace {

constexpr qsizetype longest = 16'384;

QByteArray summedLine(const QByteArrayList& words)
{
    const auto line = words.join(' ');
    return line + ' ' + QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex() + '\n';
}

QByteArray unfinishedName(const QString& file)
{
    return QFile::encodeName(file + QStringLiteral(".new"));
}

} // namespace

std::optional<QByteArrayList> summedfile::read(const QString& file, qsizetype words)
{
    // Somebody may have put a pipe there: nobody waits at it.
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return {};
    QByteArray line(longest, Qt::Uninitialized);
    const auto count = ::read(fd, line.data(), std::size_t(line.size()));
    ::close(fd);
    line.truncate(count > 0 ? qsizetype(count) : 0);
    auto found = line.split(' ');
    if (found.size() != words + 1)
        return {};
    found.removeLast();
    return line == summedLine(found) ? std::optional(found) : std::nullopt;
}

bool summedfile::write(const QString& file, const QByteArrayList& words)
{
    const auto line = summedLine(words);
    // By another name first. What stands there may be another user's, of a start as root.
    const auto fresh = unfinishedName(file);
    ::unlink(fresh.constData());
    const int fd = ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool done = fd >= 0 && ::write(fd, line.constData(), std::size_t(line.size())) == line.size();
    if (fd >= 0)
        ::close(fd);
    return done && ::rename(fresh.constData(), QFile::encodeName(file).constData()) == 0;
}

void summedfile::remove(const QString& file)
{
    ::unlink(QFile::encodeName(file).constData());
    ::unlink(unfinishedName(file).constData());
}

} // namespace everyport

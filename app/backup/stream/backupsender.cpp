#include "app/backup/stream/backupsender.h"

#include <cerrno>
#include <chrono>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>

#include "app/backup/held/workingfolder.h"
#include "app/backup/stream/streamwire.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr std::chrono::minutes longestWait{5}; // a command that was stopped must not hold a thread forever

Error nobodyTakes(const QString& why)
{
    return Error::disconnected(
        Reason::ConnectionLost, u"The command that asked for the backup does not take it: %1."_s.arg(why));
}

} // namespace

Result<Done> BackupSender::reach(const QString& dataFolder, const QString& folder)
{
    // Whoever may ask has this account's rights or more; a name that leads out is a mistake all the same.
    if (!WorkingFolder::isName(folder))
        return Error::malformed(Reason::BadValue, u"That is no place where a backup is waited for."_s);
    const StreamSocket at(dataFolder + u'/' + folder);
    m_way = FileDescriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!m_way || ::connect(m_way.get(), at.name(), at.size()) != 0)
        return nobodyTakes(QString::fromLocal8Bit(std::strerror(errno)));
    open(WriteOnly | Unbuffered);
    return Done();
}

Result<Done> BackupSender::tell(char kind, qint64 number)
{
    const auto head = streamHead(kind, number);
    return send(head.constData(), head.size()) ? Result<Done>(Done()) : Result<Done>(nobodyTakes(errorString()));
}

Result<Done> BackupSender::expect(qint64 bytes)
{
    return tell(streamExpected, bytes);
}

Result<Done> BackupSender::finish()
{
    return tell(streamEnd, pos());
}

bool BackupSender::takeBack(qint64 begin)
{
    return tell(streamBack, begin) && QIODevice::seek(begin);
}

bool BackupSender::seek(qint64 at)
{
    return tell(streamPlace, at) && QIODevice::seek(at);
}

qint64 BackupSender::writeData(const char* bytes, qint64 size)
{
    for (qint64 sent = 0; sent < size;) {
        const auto piece = qMin(size - sent, streamPiece);
        if (!tell(streamBytes, piece) || !send(bytes + sent, piece))
            return -1;
        sent += piece;
    }
    return size;
}

bool BackupSender::send(const char* bytes, qint64 size)
{
    for (qint64 sent = 0; sent < size;) {
        const auto count = ::send(m_way.get(), bytes + sent, size_t(size - sent), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN && hasRoom())
            continue;
        if (count <= 0) {
            setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
            return false;
        }
        sent += count;
    }
    return true;
}

bool BackupSender::hasRoom()
{
    pollfd asked{m_way.get(), POLLOUT, 0};
    using Watch = std::chrono::steady_clock; // stands while the computer sleeps
    for (const auto until = Watch::now() + longestWait; Watch::now() < until;) {
        if (m_progress.isStopped()) {
            errno = ECANCELED;
            return false;
        }
        const auto found = ::poll(&asked, 1, int(streamLook.count()));
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return false;
    }
    errno = ETIMEDOUT;
    return false;
}

} // namespace everyport::backup

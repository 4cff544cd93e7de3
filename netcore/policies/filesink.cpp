#include "netcore/policies/filesink.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/base/filedescriptor.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

struct FileSink::Shared {
    std::mutex queueMutex;
    QByteArray queue;
    bool writing = false; // a job is on its way or at work
    bool broken = false;  // the disk took only a part; what follows half a record could not be read
    std::mutex fileMutex; // taken first where both are
    QFile file;

    void writeQueue()
    {
        const std::lock_guard writer(fileMutex);
        for (;;) {
            QByteArray bytes;
            {
                const std::lock_guard lock(queueMutex);
                bytes = std::exchange(queue, {});
                writing = !bytes.isEmpty();
            }
            if (bytes.isEmpty())
                return;
            if (file.write(bytes) == bytes.size())
                continue;
            const std::lock_guard lock(queueMutex);
            broken = true;
            queue.clear();
        }
    }
};

Result<std::unique_ptr<FileSink>> FileSink::open(Reactor& reactor, const QString& path, qint64 fileLimit)
{
    auto shared = std::make_shared<Shared>();
    shared->file.setFileName(path);
    // Made for its owner only before a byte is in it: what passes holds passwords. What a link leads to would be
    // emptied, and a pipe would hold up the loop until somebody reads.
    FileDescriptor fd(::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600));
    struct stat facts = {};
    if (!fd && errno != ELOOP && errno != ENXIO)
        return Error::fromErrno(errno, QStringLiteral("Writing ") + path);
    if (!fd || ::fstat(fd.get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error::local(Reason::PermissionDenied,
            QStringLiteral("Writing %1: it is a link, a pipe or a device. Name a file.").arg(path));
    if (::fchmod(fd.get(), 0600) != 0 || ::ftruncate(fd.get(), 0) != 0)
        return Error::fromErrno(errno, QStringLiteral("Writing ") + path);
    if (!shared->file.open(fd.get(), QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle))
        return Error::local(
            Reason::PermissionDenied, QStringLiteral("Writing %1: %2.").arg(path, shared->file.errorString()));
    static_cast<void>(fd.release());
    return std::unique_ptr<FileSink>(new FileSink(reactor, path, fileLimit, std::move(shared)));
}

FileSink::FileSink(Reactor& reactor, QString path, qint64 fileLimit, std::shared_ptr<Shared> shared)
    : m_reactor(reactor), m_path(std::move(path)), m_fileLimit(fileLimit), m_shared(std::move(shared))
{
}

FileSink::~FileSink()
{
    m_shared->writeQueue(); // here, since a pool that has been stopped drops its jobs
}

bool FileSink::append(const QByteArray& bytes)
{
    bool mustStart = false;
    {
        const std::lock_guard lock(m_shared->queueMutex);
        if (m_shared->broken || m_size + bytes.size() > m_fileLimit
            || m_shared->queue.size() + bytes.size() > queueLimit) {
            m_lost += quint64(bytes.size());
            return false;
        }
        m_size += bytes.size();
        m_shared->queue.append(bytes);
        mustStart = !std::exchange(m_shared->writing, true);
    }
    if (mustStart)
        m_reactor.threads(Threads::Files).callInThread([shared = m_shared] { shared->writeQueue(); });
    return true;
}

} // namespace everyport

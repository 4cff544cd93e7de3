#include "netcore/policies/filesink.h"

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
    // Made for its owner only before a byte is in it: what passes holds passwords.
    if (!shared->file.open(
            QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        || !shared->file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error::local(
            Reason::PermissionDenied, QStringLiteral("Writing %1: %2.").arg(path, shared->file.errorString()));
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

#include "protocols/http/messages/filebody.h"

#include <atomic>
#include <cerrno>
#include <mutex>

#include <unistd.h>

#include <QFile>

#include "netcore/files/filesync.h"
#include "netcore/threads/threadpool.h"

using namespace Qt::StringLiterals;

namespace everyport::http {

namespace {

constexpr qsizetype pieceSize = 128 * 1024;

Error notStored(const QString& why)
{
    return {Error::Kind::Local, Reason::NoSpace, u"The file could not be stored: %1"_s.arg(why), {}, 507};
}

Result<Done> writeTo(QFile& file, const QByteArray& bytes)
{
    if (!file.isOpen()
        && !file.open(
            QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return notStored(file.errorString());
    if (file.write(bytes) != bytes.size())
        return notStored(file.errorString());
    return Done{};
}

Result<Done> finish(QFile& file, const QByteArray& rest, const QString& path)
{
    const auto written = writeTo(file, rest);
    if (!written)
        return written;
    if (::fdatasync(file.handle()) != 0)
        return notStored(qt_error_string(errno));
    file.close();
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0
        || !synchroniseFolderOf(path))
        return notStored(qt_error_string(errno));
    return Done{};
}

Result<QByteArray> readFrom(QFile& file, qint64 at, qint64 most)
{
    if (!file.seek(at))
        return Error::local(Reason::NotFound, file.errorString());
    auto bytes = file.read(most);
    if (bytes.isEmpty())
        return Error::local(Reason::NotFound, u"The file is shorter than it was."_s);
    return bytes;
}

} // namespace

/// The file on its way, between the loop and the pool's threads. A write that still waits for a thread when the file is
/// given up must not make it anew behind its removal.
struct FileSink::Growing {
    explicit Growing(QString name) : path(std::move(name)), file(path + u".part"_s) {}

    Result<Done> write(const QByteArray& bytes)
    {
        const std::lock_guard lock(mutex);
        return isGivenUp ? Result<Done>(Error::cancelled()) : writeTo(file, bytes);
    }
    Result<Done> commit(const QByteArray& rest)
    {
        const std::lock_guard lock(mutex);
        if (isGivenUp)
            return Error::cancelled();
        auto finished = finish(file, rest, path);
        isWhole = finished.ok();
        return finished;
    }
    void remove()
    {
        const std::lock_guard lock(mutex);
        file.close();
        QFile::remove(isWhole ? path : file.fileName()); // whole, but nobody has heard of it
    }

    std::mutex mutex;
    std::atomic<bool> isGivenUp = false; ///< Set by the loop's thread, which waits for no lock.
    const QString path;
    QFile file;
    bool isWhole = false;
};

FileSink::FileSink(Reactor& reactor, QString path, qint64 most)
    : m_reactor(reactor), m_most(most), m_growing(std::make_shared<Growing>(std::move(path)))
{
}

FileSink::~FileSink()
{
    if (m_isCommitted)
        return;
    m_growing->isGivenUp = true;
    m_reactor.threads(Threads::Files).callInThread([growing = std::move(m_growing)] { growing->remove(); });
}

Task<Result<Done>> FileSink::take(QByteArray piece)
{
    m_size += piece.size();
    if (m_size > m_most)
        return Task<Result<Done>>(Result<Done>(
            Error{Error::Kind::Refused, Reason::TooLarge, u"The file is larger than was said."_s, {}, 413}));
    m_gathered += piece;
    if (m_gathered.size() < pieceSize)
        return Task<Result<Done>>(Result<Done>(Done{}));
    return write(std::exchange(m_gathered, {}));
}

Task<Result<Done>> FileSink::write(QByteArray bytes)
{
    return deferToThread(
        m_reactor, Threads::Files, [growing = m_growing, bytes = std::move(bytes)] { return growing->write(bytes); });
}

Task<Result<Done>> FileSink::commit()
{
    auto finishing = deferToThread(m_reactor, Threads::Files,
        [growing = m_growing, rest = std::exchange(m_gathered, {})] { return growing->commit(rest); });
    const auto finished = co_await std::move(finishing);
    m_isCommitted = finished.ok();
    co_return finished;
}

FileSource::FileSource(Reactor& reactor, std::shared_ptr<QFile> file, qint64 first, qint64 size)
    : m_reactor(reactor), m_file(std::move(file)), m_at(first), m_left(size)
{
}

Task<Result<std::shared_ptr<QFile>>> FileSource::open(Reactor& reactor, QString path)
{
    return deferToThread(reactor, Threads::Files, [path = std::move(path)]() -> Result<std::shared_ptr<QFile>> {
        auto file = std::make_shared<QFile>(path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error::local(Reason::NotFound, file->errorString());
        return file;
    });
}

Task<Result<QByteArray>> FileSource::next()
{
    if (m_left == 0)
        co_return QByteArray();
    const auto most = std::min<qint64>(m_left, pieceSize);
    auto reading = deferToThread(
        m_reactor, Threads::Files, [file = m_file, at = m_at, most] { return readFrom(*file, at, most); });
    auto bytes = co_await std::move(reading);
    if (!bytes)
        co_return bytes;
    m_at += bytes->size();
    m_left -= bytes->size();
    co_return bytes;
}

} // namespace everyport::http

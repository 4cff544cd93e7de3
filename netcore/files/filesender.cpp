#include "netcore/files/filesender.h"

#include "netcore/threads/threadpool.h"

namespace everyport {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

Error fileError(const QFile& file)
{
    return Error::local(file.exists() ? Reason::PermissionDenied : Reason::NotFound,
        QStringLiteral("Reading %1: %2.").arg(file.fileName(), file.errorString()));
}

Result<QByteArray> readPiece(QFile& file, qint64 from)
{
    if (!file.isOpen() && !(file.open(QFile::ReadOnly | QFile::Unbuffered) && (from == 0 || file.seek(from))))
        return fileError(file);
    QByteArray bytes(pieceSize, Qt::Uninitialized);
    const auto got = file.read(bytes.data(), bytes.size());
    if (got < 0)
        return fileError(file);
    bytes.truncate(got);
    return bytes;
}

} // namespace

FileSender::FileSender(Reactor& reactor, Consumer& consumer) : m_reactor(reactor), m_consumer(&consumer) {}

FileSender::~FileSender()
{
    if (m_isSending)
        m_consumer->setProducer(nullptr);
}

Task<Result<qint64>> FileSender::send(const QString& path, qint64 from)
{
    if (!m_consumer)
        return Result<qint64>(Error::cancelled());
    m_file = std::make_shared<QFile>(path);
    m_from = from;
    m_isSending = true;
    m_consumer->setProducer(this);
    auto task = m_done.task([this] { finish(Error::cancelled()); });
    readNext();
    return task;
}

void FileSender::readNext()
{
    if (m_paused || !m_isSending || m_reading.isValid())
        return;
    m_reading = deferToThread(
        m_reactor, Threads::Files, [file = m_file, from = m_from] { return readPiece(*file, from); });
    m_reading.whenDone([this](const Piece& piece) { pieceRead(piece); });
}

void FileSender::pieceRead(const Piece& piece)
{
    const auto reading = std::exchange(m_reading, {}); // lives until its listener has returned
    if (!piece)
        return finish(piece.error());
    if (piece->isEmpty())
        return finish(m_sent);
    m_sent += piece->size();
    m_consumer->write(*piece); // may pause or stop us
    readNext();
}

void FileSender::resumeProducing()
{
    m_paused = false;
    readNext();
}

void FileSender::stopProducing()
{
    if (!std::exchange(m_isSending, false))
        return;
    m_consumer = nullptr;
    m_reading.cancel();
    m_done.fire(Error::cancelled());
}

void FileSender::finish(Result<qint64> result)
{
    if (!std::exchange(m_isSending, false))
        return;
    m_reading.cancel();
    m_consumer->setProducer(nullptr);
    m_done.fire(std::move(result));
}

} // namespace everyport

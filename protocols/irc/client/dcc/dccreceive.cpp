#include "protocols/irc/client/dcc/dccreceive.h"

#include <cerrno>

#include <QtEndian>

#include "netcore/threads/threadpool.h"

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const QFile& file, int native = 0)
{
    // QFile tells a full disk as any other failure.
    const bool isFull = file.error() == QFile::ResourceError || native == ENOSPC || native == EDQUOT || native == EFBIG;
    return {Error::Kind::Local, isFull ? Reason::NoSpace : Reason::PermissionDenied,
        u"Writing %1: %2."_s.arg(file.fileName(), file.errorString()), {}, native};
}

Result<qint64> writePiece(QFile& file, const QByteArray& bytes, qint64 position)
{
    if (!file.isOpen()) {
        const auto mode = position == 0 ? QFile::WriteOnly | QFile::NewOnly : QFile::ReadWrite | QFile::ExistingOnly;
        if (!file.open(mode | QFile::Unbuffered) || !file.seek(position))
            return fileError(file);
    }
    errno = 0;
    const auto written = file.write(bytes);
    const int native = written < 0 ? errno : ENOSPC; // less than all of it was taken: no more fits
    if (written != bytes.size())
        return fileError(file, native);
    return bytes.size();
}

} // namespace

DccReceive::DccReceive(Reactor& reactor, DccRules rules, DccOffer offer, QString path)
    : DccEnd(reactor, std::move(rules)), m_offer(std::move(offer)), m_file(std::make_shared<QFile>(path))
{
}

Result<DccOffer> DccReceive::answer()
{
    const auto address = listen();
    if (!address)
        return address.error();
    m_listens = true;
    auto answer = m_offer;
    answer.address = *address;
    return answer;
}

DccOffer DccReceive::resumeRequest(qint64 position) const
{
    DccOffer request{DccOffer::Kind::Resume, m_offer.fileName};
    request.address.port = m_offer.address.port;
    request.size = position;
    request.token = m_offer.token;
    return request;
}

Task<Result<qint64>> DccReceive::receive(qint64 position)
{
    using Answer = Result<qint64>;
    if (m_offer.secure)
        return Task<Answer>(Answer(Error::unsupported(Reason::None, u"Encrypted DCC is not spoken here."_s)));
    m_position = position;
    if (!m_listens) {
        if (auto done = connectTo(m_offer.address); !done)
            return Task<Answer>(Answer(done.error()));
    }
    m_done.emplace();
    return m_done->task([this] { m_done.reset(); });
}

void DccReceive::made()
{
    tellFile(true, "receive", m_offer);
    finishIfWhole();
}

void DccReceive::received(QByteArrayView bytes)
{
    const auto left = m_offer.size < 0 ? bytes.size() : m_offer.size - m_position - m_inFlight - m_waiting.size();
    if (bytes.size() > left)
        return end(Error::malformed(Reason::TooLarge, u"They send more than they offered."_s));
    m_waiting += bytes;
    if (m_writing.isValid())
        transport()->pauseReading(); // until what is being written is
    else
        writeMore();
}

void DccReceive::writeMore()
{
    m_inFlight = m_waiting.size();
    m_writing = deferToThread(
        m_reactor, Threads::Files, [file = m_file, bytes = std::exchange(m_waiting, {}), at = m_position] {
            return writePiece(*file, bytes, at);
        });
    m_writing.whenDone([this](const Result<qint64>& count) { written(count); });
}

void DccReceive::written(const Result<qint64>& count)
{
    m_writing.cancel();
    m_inFlight = 0;
    if (!count) {
        if (!isOver())
            return end(count.error());
        return fire(count.error());
    }
    m_position += *count;
    if (progressed)
        progressed(m_position);
    if (transport()) {
        QByteArray acknowledged(4, Qt::Uninitialized); // the low 32 bits of how much has come
        qToBigEndian(quint32(m_position), acknowledged.data());
        transport()->write(acknowledged);
        transport()->resumeReading();
    }
    if (!m_waiting.isEmpty())
        return writeMore();
    if (m_ended)
        return ended(*m_ended);
    finishIfWhole();
}

void DccReceive::finishIfWhole()
{
    if (m_offer.size < 0 || m_position < m_offer.size)
        return;
    tellFile(true, "received", m_offer);
    finish();
}

void DccReceive::ended(const Error& reason)
{
    if (m_writing.isValid()) { // the last piece is still on its way
        m_ended = reason;
        return;
    }
    const bool isWhole = m_offer.size < 0 ? reason.isClosed() : m_position >= m_offer.size;
    if (isWhole)
        return fire(m_position);
    fire(reason.isClosed() ? Error::disconnected(Reason::ConnectionLost, u"They hung up before all of it was there."_s)
                           : reason);
}

void DccReceive::fire(Result<qint64> result)
{
    if (m_file->isOpen() && !m_writing.isValid())
        m_file->close();
    if (auto done = std::exchange(m_done, {}))
        done->fire(std::move(result));
}

} // namespace everyport::irc::client

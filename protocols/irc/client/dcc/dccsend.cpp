#include "protocols/irc/client/dcc/dccsend.h"

#include <QtEndian>

namespace everyport::irc::client {

using namespace Qt::StringLiterals;

DccSend::DccSend(Reactor& reactor, DccRules rules, QString path, QByteArray name, qint64 size)
    : DccEnd(reactor, std::move(rules)),
      m_path(std::move(path)),
      m_offer{DccOffer::Kind::Send, std::move(name)},
      m_size(size)
{
    m_offer.size = size;
}

DccSend::~DccSend() = default;

Result<DccOffer> DccSend::offer()
{
    const auto address = listen();
    if (!address)
        return address.error();
    m_offer.address = *address;
    return m_offer;
}

Result<DccOffer> DccSend::resumed(const DccOffer& request)
{
    const bool isOurs = request.kind == DccOffer::Kind::Resume && request.address.port == m_offer.address.port;
    if (!isOurs || transport() || isOver() || request.size < 0 || request.size > m_size)
        return Error::refused(Reason::BadValue, u"They want to go on with what is not offered."_s);
    m_from = request.size;
    auto accepted = request;
    accepted.kind = DccOffer::Kind::Accept;
    return accepted;
}

Task<Result<qint64>> DccSend::whenSent()
{
    m_done.emplace();
    return m_done->task([this] { m_done.reset(); });
}

void DccSend::made()
{
    tellFile(false, "send", m_offer);
    if (progressed)
        progressed(m_from);
    m_sender = std::make_unique<FileSender>(m_reactor, *transport());
    m_sending = m_sender->send(m_path, m_from);
    m_sending.whenDone([this](const Result<qint64>& sent) {
        if (!sent)
            return isOver() ? void() : end(sent.error());
        if (*sent != m_size - m_from)
            return end(Error::local(Reason::BadValue, u"The file has changed while it was sent."_s));
        m_isSent = true;
        finishIfAcknowledged();
    });
}

// Four bytes each: how much they have, its low 32 bits. Only the last counts.
void DccSend::received(QByteArrayView bytes)
{
    m_pending += bytes;
    const auto whole = m_pending.size() / 4 * 4;
    if (whole == 0)
        return;
    m_acknowledged = qFromBigEndian<quint32>(m_pending.constData() + whole - 4);
    m_pending.remove(0, whole);
    notifyProgress();
    finishIfAcknowledged();
}

/// The low 32 bits only go forward: past 4 GB they begin anew.
void DccSend::notifyProgress()
{
    constexpr qint64 round = qint64(1) << 32;
    auto now = (m_told & ~(round - 1)) | m_acknowledged;
    if (now < m_told)
        now += round;
    m_told = std::min(now, m_size);
    if (progressed)
        progressed(m_told);
}

void DccSend::finishIfAcknowledged()
{
    // Some count from where they went on, others from the file's beginning.
    const bool isAll = m_acknowledged == quint32(m_size) || m_acknowledged == quint32(m_size - m_from);
    if (!m_isSent || (!isAll && m_size != m_from))
        return;
    tellFile(false, "sent", m_offer);
    finish();
}

void DccSend::ended(const Error& reason)
{
    auto done = std::exchange(m_done, {});
    if (!done)
        return;
    if (m_isSent && reason.isClosed())
        done->fire(m_size - m_from);
    else
        done->fire(reason.isClosed()
                ? Error::disconnected(Reason::ConnectionLost, u"They hung up before they had all of it."_s)
                : reason);
}

} // namespace everyport::irc::client

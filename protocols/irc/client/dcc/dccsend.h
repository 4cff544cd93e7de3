#pragma once

#include "netcore/files/filesender.h"
#include "protocols/irc/client/dcc/dccend.h"

namespace everyport::irc::client {

/// Offers a file and sends it to whoever comes first to where the offer leads. Over when they have acknowledged all of
/// it, or hang up after the last byte.
class DccSend final : public DccEnd {
public:
    /// `size`: the file's, which does not change meanwhile; `name`: as the other shall see it.
    DccSend(Reactor& reactor, DccRules rules, QString path, QByteArray name, qint64 size);
    ~DccSend() override;

    Result<DccOffer> offer(); ///< Listens from now on.
    /// They want the rest only: what to answer, or Refused for a position that is none, or too late.
    Result<DccOffer> resumed(const DccOffer& request);
    Task<Result<qint64>> whenSent();                      ///< Ready with how much was sent; once.
    std::function<void(qint64 position)> progressed = {}; ///< How much they have; first when they come.

private:
    void made() override;
    void received(QByteArrayView bytes) override;
    void ended(const Error& reason) override;
    void finishIfAcknowledged();
    void notifyProgress();

    const QString m_path;
    DccOffer m_offer;
    const qint64 m_size;
    qint64 m_from = 0;
    std::unique_ptr<FileSender> m_sender;
    Task<Result<qint64>> m_sending;
    std::optional<Deferred<Result<qint64>>> m_done;
    QByteArray m_pending; // of an acknowledgement
    quint32 m_acknowledged = 0;
    qint64 m_told = 0;
    bool m_isSent = false;
};

} // namespace everyport::irc::client

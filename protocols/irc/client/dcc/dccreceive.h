#pragma once

#include <QFile>

#include "netcore/task/deferred.h"
#include "protocols/irc/client/dcc/dccend.h"

namespace everyport::irc::client {

/// Takes a file that was offered (modern.ircdocs.horse/dcc), from its beginning or from where an earlier try broke off.
/// Files are written in the pool; the sender is held back meanwhile. Never more than was offered, never over a file
/// that is there.
class DccReceive final : public DccEnd {
public:
    DccReceive(Reactor& reactor, DccRules rules, DccOffer offer, QString path);

    /// What to answer where the other sent a passive offer (port 0): then we listen, and they come.
    Result<DccOffer> answer();
    /// The question that is sent before `receive(position)`, which waits for their ACCEPT.
    DccOffer resumeRequest(qint64 position) const;
    /// Ready with the file's size when all is there. `position`: what we have already.
    Task<Result<qint64>> receive(qint64 position = 0);
    qint64 position() const { return m_position; }
    std::function<void(qint64 position)> progressed = {};

private:
    void made() override;
    void received(QByteArrayView bytes) override;
    void ended(const Error& reason) override;
    void writeMore();
    void written(const Result<qint64>& count);
    void finishIfWhole();
    void fire(Result<qint64> result);

    const DccOffer m_offer;
    std::shared_ptr<QFile> m_file; // shared with the piece that is being written
    QByteArray m_waiting;
    qsizetype m_inFlight = 0; // bytes of the piece that is being written
    Task<Result<qint64>> m_writing;
    std::optional<Deferred<Result<qint64>>> m_done;
    std::optional<Error> m_ended;
    qint64 m_position = 0;
    bool m_listens = false;
};

} // namespace everyport::irc::client

#pragma once

#include <memory>

#include <QFile>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/transport/producer.h"

namespace everyport {

/// Sends a file to a consumer as fast as that takes it and no faster: the next piece is read, in the pool, when the
/// one before has left the queue below its mark. At most two pieces are in memory. Registers itself as the consumer's
/// producer for as long as it sends. Loop's thread.
class FileSender final : public Producer {
public:
    /// `consumer` outlives the sender, or tells it by stopProducing that it goes, as every transport does.
    FileSender(Reactor& reactor, Consumer& consumer);
    ~FileSender() override;
    FileSender(const FileSender&) = delete;
    FileSender& operator=(const FileSender&) = delete;

    /// Once. Ready with the bytes sent when the last have been handed to the consumer. Local errors: the file cannot be
    /// opened or read; Cancelled: the consumer has gone. Dropping the Task stops it after the piece under way.
    Task<Result<qint64>> send(const QString& path, qint64 from = 0); ///< What stands before `from` is left out.

    void pauseProducing() override { m_paused = true; }
    void resumeProducing() override;
    void stopProducing() override;

private:
    using Piece = Result<QByteArray>;
    void readNext();
    void pieceRead(const Piece& piece);
    void finish(Result<qint64> result);

    Reactor& m_reactor;
    Consumer* m_consumer;
    std::shared_ptr<QFile> m_file; // shared with the piece that is being read
    Task<Piece> m_reading;
    Deferred<Result<qint64>> m_done;
    qint64 m_from = 0;
    qint64 m_sent = 0;
    bool m_paused = false;
    bool m_isSending = false;
};

} // namespace everyport

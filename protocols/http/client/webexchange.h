#pragma once

#include "netcore/task/deferred.h"
#include "protocols/http/client/webrequest.h"
#include "protocols/http/messages/answerparser.h"
#include "protocols/http/messages/deadline.h"

namespace everyport::http {

/// One question and its answer on a connection of their own, shared by the connection and whoever waits: either may go
/// first. `clock` must outlive it. Loop's thread.
class WebExchange final : public Producer, public std::enable_shared_from_this<WebExchange> {
public:
    /// `head` is the question's, encoded.
    WebExchange(Clock& clock, WebRequest request, QByteArray head);
    ~WebExchange() override;

    /// Ready when the answer is whole. Dropping it ends the connection. Once.
    Task<Result<WebAnswer>> answer();
    /// The protocol that speaks for it; once.
    std::unique_ptr<Protocol> makeProtocol();

private:
    friend class WebConnection;
    void opened(Transport& transport);
    void moved(Transport& transport);
    void heard(QByteArrayView bytes);
    void lost(const Error& reason);

    void sendPieces();
    void sendPiece(const Result<QByteArray>& piece);
    void notifySent();
    void readOn();
    void headRead();
    void bodyRead();
    void messageRead();
    void stored(const Result<Done>& done);
    void ended();
    void timeRanOut();
    void finish(Result<WebAnswer> result);
    void pauseProducing() override { m_isCongested = true; }
    void resumeProducing() override;

    const WebRequest m_request;
    const QByteArray m_head;
    Transport* m_transport = nullptr;
    std::optional<Deferred<Result<WebAnswer>>> m_done;
    Deadline m_deadline;

    Task<Result<QByteArray>> m_piece;
    qint64 m_written = 0; // of our body
    qint64 m_told = 0;    // of these, what has left
    bool m_isSending = false;
    bool m_isCongested = false;

    AnswerParser m_parser;
    QByteArray m_pending;
    qsizetype m_pendingAt = 0;
    Task<Result<Done>> m_storing;
    WebAnswer m_answer;
    qint64 m_received = 0; // of its body
    qint64 m_whole = -1;
    int m_interim = 0;
    bool m_hasHeard = false;
    std::optional<Error> m_lost; // and what came before is still at work
};

} // namespace everyport::http

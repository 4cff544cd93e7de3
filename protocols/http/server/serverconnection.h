#pragma once

#include "netcore/transport/baseprotocol.h"
#include "protocols/http/messages/deadline.h"
#include "protocols/http/messages/responsehead.h"
#include "protocols/http/server/requestreceiver.h"
#include "protocols/http/server/site.h"

namespace everyport::http {

/// The server's side of one HTTP/1.1 connection. Requests are answered one after the other, in their order; what
/// is pipelined behind waits, within limits. How a request is read and bounded is told in RequestReceiver. Its
/// transport owns it; the site is shared with all others.
class ServerConnection final : public BaseProtocol, private RequestReceiverEvents, private Producer {
public:
    ServerConnection(Clock& clock, std::shared_ptr<const Site> site);
    ~ServerConnection() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;
    void turnCame() override { resume(); }
    qsizetype mostAtOnce() const override { return muchAtOnce; } // it yields between requests

private:
    enum class State {
        Reading,   ///< Waiting for a request, or in the middle of one.
        Answering, ///< The resource is thinking.
        Storing,   ///< Somebody takes the request's body, and is at work.
        Sending,   ///< A body comes piece by piece.
        Ended,     ///< The last word is said.
    };
    /// What a step came to. Later: the rest has to wait. Gone: the connection may be no more, and we with it; touch
    /// nothing.
    enum class Next { More, Whole, Later, Gone };

    void resume();
    Next receive(QByteArrayView& bytes);
    void continueWanted() override;
    void bodyTaken(bool isRefused) override;
    void readOn();
    Next answer();
    Next respond(Response response);
    Next sendBody(Response response, Framing framing);
    Next sendPieces();
    Next sendPiece(Result<QByteArray> piece);
    void writePiece(QByteArray piece);
    Next requestEnded();
    Next refuse();
    Next switchOver(Response response);
    void hold();
    void timeRanOut();
    void notifyHead(const QByteArray& head);
    void notifyAccess(int status, qint64 bytes);
    QByteArray connectionField() const;
    void write(QByteArray bytes);

    void pauseProducing() override;
    void resumeProducing() override;

    Clock& m_clock;
    std::shared_ptr<const Site> m_site;
    HalfOpen::Place m_halfOpen; // until the first request is whole
    State m_state = State::Reading;
    /// What is large and needed between a request's first byte and its answer's last: idle connections are many.
    struct Exchange {
        explicit Exchange(ServerConnection& whose) : receiver(*whose.m_site, whose.m_clock, whose.m_deadline, whose) {}
        RequestReceiver receiver;
        Framing framing = Framing::Length;
        int status = 0;
        qint64 sent = 0;
        qint64 promised = -1; // as Content-Length, of a body that comes piece by piece
    };
    std::unique_ptr<Exchange> m_exchange;
    Request& request() const { return m_exchange->receiver.request(); }
    QByteArray m_pending; // came while a request was being answered
    qsizetype m_pendingAt = 0;
    bool m_keepAlive = true;

    Task<Response> m_answer;
    std::unique_ptr<BodySource> m_source;
    Task<Result<QByteArray>> m_piece;
    bool m_congested = false;
    bool m_isPieceAsked = false; // the source is at work; it is never asked twice
    bool m_readingPaused = false;
    Deadline m_deadline;
};

} // namespace everyport::http

#pragma once

#include <memory>

#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "netcore/transport/transport.h"
#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/server/sessions/session.h"
#include "protocols/xmpp/streams/ratebudget.h"
#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp {

class ClientHost;
class Negotiation;

/// The server's side of one client's stream (RFC 6120): the header and its answer, then features, STARTTLS, SASL
/// and binding through a Negotiation, then stanzas into a Session. Owned by its transport; `host` outlives it.
class ClientStream final : public Protocol, public SessionLink, private Producer, private xml::StreamEvents {
public:
    /// Framed: each element comes and goes in a message of its own (RFC 7395); encryption is then not ours to start.
    explicit ClientStream(ClientHost& host, bool framed = false);
    ~ClientStream() override;

    void send(const xml::Element& element);
    void close();                        ///< In order: `</stream:stream>`, then the connection.
    void fail(const StreamError& error); ///< The same with a word why (RFC 6120 §4.9).
    Transport* transport() const { return m_transport; }
    ClientHost& host() const { return m_host; }
    bool isAlive() const { return m_transport && !m_closing; }
    bool isFramed() const { return m_framed; }
    bool isBound() const { return m_session != nullptr; }
    Session* session() const { return m_session; }
    bool isGuest() const;    ///< Until it is bound; then its server knows.
    QString account() const; ///< The localpart of who has logged in, with a session or on the way to one.
    void abort();            ///< The connection is dead.
    Clock::Moment lastHeard() const { return m_lastHeard; }

    // For the negotiation
    void startTls();      ///< What came in the clear behind `<starttls/>` is forgotten.
    void restartStream(); ///< The next thing is a new header.
    void loggedIn() { m_halfOpen.leave(); }
    /// False: it carries one already, and the other has ended.
    bool bound(Session& session);

    // SessionLink
    void sendBytes(QByteArray bytes) override;
    void pauseStanzas() override;
    void resumeStanzas() override;
    void endSession(const StreamError& error) override { fail(error); }
    void cancelSession(const StreamError& error) override;
    bool isPrivate() const override;
    QString address() const override { return m_transport ? m_transport->peer().host : QString(); }
    quint64 connection() const override;

    // Protocol
    void connectionMade(Transport& transport) override;
    void transportReplaced(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void turnCame() override { setGate(Gate::Turn, false); }

private:
    /// While one of these stands the connection is not let go of: the stream may be in the middle of its reader.
    class Busy {
    public:
        explicit Busy(ClientStream& stream) : m_stream(stream) { ++m_stream.m_busy; }
        ~Busy()
        {
            if (--m_stream.m_busy == 0 && m_stream.m_closing)
                m_stream.release(); // may be the end of the stream, too
        }
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        ClientStream& m_stream;
    };
    enum class Gate { Stanza = 1, Rate = 2, Output = 4, Turn = 8 };

    // Producer: who does not read its answers is asked nothing more
    void pauseProducing() override { setGate(Gate::Output, true); }
    void resumeProducing() override { setGate(Gate::Output, false); }

    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override;
    void streamBroken(const Error& error) override;

    std::optional<StreamError> check(const xml::Element& header) const;
    void answerHeader(const xml::Element& header);
    void release();
    void setGate(Gate gate, bool closed);
    void endTurn();
    void updateReading();
    void spend(qint64 bytes);
    void keepRate(qsizetype bytes);
    void tell(bool in, const xml::Element& element) const;

    ClientHost& m_host;
    const bool m_framed;
    Transport* m_transport = nullptr;
    xml::StreamReader m_reader;
    std::unique_ptr<Negotiation> m_negotiation; // until a session is bound
    HalfOpen::Place m_halfOpen;                 // until somebody has logged in
    Session* m_session = nullptr;
    QString m_language; // as the header says
    Clock::Moment m_lastHeard = {};
    RateBudget m_rate;
    std::shared_ptr<RateBudget> m_accountRate; // of all its clients; null before one is bound
    Clock::Timer m_rateTimer;
    int m_gates = 0;
    int m_busy = 0;
    bool m_readingPaused = false;
    bool m_headerSent = false;
    bool m_closing = false;
};

} // namespace everyport::xmpp

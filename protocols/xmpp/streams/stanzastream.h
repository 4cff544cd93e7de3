#pragma once

#include "netcore/base/clock.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/streams/ratebudget.h"
#include "protocols/xmpp/streams/router.h"
#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp {

/// What streams of components and of servers have in common: the header, elements in their namespace as if they were a
/// client's, an end in order, and one stanza after the other. Owned by its transport.
class StanzaStream : public BaseProtocol, private xml::StreamEvents {
public:
    struct Rules {
        QString ns = {}; ///< jabber:server or jabber:component:accept
        xml::Limits limits = {};
        qsizetype unreadBytes = 16 * 1024 * 1024; ///< A peer that lets more queue up is cut off.
        qsizetype strangersBytes = 0;             ///< Of one element, until `proven`; 0: as `limits` say.
        RateLimits rate = {};                     ///< What they may send; needs `clock`.
        Clock* clock = nullptr;
    };

    bool isAlive() const { return transport() && !m_isClosing; }
    using BaseProtocol::transport;
    void send(const xml::Element& element);
    void sendBytes(QByteArray bytes);
    void close();                        ///< In order.
    void fail(const StreamError& error); ///< The same with a word why (RFC 6120 §4.9).

    void connectionMade(Transport& transport) final;
    void dataReceived(QByteArrayView bytes) final;
    void connectionLost(const Error& reason) final;
    void turnCame() final;

protected:
    explicit StanzaStream(Rules rules);
    const Rules& rules() const { return m_rules; }

    virtual void opened() = 0;
    virtual void ended(const Error& reason) = 0; ///< The last; nothing can be sent any more.
    virtual void headerReceived(const xml::Element& header) = 0;
    virtual void received(xml::Element element) = 0; ///< What is in the stream's namespace is in jabber:client here.
    virtual xml::Element header() const = 0;         ///< Ours: to begin with, to answer with, or before an error.

    /// RFC 6120 §4.9.3.10: what to fail with where the header is none of ours. Asked from inside headerReceived.
    std::optional<StreamError> wrongNamespace(const xml::Element& header) const;
    /// What this stream takes counts there as well, together with others'. `limits` must outlive us.
    void shareRate(std::shared_ptr<RateBudget> budget, const RateLimits& limits);
    void proven(); ///< They are who they say: from now on `limits` hold as they are.
    void sendHeader();
    /// To whom it is for. What comes next waits until it is there, so that nothing overtakes what is being stored.
    void route(Router& router, Stanza stanza);
    /// What came in the clear is forgotten.
    void startTls(std::shared_ptr<TlsContext> context, const QString& serverName, Clock& clock);
    void restartStream(); ///< The next thing is a header.

private:
    /// While one of these stands the connection is not let go of: the stream may be in the midst of its reader.
    class Busy {
    public:
        explicit Busy(StanzaStream& stream) : m_stream(stream) { ++m_stream.m_busy; }
        ~Busy();
        Q_DISABLE_COPY_MOVE(Busy)

    private:
        StanzaStream& m_stream;
    };
    void streamOpened(const xml::Element& header) final;
    void elementReceived(xml::Element element) final;
    void streamClosed() final { close(); }
    void streamBroken(const Error& error) final { fail(StreamError::of(error)); }
    Task<Result<Done>> follow(Task<Done> task);
    void spend(qint64 bytes);
    void keepRate();
    void readOn();
    void endTurn();
    void resumeReading();

    Rules m_rules;
    xml::StreamReader m_reader;
    RateBudget m_rate;
    std::shared_ptr<RateBudget> m_sharedRate;
    const RateLimits* m_sharedLimits = nullptr;
    Clock::Timer m_rateTimer; // active: nothing is read before it has fired
    bool m_hasHeader = false;
    bool m_isClosing = false;
    bool m_isRouting = false;  // a stanza is on its way
    bool m_hasYielded = false; // the others have their turn
    int m_busy = 0;
    TaskSet m_work{TaskSet::alreadyTold}; // waits only; who takes a stanza answers for what becomes of it
};

} // namespace everyport::xmpp

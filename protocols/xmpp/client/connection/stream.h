#pragma once

#include <optional>

#include "netcore/interfaces/reactor.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/xml/streamreader.h"
#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp::client {

class Stream;
class Taps;

/// Who uses a stream. `streamLost` is the last that it hears, once.
class StreamUser {
public:
    virtual ~StreamUser() = default;
    virtual void streamReady(Stream& stream) = 0; ///< Connected; nothing has been said yet.
    virtual void elementReceived(xml::Element element) = 0;
    virtual void streamLost(const Error& reason) = 0;
    virtual void streamDropped() = 0; ///< In place of it where there never was a connection.
};

/// Our end of one XML stream (RFC 6120 §4): headers, elements, TLS in mid-stream and the end; what they mean is its
/// user's affair. Owned by its transport; `user` outlives it or forgets it first. Loop's thread.
class Stream final : public BaseProtocol, private xml::StreamEvents {
public:
    Stream(StreamUser& user, Reactor& reactor, xml::Limits limits);
    ~Stream() override;

    /// Sends a header: the first, or the next after a login.
    void open(const QString& domain, const QString& from = {});
    void startTls(std::shared_ptr<TlsContext> context, const QString& domain);
    void restart() { m_reader.restart(); }
    void send(const xml::Element& element);
    void setLimits(const xml::Limits& limits) { m_reader.setLimits(limits); }
    /// Who looks on; outlives the stream, or the stream is forgotten first.
    void setTaps(const Taps* taps) { m_taps = taps; }
    void pause();  ///< Nothing is told until resumed; the server feels it.
    void resume(); ///< May tell at once.

    void close();                  ///< In order: `</stream:stream>`, then the connection.
    void end(const Error& reason); ///< Told to the server where it broke the rules; `reason` comes back by streamLost.
    void cut(const Error& reason); ///< Without another word: nobody is there any more.
    void forget();                 ///< The user goes: nothing is told any more, and the connection ends.

    bool isEncrypted() const { return transport() && transport()->isEncrypted(); }
    bool isLoopback() const { return transport() && transport()->peer().isLoopback(); }
    using BaseProtocol::transport;
    Clock::Moment lastHeard() const { return m_lastHeard; }
    QString id() const { return m_id; } ///< The server's name for this stream.
    /// The server said its own end: it had read all that we sent before ours.
    bool heardEnd() const { return m_isEndHeard; }
    /// Where the server wants us instead: "host:port"; or a wss:// address.
    QString otherHost() const { return m_otherHost; }

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

private:
    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override;
    void streamBroken(const Error& error) override;
    void release();
    void tell(bool in, const xml::Element& element) const;

    StreamUser* m_user;
    const Taps* m_taps = nullptr;
    Reactor& m_reactor;
    xml::StreamReader m_reader;
    std::optional<Error> m_reason; // told in place of what the transport says
    Clock::Moment m_lastHeard = {};
    Clock::Timer m_patience; // for the server's own end
    QString m_domain;
    QString m_id;
    QString m_otherHost;
    int m_busy = 0; // the reader is at work: it must not go yet
    bool m_isHeaderSent = false;
    bool m_isClosing = false;
    bool m_isLettingGo = false;
    bool m_isPaused = false;
    bool m_isEndHeard = false;
};

} // namespace everyport::xmpp::client

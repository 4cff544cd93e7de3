#pragma once

#include <optional>

#include "netcore/task/deferred.h"
#include "netcore/transport/layer.h"
#include "protocols/websocket/connection.h"
#include "protocols/xml/streamreader.h"

namespace everyport::xmpp {

/// A stream of XMPP over a WebSocket (RFC 7395): one whole element a message, `<open/>` and `<close/>` in place of the
/// stream's tags. Between a transport and a protocol that speaks in streams, which is told connectionMade once the
/// WebSocket is open. Either side.
class Frames final : public Layer, private websocket::ConnectionEvents, private xml::StreamEvents {
public:
    static constexpr QByteArrayView subprotocol = "xmpp";

    /// Server. `early`: what the client sent right behind its request. `messageBytes`: of one message.
    Frames(Clock& clock, qsizetype messageBytes, QByteArray early, std::unique_ptr<Protocol> stream);
    /// Client. `request` names the subprotocol; a server that does not choose it is left (§3.1).
    Frames(Clock& clock, qsizetype messageBytes, websocket::ClientRequest request, std::unique_ptr<Protocol> stream);
    ~Frames() override;

    /// A client's: what the stream writes to, once it was told so; or why there is none. Once; dropping it hangs up.
    Task<Result<Transport*>> whenOpened();

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override { m_socket.dataReceived(bytes); }
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

    void write(QByteArray bytes) override;
    void pauseReading() override { m_socket.pauseReading(); }
    void resumeReading() override { m_socket.resumeReading(); }
    void loseConnection() override { m_socket.close(); }
    void loseWriteConnection() override { m_socket.close(); }
    void abortConnection() override { m_socket.abort(); }
    void setProducer(Producer*) override {} // the socket itself cuts off who does not read

private:
    // What came
    void opened(websocket::Connection&) override;
    void textReceived(websocket::Connection&, const QByteArray& utf8) override;
    void binaryReceived(websocket::Connection&, const QByteArray&) override
    {
        m_socket.close(websocket::CloseCode::UnsupportedData);
    }
    void closed(websocket::Connection&, const websocket::Closing& closing) override;
    void frameReceived(const xml::Element& frame);
    // What goes out, taken apart again
    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override;
    void streamBroken(const Error&) override { m_socket.abort(); } // our own words are well-formed

    const bool m_isClient;
    websocket::Connection m_socket;
    xml::StreamReader m_outgoing;
    websocket::Closing m_closing;
    std::optional<Deferred<Result<Transport*>>> m_opened;
};

} // namespace everyport::xmpp

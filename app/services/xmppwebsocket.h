#pragma once

#include "app/services/ircwebsocket.h"
#include "netcore/layer.h"
#include "protocols/websocket/connection.h"
#include "protocols/xml/streamreader.h"

namespace everyport {

/// A client's XMPP stream over a WebSocket (RFC 7395): one whole element a message, `<open/>` and `<close/>` in place of
/// the stream's tags. Between a transport and a protocol that speaks in streams, which is told connectionMade once the
/// WebSocket is open.
class XmppFrames final : public Layer, private websocket::ConnectionEvents, private xml::StreamEvents {
public:
    /// `early`: what the client sent right behind its request. `messageBytes`: of one message.
    XmppFrames(Clock& clock, qsizetype messageBytes, QByteArray early, std::unique_ptr<Protocol> stream);
    ~XmppFrames() override;

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
    void opened(websocket::Connection&) override { tellMade(); }
    void textReceived(websocket::Connection&, const QByteArray& utf8) override;
    void binaryReceived(websocket::Connection&, const QByteArray&) override { m_socket.close(websocket::CloseCode::UnsupportedData); }
    // What goes out, taken apart again
    void streamOpened(const xml::Element& header) override;
    void elementReceived(xml::Element element) override;
    void streamClosed() override;
    void streamBroken(const Error&) override { m_socket.abort(); } // our own words are well-formed

    websocket::Connection m_socket;
    xml::StreamReader m_outgoing;
};

/// What a browser is answered on the endpoint of the option `websocket`, whatever path it asks for; but for /.well-known/host-meta,
/// which tells every page where the WebSocket is: `addresses`.
std::shared_ptr<const http::Site> makeXmppWebSite(
    Clock& clock, std::shared_ptr<const IrcWebRules> rules, qsizetype messageBytes, ProtocolFactory makeStream,
    std::function<QStringList()> addresses = [] { return QStringList(); });

} // namespace everyport

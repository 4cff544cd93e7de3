#pragma once

#include "netcore/port.h"
#include "protocols/http/site.h"
#include "protocols/websocket/connection.h"

namespace everyport {

/// IRC over a WebSocket (ircv3.net/specs/extensions/websocket): one line a message, without its ending, as text
/// (text.ircv3.net) or as bytes (binary.ircv3.net). To the wire a protocol, to the session on it a transport; owns both ends.
class IrcWebSocket final : public Protocol, private websocket::ConnectionEvents {
public:
    IrcWebSocket(Clock& clock, bool binary, QByteArray early, std::unique_ptr<Protocol> session);
    ~IrcWebSocket() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override { m_socket.dataReceived(bytes); }
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

private:
    /// What the session writes to.
    class Lines final : public Transport {
    public:
        explicit Lines(IrcWebSocket& owner) : m_owner(owner) {}
        void write(QByteArray bytes) override;
        void pauseReading() override { m_owner.m_socket.pauseReading(); }
        void resumeReading() override { m_owner.m_socket.resumeReading(); }
        void loseConnection() override { m_owner.m_socket.close(); }
        void abortConnection() override { m_owner.m_socket.abort(); }
        void setProducer(Producer*) override {} // the socket itself cuts off who does not read
        qsizetype queuedBytes() const override { return m_owner.m_below->queuedBytes(); }
        Address peer() const override { return m_owner.m_below->peer(); }
        Address local() const override { return m_owner.m_below->local(); }
        bool isEncrypted() const override { return m_owner.m_below->isEncrypted(); }
        TlsSession* tls() override { return m_owner.m_below->tls(); }
        ConnectionRecord& record() override { return m_owner.m_below->record(); }
        void switchProtocol(std::unique_ptr<Protocol> next) override { m_owner.m_session = std::move(next); }
        std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_owner.m_session); }
        void setProtocol(std::unique_ptr<Protocol> protocol) override { m_owner.m_session = std::move(protocol); }

    private:
        IrcWebSocket& m_owner;
    };

    void opened(websocket::Connection&) override;
    void textReceived(websocket::Connection&, const QByteArray& utf8) override { lineReceived(utf8); }
    void binaryReceived(websocket::Connection&, const QByteArray& bytes) override { lineReceived(bytes); }
    void lineReceived(const QByteArray& line);
    void tellLost(const Error& reason);

    Transport* m_below = nullptr;
    websocket::Connection m_socket;
    Lines m_lines;
    std::unique_ptr<Protocol> m_session;
    bool m_binary;
    bool m_toldMade = false;
};

/// What a browser is answered on the endpoint of the option `websocket`.
std::shared_ptr<const http::Site> makeIrcWebSite(Clock& clock, ProtocolFactory makeSession);

} // namespace everyport

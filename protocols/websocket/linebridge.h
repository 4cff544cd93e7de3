#pragma once

#include <optional>

#include "netcore/task/deferred.h"
#include "netcore/transport/layer.h"
#include "protocols/websocket/connection.h"

namespace everyport::websocket {

/// A protocol of lines over a WebSocket: one line a message, without its ending, as text or as bytes (IRC does it so:
/// ircv3.net/specs/extensions/websocket). Between a transport and that protocol, which is told connectionMade once the
/// WebSocket is open. Either side.
class LineBridge final : public Layer, private ConnectionEvents {
public:
    enum class Frames : quint8 { Text, Binary }; ///< Of what is sent; what comes may be either.

    /// Server. `early`: what the client sent right behind its request.
    LineBridge(Clock& clock, Frames frames, QByteArray early, std::unique_ptr<Protocol> lines);
    /// Client. Sends bytes where the server chose the subprotocol `binaryName`, else text.
    LineBridge(Clock& clock, ClientRequest request, QByteArray binaryName, std::unique_ptr<Protocol> lines);
    ~LineBridge() override;

    /// What the lines' protocol writes to, once it was told so; or why there is none. Once; dropping it hangs up.
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
    void opened(Connection&) override;
    void textReceived(Connection&, const QByteArray& utf8) override { lineReceived(utf8); }
    void binaryReceived(Connection&, const QByteArray& bytes) override { lineReceived(bytes); }
    void closed(Connection&, const Closing& closing) override { m_closing = closing; }
    void lineReceived(QByteArray line);
    Error why(const Error& reason) const;

    Connection m_socket;
    QByteArray m_binaryName;
    Frames m_frames = Frames::Text;
    Closing m_closing;
    std::optional<Deferred<Result<Transport*>>> m_opened;
};

} // namespace everyport::websocket

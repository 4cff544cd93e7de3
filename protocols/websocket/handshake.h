#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QUrl>

#include "netcore/base/result.h"

namespace everyport::websocket {

/// The answer to a Sec-WebSocket-Key (RFC 6455 §4.2.2).
QByteArray acceptKey(QByteArrayView key);
bool isKey(QByteArrayView text); ///< Sixteen bytes in base64, as §4.1 wants it.
QByteArray randomKey();

/// What a client asks for. Header values must not hold line ends; such a request is refused by `encode`.
struct ClientRequest {
    QByteArray host = {};             ///< As in the Host header: "example.org:8080".
    QByteArray target = "/";          ///< Path and query.
    QByteArray origin = {};           ///< Browsers send one; a program may leave it out.
    QByteArrayList subprotocols = {}; ///< In order of preference.
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    /// Of ws:// or wss://, valid and with a host: who is asked, and for what.
    static ClientRequest of(const QUrl& address);
    Result<QByteArray> encode(QByteArrayView key) const;
};

/// Reads a server's answer to a ClientRequest (§4.1, second half). Bytes in, verdict out; the head may have
/// 16 KiB at most. What follows it in `bytes` is left for the MessageReader.
class ServerAnswer {
public:
    ServerAnswer(const ClientRequest& request, QByteArrayView key);

    std::optional<Result<Done>> read(QByteArrayView& bytes);
    QByteArray subprotocol() const { return m_subprotocol; } ///< The one the server chose; empty: none.

private:
    Result<Done> judge();
    Result<Done> judgeHeader(QByteArrayView name, QByteArrayView value);

    QByteArray m_accept;
    QByteArrayList m_offered;
    QByteArray m_head;
    QByteArray m_subprotocol;
    bool m_upgraded = false;
    bool m_connected = false;
    bool m_accepted = false;
};

} // namespace everyport::websocket

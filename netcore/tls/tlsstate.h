#pragma once

#include <array>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>

#include "netcore/base/error.h"
#include "netcore/tls/opensslbuffers.h"
#include "netcore/tls/peercertificate.h"
#include "netcore/tls/peerverification.h"
#include "netcore/tls/tlscontext.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

/// One side of TLS without a transport: cipher bytes in, plain bytes out, and back. OpenSSL between two buffers; the
/// context is kept. Private to netcore: TlsSession drives it. Not movable.
class TlsState {
public:
    TlsState(std::shared_ptr<TlsContext> context, QString serverName);
    TlsState(const TlsState&) = delete;
    TlsState& operator=(const TlsState&) = delete;
    ~TlsState();

    enum class Step {
        Done,   ///< The handshake is over, or plain bytes came.
        Wants,  ///< Nothing to be had before more cipher bytes come.
        Ended,  ///< The other end said close_notify (RFC 8446 §6.1).
        Broken, ///< See failure(); an alert may wait in takeCipher().
    };

    /// Looked at until the steps return Wants; what is left then is kept by `keepCipher`.
    void giveCipher(QByteArrayView bytes);
    void keepCipher();       ///< Copies what has not been read yet: the view ends with its event.
    QByteArray takeCipher(); ///< For the wire; empty when there is nothing.
    qsizetype cipherWaiting() const { return m_buffers.out.size(); } ///< So much of it.

    Step shakeHands();
    using PlainBuffer = std::array<char, 16 * 1024>; ///< A record's worth (RFC 8446 §5.1).
    /// `plain` is what of `buffer` was filled, `most` bytes or fewer.
    Step read(PlainBuffer& buffer, QByteArrayView& plain, qsizetype most = qsizetype(std::tuple_size_v<PlainBuffer>));
    bool write(QByteArrayView plain);
    void sayGoodbye(); ///< close_notify
    const Error& failure() const { return m_failure; }

    bool isOver() const { return m_over; } ///< The handshake.
    TlsFacts facts() const;
    PeerCertificate peerCertificate() const;
    bool wasResumed() const;
    bool weServe() const { return m_context->isServer(); }
    SSL* native() const { return m_ssl.get(); }

private:
    void expectName();
    Error handshakeFailure() const;

    std::shared_ptr<TlsContext> m_context;
    std::shared_ptr<const TlsContext> m_chosen; // by SNI, where it is another one
    ExpectedPeer m_peer;                        // of a client
    OpenSslBuffers m_buffers;
    QByteArray m_kept;
    OpenSslPtr<SSL> m_ssl;
    Error m_failure;
    bool m_over = false;
    bool m_isNameless = false; // a client's name that nothing could be checked for
};

} // namespace everyport

#pragma once

#include <QUrl>

#include "netcore/base/clock.h"
#include "netcore/tls/tlscontext.h"
#include "protocols/http/messages/message.h"

namespace everyport::http {

/// What an answer may cost.
struct WebLimits {
    qsizetype head = 16 * 1024;
    qint64 body = 64 * 1024;                            ///< Of an answer; whatever a sink takes counts, too.
    Clock::Duration silence = std::chrono::seconds(20); ///< In which nothing goes either way.
    /// For all of it, with redirects; zero: as long as something goes.
    Clock::Duration whole = {};
};

/// One question to a web server (RFC 9110). A value; what it points to is shared.
struct WebRequest {
    QByteArray method = "GET";
    QUrl url = {}; ///< https; http on this computer, and elsewhere where `mayBeClear`.
    /// Apart from Host, Connection, Content-Length and Transfer-Encoding: these are the client's own.
    Headers headers = {};
    QByteArray body = {};
    /// In place of `body`: asked for the next piece when the server has room for it.
    std::shared_ptr<BodySource> source = {};
    qint64 length = -1; ///< Bytes that `source` gives; -1: it is not known, and they go in chunks.
    /// Takes the body of a success (2xx), given no piece before it has the last.
    std::shared_ptr<BodySink> sink = {};
    bool wantsBody = true;                       ///< False: ready with the head; the body is not read.
    std::function<void(qint64 bytes)> sent = {}; ///< Of the body, as the server takes it.
    /// Of the answer's body; `whole` is -1 where nobody has said.
    std::function<void(qint64 bytes, qint64 whole)> received = {};
    /// Whether a redirect may be followed, of GET and HEAD, `mostRedirects` in a row. Without it none is.
    std::function<bool(const QUrl& to)> mayFollow = {};
    bool mayBeClear = false;
    QString service = QStringLiteral("web"); ///< Its name in the table of connections.
    QString through = {};                    ///< A proxy: an endpoint's beginning, as in "socks5:127.0.0.1:9050".
    QString pin = {};                        ///< Of the certificate, where nobody vouches for it.
    std::shared_ptr<TlsContext> tls = {};    ///< Null: the system's authorities are believed.
    WebLimits limits = {};

    static constexpr int mostRedirects = 5;
};

/// What came of it.
struct WebAnswer {
    int status = 0;
    Headers headers = {};
    QByteArray body = {}; ///< Empty where a sink took it. Of what is no success it may be cut.
    QUrl url = {};        ///< Who has answered: another than was asked after redirects.

    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// The head of a question, without a body. BadValue for what would break out of its line, or is the client's own to
/// say.
Result<QByteArray> encodeQuestion(const WebRequest& request);

} // namespace everyport::http

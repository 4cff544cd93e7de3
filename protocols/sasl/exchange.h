#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "netcore/interfaces/reactor.h"
#include "protocols/sasl/credentials.h"
#include "protocols/sasl/mechanisms.h"

namespace everyport::sasl {

/// What came of handing over one message.
struct Step {
    QByteArray bytes = {};      ///< For the peer; may be empty.
    bool isDone = false;        ///< The exchange has ended well; `bytes` still goes out, with the success.
    QString name = {};          ///< Once done: who it is, as they wrote it. Empty for ANONYMOUS.
    QString authorisation = {}; ///< On whose behalf, as they wrote it; mostly empty.
};

/// One authentication, from the mechanism's name to its end, a step at a time. What takes long is computed in the
/// thread pool; a server's step may be ready at once. Errors: Refused (wrong name or password), Malformed, Busy (try
/// later), Unsupported (mechanism).
class Exchange {
public:
    virtual ~Exchange() = default;
    virtual QString mechanism() const = 0;
    virtual Task<Result<Step>> step(QByteArray input) = 0;
};

/// `credentials` and `reactor` must outlive the exchange; its owner drops the running step with it. The
/// mechanism must be one of `mechanisms(offer)`; `peer` is handed through to the credentials.
Result<std::unique_ptr<Exchange>> startServer(
    Reactor& reactor, Credentials& credentials, const QString& mechanism, const Offer& offer, const QString& peer);

/// What a client logs in with, and what it knows of its connection.
struct ClientLogin {
    QString name = {};
    QString password = {};
    QString authorisation = {};
    QByteArray tlsExporter = {}; ///< For -PLUS alone: libgsasl ends every other mechanism that knows it.
    QByteArray tlsUnique = {};   ///< The same, for servers that know no exporter.
    /// As the server listed them. Where SCRAM's server says what it had listed (XEP-0474) and that is something else,
    /// the step is Refused, code downgrade, and nothing is said that the password could be guessed from.
    QStringList mechanisms = {};
    QStringList bindings = {};
};
Result<std::unique_ptr<Exchange>> startClient(Reactor& reactor, const QString& mechanism, const ClientLogin& login);

} // namespace everyport::sasl

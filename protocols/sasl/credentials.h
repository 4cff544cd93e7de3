#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::sasl {

enum class Hash { Sha1, Sha256 };

/// RFC 5802 §3: what a server keeps in place of a password. Binary, not base64.
struct ScramKeys {
    QByteArray salt;
    int iterations = 0;
    QByteArray storedKey;
    QByteArray serverKey;
};

/// Port for policy: who may log in. Names arrive as the peer wrote them; preparing them is the implementer's.
/// `peer` is the address asked from, so that guessing can be slowed. An Error of kind Busy means "not now".
class Credentials {
public:
    virtual ~Credentials() = default;
    /// A name that nobody has gets keys too, the same at each asking, that no password gives: otherwise the
    /// exchange would tell who has an account.
    virtual Task<Result<ScramKeys>> scramKeys(QString name, Hash hash, QString peer) = 0;
    /// PLAIN: Refused unless the password is the name's. The same time for a wrong name and a wrong password.
    virtual Task<Result<Done>> verifyPassword(QString name, QString password, QString peer) = 0;
    /// Another number each time the name's password changes: an exchange that was begun before fails.
    virtual quint64 generation(const QString& name) const
    {
        Q_UNUSED(name)
        return 0;
    }
    /// How a SCRAM exchange ended; verifyPassword counts for itself.
    virtual void exchangeEnded(const QString& name, const QString& peer, bool passed)
    {
        Q_UNUSED(name)
        Q_UNUSED(peer)
        Q_UNUSED(passed)
    }
    /// How an exchange of a client's token ended (HT-…, XEP-0484). Nobody guesses one, so a wrong one, which any
    /// expired one is, must not count against the name's password.
    virtual void tokenEnded(const QString& name, const QString& peer, bool passed)
    {
        Q_UNUSED(name)
        Q_UNUSED(peer)
        Q_UNUSED(passed)
    }
};

} // namespace everyport::sasl

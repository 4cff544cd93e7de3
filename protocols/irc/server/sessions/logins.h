#pragma once

#include <QHash>

#include "protocols/irc/server/ports/ports.h"

namespace everyport::ircd {

class Server;
class Session;
class User;

/// Who is logged in to accounts, and what a change of an account (made by whoever keeps accounts) does to them. An
/// account is given as it is kept (User::account). Part of Server.
class Logins {
public:
    explicit Logins(Server& server) : m_server(server) {}

    /// An account as its owner writes it, to be shown.
    QByteArray shown(const QByteArray& account) const
    {
        return m_written.isEmpty() ? account : m_written.value(account, account);
    }
    void noteWritten(const QByteArray& account, const QByteArray& written); ///< An empty one is as the account is kept.

    qsizetype sessionsOf(const QByteArray& account) const;
    static QString placeOf(const Session& session); ///< Its connection, as sessions of all services are named.
    /// Ends all its sessions, but for that of `except` (see placeOf); with `forGood` also who stays there without one.
    void end(const QByteArray& account, const QByteArray& reason, const QString& except, bool forGood);
    /// Those of them that have shown a certificate (its fingerprint in lower-case hex).
    void endByCertificate(const QByteArray& account, const QString& fingerprint, const QByteArray& reason);
    /// Who is logged in to it is no operator any more, where that is too little.
    void standingChanged(const QByteArray& account, Standing standing);
    void forget(const QByteArray& account); ///< It is gone: who is logged in to it, and what it owns.

private:
    void takeOperator(User& user);

    Server& m_server;
    QHash<QByteArray, QByteArray> m_written; // accounts whose owners write them otherwise than they are kept
};

} // namespace everyport::ircd

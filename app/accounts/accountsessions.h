#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/accounts/record/proof.h"
#include "app/accounts/record/rights.h"

namespace everyport {

/// Why sessions are ended; the words are for whoever sits there.
enum class SessionsEnd { Disabled, NoRight, RightsChanged, PasswordChanged, ProofTaken, Removed };
QString sessionsEndText(SessionsEnd why); ///< "The account has been disabled."

/// A service that people are in by their accounts. Names are prepared.
class SessionOwner {
public:
    virtual ~SessionOwner() = default;
    virtual QString sessionService() const = 0; ///< The type whose right to log in counts: "xmpp".
    virtual qsizetype sessionsOf(const QString& account) const = 0;
    /// All of the account end now, with the protocol's own word, those too that have not finished logging in; but not
    /// `except`, which is what the service said of a session when the account was changed from there
    /// (Accounts::setPassword).
    virtual void endSessions(const QString& account, SessionsEnd why, const QString& except) = 0;
    /// Those end that were begun by `proof`, or may have been: it has been taken away.
    virtual void endSessionsBy(const QString& account, const Proof& proof) = 0;
    /// It may still log in. Whoever has more than this account may have now loses that.
    virtual void judgeSessions(const Account&, const QList<RightRule>&) {}
};

/// Everybody who is in by an account, over all services. Keepers come and go with their services. Loop's thread.
class AccountSessions {
public:
    void add(SessionOwner& keeper) { m_keepers << &keeper; }
    void remove(SessionOwner& keeper) { m_keepers.removeAll(&keeper); }

    qsizetype count(const QString& account) const;
    QStringList services(const QString& account) const; ///< Types where it has one now, each once.
    void end(const QString& account, SessionsEnd why, const QString& except = {});
    /// At these types; empty: at all.
    void endBy(const QString& account, const Proof& proof, const QStringList& services = {});
    void judge(const Account& account, const QList<RightRule>& rules);

private:
    QList<SessionOwner*> m_keepers;
};

} // namespace everyport

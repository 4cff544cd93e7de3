#pragma once

#include <chrono>

#include "app/accounts/attempts/failurelimit.h"
#include "app/accounts/attempts/knownplaces.h"
#include "app/accounts/attempts/logincontext.h"
#include "app/accounts/record/proof.h"

namespace everyport {

class AuditLog;

/// What became of everybody who tried to log in, for all services: slows guessing down, remembers from where an account
/// comes, and writes the audit log. Passwords and codes can be guessed and are counted, apart from each other; keys,
/// certificates and tokens cannot, and never wait. Names in any spelling. `audit` and what KnownPlaces wants must
/// outlive it. Loop's thread.
class LoginAttempts {
public:
    LoginAttempts(const Clock& clock, Database& database, AuditLog& audit);
    Task<Result<Done>> open(); ///< After the tables of KnownPlaces and of the audit log are there.

    /// Busy, with the seconds to wait in its words; asked before a password is looked at, and once more before it is
    /// believed.
    Result<Done> mayTry(const QString& name, const LoginContext& door);
    void failed(const QString& name, const LoginContext& door);
    void passed(const QString& name, const LoginContext& door, Proof::Kind by = Proof::Kind::Password);
    Result<Done> mayTryCode(const QString& name, const LoginContext& door); ///< The same for a second factor's codes.
    void codeFailed(const QString& name, const LoginContext& door);
    void codePassed(const QString& name, const LoginContext& door, Proof::Kind by); ///< The login is whole.
    /// A key, certificate or token that is nobody's, or not that name's.
    void unknownProof(const QString& name, const LoginContext& door);
    /// Who it is is proved; the account is disabled, or has no right to log in there.
    void refused(const QString& name, const LoginContext& door);

    /// How long a name has to wait after many failures, where it waits longest; zero: not at all.
    std::chrono::milliseconds waitOf(const QString& name) const;
    void letInAgain(const QString& name); ///< It was no guessing; the places it came from are forgiven as well.
    void forget(const QString& account);  ///< It has gone.
    KnownPlaces& places() { return m_places; }

private:
    FailureLimit::Try tryOf(const QString& name, const LoginContext& door) const;
    Result<Done> mayTry(const FailureLimit& limit, const QString& name, const LoginContext& door);

    FailureLimit m_passwords;
    FailureLimit m_codes;
    KnownPlaces m_places;
    AuditLog& m_audit;
};

} // namespace everyport

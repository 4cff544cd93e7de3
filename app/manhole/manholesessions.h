#pragma once

#include <functional>
#include <map>

#include "app/accounts/accountsessions.h"
#include "app/accounts/portal.h"

namespace everyport {

/// Who is in at one manhole now, by SSH connection or Telnet terminal, so that they can be shown out when their account
/// changes. Outlives its doors. Loop's thread.
class ManholeSessions final : public SessionOwner {
public:
    using End = std::function<void(const QString& why)>;
    explicit ManholeSessions(QString service) : m_service(std::move(service)) {}

    /// `connection` is the registry's number. `end` tells them why and closes soon, not from within.
    void came(quint64 connection, Avatar avatar, End end);
    void endAll(const QString& why); ///< The service stops.
    void left(quint64 connection) { m_sessions.erase(connection); }

    QString sessionService() const override { return m_service; }
    qsizetype sessionsOf(const QString& account) const override;
    void endSessions(const QString& account, SessionsEnd why, const QString& except) override;
    void endSessionsBy(const QString& account, const Proof& proof) override;
    /// Who came with a prompt or files that the account may not have any more goes; who may have more has it the next
    /// time.
    void judgeSessions(const Account& account, const QList<RightRule>& rules) override;

private:
    struct Visit {
        Avatar avatar;
        End end;
    };
    void end(const QString& account, SessionsEnd why, const std::function<bool(const Avatar&)>& means);

    QString m_service;
    std::map<quint64, Visit> m_sessions;
};

} // namespace everyport

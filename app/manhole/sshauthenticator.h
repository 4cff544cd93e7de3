#pragma once

#include <functional>

#include <QHash>

#include "app/manhole/arearegistry.h"
#include "app/manhole/manholesession.h"
#include "protocols/ssh/authority.h"
#include "protocols/ssh/session.h"

namespace everyport {

/// Who comes in by SSH, and what they get: the portal's answer to keys, passwords, tokens and codes; prompts, scripts
/// and the account's own files. Outlives its server. Loop's thread.
class SshAuthenticator final : public ssh::Authority, public ssh::SessionMaker {
public:
    SshAuthenticator(const ManholeContext& context, Portal& portal, QString service)
        : m_context(context), m_portal(portal), m_service(std::move(service)), m_areas(context.reactor)
    {
    }

    /// How a connection that has logged in is ended with a word; set before anybody comes.
    std::function<void(quint64 connection, const QString& why)> disconnect;
    void connectionEnded(quint64 connection); ///< The server says so.

    Task<Result<ssh::Methods>> methods(ssh::Attempt who) override;
    Task<Result<bool>> mayUse(ssh::Attempt who, ssh::PublicKey key) override;
    Task<Result<ssh::Verdict>> keyProved(ssh::Attempt who, ssh::PublicKey key) override;
    Task<Result<ssh::Verdict>> password(ssh::Attempt who, Wiped<QByteArray> password) override;
    std::unique_ptr<ssh::Dialogue> dialogue(const ssh::Attempt& who) override;

    std::unique_ptr<ssh::Session> openSession(const ssh::Identity& who) override;

    AreaRegistry& areas() { return m_areas; } ///< The accounts' own files.
    const ManholeContext& context() const { return m_context; }

private:
    friend class SshDialogue;
    LoginContext contextOf(const ssh::Attempt& who) const { return {m_service, QStringLiteral("ssh"), who.peer.host}; }
    /// Notes who it is, for the connection's sessions.
    ssh::Verdict came(const ssh::Attempt& who, const Result<Avatar>& avatar);

    const ManholeContext& m_context;
    Portal& m_portal;
    QString m_service;
    QHash<quint64, Avatar> m_avatars; // by connection
    AreaRegistry m_areas;
};

} // namespace everyport

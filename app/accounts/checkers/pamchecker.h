#pragma once

#include "app/accounts/checkers/checker.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// The machine's own users, by PAM's service of that name (a file in /etc/pam.d). In the pool: modules may wait as long
/// as they like. Asked for the password once; a module that wants more is refused. Needs the rights its modules need
/// (pam_unix without root only knows the program's own user).
class PamChecker final : public CredentialChecker {
public:
    /// `folder` holds the service's file instead of /etc/pam.d, for tests.
    PamChecker(Reactor& reactor, QString service, Role role, QString folder = {})
        : m_reactor(reactor), m_service(std::move(service)), m_role(role), m_folder(std::move(folder))
    {
    }
    QString name() const override;
    Task<Result<Role>> verify(QString name, QString password) override;

private:
    Reactor& m_reactor;
    QString m_service;
    Role m_role;
    QString m_folder;
};

} // namespace everyport

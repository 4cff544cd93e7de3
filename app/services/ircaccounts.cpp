#include "app/services/ircaccounts.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

ircd::Standing standingOf(Role role)
{
    switch (role) {
    case Role::Administrator: return ircd::Standing::Administrator;
    case Role::Operator: return ircd::Standing::Operator;
    case Role::Member: return ircd::Standing::Member;
    case Role::Guest: break;
    }
    return ircd::Standing::Guest;
}

} // namespace

Task<Result<ircd::AccountFacts>> IrcAccounts::find(QString name)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found)
        co_return found.error();
    co_return ircd::AccountFacts {found->name, standingOf(found->role)};
}

Task<Result<Done>> IrcAccounts::add(QString name, QString password)
{
    return m_accounts.add(std::move(name), std::move(password), Role::Member);
}

Task<Result<Done>> IrcAccounts::setPassword(QString name, QString password)
{
    return m_accounts.setPassword(std::move(name), std::move(password));
}

Task<Result<Done>> IrcAccounts::remove(QString name)
{
    return m_accounts.remove(std::move(name));
}

Task<Result<QString>> IrcAccounts::accountOfCertificate(QString fingerprint)
{
    return m_credentials.accountOfCertificate(std::move(fingerprint));
}

Task<Result<Done>> IrcAccounts::addCertificate(QString account, QString fingerprint)
{
    return m_certificates.add(std::move(account), {{}, std::move(fingerprint), {}});
}

Task<Result<Done>> IrcAccounts::removeCertificate(QString account, QString fingerprint)
{
    return m_certificates.remove(std::move(account), std::move(fingerprint));
}

} // namespace everyport

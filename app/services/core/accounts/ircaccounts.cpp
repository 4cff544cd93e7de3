#include "app/services/core/accounts/ircaccounts.h"

#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/credentials/secondfactors.h"

using namespace Qt::StringLiterals;

namespace everyport {

ircd::Standing IrcAccounts::standingOf(Role role)
{
    switch (role) {
    case Role::Administrator: return ircd::Standing::Administrator;
    case Role::Operator: return ircd::Standing::Operator;
    case Role::Member: return ircd::Standing::Member;
    case Role::Guest:
    case Role::Station: break; // it does not come in
    }
    return ircd::Standing::Guest;
}

Task<Result<ircd::AccountFacts>> IrcAccounts::find(QString name)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found)
        co_return found.error();
    co_return ircd::AccountFacts{found->name, standingOf(found->role), found->written};
}

Task<Result<Done>> IrcAccounts::verifySecondFactor(QString name, QString code, QString peer)
{
    const auto found = co_await m_accounts.find(std::move(name));
    if (!found)
        co_return found.error();
    if (!found->secondFactor)
        co_return Done{};
    if (code.isEmpty())
        co_return Error::refused(Reason::NotAuthorised,
            u"This account has a second factor: write the code of your authenticator app, or a recovery code, behind the password."_s);
    const LoginContext door(u"irc"_s, {}, std::move(peer));
    auto& attempts = m_accounts.attempts();
    auto may = attempts.mayTryCode(found->name, door);
    if (!may)
        co_return may;
    const auto verified = co_await m_accounts.secondFactors().verify(found->name, std::move(code));
    may = attempts.mayTryCode(found->name, door); // many codes begun at once are worth no more than one by one
    if (!may)
        co_return may;
    if (!verified && verified.error().reason == Reason::NotAuthorised)
        attempts.codeFailed(found->name, door);
    co_return verified;
}

Task<Result<Done>> IrcAccounts::add(QString name, QString password, ircd::IsHeldByAnother isHeld)
{
    return m_accounts.registerAccount(std::move(name), std::move(password), AccountAsker{this, std::move(isHeld)});
}

Task<Result<Done>> IrcAccounts::setPassword(QString name, QString password, QString session)
{
    return m_credentials.changePassword(std::move(name), std::move(password), std::move(session));
}

Task<Result<Done>> IrcAccounts::remove(QString name)
{
    const auto may = co_await m_credentials.mayTakeOver(name);
    if (!may)
        co_return may;
    const auto removed = co_await m_accounts.remove(std::move(name));
    co_return removed;
}

Task<Result<QString>> IrcAccounts::accountOfCertificate(QString fingerprint, QString peer)
{
    return m_credentials.logInByCertificate({}, std::move(fingerprint), false, std::move(peer));
}

Task<Result<Done>> IrcAccounts::addCertificate(QString account, QString fingerprint)
{
    return m_credentials.addCertificate(std::move(account), {{}, std::move(fingerprint), {}});
}

Task<Result<Done>> IrcAccounts::removeCertificate(QString account, QString fingerprint)
{
    return m_credentials.removeCertificate(std::move(account), std::move(fingerprint));
}

} // namespace everyport

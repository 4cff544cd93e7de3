#include "app/accounts/accountsessions.h"

using namespace Qt::StringLiterals;

namespace everyport {

QString sessionsEndText(SessionsEnd why)
{
    switch (why) {
    case SessionsEnd::Disabled: return u"The account has been disabled."_s;
    case SessionsEnd::NoRight: return u"The account may not log in here any more."_s;
    case SessionsEnd::RightsChanged: return u"The account's rights have changed; log in again."_s;
    case SessionsEnd::PasswordChanged: return u"The account's password has been changed; log in again."_s;
    case SessionsEnd::ProofTaken: return u"What you have logged in with is not good for this account any more."_s;
    case SessionsEnd::Removed: return u"The account has been removed."_s;
    }
    return {};
}

qsizetype AccountSessions::count(const QString& account) const
{
    qsizetype all = 0;
    for (const auto* keeper : m_keepers)
        all += keeper->sessionsOf(account);
    return all;
}

QStringList AccountSessions::services(const QString& account) const
{
    QStringList types;
    for (const auto* keeper : m_keepers) {
        if (keeper->sessionsOf(account) > 0 && !types.contains(keeper->sessionService()))
            types << keeper->sessionService();
    }
    types.sort();
    return types;
}

void AccountSessions::end(const QString& account, SessionsEnd why, const QString& except)
{
    const auto keepers = m_keepers;
    for (auto* keeper : keepers) {
        if (m_keepers.contains(keeper))
            keeper->endSessions(account, why, except);
    }
}

void AccountSessions::endBy(const QString& account, const Proof& proof, const QStringList& services)
{
    const auto keepers = m_keepers;
    for (auto* keeper : keepers) {
        if (m_keepers.contains(keeper) && (services.isEmpty() || services.contains(keeper->sessionService())))
            keeper->endSessionsBy(account, proof);
    }
}

void AccountSessions::judge(const Account& account, const QList<RightRule>& rules)
{
    const auto keepers = m_keepers;
    for (auto* keeper : keepers) {
        if (!m_keepers.contains(keeper))
            continue;
        if (!allows(account, rules, Right::Login, keeper->sessionService()))
            keeper->endSessions(account.name, account.disabled ? SessionsEnd::Disabled : SessionsEnd::NoRight, {});
        else
            keeper->judgeSessions(account, rules);
    }
}

} // namespace everyport

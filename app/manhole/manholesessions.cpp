#include "app/manhole/manholesessions.h"

#include <algorithm>

namespace everyport {

void ManholeSessions::came(quint64 connection, Avatar avatar, End end)
{
    m_sessions.insert_or_assign(connection, Visit{std::move(avatar), std::move(end)});
}

void ManholeSessions::endAll(const QString& why)
{
    QList<End> ends;
    for (const auto& [connection, visit] : m_sessions)
        ends << visit.end;
    for (const auto& one : ends)
        one(why);
}

qsizetype ManholeSessions::sessionsOf(const QString& account) const
{
    return std::count_if(m_sessions.begin(), m_sessions.end(),
        [&](const auto& one) { return one.second.avatar.account.name == account; });
}

void ManholeSessions::end(const QString& account, SessionsEnd why, const std::function<bool(const Avatar&)>& means)
{
    QList<End> ends;
    for (const auto& [connection, visit] : m_sessions) {
        if (visit.avatar.account.name == account && means(visit.avatar))
            ends << visit.end;
    }
    const auto text = sessionsEndText(why);
    for (const auto& one : ends)
        one(text);
}

void ManholeSessions::endSessions(const QString& account, SessionsEnd why, const QString&)
{
    end(account, why, [](const Avatar&) { return true; });
}

void ManholeSessions::endSessionsBy(const QString& account, const Proof& proof)
{
    end(account, SessionsEnd::ProofTaken, [&](const Avatar& avatar) { return avatar.proof == proof; });
}

void ManholeSessions::judgeSessions(const Account& account, const QList<RightRule>& rules)
{
    end(account.name, SessionsEnd::RightsChanged, [&](const Avatar& avatar) {
        const auto rights = allRights();
        return std::any_of(rights.begin(), rights.end(),
            [&](Right right) { return avatar.may(right) && !allows(account, rules, right, m_service); });
    });
}

} // namespace everyport

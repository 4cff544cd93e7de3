#include "app/accounts/sessionreview.h"

#include "app/accounts/accountsessions.h"
#include "app/accounts/attempts/loginattempts.h"
#include "app/accounts/record/accountrights.h"
#include "app/accounts/record/accountstore.h"
#include "app/storage/database.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

/// Longer than any protocol here lets a login take.
constexpr auto longestLogin = 3min;

} // namespace

SessionReview::SessionReview(Clock& clock, Database& database, AccountSessions& sessions, AccountRights& rights,
    LoginAttempts& attempts, TaskSet::Failed failed)
    : m_clock(clock),
      m_database(database),
      m_sessions(sessions),
      m_rights(rights),
      m_attempts(attempts),
      m_work(std::move(failed))
{
}

Task<Result<Done>> SessionReview::now(QString account)
{
    auto reading = m_database.read(
        [account](QSqlDatabase& connection) { return accountstore::find(connection, account); });
    const auto found = co_await std::move(reading);
    const bool hasGone = !found && found.error().reason == Reason::NotFound;
    if (!found && !hasGone)
        co_return found.error();
    if (hasGone) {
        m_attempts.forget(account);
        m_sessions.end(account, SessionsEnd::Removed);
        co_return Done();
    }
    const auto rules = co_await m_rights.of(account);
    if (!rules)
        co_return rules.error();
    m_sessions.judge(*found, *rules);
    co_return Done();
}

void SessionReview::later(const QString& account)
{
    m_due.insert(account, m_clock.now() + longestLogin);
    if (!m_timer.isActive())
        m_timer = m_clock.callLater(longestLogin, [this] { reviewDue(); });
}

void SessionReview::reviewDue()
{
    const auto moment = m_clock.now();
    const auto all = m_due;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (one.value() > moment)
            continue;
        m_due.remove(one.key());
        m_work.start(now(one.key()), u"Judging an account's sessions"_s);
    }
    if (!m_due.isEmpty())
        m_timer = m_clock.callLater(longestLogin, [this] { reviewDue(); });
}

} // namespace everyport

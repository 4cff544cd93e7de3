#include "app/accounts/changedaccounts.h"

#include "app/accounts/accountevents.h"
#include "app/accounts/accountsessions.h"
#include "app/accounts/record/accountchange.h"
#include "app/accounts/record/accountstore.h"
#include "app/accounts/record/accounttombstones.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto lookedAgainAfter = 5s;

} // namespace

ChangedAccounts::ChangedAccounts(Clock& clock, Database& database, AccountSessions& sessions,
    AccountListeners& listeners, SessionReview& review, TaskSet::Failed failed)
    : m_clock(clock),
      m_database(database),
      m_sessions(sessions),
      m_listeners(listeners),
      m_review(review),
      m_work(std::move(failed))
{
}

ChangedAccounts::~ChangedAccounts()
{
    m_database.removeListener(*this);
}

void ChangedAccounts::listen()
{
    m_database.addListener(*this);
}

Task<Result<Done>> ChangedAccounts::follow(AccountChange change, QString session)
{
    // What was let in before a change does not count again behind it.
    if (change.kind != AccountChange::Kind::Judged)
        m_generations.insert(change.account, ++m_generation);
    switch (change.kind) {
    case AccountChange::Kind::Judged:
    case AccountChange::Kind::Disabled: return judge(change.account);
    case AccountChange::Kind::Password: m_sessions.end(change.account, SessionsEnd::PasswordChanged, session); break;
    case AccountChange::Kind::Proof: m_sessions.endBy(change.account, change.proof, change.services); break;
    }
    m_listeners.notifyChanged();
    return Task<Result<Done>>(Done{});
}

Task<Result<Done>> ChangedAccounts::judge(QString account)
{
    m_review.later(account);
    const auto judged = co_await m_review.now(std::move(account));
    m_listeners.notifyChanged();
    co_return judged;
}

void ChangedAccounts::changedElsewhere(const QString& what)
{
    if (what.isEmpty())
        m_work.start(reviewAll(), u"Looking at who is in"_s);
    else if (const auto change = AccountChange::fromText(what))
        m_work.start(follow(*change), u"Ending sessions"_s);
}

/// Those that are, and those that were.
Task<Result<QStringList>> ChangedAccounts::names()
{
    return m_database.read([](QSqlDatabase& database) -> Result<QStringList> {
        const auto all = accountstore::list(database);
        auto names = all ? AccountTombstones::names(database) : Result<QStringList>(all.error());
        for (qsizetype i = 0; names && i < all->size(); ++i)
            names->append(all->at(i).name);
        return names;
    });
}

/// Other programs may have changed any of them. A database that is away is told of by others.
Task<Result<Done>> ChangedAccounts::reviewAll()
{
    auto reading = names();
    const auto all = co_await std::move(reading);
    auto judged = all ? Result<Done>(Done{}) : Result<Done>(all.error());
    for (qsizetype i = 0; judged && i < all->size(); ++i) {
        if (m_sessions.count(all->at(i)) > 0)
            judged = co_await m_review.now(all->at(i));
    }
    if (!judged)
        m_again = m_clock.callLater(lookedAgainAfter, [this] { changedElsewhere({}); });
    m_listeners.notifyChanged();
    co_return Done{};
}

} // namespace everyport

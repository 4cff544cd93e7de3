#include "app/services/accountdepartures.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

AccountDepartures::AccountDepartures(Accounts& accounts, Clock& clock, TaskSet& work, Forget forget)
    : m_accounts(accounts)
    , m_clock(clock)
    , m_work(work)
    , m_forget(std::move(forget))
{
    m_accounts.addListener(this);
}

AccountDepartures::~AccountDepartures()
{
    m_accounts.removeListener(this);
}

Task<Result<QSet<QString>>> AccountDepartures::names()
{
    const auto accounts = co_await m_accounts.list();
    if (!accounts)
        co_return accounts.error();
    QSet<QString> all;
    for (const auto& account : *accounts)
        all.insert(account.name);
    co_return all;
}

Task<Result<QStringList>> AccountDepartures::begin()
{
    const auto now = co_await names();
    if (!now)
        co_return now.error();
    m_known = *now;
    m_begun = true;
    co_return m_known.values();
}

void AccountDepartures::end()
{
    m_begun = false;
    m_settled.cancel();
}

/// Noted at once: one may have gone before the next look.
void AccountDepartures::accountAdded(const QString& name)
{
    if (m_begun)
        m_known.insert(name);
}

void AccountDepartures::accountsChanged()
{
    if (m_begun && !m_settled.isActive())
        m_settled = m_clock.callLater(250ms, [this] { m_work.start(look(), u"Clearing up after an account"_s); });
}

Task<Result<Done>> AccountDepartures::look()
{
    const auto now = co_await names();
    if (!now)
        co_return now.error();
    const auto gone = m_known - *now;
    m_known.unite(*now);
    auto all = Result<Done>(Done {});
    for (const auto& name : gone) {
        const auto again = co_await m_accounts.find(name); // the list may be older than a name taken anew
        if (again || again.error().reason != Reason::NotFound || !m_begun)
            continue;
        const auto forgotten = co_await m_forget(name);
        if (forgotten)
            m_known.remove(name);
        else
            all = forgotten; // tried again at the next change
    }
    co_return all;
}

} // namespace everyport

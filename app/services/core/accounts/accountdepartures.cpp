#include "app/services/core/accounts/accountdepartures.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

AccountDepartures::AccountDepartures(Accounts& accounts, QString service, Clock& clock, TaskSet& work, Forget forget)
    : m_accounts(accounts), m_service(std::move(service)), m_clock(clock), m_work(work), m_forget(std::move(forget))
{
    m_accounts.addListener(this);
}

AccountDepartures::~AccountDepartures()
{
    m_accounts.removeListener(this);
}

Task<Result<QStringList>> AccountDepartures::begin()
{
    m_begun = true; // before anything is read: who goes while it is must not be missed
    const auto notes = co_await m_accounts.departures().uncleared(m_service);
    if (!notes)
        co_return notes.error();
    const auto accounts = co_await m_accounts.list();
    if (!accounts)
        co_return accounts.error();
    m_gone.clear();
    m_seen = notes->isEmpty() ? 0 : notes->last().number;
    for (const auto& note : *notes) {
        if (!m_gone.contains(note.name))
            m_gone << note.name;
    }
    QStringList names;
    for (const auto& account : *accounts) {
        if (!m_gone.contains(account.name))
            names << account.name;
    }
    co_return names;
}

Task<Result<Done>> AccountDepartures::started()
{
    if (m_seen > 0) {
        const auto noted = co_await m_accounts.departures().cleared(m_service, m_seen);
        if (!noted)
            co_return noted;
    }
    m_started = m_begun;
    if (m_started)
        lookIn(0ms);
    co_return Done{};
}

void AccountDepartures::end()
{
    ++m_run;
    m_begun = m_started = m_looking = m_again = false;
    m_gone.clear();
    m_leaving.clear(); // what is left of them waits for the next start
    m_forgotten.clear();
    m_settled.cancel();
}

void AccountDepartures::accountRemoved(const QString& name)
{
    if (m_begun)
        m_leaving.insert(name);
    m_again = m_looking;
}

/// Not at once: whoever has removed their own account is answered first.
void AccountDepartures::accountsChanged()
{
    lookIn(250ms);
}

void AccountDepartures::lookIn(std::chrono::milliseconds time)
{
    if (!m_started || m_looking || (m_settled.isActive() && time >= m_wait))
        return;
    m_wait = time;
    m_settled = m_clock.callLater(time, [this] { m_work.start(look(), u"Clearing up after an account"_s); });
}

Task<Result<Done>> AccountDepartures::look()
{
    const auto run = m_run;
    m_looking = true;
    m_again = false;
    auto all = Result<Done>(Done{});
    const auto notes = co_await m_accounts.departures().uncleared(m_service);
    if (run != m_run)
        co_return Done{};
    if (notes)
        all = co_await clear(*notes);
    else
        all = notes.error();
    if (run != m_run)
        co_return Done{};
    m_looking = false;
    if (m_again)
        lookIn(250ms);
    else if (!all)
        lookIn(30s); // nobody gets the name before that has worked
    co_return all;
}

/// Whoever cannot be forgotten now keeps nobody else from it; they are tried again.
Task<Result<Done>> AccountDepartures::clear(QList<DepartureNotes::Note> notes)
{
    const auto run = m_run;
    auto all = Result<Done>(Done{});
    qint64 upTo = 0;
    for (const auto& note : notes) {
        if (!m_forgotten.contains(note.number)) {
            const auto forgotten = co_await m_forget(note.name);
            if (run != m_run)
                co_return Done{};
            if (forgotten)
                m_forgotten.insert(note.number);
            else
                all = forgotten;
        }
        if (all)
            upTo = note.number;
    }
    if (upTo > 0) {
        const auto noted = co_await m_accounts.departures().cleared(m_service, upTo);
        if (run != m_run || !noted)
            co_return noted;
        m_forgotten.removeIf([&](qint64 number) { return number <= upTo; });
    }
    // A name behind a note that has failed is not free yet: after a next start its new holder would be forgotten with
    // the one before.
    QSet<QString> left;
    for (const auto& note : notes) {
        if (note.number > upTo)
            left.insert(note.name);
    }
    for (const auto& note : notes) {
        if (!left.contains(note.name))
            m_leaving.remove(note.name);
    }
    co_return all;
}

} // namespace everyport

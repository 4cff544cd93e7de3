#pragma once

#include <functional>

#include <QSet>

#include "app/accounts/accounts.h"
#include "netcore/clock.h"
#include "netcore/taskset.h"

namespace everyport {

/// Tells a service who had an account and has none any more: whoever takes such a name next must find nothing of theirs.
/// From `begin` to `end`; both ends of its service's running. All that is lent must outlive it.
class AccountDepartures final : private AccountEvents {
public:
    using Forget = std::function<Task<Result<Done>>(QString name)>;
    AccountDepartures(Accounts& accounts, Clock& clock, TaskSet& work, Forget forget);
    ~AccountDepartures() override;

    Task<Result<QStringList>> begin(); ///< Who has one now: others may have gone while nobody looked.
    void end();

private:
    void accountAdded(const QString& name) override;
    void accountsChanged() override;
    Task<Result<Done>> look();
    Task<Result<QSet<QString>>> names();

    Accounts& m_accounts;
    Clock& m_clock;
    TaskSet& m_work;
    Forget m_forget;
    QSet<QString> m_known;
    bool m_begun = false;
    Clock::Timer m_settled;
};

} // namespace everyport

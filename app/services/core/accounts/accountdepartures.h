#pragma once

#include <functional>

#include <QSet>

#include "app/accounts/accounts.h"
#include "app/accounts/record/departurenotes.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Tells a service whose account was removed: whoever takes such a name next must find nothing of theirs, and until
/// that is so nobody takes it (Accounts::add). From `begin` over `started` to `end`; both ends of its service's
/// running. `service` as DepartureNotes wants it. All that is lent must outlive it.
class AccountDepartures final : private AccountEvents {
public:
    using Forget = std::function<Task<Result<Done>>(QString name)>;
    AccountDepartures(Accounts& accounts, QString service, Clock& clock, TaskSet& work, Forget forget);
    ~AccountDepartures() override;

    /// Who has an account of whom anything that is kept may be: others have gone while nobody looked. One whose name
    /// was somebody else's until then is not among them.
    Task<Result<QStringList>> begin();
    const QStringList& gone() const { return m_gone; } ///< Those others, of whom something is noted.
    /// What is left of these is cleared up, and the service runs: it is told of who goes from now on, and went since
    /// `begin`.
    Task<Result<Done>> started();
    void end();

private:
    void accountRemoved(const QString& name) override;
    bool isClearing(const QString& name) const override { return m_leaving.contains(name); }
    void accountsChanged() override;
    void lookIn(std::chrono::milliseconds time);
    Task<Result<Done>> look();
    Task<Result<Done>> clear(QList<DepartureNotes::Note> notes);

    Accounts& m_accounts;
    QString m_service;
    Clock& m_clock;
    TaskSet& m_work;
    Forget m_forget;
    QStringList m_gone;
    qint64 m_seen = 0;        // the last note when it began
    QSet<QString> m_leaving;  // whom it has not forgotten yet
    QSet<qint64> m_forgotten; // notes behind one that could not be cleared
    quint64 m_run = 0;        // grows at each end: what was begun before is over
    bool m_begun = false;
    bool m_started = false;
    bool m_looking = false;
    bool m_again = false; // one went while it looked
    Clock::Timer m_settled;
    std::chrono::milliseconds m_wait{0}; // its
};

} // namespace everyport

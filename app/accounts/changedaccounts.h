#pragma once

#include <QHash>
#include <QString>

#include "app/accounts/sessionreview.h"
#include "app/storage/database.h"
#include "netcore/base/clock.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

class AccountListeners;
class AccountSessions;
struct AccountChange;

/// What follows from a change of an account once it is stored, here or by another program that shares the database:
/// logins that are under way are overtaken, sessions end, and whoever listens is told.
///
/// Part of Accounts; loop's thread. All that is handed in must outlive it.
class ChangedAccounts final : private DatabaseEvents {
public:
    ChangedAccounts(Clock& clock, Database& database, AccountSessions& sessions, AccountListeners& listeners,
        SessionReview& review, TaskSet::Failed failed);
    ~ChangedAccounts() override;

    void listen(); ///< Once the tables are there: to what other programs tell.
    /// `session`: the one that it was made from, which stays.
    Task<Result<Done>> follow(AccountChange change, QString session = {});

    // See Accounts::generation; the name is prepared.
    quint64 generation() const { return m_generation; }
    quint64 generation(const QString& account) const { return m_generations.value(account); }
    bool hasOvertaken() const { return !m_generations.isEmpty(); }

private:
    void changedElsewhere(const QString& what) override;
    Task<Result<Done>> judge(QString account);
    Task<Result<Done>> reviewAll();
    Task<Result<QStringList>> names();

    Clock& m_clock;
    Database& m_database;
    AccountSessions& m_sessions;
    AccountListeners& m_listeners;
    SessionReview& m_review;
    quint64 m_generation = 0;
    QHash<QString, quint64> m_generations; // by account; those whose is not 0
    Clock::Timer m_again;                  // where what may have been missed could not be looked at
    TaskSet m_work;                        // last: it goes first
};

} // namespace everyport

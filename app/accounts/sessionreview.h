#pragma once

#include <QHash>
#include <QString>

#include "netcore/base/clock.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

namespace everyport {

class AccountRights;
class AccountSessions;
class Database;
class LoginAttempts;

/// Looks at who is in by an account after it was changed: whoever may not be any more goes. A login that was begun
/// before the change and takes its time would get through behind it, so everybody is looked at once more when the
/// longest login is over.
///
/// Part of Accounts; loop's thread. All that is handed in must outlive it; dropping it drops what is still to be looked
/// at.
class SessionReview {
public:
    SessionReview(Clock& clock, Database& database, AccountSessions& sessions, AccountRights& rights,
        LoginAttempts& attempts, TaskSet::Failed failed);

    Task<Result<Done>> now(QString account); ///< The name is prepared.
    void later(const QString& account);

private:
    void reviewDue();

    Clock& m_clock;
    Database& m_database;
    AccountSessions& m_sessions;
    AccountRights& m_rights;
    LoginAttempts& m_attempts;
    QHash<QString, Clock::Moment> m_due; // by account
    Clock::Timer m_timer;
    TaskSet m_work;
};

} // namespace everyport

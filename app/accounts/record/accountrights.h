#pragma once

#include <functional>

#include "app/accounts/record/rights.h"
#include "netcore/task/task.h"
#include "netcore/task/taskset.h"

class QSqlDatabase;

namespace everyport {

class Database;

/// The rules beside the roles (rights.h). They go with their account. Names are prepared. `database` must outlive it;
/// loop's thread.
class AccountRights {
public:
    using Changed = std::function<Task<Result<Done>>(QString account)>;
    /// `changed` follows each rule that is written, also when whoever asked has gone, and is waited for. `failed` is
    /// told if nobody is.
    explicit AccountRights(Database& database, Changed changed = {}, TaskSet::Failed failed = TaskSet::unhandled)
        : m_database(database), m_changed(std::move(changed)), m_work(std::move(failed))
    {
    }

    Task<Result<QList<RightRule>>> of(QString account);
    Task<Result<Done>> set(QString account, RightRule rule); ///< As mayBeGranted says; Refused/NotFound.
    Task<Result<Done>> clear(QString account, Right right, QString service); ///< Back to what the role brings.
    Task<Result<bool>> may(QString account, Right right, QString service);   ///< False for a name nobody has.

    /// The same as a job of Database.
    static Result<bool> may(QSqlDatabase& connection, const Account& account, Right right, const QString& service);

private:
    Task<Result<Done>> write(std::function<Result<Done>(QSqlDatabase&)> change, QString account);
    Task<Result<Done>> toldWhenDone(Task<Result<Done>> writing, QString account);

    Database& m_database;
    Changed m_changed;
    TaskSet m_work;
};

} // namespace everyport

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QSqlDatabase>

#include "app/storage/databasehome.h"
#include "app/storage/databasework.h"
#include "netcore/base/result.h"

namespace everyport {
class RepeatedStatement;
}

namespace everyport::detail {

/// Jobs that share one transaction, each in a savepoint of its own: one that fails is undone, and the others are
/// stored. For the one thread that writes; made for one commit. `connection` and `home` must outlive it.
class GroupCommit {
public:
    using Group = std::vector<std::unique_ptr<DatabaseWork>>;

    /// `next` gives one more job that may join those that took so long until now; null: it is time to commit.
    GroupCommit(QSqlDatabase& connection, DatabaseHome& home,
        std::function<std::unique_ptr<DatabaseWork>(std::chrono::steady_clock::duration spent)> next);

    /// Adds to `group`, which has one job at least. An Error: nothing of it is stored, unless the home says that this
    /// is not known. `fault` is asked before the commit; an Error of it is one of the commit, for tests.
    Result<Done> run(Group& group, const std::function<std::optional<Error>()>& fault);
    bool hasBegun() const { return m_hasBegun; } ///< The last run: else no job of it has run.

private:
    Result<Done> runEach(Group& group);
    Result<Done> runGuarded(DatabaseWork& work, RepeatedStatement& begin, RepeatedStatement& release);

    QSqlDatabase& m_connection;
    DatabaseHome& m_home;
    std::function<std::unique_ptr<DatabaseWork>(std::chrono::steady_clock::duration spent)> m_next;
    bool m_hasBegun = false;
};

} // namespace everyport::detail

#include "app/storage/groupcommit.h"

#include "app/storage/query.h"
#include "app/storage/repeatedstatement.h"

namespace everyport::detail {

using namespace Qt::StringLiterals;

GroupCommit::GroupCommit(QSqlDatabase& connection, DatabaseHome& home,
    std::function<std::unique_ptr<DatabaseWork>(std::chrono::steady_clock::duration spent)> next)
    : m_connection(connection), m_home(home), m_next(std::move(next))
{
}

Result<Done> GroupCommit::run(Group& group, const std::function<std::optional<Error>()>& fault)
{
    auto done = m_home.begin(m_connection);
    m_hasBegun = done.ok();
    if (done)
        done = runEach(group);
    if (done) {
        if (auto error = fault())
            done = *error;
    }
    if (done)
        done = m_home.commit(m_connection);
    if (!done) {
        // Nothing of the group is stored. Where the database has rolled back by itself this finds nothing to do.
        const auto undone = runStatement(m_connection, u"ROLLBACK"_s);
        Q_UNUSED(undone)
    }
    return done;
}

// With those that still may join them. An Error means that the transaction is gone, not that a job failed.
Result<Done> GroupCommit::runEach(Group& group)
{
    auto begin = RepeatedStatement::prepare(m_connection, u"SAVEPOINT job"_s);
    auto release = RepeatedStatement::prepare(m_connection, u"RELEASE job"_s);
    if (!begin || !release)
        return begin ? release.error() : begin.error();
    const auto began = std::chrono::steady_clock::now();
    for (std::size_t at = 0; at < group.size(); ++at) {
        if (auto done = runGuarded(*group.at(at), *begin, *release); !done)
            return done;
        if (auto work = m_next(std::chrono::steady_clock::now() - began))
            group.push_back(std::move(work));
    }
    return Done{};
}

Result<Done> GroupCommit::runGuarded(DatabaseWork& work, RepeatedStatement& begin, RepeatedStatement& release)
{
    if (auto begun = begin.run(); !begun)
        return begun;
    work.run(m_connection);
    if (!work.failure() && m_home.hasFailed(m_connection))
        work.replaceBy(
            Error::local(Reason::None, u"The storage failed at one of several steps: nothing of them is stored."_s));
    const auto* failure = work.failure();
    // A full disk makes SQLite roll back everything by itself (sqlite.org/lang_transaction.html, "Response to
    // errors"); then there is no savepoint to go back to, and the reason is what the job was told.
    if (failure && !runStatement(m_connection, u"ROLLBACK TO job"_s))
        return *failure;
    return release.run();
}

} // namespace everyport::detail

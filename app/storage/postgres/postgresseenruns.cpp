#include "app/storage/postgres/postgresseenruns.h"

#include <algorithm>
#include <utility>

#include <QStringList>

#include "app/storage/postgres/postgresmark.h"
#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

// More than programs ever share a schema; commands that ran meanwhile are among them, too.
constexpr int mostSeen = 32;

} // namespace

QString PostgresSeenRuns::newestOf(const QString& schema)
{
    return u"SELECT string_agg(concat_ws(' ', run, commits, moved), ',') FROM (SELECT * FROM \"%1\".storage_runs ORDER BY moved DESC LIMIT %2) newest"_s
        .arg(schema, QString::number(mostSeen));
}

void PostgresSeenRuns::add(Runs& runs, const QString& name, Run run)
{
    auto& known = runs[name];
    known.commits = std::max(known.commits, run.commits);
    known.moved = std::max(known.moved, run.moved);
}

void PostgresSeenRuns::note(const QByteArray& newest)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& one : newest.split(',')) {
        const auto words = one.split(' ');
        if (words.size() == 3 && m_own.toUtf8() != words.at(0))
            add(m_noted, QString::fromUtf8(words.at(0)), {words.at(1).toLongLong(), words.at(2).toLongLong()});
    }
}

// Before it is asked what there is: all of it was committed then, and so is there now.
Result<bool> PostgresSeenRuns::areThere(QSqlDatabase& connection)
{
    takeNoted();
    const auto state = read(connection);
    if (!state)
        return state.error();
    if (!areIn(*state))
        return false;
    m_seen = state->runs;
    keepNewest();
    return true;
}

void PostgresSeenRuns::takeNoted()
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [name, run] : std::exchange(m_noted, {}).asKeyValueRange())
        add(m_seen, name, run);
}

Result<PostgresSeenRuns::State> PostgresSeenRuns::read(QSqlDatabase& connection) const
{
    auto found = runQuery(connection,
        u"SELECT run, commits, moved, (SELECT count(*) FROM storage_runs), (SELECT min(moved) FROM storage_runs) FROM storage_runs"
        " WHERE run = ANY(CAST(? AS TEXT[])) OR run IN (SELECT run FROM storage_runs ORDER BY moved DESC LIMIT %1)"_s
            .arg(mostSeen),
        {u'{' + QStringList(m_seen.keys()).join(u',') + u'}'});
    if (!found)
        return found.error();
    State state;
    while (found->next()) {
        state.kept = found->value(3).toLongLong();
        state.oldest = found->value(4).toLongLong();
        if (const auto name = found->value(0).toString(); name != m_own)
            state.runs.insert(name, {found->value(1).toLongLong(), found->value(2).toLongLong()});
    }
    return state;
}

// A row behind which so many came that it need not stay may have been cleaned up (PostgresMark::begin). An older state
// of the database does not pass for that: what it lacks came after all that it has.
bool PostgresSeenRuns::areIn(const State& state) const
{
    const bool isCleanedUp = state.kept >= PostgresMark::keptRuns;
    const auto seen = m_seen.asKeyValueRange();
    return std::all_of(seen.begin(), seen.end(), [&](const auto& one) {
        const auto now = state.runs.constFind(one.first);
        return now == state.runs.constEnd() ? isCleanedUp && one.second.moved < state.oldest
                                            : now->commits >= one.second.commits;
    });
}

void PostgresSeenRuns::keepNewest()
{
    while (m_seen.size() > mostSeen)
        m_seen.erase(std::min_element(
            m_seen.cbegin(), m_seen.cend(), [](const Run& one, const Run& other) { return one.moved < other.moved; }));
}

} // namespace everyport

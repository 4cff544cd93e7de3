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
constexpr auto movedAt = "CAST(extract(epoch FROM moved_at) AS BIGINT)"_L1;

} // namespace

QString PostgresSeenRuns::newestOf(const QString& schema)
{
    return u"SELECT string_agg(concat_ws(' ', run, commits, %1), ',') FROM (SELECT * FROM \"%2\".storage_runs ORDER BY moved_at DESC LIMIT %3) newest"_s
        .arg(movedAt, schema)
        .arg(mostSeen);
}

void PostgresSeenRuns::add(Runs& runs, const QString& name, Run run)
{
    auto& known = runs[name];
    known.commits = std::max(known.commits, run.commits);
    known.movedAt = std::max(known.movedAt, run.movedAt);
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
        u"SELECT run, commits, %1, CAST(extract(epoch FROM now()) AS BIGINT) FROM storage_runs WHERE run = ANY(CAST(? AS TEXT[]))"
        " OR run IN (SELECT run FROM storage_runs ORDER BY moved_at DESC LIMIT %2)"_s.arg(movedAt)
            .arg(mostSeen),
        {u'{' + QStringList(m_seen.keys()).join(u',') + u'}'});
    if (!found)
        return found.error();
    State state;
    while (found->next()) {
        state.now = found->value(3).toLongLong();
        if (const auto name = found->value(0).toString(); name != m_own)
            state.runs.insert(name, {found->value(1).toLongLong(), found->value(2).toLongLong()});
    }
    return state;
}

// A row that has not moved for long may have been cleaned up (PostgresMark::begin), as after a program of ours was
// stopped for weeks.
bool PostgresSeenRuns::areIn(const State& state) const
{
    const auto cleanedUp = state.now - std::chrono::seconds(PostgresMark::keptFor).count();
    const auto seen = m_seen.asKeyValueRange();
    return std::all_of(seen.begin(), seen.end(), [&](const auto& one) {
        const auto now = state.runs.constFind(one.first);
        return now == state.runs.constEnd() ? one.second.movedAt <= cleanedUp : now->commits >= one.second.commits;
    });
}

void PostgresSeenRuns::keepNewest()
{
    while (m_seen.size() > mostSeen)
        m_seen.erase(std::min_element(m_seen.cbegin(), m_seen.cend(),
            [](const Run& one, const Run& other) { return one.movedAt < other.movedAt; }));
}

} // namespace everyport

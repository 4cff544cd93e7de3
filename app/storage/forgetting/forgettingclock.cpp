#include "app/storage/forgetting/forgettingclock.h"

#include <algorithm>
#include <cstdlib>

#include <QDateTime>

#include "app/storage/migration.h"
#include "app/storage/query.h"
#include "netcore/base/plausibletime.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

// Between what an earlier run saw of a step and this one: less may be one start tried again and again.
constexpr auto leastBetween = 12h;
constexpr auto mostBetween = 60 * 24h;
constexpr auto writtenEvery = 1h;                     // it may be asked by everyone who reads
constexpr qint64 endOfCalendar = 253'402'300'799'999; // 9999 ends (UTC); whatever is later was written by no clock

qint64 msecs(Clock::Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

bool isWithin(qint64 difference, std::chrono::hours limit)
{
    return std::abs(difference) <= msecs(limit);
}

/// Nothing where it is no time at all: the file may hold anything, and there is reckoned with it.
std::optional<qint64> timeAt(const QSqlQuery& query, int column)
{
    const qint64 at = query.isNull(column) ? -1 : query.value(column).toLongLong();
    return at >= 0 && at <= endOfCalendar ? std::optional(at) : std::nullopt;
}

QVariant orNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QString timeText(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

} // namespace

ForgettingClock::ForgettingClock(Database& database, const Clock& clock, TaskSet::Failed failed, QString newest)
    : m_database(database), m_clock(clock), m_failed(std::move(failed)), m_newest(std::move(newest))
{
    m_run.first = clock.now();
}

Result<Done> ForgettingClock::migrate(QSqlDatabase& connection)
{
    return runMigration(connection, u"forgetting"_s,
        {u"CREATE TABLE forgetting_clock (only INTEGER PRIMARY KEY CHECK (only = 1), believed INTEGER, doubted INTEGER)"_s,
            u"INSERT INTO forgetting_clock (only) VALUES (1)"_s});
}

Result<ForgettingClock::Kept> ForgettingClock::read(QSqlDatabase& connection)
{
    auto query = runQuery(connection, u"SELECT believed, doubted FROM forgetting_clock WHERE only = 1"_s);
    if (!query)
        return query.error();
    Kept kept;
    if (query->next()) {
        kept.believed = timeAt(*query, 0);
        kept.doubted = timeAt(*query, 1);
    }
    return kept;
}

/// What was stamped before the program was tells nothing.
Result<ForgettingClock::Newest> ForgettingClock::newestOf(
    QSqlDatabase& connection, const QString& sql, const Run& run, const Seen& now)
{
    const auto begun = now.wall - msecs(now.at - run.first);
    const auto ofRun = u"%1 AND %2"_s.arg(begun + 1).arg(now.wall);
    auto query = runQuery(connection, QString(sql).replace(u":run"_s, ofRun));
    if (!query)
        return query.error();
    const auto at = query->next() && !query->isNull(0) ? query->value(0).toLongLong() : 0;
    return at < earliestPlausibleMsecs ? Newest() : Newest(std::min(at, endOfCalendar)); // that is ahead all the same
}

Result<qint64> ForgettingClock::believedAt(QSqlDatabase& connection)
{
    const auto kept = read(connection);
    return kept ? Result<qint64>(kept->believed.value_or(0)) : Result<qint64>(kept.error());
}

/// The clock has moved on since by as much as time has passed.
bool ForgettingClock::fits(const Seen& before, const Seen& now)
{
    return isWithin(now.wall - before.wall - msecs(now.at - before.at), tolerance);
}

/// What was stored last is not from times to come, and not so long ago that a step is likelier. But whoever doubts this
/// time has more to lose than who would believe it.
bool ForgettingClock::isVouchedFor(const Kept& kept, qint64 newest, const Seen& now)
{
    const bool isDoubted = kept.doubted && isWithin(now.wall - *kept.doubted, mostBetween);
    return !isDoubted && now.wall >= newest - msecs(tolerance) && now.wall <= newest + msecs(mostBetween);
}

bool ForgettingClock::mayBelieve(const Kept& kept, const Newest& newest, const Run& run, const Seen& now)
{
    if (now.wall < earliestPlausibleMsecs)
        return false;
    if (run.believed && fits(*run.believed, now))
        return true;
    // How long the program was off is not known; only what has passed in this run.
    if (!run.believed && kept.believed && fits({*kept.believed, run.first}, now))
        return true;
    if (!run.believed && !kept.believed && (!newest || isVouchedFor(kept, *newest, now)))
        return true;
    if (run.doubted)
        return fits(*run.doubted, now) && now.at - run.doubted->at >= doubt;
    const auto between = kept.doubted ? now.wall - *kept.doubted : 0;
    return !run.believed && between >= msecs(leastBetween) && between <= msecs(mostBetween);
}

ForgettingClock::Verdict ForgettingClock::judge(Kept kept, Newest newest, Run run, Seen now)
{
    if (mayBelieve(kept, newest, run, now)) {
        // Who has nothing to forget may be told so, but says nothing of the clock to those who have.
        const bool isSure = kept.believed || newest || run.believed || now.at - run.first >= doubt;
        if (!isSure)
            return {true, run, kept};
        const bool isKept = kept.believed && !kept.doubted && isWithin(now.wall - *kept.believed, writtenEvery);
        return {true, {run.first, now, {}}, isKept ? kept : Kept{now.wall, {}}};
    }
    Verdict verdict{false, run, kept};
    if (!run.doubted || !fits(*run.doubted, now))
        verdict.run.doubted = now;
    verdict.isNews = !kept.doubted || !isWithin(now.wall - *kept.doubted, mostBetween);
    if (verdict.isNews)
        verdict.kept.doubted = now.wall;
    return verdict;
}

Result<ForgettingClock::Verdict> ForgettingClock::judgeNow(
    QSqlDatabase& connection, const QString& newest, const Run& run, const Seen& now)
{
    const auto migrated = migrate(connection);
    if (!migrated)
        return migrated.error();
    const auto kept = read(connection);
    if (!kept)
        return kept.error();
    const bool isAsked = !kept->believed && !newest.isEmpty();
    const auto stored = isAsked ? newestOf(connection, newest, run, now) : Result<Newest>(now.wall);
    if (!stored)
        return stored.error();
    auto verdict = judge(*kept, *stored, run, now);
    verdict.before = isAsked ? *stored : kept->believed;
    if (verdict.kept == *kept)
        return verdict;
    const auto written = runStatement(connection,
        u"UPDATE forgetting_clock SET believed = ?, doubted = ? WHERE only = 1"_s,
        {orNull(verdict.kept.believed), orNull(verdict.kept.doubted)});
    return written ? Result<Verdict>(verdict) : Result<Verdict>(written.error());
}

Task<Result<bool>> ForgettingClock::isBelieved()
{
    const Seen now{m_clock.wallMsecs(), m_clock.now()};
    auto judging = m_database.write([newest = m_newest, run = m_run, now](
                                        QSqlDatabase& connection) { return judgeNow(connection, newest, run, now); });
    const auto verdict = co_await std::move(judging);
    if (!verdict)
        co_return verdict.error();
    m_run = verdict->run;
    tell(*verdict);
    co_return verdict->isBelieved;
}

void ForgettingClock::tell(const Verdict& verdict) const
{
    if (!verdict.isNews || !m_failed)
        return;
    const auto before = verdict.before ? timeText(*verdict.before) : u"-"_s;
    m_failed(u"Forgetting what is old"_s,
        Error::local(Reason::BadValue,
            u"The computer's clock says %1, and was last believed at %2. Nothing is forgotten until it has stayed right for a day."_s
                .arg(timeText(*verdict.kept.doubted), before)));
}

} // namespace everyport

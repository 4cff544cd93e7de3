#include "app/rulelinks/hookmarks.h"

#include <utility>

#include <QCryptographicHash>

#include "app/storage/query.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rulelinks {

namespace {

enum class Known { No, Taken, Done };

Result<Known> lookUp(QSqlDatabase& connection, const QByteArray& mark)
{
    auto known = runQuery(connection, u"SELECT done FROM rule_hook WHERE mark = ?"_s, {mark});
    if (!known)
        return known.error();
    if (!known->next())
        return Known::No;
    return known->value(0).toBool() ? Known::Done : Known::Taken;
}

Result<Done> insert(QSqlDatabase& connection, const QByteArray& mark, qint64 wallMs)
{
    // Rows are numbered as they come, so all that are far enough behind the newest are more than may be kept.
    auto done = runStatement(connection, u"INSERT INTO rule_hook (mark, at, done) VALUES (?, ?, 0)"_s, {mark, wallMs});
    if (done)
        done = runStatement(connection,
            u"DELETE FROM rule_hook WHERE number <= (SELECT max(number) FROM rule_hook) - ?"_s, {HookMarks::most});
    return done;
}

/// What was known before. A mark that was left as taken is taken anew by whoever `isFirst` in this run.
Result<Known> takeNow(QSqlDatabase& connection, const QByteArray& mark, qint64 wallMs, bool mayTidy, bool isFirst)
{
    if (mayTidy) {
        const auto tidied = runStatement(
            connection, u"DELETE FROM rule_hook WHERE at < ?"_s, {wallMs - HookMarks::keptFor});
        if (!tidied)
            return tidied.error();
    }
    const auto known = lookUp(connection, mark);
    if (!known || *known == Known::Done || (*known == Known::Taken && !isFirst))
        return known;
    const auto kept = *known == Known::No
        ? insert(connection, mark, wallMs)
        : runStatement(connection, u"UPDATE rule_hook SET at = ? WHERE mark = ?"_s, {wallMs, mark});
    return kept ? known : kept.error();
}

Result<Done> setDoneNow(QSqlDatabase& connection, const QList<QByteArray>& marks)
{
    for (const auto& mark : marks) {
        auto done = runStatement(connection, u"UPDATE rule_hook SET done = 1 WHERE mark = ?"_s, {mark});
        if (!done)
            return done;
    }
    return Done();
}

} // namespace

HookMarks::HookMarks(Database& database, const Clock& clock, TaskSet::Failed failed)
    : m_database(database),
      m_clock(clock),
      m_forgetting(database, clock, std::move(failed), u"SELECT max(at) FROM rule_hook WHERE at NOT BETWEEN :run"_s),
      m_migrating(database.migrate(u"rulehooks"_s,
          {u"CREATE TABLE rule_hook (number INTEGER PRIMARY KEY AUTOINCREMENT, mark BLOB NOT NULL UNIQUE, at INTEGER NOT NULL)"_s,
              u"CREATE INDEX rule_hook_at ON rule_hook (at)"_s,
              // Before this column there was nothing but what counted as done.
              u"ALTER TABLE rule_hook ADD COLUMN done INTEGER NOT NULL DEFAULT 1"_s}))
{
}

/// Once an hour: old marks do no harm.
Task<Result<bool>> HookMarks::mayTidy()
{
    const auto now = m_clock.now();
    if (m_tidied && now - *m_tidied < 1h)
        co_return false;
    m_tidied = now;
    const auto believed = co_await m_forgetting.isBelieved();
    co_return believed;
}

QByteArray HookMarks::markOf(const QString& rule, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rule.toUtf8() + ' ');
    hash.addData(body);
    return hash.result();
}

Task<Result<bool>> HookMarks::take(QByteArray mark)
{
    const auto wallMs = m_clock.wallMsecs();
    const auto tidies = co_await mayTidy();
    if (!tidies)
        co_return tidies.error();
    // Kept before it is on disk: the same call may come twice at once.
    const bool isFirst = !m_taken.contains(mark);
    m_taken.insert(mark);
    auto taking = m_database.write([mark, wallMs, mayTidy = *tidies, isFirst](QSqlDatabase& connection) {
        return takeNow(connection, mark, wallMs, mayTidy, isFirst);
    });
    const auto known = co_await std::move(taking);
    if (isFirst && (!known || *known == Known::Done))
        m_taken.remove(mark);
    if (!known)
        co_return known.error();
    // The first of two may not have been kept, or given back meanwhile.
    const bool isNew = *known == Known::No || (*known == Known::Taken && (isFirst || !m_taken.contains(mark)));
    if (isNew)
        m_taken.insert(mark);
    co_return isNew;
}

Task<Result<Done>> HookMarks::setDone(QByteArray mark)
{
    m_notNoted.append(mark);
    const auto marks = std::exchange(m_notNoted, {});
    auto writing = m_database.write([marks](QSqlDatabase& connection) { return setDoneNow(connection, marks); });
    const auto written = co_await std::move(writing);
    if (!written) {
        m_notNoted += marks;
        co_return written;
    }
    for (const auto& noted : marks)
        m_taken.remove(noted);
    co_return Done();
}

void HookMarks::giveBack(const QByteArray& mark)
{
    m_taken.remove(mark); // on disk it is one that was taken, and by no run that knows of it
}

} // namespace everyport::rulelinks

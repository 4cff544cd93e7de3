#include "app/rulelinks/hookmarks.h"

#include <QCryptographicHash>

#include "app/storage/query.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rulelinks {

namespace {

QByteArray markOf(const QString& rule, const QByteArray& body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rule.toUtf8() + ' ');
    hash.addData(body);
    return hash.result();
}

Result<bool> addNow(QSqlDatabase& connection, const QByteArray& mark, qint64 wallMs, bool mayTidy)
{
    if (mayTidy) {
        const auto tidied = runStatement(
            connection, u"DELETE FROM rule_hook WHERE at < ?"_s, {wallMs - HookMarks::keptFor});
        if (!tidied)
            return tidied.error();
    }
    auto known = runQuery(connection, u"SELECT 1 FROM rule_hook WHERE mark = ?"_s, {mark});
    if (!known)
        return known.error();
    if (known->next())
        return false;
    // Rows are numbered as they come, so all that are far enough behind the newest are more than may be kept.
    const auto added = runStatement(connection, u"INSERT INTO rule_hook (mark, at) VALUES (?, ?)"_s, {mark, wallMs});
    if (!added)
        return added.error();
    const auto bounded = runStatement(connection,
        u"DELETE FROM rule_hook WHERE number <= (SELECT max(number) FROM rule_hook) - ?"_s, {HookMarks::most});
    return bounded ? Result<bool>(true) : Result<bool>(bounded.error());
}

} // namespace

HookMarks::HookMarks(Database& database, const Clock& clock, TaskSet::Failed failed)
    : m_database(database),
      m_clock(clock),
      m_forgetting(database, clock, std::move(failed), u"SELECT max(at) FROM rule_hook WHERE at NOT BETWEEN :run"_s),
      m_migrating(database.migrate(u"rulehooks"_s,
          {u"CREATE TABLE rule_hook (number INTEGER PRIMARY KEY AUTOINCREMENT, mark BLOB NOT NULL UNIQUE, at INTEGER NOT NULL)"_s,
              u"CREATE INDEX rule_hook_at ON rule_hook (at)"_s}))
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

Task<Result<bool>> HookMarks::add(QString rule, QByteArray body)
{
    const auto wallMs = m_clock.wallMsecs();
    const auto tidies = co_await mayTidy();
    if (!tidies)
        co_return tidies.error();
    auto adding = m_database.write([mark = markOf(rule, body), wallMs, mayTidy = *tidies](
                                       QSqlDatabase& connection) { return addNow(connection, mark, wallMs, mayTidy); });
    const auto added = co_await std::move(adding);
    co_return added;
}

} // namespace everyport::rulelinks

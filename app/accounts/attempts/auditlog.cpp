#include "app/accounts/attempts/auditlog.h"

#include <QCryptographicHash>

#include "app/accounts/attempts/auditfloods.h"
#include "app/storage/database.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto gatheredFor = 100ms;
constexpr qint64 sameWithin = 60'000;
constexpr qsizetype longestWord = 256;
constexpr int entriesOfAPage = 500;

bool sameThing(const AuditEntry& one, const AuditEntry& other)
{
    return one.event == other.event && one.account == other.account && one.service == other.service
        && one.port == other.port && one.address == other.address && one.detail == other.detail
        && other.at - one.at < sameWithin;
}

/// What is done by a command may stand at its end, behind a long comment.
void cutWithin(QString& text)
{
    if (text.size() <= AuditLog::longestDetail)
        return;
    const auto digest = QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    const auto left = u" … (%1 characters in all, SHA-256 %2) … "_s.arg(text.size()).arg(digest);
    const auto most = AuditLog::longestDetail - left.size();
    text = text.left(most / 2) + left + text.right(most / 2);
}

void cut(QString& text, qsizetype longest)
{
    if (text.size() > longest)
        text = text.left(longest - 1) + u'…';
}

QStringList migration()
{
    return {
        u"CREATE TABLE audit (number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, event TEXT NOT NULL, account TEXT NOT NULL,"
        " service TEXT NOT NULL, port TEXT NOT NULL, address TEXT NOT NULL, detail TEXT NOT NULL, times INTEGER NOT NULL)"_s,
        u"CREATE INDEX audit_by_account ON audit (account, number)"_s,
        u"CREATE INDEX audit_by_event ON audit (event, account, number)"_s,
    };
}

struct TooMany {
    QString event;
    QString account;
};

/// Those with more than `most` entries; `each` names the columns that tell them apart.
Result<QList<TooMany>> tooMany(QSqlDatabase& connection, const QString& each, int most)
{
    auto query = runQuery(
        connection, u"SELECT event, max(account) FROM audit GROUP BY "_s + each + u" HAVING count(*) > ?"_s, {most});
    if (!query)
        return query.error();
    QList<TooMany> found;
    while (query->next())
        found.append({query->value(0).toString(), query->value(1).toString()});
    return found;
}

Result<Done> prune(QSqlDatabase& connection, const AuditLog::Kept& kept)
{
    const auto ofAccounts = tooMany(connection, u"event, account"_s, kept.ofAccount);
    if (!ofAccounts)
        return ofAccounts.error();
    for (const auto& [event, account] : *ofAccounts) {
        const auto done = runStatement(connection,
            u"DELETE FROM audit WHERE event = ? AND account = ? AND number <= (SELECT number FROM audit"
            " WHERE event = ? AND account = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
            {event, notNull(account), event, notNull(account), kept.ofAccount});
        if (!done)
            return done;
    }
    const auto ofEvents = tooMany(connection, u"event"_s, kept.ofEvent);
    if (!ofEvents)
        return ofEvents.error();
    for (const auto& [event, account] : *ofEvents) {
        const auto done = runStatement(connection,
            u"DELETE FROM audit WHERE event = ? AND number <= (SELECT number FROM audit"
            " WHERE event = ? ORDER BY number DESC LIMIT 1 OFFSET ?)"_s,
            {event, event, kept.ofEvent});
        if (!done)
            return done;
    }
    return Done();
}

Result<Done> store(QSqlDatabase& connection, const QList<AuditEntry>& entries)
{
    for (const auto& entry : entries) {
        auto added = runQuery(connection,
            u"INSERT INTO audit (at, event, account, service, port, address, detail, times) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.at, notNull(entry.event), notNull(entry.account), notNull(entry.service), notNull(entry.port),
                notNull(entry.address), notNull(entry.detail), entry.times});
        if (!added)
            return added.error();
    }
    return Done();
}

AuditEntry entryFromRow(const Statement& query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(), query.value(6).toString(),
        query.value(7).toInt()};
}

Result<QList<AuditEntry>> fetch(QSqlDatabase& connection, const AuditFilter& filter)
{
    auto query = runQuery(connection,
        u"SELECT at, event, account, service, port, address, detail, times FROM audit WHERE at >= ? AND (? = '' OR account = ?)"
        " AND (? = '' OR event = ?) ORDER BY number DESC LIMIT ?"_s,
        {filter.since, notNull(filter.account), notNull(filter.account), notNull(filter.event), notNull(filter.event),
            filter.limit});
    if (!query)
        return query.error();
    QList<AuditEntry> entries;
    while (query->next())
        entries.append(entryFromRow(*query));
    return entries;
}

/// The first and the last of those that are asked for.
Result<Done> findEnds(QSqlDatabase& connection, const AuditFilter& filter, AuditPage& page)
{
    auto query = runQuery(connection,
        u"SELECT min(number) - 1, max(number) FROM (SELECT number FROM audit WHERE at >= ? AND (? = '' OR account = ?) AND (? = '' OR event = ?)"
        " ORDER BY number DESC LIMIT ?) AS wanted"_s,
        {filter.since, notNull(filter.account), notNull(filter.account), notNull(filter.event), notNull(filter.event),
            filter.limit});
    if (!query)
        return query.error();
    if (query->next()) {
        page.last = query->value(0).toLongLong();
        page.end = query->value(1).toLongLong();
    }
    return Done();
}

Result<AuditPage> fetchPage(QSqlDatabase& connection, const AuditFilter& filter, const AuditPage& before)
{
    AuditPage page{{}, before.last, before.end, true};
    const auto found = page.end == 0 ? findEnds(connection, filter, page) : Result<Done>(Done());
    if (!found)
        return found.error();
    auto query = runQuery(connection,
        u"SELECT at, event, account, service, port, address, detail, times, number FROM audit WHERE number > ? AND number <= ? AND at >= ?"
        " AND (? = '' OR account = ?) AND (? = '' OR event = ?) ORDER BY number LIMIT ?"_s,
        {page.last, page.end, filter.since, notNull(filter.account), notNull(filter.account), notNull(filter.event),
            notNull(filter.event), entriesOfAPage});
    if (!query)
        return query.error();
    while (query->next()) {
        page.entries.append(entryFromRow(*query));
        page.last = query->value(8).toLongLong();
    }
    page.isLast = page.entries.size() < entriesOfAPage;
    return page;
}

} // namespace

AuditLog::AuditLog(Reactor& reactor, Database& database, TaskSet::Failed failed)
    : AuditLog(reactor, database, std::move(failed), Kept())
{
}

AuditLog::AuditLog(Reactor& reactor, Database& database, TaskSet::Failed failed, Kept kept)
    : m_reactor(reactor),
      m_database(database),
      m_kept(kept),
      m_sinceLooked(kept.lookedAfter) // soon after the start: there may be too many
      ,
      m_floods(std::make_unique<AuditFloods>()),
      m_work(std::move(failed))
{
}

AuditLog::~AuditLog()
{
    flush(true);
    write(); // the database does what was asked for before it ends
}

QStringList AuditLog::events()
{
    return {u"login"_s, u"login-failed"_s, u"login-refused"_s, u"locked-out"_s, u"command"_s, u"account-changed"_s,
        u"audit-overflow"_s};
}

Task<Result<Done>> AuditLog::open()
{
    return m_database.migrate(u"audit"_s, migration());
}

void AuditLog::add(AuditEntry entry)
{
    entry.at = m_reactor.clock().wallMsecs();
    // A name that somebody logs in by may have one, and a storage may refuse it, with all that is written beside it.
    for (auto* text : {&entry.account, &entry.address, &entry.detail})
        text->replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    cutWithin(entry.detail);
    for (auto* word : {&entry.event, &entry.account, &entry.service, &entry.port, &entry.address})
        cut(*word, longestWord);
    m_listeners.notify(&AuditEvents::auditEntryAdded, entry);
    if (m_floods->takes(entry)) {
        if (!m_settling.isActive())
            m_settling = m_reactor.clock().callLater(
                std::chrono::milliseconds(AuditFloods::minute), [this] { flush(false); });
        return;
    }
    append(std::move(entry));
}

/// What was held back of floods; those that go on are looked at in a minute again.
void AuditLog::flush(bool all)
{
    const auto lines = m_floods->settled(m_reactor.clock().wallMsecs(), all);
    for (const auto& line : lines)
        append(line);
    if (!m_floods->isEmpty())
        m_settling = m_reactor.clock().callLater(
            std::chrono::milliseconds(AuditFloods::minute), [this] { flush(false); });
}

void AuditLog::append(AuditEntry entry)
{
    if (!m_pending.isEmpty() && sameThing(m_pending.last(), entry)) {
        m_pending.last().times += entry.times;
    } else if (m_pending.size() < mostPending) {
        m_pending.append(std::move(entry));
    } else {
        ++m_dropped;
    }
    if (!m_gathering.isActive())
        m_gathering = m_reactor.clock().callLater(gatheredFor, [this] { write(); });
}

void AuditLog::write()
{
    m_gathering.cancel();
    if (m_pending.isEmpty())
        return;
    if (const auto dropped = std::exchange(m_dropped, 0))
        m_pending.append({m_pending.last().at, u"audit-overflow"_s, {}, {}, {}, {},
            u"too many at once to be written one by one"_s, dropped});
    const auto count = m_pending.size();
    m_sinceLooked += count;
    const bool looks = m_sinceLooked > m_kept.lookedAfter;
    if (looks)
        m_sinceLooked = 0;
    m_work.start(
        m_database.write([entries = std::exchange(m_pending, {}), looks, kept = m_kept](QSqlDatabase& connection) {
            const auto stored = store(connection, entries);
            return stored && looks ? prune(connection, kept) : stored;
        }),
        count == 1 ? u"Writing the audit log (1 entry is lost)"_s // told where that fails
                   : u"Writing the audit log (%1 entries are lost)"_s.arg(count));
}

Task<Result<Done>> AuditLog::flush()
{
    flush(true);
    write();
    return m_database.write([](QSqlDatabase&) -> Result<Done> { return Done(); });
}

Task<Result<QList<AuditEntry>>> AuditLog::read(AuditFilter filter)
{
    const auto written = co_await flush();
    if (!written)
        co_return written.error();
    auto reading = m_database.read(
        [filter = std::move(filter)](QSqlDatabase& connection) { return fetch(connection, filter); });
    auto entries = co_await std::move(reading);
    co_return entries;
}

Task<Result<AuditPage>> AuditLog::readPage(AuditFilter filter, AuditPage before)
{
    if (before.end == 0) {
        const auto written = co_await flush();
        if (!written)
            co_return written.error();
    }
    auto reading = m_database.read([filter = std::move(filter), before](
                                       QSqlDatabase& connection) { return fetchPage(connection, filter, before); });
    auto page = co_await std::move(reading);
    co_return page;
}

Task<Result<QHash<QString, qint64>>> AuditLog::lastLogins()
{
    const auto written = co_await flush();
    if (!written)
        co_return written.error();
    auto reading = m_database.read([](QSqlDatabase& connection) -> Result<QHash<QString, qint64>> {
        auto query = runQuery(
            connection, u"SELECT account, max(at) FROM audit WHERE event = 'login' GROUP BY account"_s);
        if (!query)
            return query.error();
        QHash<QString, qint64> last;
        while (query->next())
            last.insert(query->value(0).toString(), query->value(1).toLongLong());
        return last;
    });
    auto last = co_await std::move(reading);
    co_return last;
}

} // namespace everyport

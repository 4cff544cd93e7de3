#include "app/services/xmpparchivestore.h"

#include <algorithm>

#include "app/services/xmppleftovers.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr size_t mostAtOnce = 1000;
constexpr qsizetype mostBytesAtOnce = 1024 * 1024;

/// A WHERE clause with what is bound in it.
struct Clause {
    QString sql = u"domain = ? AND account = ?"_s;
    QVariantList values = {};

    void add(const QString& condition, const QVariant& value)
    {
        sql += u" AND "_s + condition;
        values.append(value);
    }
};

Clause filterOf(const QString& domain, const QString& account, const xmpp::ArchiveQuery& query)
{
    Clause clause;
    clause.values = {domain, account};
    if (query.after > 0)
        clause.add(u"number > ?"_s, query.after);
    if (query.before != std::numeric_limits<qint64>::max())
        clause.add(u"number < ?"_s, query.before);
    if (query.with) {
        clause.add(u"peer = ?"_s, query.with->bare().toString());
        if (query.with->isFull())
            clause.add(u"resource = ?"_s, query.with->resource());
    }
    if (!query.numbers.isEmpty()) {
        QStringList marks;
        for (const auto number : query.numbers) {
            marks.append(u"?"_s);
            clause.values.append(number);
        }
        clause.sql += u" AND number IN (%1)"_s.arg(marks.join(u','));
    }
    return clause;
}

Result<int> countOf(QSqlDatabase& connection, const Clause& clause)
{
    auto query = runQuery(connection, u"SELECT COUNT(*) FROM xmpp_archive WHERE "_s + clause.sql, clause.values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Error notThere()
{
    return {Error::Kind::Refused, Reason::NotFound, u"There is no such message in the archive."_s, u"item-not-found"_s, 0};
}

Result<Done> checkThere(QSqlDatabase& connection, const QString& domain, const QString& account, QList<qint64> numbers)
{
    for (const auto number : numbers) {
        Clause clause;
        clause.values = {domain, account};
        clause.add(u"number = ?"_s, number);
        const auto count = countOf(connection, clause);
        if (!count)
            return count.error();
        if (!*count)
            return notThere();
    }
    return Done {};
}

Result<xmpp::ArchivePage> pageOf(QSqlDatabase& connection, const Clause& filter, const xmpp::ArchiveQuery& query)
{
    auto clause = filter;
    if (query.pageAfter)
        clause.add(u"number > ?"_s, *query.pageAfter);
    if (query.pageBefore)
        clause.add(u"number < ?"_s, *query.pageBefore);
    clause.values.append(query.max + 1);
    xmpp::ArchivePage page;
    auto rows = runQuery(connection,
        u"SELECT number, peer, resource, stanza FROM xmpp_archive WHERE %1 ORDER BY number %2 LIMIT ?"_s.arg(clause.sql, query.fromEnd ? u"DESC"_s : u"ASC"_s),
        clause.values);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (page.messages.size() == query.max) {
            page.complete = false;
            break;
        }
        const auto with = xmpp::Jid::parse(rows->value(1).toString()).valueOr({});
        const auto resource = rows->value(2).toString();
        page.messages.append({rows->value(0).toLongLong(), resource.isEmpty() ? with : with.withResource(resource).valueOr(with), rows->value(3).toByteArray()});
    }
    if (query.fromEnd)
        std::reverse(page.messages.begin(), page.messages.end());
    return page;
}

Result<QStringList> largeOnes(QSqlDatabase& connection, const QString& domain, int mostOfOne, qint64 mostBytes)
{
    auto query = runQuery(connection,
        u"SELECT account FROM xmpp_archive WHERE domain = ? GROUP BY account HAVING COUNT(*) > ? OR SUM(LENGTH(stanza)) > ?"_s, {domain, mostOfOne, mostBytes});
    if (!query)
        return query.error();
    QStringList large;
    while (query->next())
        large.append(query->value(0).toString());
    return large;
}

/// The newest message that has to go; 0: none.
Result<qint64> cutOf(QSqlDatabase& connection, const QString& domain, const QString& account, int mostOfOne, qint64 mostBytes)
{
    auto query = runQuery(connection, u"SELECT number, LENGTH(stanza) FROM xmpp_archive WHERE domain = ? AND account = ? ORDER BY number DESC"_s, {domain, account});
    if (!query)
        return query.error();
    int count = 0;
    qint64 bytes = 0;
    while (query->next()) {
        bytes += query->value(1).toLongLong();
        if (++count > mostOfOne || bytes > mostBytes)
            return query->value(0).toLongLong();
    }
    return 0;
}

/// One after the other by one statement. A number that is there already takes only its own message with it.
Result<Done> putAll(QSqlDatabase& connection, const QString& domain, const std::vector<std::pair<QString, xmpp::ArchivedMessage>>& batch)
{
    auto query = prepareQuery(connection, u"INSERT INTO xmpp_archive (domain, account, number, peer, resource, stanza) VALUES (?, ?, ?, ?, ?, ?)"_s);
    if (!query)
        return query.error();
    query->bindValue(0, domain);
    for (const auto& [account, message] : batch) {
        query->bindValue(1, account);
        query->bindValue(2, message.number);
        query->bindValue(3, message.with.bare().toString());
        query->bindValue(4, notNull(message.with.resource()));
        query->bindValue(5, message.stanza);
        if (query->exec())
            continue;
        auto error = storageError(query->lastError(), connection.databaseName());
        if (error.reason != Reason::AlreadyExists)
            return error;
    }
    return Done {};
}

} // namespace

Task<Result<Done>> XmppArchiveStore::migrate(Database& database)
{
    return database.migrate(u"xmpp-archive"_s,
        {u"CREATE TABLE xmpp_archive (domain TEXT NOT NULL, account TEXT NOT NULL, number INTEGER NOT NULL, peer TEXT NOT NULL,"
         " resource TEXT NOT NULL, stanza BLOB NOT NULL, PRIMARY KEY (domain, account, number)) WITHOUT ROWID"_s,
            u"CREATE INDEX xmpp_archive_by_peer ON xmpp_archive (domain, account, peer, number)"_s,
            u"CREATE INDEX xmpp_archive_by_number ON xmpp_archive (domain, number)"_s});
}

Task<Result<Done>> XmppArchiveStore::keepOnly(QStringList accounts)
{
    flush(); // what was put before goes as well
    return removeLeftovers(m_database, u"xmpp_archive"_s, m_domain, std::move(accounts));
}

XmppArchiveStore::XmppArchiveStore(Reactor& reactor, Database& database, QString domain, TaskSet::Failed failed)
    : m_reactor(reactor)
    , m_database(database)
    , m_domain(std::move(domain))
    , m_work(std::move(failed))
{
}

XmppArchiveStore::~XmppArchiveStore()
{
    flush(); // dropping the work drops its answer alone
}

void XmppArchiveStore::put(const QString& account, xmpp::ArchivedMessage message)
{
    if (m_waiting >= mostWaiting)
        return lose({Error::Kind::Busy, Reason::NoSpace, u"The storage cannot keep up with the archive: too much waits to be written."_s, {}, 0});
    ++m_waiting;
    m_batchBytes += message.stanza.size();
    m_batch.emplace_back(account, std::move(message));
    if (m_batch.size() >= mostAtOnce || m_batchBytes >= mostBytesAtOnce)
        return flush();
    if (m_batch.size() > 1)
        return;
    m_reactor.callSoon([this, alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            flush();
    });
}

void XmppArchiveStore::flush()
{
    m_batchBytes = 0;
    if (!m_batch.empty())
        m_work.start(write(std::exchange(m_batch, {})), u"Archiving messages"_s);
}

Task<Result<Done>> XmppArchiveStore::write(Batch batch)
{
    const auto count = qsizetype(batch.size());
    auto writing = m_database.write([domain = m_domain, batch = std::move(batch)](QSqlDatabase& connection) { return putAll(connection, domain, batch); });
    const auto written = co_await std::move(writing);
    m_waiting -= count;
    if (!written)
        lose(written.error());
    co_return written;
}

Task<Result<xmpp::ArchivePage>> XmppArchiveStore::query(QString account, xmpp::ArchiveQuery query)
{
    return m_database.read([domain = m_domain, account = std::move(account), query = std::move(query)](QSqlDatabase& connection) -> Result<xmpp::ArchivePage> {
        auto named = query.numbers;
        for (const auto& edge : {query.pageAfter, query.pageBefore}) {
            if (edge)
                named.append(*edge);
        }
        if (const auto there = checkThere(connection, domain, account, named); !there)
            return there.error();
        const auto filter = filterOf(domain, account, query);
        const auto total = countOf(connection, filter);
        if (!total)
            return total.error();
        auto page = pageOf(connection, filter, query);
        if (!page)
            return page;
        page->total = *total;
        if (!page->messages.isEmpty()) {
            auto before = filter;
            before.add(u"number < ?"_s, page->messages.first().number);
            const auto index = countOf(connection, before);
            if (!index)
                return index.error();
            page->firstIndex = *index;
        }
        return page;
    });
}

Task<Result<Done>> XmppArchiveStore::settle()
{
    flush();
    auto writing = m_database.write([](QSqlDatabase&) -> Result<Done> { return Done {}; }); // writes are done in order
    const auto written = co_await std::move(writing);
    if (auto lost = std::exchange(m_lost, std::nullopt))
        co_return *std::move(lost);
    co_return written;
}

Task<Result<xmpp::ArchiveEnds>> XmppArchiveStore::ends(QString account)
{
    return m_database.read([domain = m_domain, account = std::move(account)](QSqlDatabase& connection) -> Result<xmpp::ArchiveEnds> {
        auto query = runQuery(connection, u"SELECT MIN(number), MAX(number) FROM xmpp_archive WHERE domain = ? AND account = ?"_s, {domain, account});
        if (!query)
            return query.error();
        xmpp::ArchiveEnds ends;
        if (query->next())
            ends = {query->value(0).toLongLong(), query->value(1).toLongLong()};
        return ends;
    });
}

Task<Result<Done>> XmppArchiveStore::prune(qint64 number, int mostOfOne, qint64 mostBytes)
{
    flush(); // what was put before goes as well
    return m_database.write([domain = m_domain, number, mostOfOne, mostBytes](QSqlDatabase& connection) -> Result<Done> {
        if (const auto old = runStatement(connection, u"DELETE FROM xmpp_archive WHERE domain = ? AND number < ?"_s, {domain, number}); !old)
            return old;
        const auto large = largeOnes(connection, domain, mostOfOne, mostBytes);
        if (!large)
            return large.error();
        for (const auto& account : *large) {
            const auto cut = cutOf(connection, domain, account, mostOfOne, mostBytes);
            if (!cut)
                return cut.error();
            const auto removed = runStatement(connection, u"DELETE FROM xmpp_archive WHERE domain = ? AND account = ? AND number <= ?"_s, {domain, account, *cut});
            if (!removed)
                return removed;
        }
        return Done {};
    });
}

Task<Result<Done>> XmppArchiveStore::removeAll(QString account)
{
    flush(); // what was put before goes as well
    return m_database.write([domain = m_domain, account = std::move(account)](QSqlDatabase& connection) -> Result<Done> {
        return runStatement(connection, u"DELETE FROM xmpp_archive WHERE domain = ? AND account = ?"_s, {domain, account});
    });
}

} // namespace everyport

// What reads the archives' tables.
#include <algorithm>

#include "app/services/xmpp/stores/xmpparchivetables.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpparchive {

namespace {

/// FROM and WHERE with what is bound in it. Messages themselves are looked at only where their index does not say it.
struct Clause {
    QString table = u"xmpp_archive_index AS i"_s;
    QString sql = u"i.account = ?"_s;
    QVariantList values = {};

    void add(const QString& condition, const QVariant& value)
    {
        sql += u" AND "_s + condition;
        values.append(value);
    }
};

const auto timeOf = u"COALESCE(i.at, i.number >> 12)"_s;
const auto withMessages = u"xmpp_archive_index AS i CROSS JOIN xmpp_archive_messages AS m ON m.place = i.place"_s;

Clause filterOf(qint64 id, const xmpp::ArchiveQuery& query)
{
    Clause clause;
    clause.values = {id};
    if (query.after > 0)
        clause.add(u"i.number > ?"_s, query.after);
    if (query.before != std::numeric_limits<qint64>::max())
        clause.add(u"i.number < ?"_s, query.before);
    if (query.since)
        clause.add(timeOf + u" >= ?"_s, *query.since);
    if (query.until)
        clause.add(timeOf + u" <= ?"_s, *query.until);
    if (query.with) {
        clause.add(u"i.peer = ?"_s, query.with->bare().toString());
        if (query.with->isFull()) {
            clause.table = withMessages;
            clause.add(u"m.resource = ?"_s, query.with->resource());
        }
    }
    if (!query.numbers.isEmpty()) {
        QStringList marks;
        for (const auto number : query.numbers) {
            marks.append(u"?"_s);
            clause.values.append(number);
        }
        clause.sql += u" AND i.number IN (%1)"_s.arg(marks.join(u','));
    }
    return clause;
}

Result<int> countOf(QSqlDatabase& connection, const Clause& clause)
{
    const auto count = numberFrom(
        connection, u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(clause.table, clause.sql), clause.values);
    return count ? Result<int>(int(*count)) : Result<int>(count.error());
}

Error notThere()
{
    return Error::refused(Reason::NotFound, u"There is no such message in the archive."_s, u"item-not-found"_s);
}

Result<xmpp::ArchivePage> messagesOf(QSqlDatabase& connection, const Clause& filter, const xmpp::ArchiveQuery& query)
{
    auto clause = filter;
    if (query.pageAfter)
        clause.add(u"i.number > ?"_s, *query.pageAfter);
    if (query.pageBefore)
        clause.add(u"i.number < ?"_s, *query.pageBefore);
    clause.values.append(query.max + 1);
    xmpp::ArchivePage page;
    auto rows = runQuery(connection,
        u"SELECT i.number, i.peer, m.resource, m.stanza, %4 FROM %1 WHERE %2 ORDER BY i.number %3 LIMIT ?"_s.arg(
            withMessages, clause.sql, query.fromEnd ? u"DESC"_s : u"ASC"_s, timeOf),
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
        page.messages.append(
            {rows->value(0).toLongLong(), resource.isEmpty() ? with : with.withResource(resource).valueOr(with),
                rows->value(3).toByteArray(), rows->value(4).toLongLong()});
    }
    if (query.fromEnd)
        std::reverse(page.messages.begin(), page.messages.end());
    return page;
}

/// The newest message that has to go for those that came after it; 0: none.
Result<qint64> cutOf(QSqlDatabase& connection, qint64 id, int mostOfOne, qint64 mostBytes)
{
    auto query = runQuery(
        connection, u"SELECT number, bytes FROM xmpp_archive_index WHERE account = ? ORDER BY number DESC"_s, {id});
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

} // namespace

Result<xmpp::ArchivePage> page(
    QSqlDatabase& connection, const QString& domain, const QString& account, const xmpp::ArchiveQuery& query)
{
    const auto id = knownId(connection, domain, account);
    if (!id)
        return id.error();
    auto named = query.numbers;
    for (const auto& edge : {query.pageAfter, query.pageBefore}) {
        if (edge)
            named.append(*edge);
    }
    for (const auto number : std::as_const(named)) {
        const auto known = isThere(connection, *id, number);
        if (!known)
            return known.error();
        if (!*known)
            return notThere();
    }
    const auto filter = filterOf(*id, query);
    const auto total = countOf(connection, filter);
    if (!total)
        return total.error();
    auto page = messagesOf(connection, filter, query);
    if (!page)
        return page;
    page->total = *total;
    if (page->messages.isEmpty())
        return page;
    auto before = filter;
    before.add(u"i.number < ?"_s, page->messages.first().number);
    const auto index = countOf(connection, before);
    if (!index)
        return index.error();
    page->firstIndex = *index;
    return page;
}

Result<xmpp::ArchiveEnds> ends(QSqlDatabase& connection, const QString& domain, const QString& account)
{
    const auto id = knownId(connection, domain, account);
    if (!id)
        return id.error();
    xmpp::ArchiveEnds ends;
    // Two questions: SQLite goes straight to an end where it is asked for one alone.
    for (const bool isFirst : {true, false}) {
        auto query = runQuery(connection,
            u"SELECT i.number, %1 FROM xmpp_archive_index AS i WHERE i.account = ? ORDER BY i.number %2 LIMIT 1"_s.arg(
                timeOf, isFirst ? u"ASC"_s : u"DESC"_s),
            {*id});
        if (!query)
            return query.error();
        if (!query->next())
            return ends;
        (isFirst ? ends.first : ends.last) = query->value(0).toLongLong();
        (isFirst ? ends.firstAt : ends.lastAt) = query->value(1).toLongLong();
    }
    return ends;
}

Result<qint64> highest(QSqlDatabase& connection, const QString& domain)
{
    return numberFrom(connection,
        u"SELECT MAX((SELECT MAX(number) FROM xmpp_archive_index WHERE account = id)) FROM xmpp_archive_accounts WHERE domain = ?"_s,
        {domain});
}

Result<QList<Cut>> cuts(QSqlDatabase& connection, const QString& domain, qint64 before, int mostOfOne, qint64 mostBytes)
{
    QList<qint64> ids;
    {
        auto query = runQuery(connection, u"SELECT id FROM xmpp_archive_accounts WHERE domain = ?"_s, {domain});
        if (!query)
            return query.error();
        while (query->next())
            ids.append(query->value(0).toLongLong());
    }
    QList<Cut> all;
    for (const auto id : std::as_const(ids)) {
        auto query = runQuery(connection,
            u"SELECT COUNT(*), SUM(bytes), MAX(CASE WHEN %1 < ? THEN number END) FROM xmpp_archive_index AS i WHERE account = ?"_s
                .arg(timeOf),
            {before, id});
        if (!query)
            return query.error();
        if (!query->next() || query->value(0).toLongLong() == 0)
            continue;
        Cut of{id, 0, query->value(2).toLongLong(), before};
        if (query->value(0).toLongLong() > mostOfOne || query->value(1).toLongLong() > mostBytes) {
            const auto cut = cutOf(connection, id, mostOfOne, mostBytes);
            if (!cut)
                return cut.error();
            of.number = *cut;
        }
        if (of.number > 0 || of.old > 0)
            all.append(of);
    }
    return all;
}

} // namespace everyport::xmpparchive

#include <algorithm>
#include <limits>

#include "app/services/xmpp/pubsub/pubsubsql.h"
#include "app/services/xmpp/pubsub/pubsubtables.h"

using namespace Qt::StringLiterals;

// Which of a node's items are asked for, and the page of them.
namespace everyport::pubsubtables {

namespace {

xmpp::PubsubItem itemOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(3).toByteArray(), jidOf(row.value(1)), row.value(2).toLongLong()};
}

/// Where an item stands among all, by its place in the order of publishing; 0 where there is none of that id.
Result<qint64> placeOf(
    QSqlDatabase& connection, Items items, const QString& service, const QString& node, const QString& id)
{
    const auto table = tableOf(items);
    return number(connection,
        u"SELECT %1 FROM %2 WHERE service = ? AND node = ? AND id = ?"_s.arg(table.place, table.name),
        {service, node, idIn(items, id)});
}

/// The part of a node's items that is asked for, as bounds of their places.
struct Range {
    qint64 from = 0; // places, both within
    qint64 to = std::numeric_limits<qint64>::max();
};

Result<Range> rangeOf(
    QSqlDatabase& connection, Items items, const QString& service, const QString& node, const xmpp::ItemQuery& query)
{
    Range range;
    const auto table = tableOf(items);
    if (query.newest) {
        const auto first = number(connection,
            u"SELECT %1 FROM %2 WHERE service = ? AND node = ? ORDER BY %1 DESC LIMIT 1 OFFSET ?"_s.arg(
                table.place, table.name),
            {service, node, *query.newest - 1});
        if (!first)
            return first.error();
        range.from = *first;
    }
    // Places stand in the order of publishing, and so of time.
    if (query.since) {
        const auto first = number(connection,
            u"SELECT COALESCE(MIN(%1), ?) FROM %2 WHERE service = ? AND node = ? AND at >= ?"_s.arg(
                table.place, table.name),
            {range.to, service, node, *query.since});
        if (!first)
            return first.error();
        range.from = std::max(range.from, *first);
    }
    if (query.until) {
        const auto last = number(connection,
            u"SELECT COALESCE(MAX(%1), 0) FROM %2 WHERE service = ? AND node = ? AND at <= ?"_s.arg(
                table.place, table.name),
            {service, node, *query.until});
        if (!last)
            return last.error();
        range.to = *last;
    }
    return range;
}

Result<xmpp::ItemPage> readByIds(
    QSqlDatabase& connection, Items items, const QString& service, const QString& node, const QStringList& ids)
{
    const auto table = tableOf(items);
    auto query = prepareQuery(connection,
        u"SELECT id, %3, at, payload, %1 FROM %2 WHERE service = ? AND node = ? AND id = ?"_s.arg(
            table.place, table.name, table.publisher));
    if (!query)
        return query.error();
    QMap<qint64, xmpp::PubsubItem> found;
    for (const auto& id : ids) {
        for (const auto& value : {QVariant(service), QVariant(node), idIn(items, id)})
            query->addBindValue(value);
        if (!query->exec())
            return storageError(query->lastError(), connection.databaseName());
        if (query->next())
            found.insert(query->value(4).toLongLong(), itemOf(*query));
    }
    return xmpp::ItemPage{found.values(), int(found.size()), 0};
}

/// Places of the items before and after which the page ends, from the ids that were named.
Result<Range> narrowed(QSqlDatabase& connection, Items items, const QString& service, const QString& node, Range range,
    const xmpp::PageRequest& page)
{
    if (!page.after.isEmpty()) {
        const auto place = placeOf(connection, items, service, node, page.after);
        if (!place)
            return place.error();
        if (*place > 0)
            range.from = std::max(range.from, *place + 1);
    }
    if (!page.before.isEmpty()) {
        const auto place = placeOf(connection, items, service, node, page.before);
        if (!place)
            return place.error();
        if (*place > 0)
            range.to = std::min(range.to, *place - 1);
    }
    return range;
}

} // namespace

Result<xmpp::ItemPage> readItems(
    QSqlDatabase& connection, const QString& service, const QString& node, const xmpp::ItemQuery& query, Items items)
{
    const auto table = tableOf(items);
    if (!query.ids.isEmpty())
        return readByIds(connection, items, service, node, query.ids);
    const auto whole = rangeOf(connection, items, service, node, query);
    if (!whole)
        return whole.error();
    const auto range = narrowed(connection, items, service, node, *whole, query.page);
    if (!range)
        return range.error();
    const bool isSomeTime = query.since || query.until;
    const auto count = isSomeTime ? number(connection,
                           u"SELECT COUNT(*) FROM %2 WHERE service = ? AND node = ? AND %1 BETWEEN ? AND ?"_s.arg(
                               table.place, table.name),
                           {service, node, whole->from, whole->to})
                                  : countOf(connection, service, node);
    if (!count)
        return count.error();
    const bool fromEnd = query.page.last || !query.page.before.isEmpty();
    auto rows = runQuery(connection,
        u"SELECT id, %3, at, payload, %1 FROM %2 WHERE service = ? AND node = ? AND %1 BETWEEN ? AND ?"
        " ORDER BY %1 %4 LIMIT ? OFFSET ?"_s.arg(
            table.place, table.name, table.publisher, fromEnd ? u"DESC"_s : u"ASC"_s),
        {service, node, range->from, range->to, query.page.max.value_or(std::numeric_limits<int>::max()),
            fromEnd ? 0 : query.page.index.value_or(0)});
    if (!rows)
        return rows.error();
    xmpp::ItemPage page;
    page.total = int(query.newest ? std::min<qint64>(*count, *query.newest) : *count);
    qint64 first = 0;
    while (rows->next()) {
        if (page.items.isEmpty() || fromEnd)
            first = rows->value(4).toLongLong();
        page.items.append(itemOf(*rows));
    }
    if (fromEnd)
        std::reverse(page.items.begin(), page.items.end());
    if (page.items.isEmpty())
        return page;
    const auto before = number(connection,
        u"SELECT COUNT(*) FROM %2 WHERE service = ? AND node = ? AND %1 >= ? AND %1 < ?"_s.arg(table.place, table.name),
        {service, node, whole->from, first});
    if (!before)
        return before.error();
    page.firstIndex = int(*before);
    return page;
}

} // namespace everyport::pubsubtables

#include "app/services/xmpp/pubsub/pubsubtables.h"

#include <algorithm>

#include "app/services/xmpp/pubsub/pubsubsql.h"
#include "app/storage/dialect.h"
#include "app/storage/repeatedstatement.h"
#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"

using namespace Qt::StringLiterals;

namespace everyport::pubsubtables {

namespace {

constexpr int mostRedirects = 1000;

xmpp::NodeConfig configOf(const QByteArray& form)
{
    const auto element = xml::parse(form);
    const auto read = element ? xmpp::DataForm::fromElement(*element) : std::nullopt;
    return read ? xmpp::NodeConfig().with(*read).valueOr({}) : xmpp::NodeConfig();
}

xmpp::SubscribeOptions optionsOf(const QByteArray& form)
{
    const auto element = form.isEmpty() ? Result<xml::Element>(xml::Element()) : xml::parse(form);
    const auto read = element && !element->isNull() ? xmpp::DataForm::fromElement(*element) : std::nullopt;
    return read ? xmpp::SubscribeOptions().with(*read).valueOr({}) : xmpp::SubscribeOptions();
}

/// Of a node's items: how many, and what their payloads take.
struct Amount {
    qint64 items = 0;
    qint64 bytes = 0;
};

/// Items; `which` is the condition.
Result<Amount> deleted(QSqlDatabase& connection, Items items, const QString& which, const QVariantList& values)
{
    auto query = runQuery(
        connection, u"DELETE FROM %1 WHERE %2 RETURNING LENGTH(payload)"_s.arg(tableOf(items).name, which), values);
    if (!query)
        return query.error();
    Amount gone;
    while (query->next()) {
        ++gone.items;
        gone.bytes += query->value(0).toLongLong();
    }
    return gone;
}

/// Both stand beside the node: to count them at each publishing would take longer than to store one.
Result<Done> addToCount(
    QSqlDatabase& connection, const QString& service, const QString& node, const Amount& came, const Amount& gone)
{
    const Amount change{came.items - gone.items, came.bytes - gone.bytes};
    if (change.items == 0 && change.bytes == 0)
        return Done{};
    return runStatement(connection,
        u"UPDATE pubsub_nodes SET items = items + ?, bytes = bytes + ? WHERE service = ? AND name = ?"_s,
        {change.items, change.bytes, service, node});
}

Error full(qint64 most, const QString& whose)
{
    return Error::refused(Reason::NoSpace,
        u"There is no room for more items: %1 hold %2 KiB at most. Taking items back makes room."_s.arg(whose).arg(
            most / 1024),
        u"resource-constraint"_s);
}

} // namespace

QStringList steps()
{
    return {
        u"CREATE TABLE pubsub_nodes (service TEXT NOT NULL, name TEXT NOT NULL, config BLOB NOT NULL, creator TEXT NOT NULL,"
        " created_at INTEGER NOT NULL, items INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (service, name)) WITHOUT ROWID"_s,
        u"CREATE TABLE pubsub_affiliations (service TEXT NOT NULL, node TEXT NOT NULL, who TEXT NOT NULL,"
        " affiliation TEXT NOT NULL, PRIMARY KEY (service, node, who)) WITHOUT ROWID"_s,
        u"CREATE TABLE pubsub_subscribers (number INTEGER PRIMARY KEY, service TEXT NOT NULL, node TEXT NOT NULL,"
        " who TEXT NOT NULL, UNIQUE (service, node, who))"_s,
        u"CREATE TABLE pubsub_items (place INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, node TEXT NOT NULL,"
        " id TEXT NOT NULL, publisher TEXT NOT NULL, at INTEGER NOT NULL, payload BLOB NOT NULL, UNIQUE (service, node, id))"_s,
        u"CREATE INDEX pubsub_items_by_place ON pubsub_items (service, node, place)"_s,
        u"ALTER TABLE pubsub_subscribers ADD COLUMN state TEXT NOT NULL DEFAULT 'subscribed'"_s,
        // a form; empty: the usual ones
        u"ALTER TABLE pubsub_subscribers ADD COLUMN options BLOB NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE pubsub_redirects (number INTEGER PRIMARY KEY AUTOINCREMENT, service TEXT NOT NULL, node TEXT NOT NULL,"
        " uri TEXT NOT NULL, UNIQUE (service, node))"_s,
        // An account's own nodes were always sent to whoever came; it was written as on_sub alone.
        byDialect(u"UPDATE pubsub_nodes SET config = CAST(replace(CAST(config AS TEXT), '<value>on_sub</value>',"
                  " '<value>on_sub_and_presence</value>') AS BLOB) WHERE service LIKE '%@%'"_s,
            {}),
        u"ALTER TABLE pubsub_nodes ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0"_s, // of its items' payloads
        u"UPDATE pubsub_nodes SET bytes = (SELECT COALESCE(SUM(LENGTH(payload)), 0) FROM pubsub_items"
        " WHERE pubsub_items.service = pubsub_nodes.service AND pubsub_items.node = pubsub_nodes.name)"_s,
        u"CREATE INDEX pubsub_nodes_by_creator ON pubsub_nodes (service, creator)"_s,
        // What came to be is in polls_log; this says that it was published, and the counts right after it. Those of
        // before are whole.
        u"CREATE TABLE pubsub_votes (service TEXT NOT NULL, node TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL,"
        " payload BLOB NOT NULL, PRIMARY KEY (service, node, id)) WITHOUT ROWID"_s,
        u"INSERT INTO pubsub_votes (service, node, id, at, payload) SELECT service, node, CAST(id AS INTEGER), at, payload FROM pubsub_items"
        " WHERE node LIKE 'vote/%' AND service NOT LIKE '%@%' AND id = CAST(CAST(id AS INTEGER) AS TEXT)"_s,
        u"DELETE FROM pubsub_items WHERE node LIKE 'vote/%' AND service NOT LIKE '%@%' AND id = CAST(CAST(id AS INTEGER) AS TEXT)"_s,
    };
}

namespace {

/// In order of subscribing. Those of the root make it a node that has no row of its own.
Result<Done> readSubscriptions(
    QSqlDatabase& connection, const QString& service, QHash<QString, xmpp::PubsubNode>& nodes)
{
    auto query = runQuery(connection,
        u"SELECT node, who, state, options FROM pubsub_subscribers WHERE service = ? ORDER BY number"_s, {service});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto name = query->value(0).toString();
        const auto node = name.isEmpty() ? nodes.find(nodes.contains(name) ? name : nodes.insert(name, {}).key())
                                         : nodes.find(name);
        const auto state = xmpp::subscriptionStateNamed(query->value(2).toString());
        const auto who = jidOf(query->value(1));
        if (node != nodes.end() && state && !who.isNull())
            node->subscriptions.put({who, *state, optionsOf(query->value(3).toByteArray())});
    }
    return Done{};
}

} // namespace

Result<QList<xmpp::PubsubNode>> readNodes(QSqlDatabase& connection, const QString& service)
{
    QHash<QString, xmpp::PubsubNode> nodes;
    auto query = runQuery(
        connection, u"SELECT name, config, creator, created_at FROM pubsub_nodes WHERE service = ?"_s, {service});
    if (!query)
        return query.error();
    while (query->next()) {
        xmpp::PubsubNode node;
        node.name = query->value(0).toString();
        node.config = configOf(query->value(1).toByteArray());
        node.creator = jidOf(query->value(2));
        node.createdAt = query->value(3).toLongLong();
        nodes.insert(node.name, node);
    }
    query = runQuery(
        connection, u"SELECT node, who, affiliation FROM pubsub_affiliations WHERE service = ?"_s, {service});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto affiliation = xmpp::affiliationNamed(query->value(2).toString());
        if (const auto node = nodes.find(query->value(0).toString()); node != nodes.end() && affiliation)
            node->affiliations.insert(jidOf(query->value(1)), *affiliation);
    }
    const auto subscribed = readSubscriptions(connection, service, nodes);
    if (!subscribed)
        return subscribed.error();
    return nodes.values();
}

Result<Done> hasRoom(QSqlDatabase& connection, const QString& service, const QString& node,
    const xmpp::PubsubItem& item, const Room& room)
{
    if (room.all <= 0 && room.ofOne <= 0)
        return Done{};
    const auto freed = number(connection,
        u"SELECT LENGTH(payload) FROM pubsub_items WHERE service = ? AND node = ? AND id = ?"_s,
        {service, node, item.id});
    if (!freed)
        return freed.error();
    const auto more = item.payload.size() - *freed;
    const auto all = room.all > 0
        ? number(connection, u"SELECT SUM(bytes) FROM pubsub_nodes WHERE service = ?"_s, {service})
        : Result<qint64>(0);
    if (!all)
        return all.error();
    if (room.all > 0 && *all + more > room.all)
        return full(room.all, u"all nodes together"_s);
    if (room.ofOne <= 0)
        return Done{};
    // Null, and so 0, where it is the program's own: its name has no local part.
    const auto own = number(connection,
        u"SELECT SUM(bytes) + 1 FROM pubsub_nodes WHERE service = ? AND creator LIKE '%@%' AND creator ="
        " (SELECT creator FROM pubsub_nodes WHERE service = ? AND name = ?)"_s,
        {service, service, node});
    if (!own)
        return own.error();
    return *own > 0 && *own - 1 + more > room.ofOne ? Result<Done>(full(room.ofOne, u"the nodes of one owner"_s))
                                                    : Result<Done>(Done{});
}

namespace {

/// The oldest beyond `maxItems` go, and the count is set right.
Result<Done> counted(QSqlDatabase& connection, const QString& service, const QString& node, Items items,
    const Amount& came, const Amount& gone, int maxItems)
{
    const auto added = addToCount(connection, service, node, came, gone);
    if (!added)
        return added;
    const auto count = countOf(connection, service, node);
    if (!count)
        return count.error();
    if (*count <= maxItems)
        return Done{};
    const auto table = tableOf(items);
    const auto trimmed = deleted(connection, items,
        u"service = ? AND node = ? AND %1 IN (SELECT %1 FROM %2 WHERE service = ? AND node = ? ORDER BY %1 LIMIT ?)"_s
            .arg(table.place, table.name),
        {service, node, service, node, *count - maxItems});
    return trimmed ? addToCount(connection, service, node, {}, *trimmed) : Result<Done>(trimmed.error());
}

} // namespace

Result<Done> putItem(
    QSqlDatabase& connection, const QString& service, const QString& node, const xmpp::PubsubItem& item, int maxItems)
{
    const auto replaced = deleted(
        connection, Items::Any, u"service = ? AND node = ? AND id = ?"_s, {service, node, item.id});
    if (!replaced)
        return replaced.error();
    const auto put = runStatement(connection,
        u"INSERT INTO pubsub_items (service, node, id, publisher, at, payload) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {service, node, item.id, item.publisher.toString().isNull() ? u""_s : item.publisher.toString(), item.at,
            item.payload});
    if (!put)
        return put;
    return counted(connection, service, node, Items::Any, {1, item.payload.size()}, *replaced, maxItems);
}

Result<Done> putVotes(QSqlDatabase& connection, const QString& service, const QString& node,
    const QList<xmpp::PubsubItem>& items, int maxItems)
{
    Amount came;
    Amount gone;
    const auto last = number(
        connection, u"SELECT MAX(id) FROM pubsub_votes WHERE service = ? AND node = ?"_s, {service, node});
    auto insert = RepeatedStatement::prepare(
        connection, u"INSERT INTO pubsub_votes (service, node, id, at, payload) VALUES (?, ?, ?, ?, ?)"_s);
    if (!last || !insert)
        return last ? insert.error() : last.error();
    const auto serviceText = service.toUtf8();
    const auto nodeText = node.toUtf8();
    qint64 highest = *last;
    for (const auto& item : items) {
        const auto id = item.id.toLongLong();
        if (id <= highest) { // told once more, after a failure
            const auto replaced = deleted(
                connection, Items::Votes, u"service = ? AND node = ? AND id = ?"_s, {service, node, id});
            if (!replaced)
                return replaced.error();
            gone = {gone.items + replaced->items, gone.bytes + replaced->bytes};
        }
        highest = std::max(highest, id);
        insert->bindText(0, serviceText);
        insert->bindText(1, nodeText);
        insert->bind(2, id);
        insert->bind(3, item.at);
        insert->bindBlob(4, item.payload);
        if (const auto done = insert->run(); !done)
            return done;
        came = {came.items + 1, came.bytes + item.payload.size()};
    }
    return counted(connection, service, node, Items::Votes, came, gone, maxItems);
}

Result<bool> removeItem(
    QSqlDatabase& connection, const QString& service, const QString& node, const QString& id, Items items)
{
    const auto removed = deleted(
        connection, items, u"service = ? AND node = ? AND id = ?"_s, {service, node, idIn(items, id)});
    if (!removed)
        return removed.error();
    const auto counted = addToCount(connection, service, node, {}, *removed);
    return counted ? Result<bool>(removed->items > 0) : Result<bool>(counted.error());
}

Result<Done> removeOlder(
    QSqlDatabase& connection, const QString& service, const QString& node, qint64 before, Items items)
{
    const auto removed = deleted(connection, items, u"service = ? AND node = ? AND at < ?"_s, {service, node, before});
    return removed ? addToCount(connection, service, node, {}, *removed) : Result<Done>(removed.error());
}

Result<Done> putSubscription(
    QSqlDatabase& connection, const QString& service, const QString& node, const xmpp::PubsubSubscription& subscription)
{
    const bool isUsual = subscription.options == xmpp::SubscribeOptions();
    const auto options = isUsual
        ? QByteArray("")
        : xml::serialise(subscription.options.toForm(xmpp::DataForm::Type::Submit).toElement());
    return runStatement(connection,
        u"INSERT INTO pubsub_subscribers (service, node, who, state, options) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (service, node, who) DO UPDATE SET state = excluded.state, options = excluded.options"_s,
        {service, node.isNull() ? u""_s : node, subscription.who.toString(),
            xmpp::subscriptionStateName(subscription.state), options});
}

Result<Done> removeNode(QSqlDatabase& connection, const QString& service, const QString& node, const QString& redirect)
{
    for (const auto& sql : {u"DELETE FROM pubsub_items WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_votes WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_subscribers WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_affiliations WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_redirects WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_nodes WHERE service = ? AND name = ?"_s}) {
        const auto removed = runStatement(connection, sql, {service, node});
        if (!removed)
            return removed;
    }
    if (redirect.isEmpty())
        return Done{};
    const auto kept = runStatement(
        connection, u"INSERT INTO pubsub_redirects (service, node, uri) VALUES (?, ?, ?)"_s, {service, node, redirect});
    if (!kept)
        return kept;
    return runStatement(connection,
        u"DELETE FROM pubsub_redirects WHERE service = ? AND number NOT IN"
        " (SELECT number FROM pubsub_redirects WHERE service = ? ORDER BY number DESC LIMIT ?)"_s,
        {service, service, mostRedirects});
}

Result<QHash<QString, QString>> readRedirects(QSqlDatabase& connection, const QString& service)
{
    QHash<QString, QString> all;
    auto query = runQuery(connection, u"SELECT node, uri FROM pubsub_redirects WHERE service = ?"_s, {service});
    if (!query)
        return query.error();
    while (query->next())
        all.insert(query->value(0).toString(), query->value(1).toString());
    return all;
}

Result<Done> purge(QSqlDatabase& connection, const QString& service, const QString& node)
{
    for (const auto& sql : {u"DELETE FROM pubsub_items WHERE service = ? AND node = ?"_s,
             u"DELETE FROM pubsub_votes WHERE service = ? AND node = ?"_s}) {
        const auto gone = runStatement(connection, sql, {service, node});
        if (!gone)
            return gone;
    }
    return runStatement(
        connection, u"UPDATE pubsub_nodes SET items = 0, bytes = 0 WHERE service = ? AND name = ?"_s, {service, node});
}

} // namespace everyport::pubsubtables

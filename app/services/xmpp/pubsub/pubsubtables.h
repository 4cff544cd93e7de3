#pragma once

#include <QSqlDatabase>

#include "netcore/base/result.h"
#include "protocols/xmpp/pubsub/nodes/pubsubstore.h"

/// The SQL of pubsub: what SqlPubsubStore's jobs do on the storage's threads.
namespace everyport::pubsubtables {

QStringList steps(); ///< For Database::migrate.

/// Votes' items are many, and made of what the polls' log has: they lie in a table of their own, by number, as short as
/// can be.
enum class Items { Any, Votes };

Result<QList<xmpp::PubsubNode>> readNodes(QSqlDatabase& connection, const QString& service);
/// Bytes of payloads: in all, and of the nodes that one address has made; 0: no limit. What the program makes counts
/// for none.
struct Room {
    qint64 all = 0;
    qint64 ofOne = 0;
};
/// Refused, resource-constraint: where the item would be too much. What it replaces makes room for it; what falls out
/// behind does so for the next.
Result<Done> hasRoom(QSqlDatabase& connection, const QString& service, const QString& node,
    const xmpp::PubsubItem& item, const Room& room);
/// Replaces one of the same id; the oldest beyond `maxItems` go.
Result<Done> putItem(
    QSqlDatabase& connection, const QString& service, const QString& node, const xmpp::PubsubItem& item, int maxItems);
/// Of a vote's node: their ids are numbers. The room is not asked for.
Result<Done> putVotes(QSqlDatabase& connection, const QString& service, const QString& node,
    const QList<xmpp::PubsubItem>& items, int maxItems);
Result<bool> removeItem(
    QSqlDatabase& connection, const QString& service, const QString& node, const QString& id, Items items = Items::Any);
Result<Done> removeOlder(
    QSqlDatabase& connection, const QString& service, const QString& node, qint64 before, Items items = Items::Any);
Result<Done> putSubscription(QSqlDatabase& connection, const QString& service, const QString& node,
    const xmpp::PubsubSubscription& subscription);
Result<Done> removeNode(QSqlDatabase& connection, const QString& service, const QString& node, const QString& redirect);
Result<QHash<QString, QString>> readRedirects(QSqlDatabase& connection, const QString& service);
Result<Done> purge(QSqlDatabase& connection, const QString& service, const QString& node);
Result<xmpp::ItemPage> readItems(QSqlDatabase& connection, const QString& service, const QString& node,
    const xmpp::ItemQuery& query, Items items = Items::Any);

} // namespace everyport::pubsubtables

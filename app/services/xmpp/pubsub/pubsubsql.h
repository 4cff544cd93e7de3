#pragma once

#include "app/services/xmpp/pubsub/pubsubtables.h"
#include "app/storage/query.h"
#include "protocols/xmpp/address/jid.h"

#include <QVariant>

// What the parts of pubsubtables.h share; private to them.
namespace everyport::pubsubtables {

inline xmpp::Jid jidOf(const QVariant& value)
{
    return xmpp::Jid::parse(value.toString()).valueOr({});
}

/// Where items lie, and what a row of it has.
struct ItemTable {
    QString name;
    QString place; ///< The order of publishing.
    QString publisher;
};
inline ItemTable tableOf(Items items)
{
    return items == Items::Votes
        ? ItemTable{QStringLiteral("pubsub_votes"), QStringLiteral("id"), QStringLiteral("''")}
        : ItemTable{QStringLiteral("pubsub_items"), QStringLiteral("place"), QStringLiteral("publisher")};
}

/// Votes' items are called by numbers, and none by a word; no number is below 0.
inline QVariant idIn(Items items, const QString& id)
{
    bool isNumber = false;
    const auto number = id.toLongLong(&isNumber);
    return items == Items::Any ? QVariant(id) : QVariant(isNumber ? number : qint64(-1));
}

/// The first value of the first row; 0 where there is none.
inline Result<qint64> number(QSqlDatabase& connection, const QString& sql, const QVariantList& values)
{
    auto query = runQuery(connection, sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : qint64(0);
}

/// A node's items.
inline Result<qint64> countOf(QSqlDatabase& connection, const QString& service, const QString& node)
{
    return number(
        connection, QStringLiteral("SELECT items FROM pubsub_nodes WHERE service = ? AND name = ?"), {service, node});
}

} // namespace everyport::pubsubtables

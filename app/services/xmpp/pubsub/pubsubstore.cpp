#include "app/services/xmpp/pubsub/pubsubstore.h"

#include "app/services/xmpp/pubsub/pubsubtables.h"
#include "app/services/xmpp/pubsub/xmppvotepayload.h"
#include "app/storage/query.h"
#include "protocols/xml/serialiser.h"

using namespace Qt::StringLiterals;

namespace everyport {

Task<Result<Done>> SqlPubsubStore::migrate(Database& database)
{
    return database.migrate(u"pubsub"_s, pubsubtables::steps());
}

Task<Result<Done>> SqlPubsubStore::run(QString sql, QVariantList values)
{
    return m_database.write(
        [sql = std::move(sql), values = std::move(values)](
            QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql, values); });
}

Task<Result<QList<xmpp::PubsubNode>>> SqlPubsubStore::load()
{
    return m_database.read(
        [service = m_service](QSqlDatabase& connection) { return pubsubtables::readNodes(connection, service); });
}

Task<Result<QHash<QString, QString>>> SqlPubsubStore::redirects()
{
    return m_database.read(
        [service = m_service](QSqlDatabase& connection) { return pubsubtables::readRedirects(connection, service); });
}

Task<Result<Done>> SqlPubsubStore::saveNode(xmpp::PubsubNode node)
{
    const auto config = xml::serialise(node.config.toForm(xmpp::DataForm::Type::Submit).toElement());
    return m_database.write(
        [service = m_service, node = std::move(node), config](QSqlDatabase& connection) -> Result<Done> {
            const auto saved = runStatement(connection,
                u"INSERT INTO pubsub_nodes (service, name, config, creator, created_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (service, name) DO UPDATE SET config = excluded.config"_s,
                {service, node.name, config, node.creator.isNull() ? u""_s : node.creator.toString(), node.createdAt});
            if (!saved)
                return saved;
            return runStatement(
                connection, u"DELETE FROM pubsub_redirects WHERE service = ? AND node = ?"_s, {service, node.name});
        });
}

Task<Result<Done>> SqlPubsubStore::removeNode(QString node, QString redirect)
{
    return m_database.write(
        [service = m_service, node = std::move(node), redirect = std::move(redirect)](
            QSqlDatabase& connection) { return pubsubtables::removeNode(connection, service, node, redirect); });
}

Task<Result<Done>> SqlPubsubStore::setAffiliation(QString node, xmpp::Jid who, xmpp::Affiliation affiliation)
{
    if (affiliation == xmpp::Affiliation::None)
        return run(u"DELETE FROM pubsub_affiliations WHERE service = ? AND node = ? AND who = ?"_s,
            {m_service, node, who.toString()});
    return run(u"INSERT INTO pubsub_affiliations (service, node, who, affiliation) VALUES (?, ?, ?, ?)"
               " ON CONFLICT (service, node, who) DO UPDATE SET affiliation = excluded.affiliation"_s,
        {m_service, node, who.toString(), xmpp::affiliationName(affiliation)});
}

Task<Result<Done>> SqlPubsubStore::setSubscription(QString node, xmpp::PubsubSubscription subscription)
{
    return m_database.write([service = m_service, node = std::move(node), subscription = std::move(subscription)](
                                QSqlDatabase& connection) {
        return pubsubtables::putSubscription(connection, service, node, subscription);
    });
}

Task<Result<Done>> SqlPubsubStore::removeSubscription(QString node, xmpp::Jid who)
{
    return run(u"DELETE FROM pubsub_subscribers WHERE service = ? AND node = ? AND who = ?"_s,
        {m_service, node.isNull() ? u""_s : node, who.toString()});
}

Task<Result<Done>> SqlPubsubStore::putItem(QString node, xmpp::PubsubItem item, int maxItems)
{
    return m_database.write([service = m_service, node = std::move(node), item = std::move(item), maxItems,
                                room = m_room](QSqlDatabase& connection) -> Result<Done> {
        const auto fits = pubsubtables::hasRoom(connection, service, node, item, room);
        if (!fits)
            return fits;
        return pubsubtables::putItem(connection, service, node, item, maxItems);
    });
}

pubsubtables::Items SqlPubsubStore::itemsOf(const QString& node) const
{
    return m_restoring && node.startsWith(voteNodePrefix) ? pubsubtables::Items::Votes : pubsubtables::Items::Any;
}

Task<Result<Done>> SqlPubsubStore::putVotes(QList<NodeItem> items)
{
    return m_database.write([service = m_service, items = std::move(items)](QSqlDatabase& connection) -> Result<Done> {
        for (qsizetype at = 0; at < items.size();) {
            const auto& first = items.at(at);
            QList<xmpp::PubsubItem> together;
            for (; at < items.size() && items.at(at).node == first.node; ++at)
                together.append(items.at(at).item);
            const auto put = pubsubtables::putVotes(
                connection, service, first.node, together, items.at(at - 1).maxItems);
            if (!put)
                return put;
        }
        return Done{};
    });
}

Task<Result<bool>> SqlPubsubStore::removeItem(QString node, QString id)
{
    return m_database.write(
        [service = m_service, node, id = std::move(id), where = itemsOf(node)](
            QSqlDatabase& connection) { return pubsubtables::removeItem(connection, service, node, id, where); });
}

QString SqlPubsubStore::newestAt()
{
    return u"SELECT COALESCE((SELECT at FROM pubsub_items WHERE at NOT BETWEEN :run ORDER BY place DESC LIMIT 1), (SELECT max(created_at) FROM pubsub_nodes WHERE created_at NOT BETWEEN :run))"_s;
}

Task<Result<bool>> SqlPubsubStore::mayForget()
{
    return m_forgetting ? m_forgetting->isBelieved() : xmpp::PubsubStore::mayForget();
}

Task<Result<Done>> SqlPubsubStore::removeOlder(QString node, qint64 wallMsecs)
{
    return m_database.write([service = m_service, node, wallMsecs, where = itemsOf(node)](QSqlDatabase& connection) {
        return pubsubtables::removeOlder(connection, service, node, wallMsecs, where);
    });
}

Task<Result<Done>> SqlPubsubStore::purge(QString node)
{
    return m_database.write([service = m_service, node = std::move(node)](
                                QSqlDatabase& connection) { return pubsubtables::purge(connection, service, node); });
}

Task<Result<xmpp::ItemPage>> SqlPubsubStore::items(QString node, xmpp::ItemQuery query)
{
    const auto where = itemsOf(node);
    auto restoring = where == pubsubtables::Items::Votes ? m_restoring(node) : Restoring();
    return m_database.read(
        [=, service = m_service, restoring = std::move(restoring)](QSqlDatabase& connection) -> Result<xmpp::ItemPage> {
            auto page = pubsubtables::readItems(connection, service, node, query, where);
            if (!page || !restoring)
                return page;
            auto restored = restoring(connection, std::move(page->items));
            if (!restored)
                return restored.error();
            page->items = std::move(*restored);
            return page;
        });
}

} // namespace everyport

#pragma once

#include <functional>

#include "app/services/xmpp/pubsub/pubsubtables.h"
#include "app/storage/database.h"
#include "app/storage/forgetting/forgettingclock.h"

namespace everyport {

/// The nodes and items of one pubsub service in the program's storage. `service` is its address: several may
/// share a file. `database` must outlive it.
class SqlPubsubStore : public xmpp::PubsubStore {
public:
    SqlPubsubStore(Database& database, QString service, pubsubtables::Room room = {})
        : m_database(database), m_service(std::move(service)), m_room(room)
    {
    }
    void setRoom(pubsubtables::Room room) { m_room = room; } ///< From the next item on.

    /// Makes the payloads of votes' items again, of what was kept in their place (PubsubItem::source). On the storage's
    /// thread.
    using Restoring = std::function<Result<QList<xmpp::PubsubItem>>(
        QSqlDatabase& connection, QList<xmpp::PubsubItem> items)>;
    /// The nodes of votes have a table of their own, from the first item on. `restoring` is asked of each node whose
    /// items are read.
    void keepVotesApart(std::function<Restoring(const QString& node)> restoring) { m_restoring = std::move(restoring); }

    /// What is over by the wall clock goes only while that is believed. `clock` must outlive it.
    void forgetBy(ForgettingClock& clock) { m_forgetting = &clock; }
    static QString newestAt(); ///< SQL: when the last item, or node, was stored; see ForgettingClock.

    static Task<Result<Done>> migrate(Database& database);

    Task<Result<QList<xmpp::PubsubNode>>> load() override;
    Task<Result<QHash<QString, QString>>> redirects() override;
    Task<Result<Done>> saveNode(xmpp::PubsubNode node) override;
    Task<Result<Done>> removeNode(QString node, QString redirect) override;
    Task<Result<Done>> setAffiliation(QString node, xmpp::Jid who, xmpp::Affiliation affiliation) override;
    Task<Result<Done>> setSubscription(QString node, xmpp::PubsubSubscription subscription) override;
    Task<Result<Done>> removeSubscription(QString node, xmpp::Jid who) override;
    Task<Result<Done>> putItem(QString node, xmpp::PubsubItem item, int maxItems) override;
    /// Of votes' nodes, which are kept apart: one commit for all of them, in this order.
    struct NodeItem {
        QString node = {};
        xmpp::PubsubItem item = {};
        int maxItems = 0;
    };
    virtual Task<Result<Done>> putVotes(QList<NodeItem> items);
    Task<Result<bool>> removeItem(QString node, QString id) override;
    Task<Result<Done>> removeOlder(QString node, qint64 wallMsecs) override;
    Task<Result<Done>> purge(QString node) override;
    Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) override;
    Task<Result<bool>> mayForget() override;

private:
    Task<Result<Done>> run(QString sql, QVariantList values);
    pubsubtables::Items itemsOf(const QString& node) const;

    Database& m_database;
    QString m_service;
    pubsubtables::Room m_room;
    ForgettingClock* m_forgetting = nullptr; ///< Null: it is believed.
    std::function<Restoring(const QString& node)> m_restoring;
};

} // namespace everyport

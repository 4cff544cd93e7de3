#pragma once

#include "app/storage/database.h"
#include "protocols/xmpp/pubsub/pubsubstore.h"

namespace everyport {

/// The nodes and items of one pubsub service in the program's storage. `service` is its address: several may
/// share a file. `database` must outlive it.
class SqlPubsubStore : public xmpp::PubsubStore {
public:
    /// `mostBytes`: of all payloads together; 0: as many as there is room for.
    SqlPubsubStore(Database& database, QString service, qint64 mostBytes = 0)
        : m_database(database), m_service(std::move(service)), m_mostBytes(mostBytes)
    {
    }

    static Task<Result<Done>> migrate(Database& database);

    Task<Result<QList<xmpp::PubsubNode>>> load() override;
    Task<Result<QHash<QString, QString>>> redirects() override;
    Task<Result<Done>> saveNode(xmpp::PubsubNode node) override;
    Task<Result<Done>> removeNode(QString node, QString redirect) override;
    Task<Result<Done>> setAffiliation(QString node, xmpp::Jid who, xmpp::Affiliation affiliation) override;
    Task<Result<Done>> setSubscription(QString node, xmpp::PubsubSubscription subscription) override;
    Task<Result<Done>> removeSubscription(QString node, xmpp::Jid who) override;
    Task<Result<Done>> putItem(QString node, xmpp::PubsubItem item, int maxItems) override;
    Task<Result<bool>> removeItem(QString node, QString id) override;
    Task<Result<Done>> removeOlder(QString node, qint64 wallMsecs) override;
    Task<Result<Done>> purge(QString node) override;
    Task<Result<xmpp::ItemPage>> items(QString node, xmpp::ItemQuery query) override;

private:
    Task<Result<Done>> run(QString sql, QVariantList values);

    Database& m_database;
    QString m_service;
    qint64 m_mostBytes;
};

} // namespace everyport

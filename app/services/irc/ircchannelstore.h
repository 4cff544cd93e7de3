#pragma once

#include "app/storage/database.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport {

/// An IRC server's registered channels in SQL, a row each. `database` must outlive it.
class IrcChannelStore final : public ircd::ChannelStore {
public:
    IrcChannelStore(Database& database, QString service) : m_database(database), m_service(std::move(service)) {}
    static Task<Result<Done>> migrate(Database& database);

    Task<Result<QList<ircd::StoredChannel>>> load() override;
    Task<Result<Done>> put(ircd::StoredChannel channel) override;
    Task<Result<Done>> remove(QByteArray name) override;

private:
    Database& m_database;
    QString m_service;
};

/// Its K-lines, and the secret that its cloaks are made with.
class IrcBanStore final : public ircd::BanStore {
public:
    IrcBanStore(Database& database, QString service) : m_database(database), m_service(std::move(service)) {}
    static Task<Result<Done>> migrate(Database& database);
    Task<Result<QByteArray>> cloakKey(); ///< Made on first use.

    Task<Result<QList<ircd::ServerBan>>> load() override;
    Task<Result<Done>> put(ircd::ServerBan ban) override;
    Task<Result<Done>> remove(QByteArray mask) override;

private:
    Database& m_database;
    QString m_service;
};

} // namespace everyport

#pragma once

#include "app/storage/database.h"
#include "protocols/irc/server/ports/ports.h"

namespace everyport {

/// What an IRC server remembers of accounts in SQL, a row each: how they want to be there, where their users are, and
/// what they tell of themselves. `database` must outlive it.
class IrcUserStore final : public ircd::UserStore {
public:
    IrcUserStore(Database& database, QString service) : m_database(database), m_service(std::move(service)) {}
    static Task<Result<Done>> migrate(Database& database);

    Task<Result<QList<ircd::StoredUser>>> load() override;
    Task<Result<ircd::StoredUser>> find(QByteArray account) override;
    Task<Result<Done>> put(ircd::StoredUser user) override;
    Task<Result<Done>> remove(QByteArray account) override;

private:
    Database& m_database;
    QString m_service;
};

} // namespace everyport

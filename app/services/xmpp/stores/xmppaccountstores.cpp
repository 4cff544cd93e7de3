#include "app/services/xmpp/stores/xmppaccountstores.h"

namespace everyport {

XmppAccountStores::XmppAccountStores(
    Reactor& reactor, Database& database, const QString& domain, TaskSet::Failed failed)
    : rosters(database, domain),
      offline(database, domain),
      data(database, domain),
      archive(reactor, database, domain, std::move(failed))
{
}

Task<Result<Done>> XmppAccountStores::migrate(Database& database)
{
    auto migrated = co_await XmppRosterStore::migrate(database);
    if (migrated)
        migrated = co_await XmppOfflineStore::migrate(database);
    if (migrated)
        migrated = co_await XmppAccountData::migrate(database);
    if (migrated)
        migrated = co_await XmppArchiveStore::migrate(database);
    co_return migrated;
}

Task<Result<Done>> XmppAccountStores::keepOnly(QStringList accounts)
{
    auto kept = co_await rosters.keepOnly(accounts);
    if (kept)
        kept = co_await offline.keepOnly(accounts);
    if (kept)
        kept = co_await data.keepOnly(accounts);
    if (kept)
        kept = co_await archive.keepOnly(std::move(accounts));
    co_return kept;
}

} // namespace everyport

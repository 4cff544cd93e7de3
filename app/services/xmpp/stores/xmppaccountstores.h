#pragma once

#include "app/services/xmpp/stores/xmppaccountdata.h"
#include "app/services/xmpp/stores/xmpparchivestore.h"
#include "app/services/xmpp/stores/xmppofflinestore.h"
#include "app/services/xmpp/stores/xmpprosterstore.h"

namespace everyport {

/// What the accounts of one XMPP domain keep at their server, in the program's storage: all but the files that they
/// send each other (XmppUploads). `reactor` and `database` must outlive it. Loop's thread.
struct XmppAccountStores {
    XmppAccountStores(Reactor& reactor, Database& database, const QString& domain, TaskSet::Failed failed);

    static Task<Result<Done>> migrate(Database& database);
    Task<Result<Done>> keepOnly(QStringList accounts); ///< As XmppRosterStore's.

    XmppRosterStore rosters;
    XmppOfflineStore offline;
    XmppAccountData data;
    XmppArchiveStore archive;
};

} // namespace everyport

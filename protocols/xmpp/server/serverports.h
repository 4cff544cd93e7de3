#pragma once

#include "protocols/sasl/credentials.h"
#include "protocols/xmpp/server/account/uploads.h"
#include "protocols/xmpp/server/messages/archivestore.h"
#include "protocols/xmpp/server/messages/offlinestore.h"
#include "protocols/xmpp/server/roster/rosterstore.h"
#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/userdirectory.h"

namespace everyport::xmpp {

/// Whom the server asks; all of them outlive it.
struct ServerPorts {
    sasl::Credentials& credentials;
    UserDirectory& users;
    RosterStore& rosters;
    OfflineStore* offline = nullptr; ///< Without one, messages for who is away are refused.
    /// Without one there are no cards, no block lists, no private storage, no archive.
    AccountData* data = nullptr;
    ArchiveStore* archive = nullptr;
    UploadPlace* uploads = nullptr;
};

} // namespace everyport::xmpp

#pragma once

#include "netcore/result.h"
#include "netcore/task.h"
#include "protocols/xmpp/roster.h"

namespace everyport::xmpp {

/// Port for policy: where rosters are kept. `account` is a prepared localpart. Requests are carried out in the
/// order in which they were made; each is ready when its change is safe.
class RosterStore {
public:
    virtual ~RosterStore() = default;
    virtual Task<Result<QList<RosterItem>>> load(QString account) = 0;
    virtual Task<Result<Done>> put(QString account, RosterItem item) = 0;
    virtual Task<Result<Done>> remove(QString account, Jid contact) = 0;
    virtual Task<Result<Done>> removeAll(QString account) = 0;
};

} // namespace everyport::xmpp

#pragma once

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "protocols/xmpp/server/roster/roster.h"

namespace everyport::xmpp {

/// Port for policy: where rosters are kept. `account` is a prepared localpart. Changes are made in the
/// order of asking, and each is ready when it is safe; reading sees every change that has been answered.
class RosterStore {
public:
    virtual ~RosterStore() = default;
    virtual Task<Result<QList<RosterItem>>> load(QString account) = 0;
    virtual Task<Result<Done>> put(QString account, RosterItem item) = 0;
    virtual Task<Result<Done>> remove(QString account, Jid contact) = 0;
    virtual Task<Result<Done>> removeAll(QString account) = 0;
};

} // namespace everyport::xmpp

#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::xmpp {

/// Whoever keeps what belongs to an account, and lets go of it before the account goes.
class Farewell {
public:
    virtual ~Farewell() = default;
    virtual Task<Result<Done>> accountLeaves(QString account) = 0;
};

} // namespace everyport::xmpp

#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::xmpp {

/// Whoever keeps what belongs to an account, and lets go of it before the account goes. Who removes one says
/// `accountLeaves`, removes it, ends its clients where they are still there, and says `accountGone`.
class Farewell {
public:
    virtual ~Farewell() = default;
    virtual Task<Result<Done>> accountLeaves(QString account) = 0;
    virtual void accountGone(const QString& account) = 0;
};

} // namespace everyport::xmpp

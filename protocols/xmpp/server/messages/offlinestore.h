#pragma once

#include <QList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::xmpp {

/// A message that waits for its reader (XEP-0160).
struct OfflineMessage {
    qint64 number = 0; ///< The store's; grows.
    qint64 at = 0;     ///< Wall clock, milliseconds.
    QByteArray stanza; ///< The whole `<message/>`, self-contained.
};

/// Port for policy: where messages wait. `account` is a prepared localpart.
class OfflineStore {
public:
    virtual ~OfflineStore() = default;
    /// Refused/NoSpace when `limit` messages wait already.
    virtual Task<Result<Done>> put(QString account, OfflineMessage message, int limit) = 0;
    virtual Task<Result<QList<OfflineMessage>>> load(QString account) = 0; ///< Oldest first.
    virtual Task<Result<Done>> removeUpTo(QString account, qint64 number) = 0;
};

} // namespace everyport::xmpp

#pragma once

#include <optional>

#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Where checkpoints are kept. All of this runs in a Database's threads, like polltables.h.

/// Refused/AlreadyExists: another program has counted the log anew since PollPlace::epoch.
Result<Done> keepCheckpoint(QSqlDatabase& connection, const PollPlace& place, const Checkpoint& checkpoint);

/// Into a ledger of this poll that has read nothing yet; what it counts up to. None where there is no checkpoint of
/// this version, or it cannot be read or is damaged: then the ledger is of no use, and the log is to be read.
std::optional<qint64> restoreCheckpoint(QSqlDatabase& connection, Ledger& ledger);

/// Whoever changes what was counted already does this in the same transaction.
Result<Done> dropCheckpoint(QSqlDatabase& connection, qint64 poll);

} // namespace everyport::polls

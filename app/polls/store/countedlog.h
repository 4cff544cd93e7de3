#pragma once

#include <memory>

#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

// A poll's log counted: what is in memory of it. Jobs for a Database.

/// Reads a log in its order and gives each entry to the ledger; only what was entered since its checkpoint, where there
/// is a sound one.
Result<std::unique_ptr<Ledger>> readLedger(QSqlDatabase& connection, PollPlace place);
/// After entries came in between or went: all of it, and what is stored of the entries' outcomes is set right where it
/// differs. The checkpoint is void.
Result<std::unique_ptr<Ledger>> recountLedger(QSqlDatabase& connection, PollPlace place);

} // namespace everyport::polls

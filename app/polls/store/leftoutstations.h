#pragma once

#include <memory>

#include <QList>
#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

// Stations of which nothing counts in a poll (Poll::leftOut). Jobs for a Database.

/// As the last definition in the order of the log has them, which holds from its beginning on. None while it has
/// entries of one station alone, which does not leave itself out.
Result<LeftOut> readLeftOut(QSqlDatabase& connection, const PollPlace& place);

/// A poll that leaves out others than before.
struct Redefined {
    std::unique_ptr<Ledger> ledger = {}; ///< Counted anew.
    QList<qint64> gone = {};             ///< Votes that stood and do not count any more, by number.
    /// Votes of the stations that are left out now and were not, which stood before, and of those that were, which
    /// stand now; in all rounds.
    qint64 moved = 0;
};
/// Stores how it is defined from here on, behind what is `known`, and counts its log by that from the beginning.
Result<Redefined> redefine(
    QSqlDatabase& connection, const PollPlace& place, const PollEntry& definition, const KnownLogs& known);

} // namespace everyport::polls

#pragma once

#include <functional>
#include <memory>

#include <QList>
#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

// A poll's log counted: what is in memory of it. Jobs for a Database.

/// Reads a log in its order and gives each entry to the ledger; only what was entered since its checkpoint, where there
/// is a sound one, and all of a log of which somebody else has deleted some.
enum class ReadFrom { Checkpoint, Beginning };
Result<std::unique_ptr<Ledger>> readLedger(
    QSqlDatabase& connection, PollPlace place, ReadFrom from = ReadFrom::Checkpoint);
struct Recount;
/// Sees what was counted anew while what is stored of the entries' outcomes is as it was before.
using RecountLook = std::function<Result<Done>(const Recount&)>;
/// After entries came in between or went: all of it, and what is stored of the entries' outcomes is set right where it
/// differs. The checkpoint is void.
Result<std::unique_ptr<Ledger>> recountLedger(QSqlDatabase& connection, PollPlace place, const RecountLook& look = {});

/// The same in two steps, so that votes wait for the second one alone: most is read in a job that only reads, and what
/// came since on top of it, in the job that changes the log.
struct Recount {
    std::unique_ptr<Ledger> ledger = {};
    QList<StoredEntry> wrong = {}; ///< Of what is stored, as it should be.
    QList<qint64> gone = {};       ///< Of these, votes that stood and are of a station that is left out.
};
/// What becomes of an entry before it is counted: it may be changed, or left out by false.
using EntryChange = std::function<bool(StoredEntry&)>;
/// Reads what follows the entry `after` (-1: all).
Result<Done> readOn(QSqlDatabase& connection, Recount& recount, qint64 after, const EntryChange& change);
/// In a log that is read by time: is there something behind the entry `after` that belongs in between what was read?
Result<bool> hasEarlier(QSqlDatabase& connection, const Ledger& ledger, qint64 after);
/// Stores what it came to, and gives the ledger as it is then. `place`: as it is stored; `marksVoided`: which votes
/// were taken back may be others than before.
Result<std::unique_ptr<Ledger>> finishRecount(
    QSqlDatabase& connection, PollPlace place, Recount recount, bool marksVoided);

} // namespace everyport::polls

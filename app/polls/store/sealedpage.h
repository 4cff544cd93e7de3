#pragma once

#include <QByteArray>
#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "app/polls/seal/sealedlog.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Where a page of a sealed log ends.
struct SealedCursor {
    qint64 last = 0;   ///< The entry that it ends with.
    qint64 until = 0;  ///< The last one that the file will have: what comes meanwhile stays out of it.
    qint64 erased = 0; ///< How many votes had been taken back when it was begun.
    qint64 lines = 0;  ///< So far; 0: it is to be begun.
    Sum sum = {};      ///< Over them.
};

/// Some thousand lines of a sealed log (seal/sealedlog.h), so that no export fills the memory.
struct SealedPage {
    QByteArray text = {}; ///< Whole lines.
    SealedCursor end = {};
    bool isLast = true;
};

/// What the first line says of a poll as it stands in memory, and up to where that is so.
SealedLogStart startOf(const Ledger& ledger, const QString& station, qint64 now);

/// Busy/InUse: somebody's votes were taken back or erased while it was written, so that it would not agree with itself.
Result<SealedPage> writeSealedPage(
    QSqlDatabase& connection, const PollPlace& place, const SealedLogStart& start, SealedCursor after);

} // namespace everyport::polls

#pragma once

#include <QString>

#include "app/polls/counting/ledger.h"
#include "app/polls/counting/storedentry.h"

class QSqlQuery;

namespace everyport::polls {

// An entry of a poll's log as a row of polls_log; its seal is in sealtables.h.

/// A query over polls_log gives these columns, in an order that storedFromRow knows.
QString entryColumns();
inline constexpr int columnsOfAnEntry = 16;
inline constexpr int flagsColumn = 10;
StoredEntry storedFromRow(const QSqlQuery& query);

/// What stands in its column `flags`, but for sealedAdmittedFlag.
int rowFlags(const StoredEntry& stored);
/// The answer stands in one column: what an assignment, another station or a phone says, and what a tap came to.
QString rowAnswer(const StoredEntry& stored);

/// Of a tap the answer that it changed; of what takes votes back whose they were, in words (Decision::takenBack).
QString rowPrevious(const StoredEntry& stored);

/// The columns by which a log is in the order in which it is counted.
QString logOrder(const PollPlace& place);

} // namespace everyport::polls

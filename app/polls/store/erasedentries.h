#pragma once

#include <QSqlDatabase>
#include <QString>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A person's card taken out of one poll's log, so that its chain still holds (seal/README.md): of what is sealed the
/// commitment stays, which tells nothing without the nonce that goes. All of this runs in a Database's threads.

/// The card's entries go; true where there was one.
Result<bool> eraseEntries(QSqlDatabase& connection, const PollPlace& place, const QString& card);

/// The card's entries become `nobody`'s; true where there was one.
Result<bool> eraseCardRecords(
    QSqlDatabase& connection, const PollPlace& place, const QString& card, const QString& nobody);

} // namespace everyport::polls

#pragma once

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// A person's entries taken out of one poll's log, so that its chain still holds (seal/README.md): of what is sealed
/// the commitment stays, which tells nothing without the nonce that goes. All of this runs in a Database's threads.

/// These entries go.
Result<Done> eraseEntries(QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers);

/// These entries become nobody's; `nobodies` says what their cards are called from here on.
Result<Done> eraseCardRecords(QSqlDatabase& connection, const PollPlace& place, const QList<qint64>& numbers,
    const QHash<QString, QString>& nobodies);

} // namespace everyport::polls

#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Votes that were counted and then taken back, by a person or because two voters were linked. The tally follows from
/// the log itself; here they are marked where they lie, so that no list and no export takes them for votes that stand,
/// and noted for those who passed them on (polls_erased). All of this runs in a Database's threads.

constexpr int voidedFlag = 8; ///< Among polls_log's flags.

QStringList voidingTables(); ///< Steps for Database::migrate; they mark what earlier versions left unmarked.

/// For those who passed these votes on, by number: they stand no more.
Result<Done> noteErased(QSqlDatabase& connection, qint64 poll, const QList<qint64>& numbers);

/// Marks what an entry takes back that was just stored, behind all else (StoredEntry::takenBack); gives the numbers of
/// those votes.
Result<QList<qint64>> markRetracted(QSqlDatabase& connection, const PollEntry& retraction);

/// All of a poll's marks anew, after entries came in between or went.
Result<Done> markVoided(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls

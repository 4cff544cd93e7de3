#pragma once

#include <QHash>
#include <QSqlDatabase>

#include "app/polls/store/polltables.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which place each vote of a ranking gives, by number, of those behind `after` up to `until`: what stands of a voter's
/// votes in a round, counted in the log's order. Runs in a Database's threads.
Result<QHash<qint64, int>> readVotePlaces(QSqlDatabase& connection, const PollPlace& place, qint64 after, qint64 until);

} // namespace everyport::polls

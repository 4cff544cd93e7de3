#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::polls {

// For a start, in a Database's job; while a program runs OwnChains finds the same.

/// A log whose own end is not there any more: somebody else has deleted votes.
struct LostEnd {
    qint64 poll = 0;
    QString id = {};
    qint64 last = 0; ///< The number of what was stored last; 0: what was noted of the chain is gone, too.
};
Result<QList<LostEnd>> findLostEnds(QSqlDatabase& connection);
/// Behind what there is logs go on, with numbers that were never given, and are counted anew: they are found no more.
/// For whoever tells people of them.
Result<Done> takeLostEnds(QSqlDatabase& connection);

} // namespace everyport::polls

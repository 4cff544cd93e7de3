#pragma once

#include "app/polls/pollregistry.h"
#include "ui/charts/chartdata.h"
#include "ui/charts/timelinepainter.h"
#include "ui/style/colours/statemark.h"

namespace everyport {
class Station;
}

namespace everyport::ui {

class RecentVotes;

// From the app's values to what charts and lists show. `now` is wall ms.

/// `station`: whose readers they are; null where none are shown. `isUnderWay`: of a poll that is over, how it once
/// stood; what that comes to is so only so far.
ChartData chartOf(const polls::Poll& poll, const polls::Tally& tally, const RecentVotes& recent, Station* station,
    bool isUnderWay = false);
/// Minutes without a vote stand between the others as gaps; the last one runs while the poll is open.
TimelineData timelineOf(const polls::Poll& poll, const QList<polls::Minute>& minutes, qint64 now);

Mark markOf(const polls::Poll& poll, qint64 now);
/// "Live for 42:17", "Live for 42:17, until 16:03", "Opens 17:00", "Draft", "Closed 13:50"
QString stateWords(const polls::Poll& poll, qint64 now);
QString clockText(qint64 msecs); ///< "42:17", "1:02:03"
/// Milliseconds until its clock moves on: whoever shows it looks then, so that all show the same.
int untilNextSecond(const polls::Poll& poll, qint64 now);
/// Beside a name, which has the room: "17:00", "12 Jun", in another year "12 Jun 2027"
QString shortTimeText(qint64 at, qint64 now);
/// Why a tap was not counted, as the votes list says it; empty when it was.
QString refusalWords(const polls::Vote& vote);
QString pollTitle(const polls::Poll& poll); ///< The question, or a word for one that has none yet.

} // namespace everyport::ui

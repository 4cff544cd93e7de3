#pragma once

#include "app/polls/report/report.h"

namespace everyport::polls {

/// When a round's votes came, in columns that fit on a page. A value.
struct VoteTimes {
    static constexpr qsizetype mostSpans = 48;

    QList<ReportQuestion::Span> spans = {}; ///< Without holes, from the first vote's to the last one's.
    int spanMinutes = 1; ///< How long each is. Of whole days it is so many days, of which some have 23 or 25 hours.

    /// Of RoundRecord::minutes or `orderMinutes`: how many, by the wall ms at which their minute begins.
    static VoteTimes of(const QMap<qint64, int>& minutes);
};

} // namespace everyport::polls

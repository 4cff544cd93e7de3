#pragma once

#include <QString>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

/// A poll as if its answers had been asked: whoever shows bars, lists or pages of answers need not know who wrote them.
struct ShownAnswers {
    Poll poll = {};
    Tally tally = {}; ///< Votes and voters are those of all; where voters write, the counts are of what is shown.
    int others = 0;   ///< Votes for what is not: hidden, waiting, or one too many.
};

/// Of the poll itself where voters choose. Where they write words, what may be seen, most often given first; where they
/// write numbers, how many gave each or lie in each bin. At most maximumAnswers.
ShownAnswers shownAnswers(const Poll& poll, const Tally& tally);

/// "1–5 kg", "7", as people read the numbers of one of the bins; decimals have a point.
struct NumberBin;
struct NumberFigures;
QString binTitle(const NumberBin& bin, const NumberFigures& numbers, const Writing& writing);

/// Of a round's counts what one vote's own telling needs where voters write: its answer's, with those that are merged
/// into it, and the sums. All of them with each vote would be thousands. Else it is `tally`.
Tally ownCount(const Poll& poll, const Vote& vote, const Tally& tally);

/// The id by which strangers may know an answer: where voters write, of what it is merged into; empty where that is
/// hidden or waits.
QString shownId(const Poll& poll, const QString& answer);

/// The answer of a vote as strangers may read it: its title or, where voters write, what it says; empty where that is
/// hidden or waits. The host reads Vote::text.
QString shownWords(const Poll& poll, const Vote& vote);

} // namespace everyport::polls

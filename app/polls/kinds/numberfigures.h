#pragma once

#include <optional>

#include <QList>

#include "app/polls/kinds/scalefigures.h"

namespace everyport::polls {

/// How many numbers lie from `from` on, up to and without `to`, in the poll's unit (Writing::unit); the last bin may
/// have its end, too (NumberFigures::end).
struct NumberBin {
    double from = 0;
    double to = 0;
    int count = 0;
    bool operator==(const NumberBin&) const = default;
};

/// What the votes of a Number come to together, in the poll's unit and not rounded.
struct NumberFigures {
    static constexpr int mostBins = 15;

    ScaleFigures middle = {}; ///< Mean, median and spread of all votes.
    double lowest = 0;        ///< Of those that were given.
    double highest = 0;
    /// All of one width, a round number of the poll's decimals; one each where few different ones can be. At most
    /// mostBins, the first with the lowest in it and the last with the highest. The last one ends with the poll's
    /// highest number (Writing::highest) where it would end beyond it and no vote does.
    QList<NumberBin> bins = {};
    /// Where the last bin ends with the poll's highest number, that number, which is in it: none can be beyond.
    std::optional<double> end = {};
    /// Each bin is one number, `from`.
    bool isEach = false;
    bool hasItsEnd(const NumberBin& bin) const { return end && bin.to >= *end; }
    bool operator==(const NumberFigures&) const = default;
};

/// A pure function of what was counted. Empty: it is no Number, or nobody has voted.
std::optional<NumberFigures> numberFigures(const Poll& poll, const Tally& tally);

} // namespace everyport::polls

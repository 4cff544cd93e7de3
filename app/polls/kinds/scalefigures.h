#pragma once

#include <optional>

namespace everyport::polls {

struct Poll;
struct Tally;

/// What the votes of a Scale come to together, in its steps and not rounded.
struct ScaleFigures {
    double mean = 0;
    double median = 0; ///< Of an even number of votes, the middle between the two in the middle.
    double spread = 0; ///< Standard deviation of the votes themselves (of all, not estimated from a sample).
    bool operator==(const ScaleFigures&) const = default;
};

/// A pure function of what was counted. Empty: it is no Scale, or nobody has voted.
std::optional<ScaleFigures> scaleFigures(const Poll& poll, const Tally& tally);

} // namespace everyport::polls

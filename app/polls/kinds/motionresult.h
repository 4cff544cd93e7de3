#pragma once

#include <optional>

#include <QString>

#include "app/polls/definition/kind.h"

namespace everyport::polls {

struct Tally;

/// What became of a Motion. The numbers are votes that stand; how many it takes is Majority's to say.
struct MotionResult {
    enum class Verdict { Carried, NotCarried, Tied };
    int yes = 0;
    int no = 0;
    int abstained = 0;
    Majority majority = Majority::Simple;
    Verdict verdict = Verdict::NotCarried; ///< Tied: as many yes as no where a simple majority carries.
    bool operator==(const MotionResult&) const = default;
};

/// A pure function of what was counted. Empty: it is no Motion, or nobody has voted.
std::optional<MotionResult> motionResult(const Poll& poll, const Tally& tally);

QString verdictName(MotionResult::Verdict verdict); ///< "carried", "not-carried", "tied"

} // namespace everyport::polls

#include "app/polls/kinds/motionresult.h"

#include "app/polls/counting/tally.h"
#include "app/polls/definition/names.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

using Verdict = MotionResult::Verdict;

constexpr std::array verdicts{"carried", "not-carried", "tied"};

bool isCarried(const MotionResult& result)
{
    const qint64 yes = result.yes, no = result.no, all = yes + no + result.abstained;
    switch (result.majority) {
    case Majority::Simple: return yes > no;
    case Majority::TwoThirds: return yes > 0 && yes * 3 >= (yes + no) * 2;
    case Majority::Absolute: return yes * 2 > all;
    }
    return false;
}

} // namespace

std::optional<MotionResult> motionResult(const Poll& poll, const Tally& tally)
{
    if (poll.kind != Kind::Motion || tally.votes == 0)
        return {};
    MotionResult result{.yes = tally.count(u"yes"_s),
        .no = tally.count(u"no"_s),
        .abstained = tally.count(u"abstain"_s),
        .majority = poll.majority};
    const bool isTied = result.majority == Majority::Simple && result.yes == result.no && result.yes > 0;
    result.verdict = isTied ? Verdict::Tied : isCarried(result) ? Verdict::Carried : Verdict::NotCarried;
    return result;
}

QString verdictName(MotionResult::Verdict verdict)
{
    return nameAt(verdicts, verdict);
}

} // namespace everyport::polls

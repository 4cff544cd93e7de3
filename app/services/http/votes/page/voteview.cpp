#include "app/services/http/votes/page/voteview.h"

#include "app/polls/definition/kindanswers.h"
#include "app/services/http/votes/page/picking.h"

namespace everyport {

namespace {

using polls::Kind;
using polls::Policy;

} // namespace

bool VoteView::mayShowCounts() const
{
    // How many have put it into any place is not what came out.
    return poll.kind != Kind::Ranking && !polls::isWritten(poll.kind);
}

bool VoteView::showsCounts() const
{
    return mayShowCounts() && poll.showsNumbers() && (!chosen.isEmpty() || poll.state == polls::Poll::State::Closed);
}

bool VoteView::mayStillVote() const
{
    if (!poll.isOpen() || isLeftOut)
        return false;
    switch (poll.policy.mode) {
    case Policy::Mode::Once: return chosen.isEmpty();
    case Policy::Mode::Multi: return chosen.size() < poll.policy.maxChoices;
    case Policy::Mode::Change:
    case Policy::Mode::Every: break;
    }
    return true;
}

bool VoteView::changesByButton() const
{
    return poll.policy.mode == Policy::Mode::Change && !polls::isWritten(poll.kind) && mayStillVote()
        && !chosen.isEmpty();
}

bool VoteView::isPicked() const
{
    return isPickedIn(poll) && mayStillVote();
}

} // namespace everyport

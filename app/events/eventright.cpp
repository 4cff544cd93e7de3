#include "app/events/eventright.h"

namespace everyport::events {

using polls::PollRole;

bool allows(PollRole role, Right right)
{
    switch (right) {
    case Right::See: return role >= PollRole::Viewer;
    case Right::Voting:
    case Right::Void:
    case Right::Moderate: return role >= PollRole::Assistant;
    case Right::Step:
    case Right::Results:
    case Right::Wall:
    case Right::Arrange: break;
    }
    return role >= PollRole::Host;
}

} // namespace everyport::events

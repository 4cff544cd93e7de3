#pragma once

#include "app/polls/definition/pollrole.h"

namespace everyport::events {

/// What somebody who has a link, or a card, may do with an event. Each page and each command asks for the one it needs.
enum class Right {
    See,      ///< All numbers, also those that are hidden.
    Voting,   ///< Open and close the present poll.
    Void,     ///< Take a vote back, for a reason.
    Moderate, ///< Show and hide what voters wrote.
    Step,     ///< Next, back, to another step.
    Results,  ///< Hide and show them.
    Wall,     ///< What big screens show.
    Arrange,  ///< The running order itself.
};

/// Of a link: what it was given for.
bool allows(polls::PollRole role, Right right);

} // namespace everyport::events

#include "ui/devices/computer/openpolls.h"

#include <algorithm>

#include "app/polls/polls.h"

namespace everyport::ui {

bool isAnyOpen(const polls::Polls& polls)
{
    const auto all = polls.polls();
    return std::any_of(all.begin(), all.end(), [](const polls::Poll& poll) { return poll.isOpen(); });
}

} // namespace everyport::ui

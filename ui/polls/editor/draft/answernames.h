#pragma once

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

/// Gives the answers of a choice ids that are made from their titles; readers follow. `isFree`: nobody has voted, so
/// that an id that there is may still follow its title. Those of a scale and a motion have theirs from the beginning.
void nameAnswers(polls::Poll& poll, bool isFree);

} // namespace everyport::ui

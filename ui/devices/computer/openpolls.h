#pragma once

namespace everyport::polls {
class Polls;
}

namespace everyport::ui {

/// While people vote more of this computer needs somebody (app/machine/machineneeds.h).
bool isAnyOpen(const polls::Polls& polls);

} // namespace everyport::ui

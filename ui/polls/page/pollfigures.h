#pragma once

#include "ui/polls/page/figures.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PollController;

/// What stands below the chart of a poll of ours: its votes, its taps, how fast they come, and its readers.
QList<Figures::Figure> pollFigures(const PollController& controller, const polls::Poll& poll);
/// Of another station's, whose taps and readers are not here.
QList<Figures::Figure> followedFigures(int votes, int voters);

} // namespace everyport::ui

#pragma once

#include "app/polls/kinds/kindfigures.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// What the votes come to. All of it is empty for a choice, and where nobody has voted. `isOver`: nobody votes any
/// more.
ChartResult kindResult(const polls::KindFigures& figures, bool isOver);

/// What the kind of question makes of a chart that has its rows and votes: how they are drawn, whether its answers keep
/// their order, what its rows are worth, and the words of kindResult. Hidden ones are left without the latter two, and
/// where voters write, without rows.
void showKind(ChartData& data, const polls::KindFigures& figures, bool isOver);

} // namespace everyport::ui

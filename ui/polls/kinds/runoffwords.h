#pragma once

#include "app/polls/kinds/rankingresult.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// Who leads a ranking that is counted by run-off, who dropped out when, and what the last round was.
ChartResult runoffWords(const polls::RankingResult& ranking, bool isOver);

/// "Pear (out in round 2)", of an answer of a run-off; 0: it did not drop out.
QString withRoundOut(const QString& answer, int round);

} // namespace everyport::ui

#pragma once

#include "app/polls/kinds/rankingresult.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// The answers of a ranking that lead, by their points.
ChartResult rankingWords(const polls::RankingResult& ranking);

/// What a chart's rows are worth by it, in points or, of a run-off, in ballots; there with the round in which each
/// dropped out.
void showRanking(ChartData& data, const polls::RankingResult& ranking);

} // namespace everyport::ui

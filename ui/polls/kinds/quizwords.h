#pragma once

#include "app/polls/kinds/quizresult.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// How many knew the right answer.
ChartResult quizWords(const polls::QuizResult& quiz);

/// Which was right is said in words, and seen by what is pale; none of them leads.
void showQuiz(ChartData& data, const polls::QuizResult& quiz);

} // namespace everyport::ui

#pragma once

#include "app/polls/definition/kind.h"
#include "app/polls/kinds/writtenresult.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// What voters wrote comes to, as words or as sentences: the word that most gave, how many different ones, and what
/// waits for the host.
ChartResult writtenWords(const polls::WrittenResult& written, polls::Kind kind);

} // namespace everyport::ui

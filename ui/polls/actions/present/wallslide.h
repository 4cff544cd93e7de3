#pragma once

#include "ui/polls/slides/slideposter.h"

namespace everyport::ui {

class PollController;

/// A slide as the big screen shows it, without its picture; empty where it is not there any more.
SlideFacts wallSlide(PollController& controller, const QString& slide, bool dark);
QString spokenSlide(const SlideFacts& facts); ///< In one sentence, for who listens.

} // namespace everyport::ui

#pragma once

#include "ui/polls/actions/poster.h"

namespace everyport::ui {

class PollController;
class RecentVotes;

/// A poll, ours or one that is followed, as the big screen shows it; `now` in wall ms.
Poster wallPoster(PollController& controller, const QString& poll, const RecentVotes& recent, bool dark, qint64 now);

} // namespace everyport::ui

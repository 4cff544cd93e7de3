#pragma once

#include <QDateTime>

#include "ui/polls/posters/poster.h"
#include "ui/polls/posters/winnerposter.h"

namespace everyport::polls {
struct Poll;
}

namespace everyport::ui {

class PollController;
class RecentVotes;

/// A poll, ours or one that is followed, as the big screen shows it; `now` in wall ms.
Poster wallPoster(PollController& controller, const QString& poll, const RecentVotes& recent, bool dark, qint64 now);
/// Milliseconds until the countdown on it moves on: looked at then, it says what all other clocks say. Where there is
/// none, a second. `poll` may be null.
int untilCountdownMoves(const polls::Poll* poll, qint64 now = QDateTime::currentMSecsSinceEpoch());
/// Who has won a poll of ours, without their picture.
WinnerFacts wallWinner(PollController& controller, const QString& poll, bool dark);

} // namespace everyport::ui

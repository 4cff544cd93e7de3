#pragma once

#include <QList>

#include "app/polls/counting/vote.h"

namespace everyport::ui {

class PollController;

/// Those of a poll's votes that could be voided: they stand, in the round that runs.
QList<polls::Vote> voidableOf(const PollController& controller, const QList<polls::Vote>& votes);

/// Asks why these votes are taken back, and by whom, for the report of the poll; then waits for [Keep], since a vote
/// that was voided is not counted again. A card's votes go together. Nothing where none can be voided.
void askToVoid(PollController& controller, const QList<polls::Vote>& votes);

} // namespace everyport::ui

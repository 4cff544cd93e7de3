#pragma once

#include <optional>

#include <QStringList>

#include "app/polls/definition/writing.h"

namespace everyport::ui {

class PollController;

// What the host makes of answers that voters wrote, by Written::key; all of it can be taken back. The controller
// outlives what is begun here.

void showWritten(PollController& controller, const QString& poll, const QStringList& keys);
void hideWritten(PollController& controller, const QString& poll, const QStringList& keys);
/// They count as `into` from now on.
void mergeWritten(PollController& controller, const QString& poll, const QStringList& keys, const QString& into);

/// Which one of them the others count as; of a single one, which of all.
void askToMerge(PollController& controller, const QString& poll, const QStringList& keys);

} // namespace everyport::ui

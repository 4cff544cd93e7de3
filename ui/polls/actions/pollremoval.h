#pragma once

#include <QString>

namespace everyport::ui {

class PollController;

/// Deletes a poll, as gently as what would go with it asks for: one with votes after a question, one that has been open
/// or knows cards after three seconds in which it can be kept (`atOnce`: without), a mere draft so that it can be
/// brought back. An open one is not deleted, and that is said.
void removePoll(PollController& controller, const QString& id, bool atOnce);

} // namespace everyport::ui

#pragma once

#include <QString>

namespace everyport::ui {

class PollController;

/// Where phones vote in a poll of ours, for screens, copies and paper alike. Of a question of an event it is the
/// event's address: whoever has it goes on to the next question. A question that is open while the event stands at
/// another one has its own, because nobody would be asked it there. Empty where phones may not vote, or no web service
/// runs.
QString votingAddress(const PollController& controller, const QString& poll);

} // namespace everyport::ui

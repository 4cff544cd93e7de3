#pragma once

#include <QString>

#include "app/polls/definition/poll.h"

namespace everyport::ui {

/// How an answer is called in the window. Those of a Motion that nobody has named otherwise than Yes, No and Abstain
/// are so in the window's language, as on the pages of phones and in browsers (answerTitle() of votewords.h).
QString answerTitle(polls::Kind kind, const QString& title);
QString answerTitle(const polls::Poll& poll, const QString& answerId); ///< The id itself where the answer has gone.

/// What is stored of `text`, which somebody writes as the title of that answer: of a Motion's own words in the window's
/// language what everybody reads in theirs.
QString storedTitle(const polls::Poll& poll, const polls::Answer& answer, const QString& text);

} // namespace everyport::ui

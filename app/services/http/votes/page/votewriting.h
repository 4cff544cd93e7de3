#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

// The part of a voting page where voters write their answers: a field, and a button that sends what stands in it.

/// Empty where nothing more may be written but what was is said elsewhere. As HTML.
QString writingHtml(const VoteView& view, const polls::WordTable& words);

/// What is said of something that cannot be taken as an answer: what may be written.
QString badWritingSentence(const polls::Poll& poll, const polls::WordTable& words);

/// What this voter has written, as the page's language has it: "1.5 bikes".
QStringList writtenTexts(const VoteView& view, const polls::WordTable& words);

/// Something of it waits for the host.
bool waitsForHost(const VoteView& view);

} // namespace everyport

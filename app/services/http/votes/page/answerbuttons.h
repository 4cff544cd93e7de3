#pragma once

#include <QString>

#include "app/polls/wordtable.h"
#include "app/services/http/votes/page/voteview.h"

namespace everyport {

/// The answers of a voting page as buttons, with their pictures and, where they are no secret, their numbers; those
/// that may not be pressed are there, too. As HTML. Not for polls in which voters write.
QString answersHtml(const VoteView& view, const polls::WordTable& words);

/// The end of a button's tag and all behind it, of a scale's answer: the number alone, so that all fit into a row.
/// `count` is HTML.
QString scaleFaceHtml(const polls::Answer& answer, const QString& count = {});

/// What stands below a scale: the words of its ends. Empty where there are none, and of any other kind.
QString scaleEndsHtml(const polls::Poll& poll);

} // namespace everyport

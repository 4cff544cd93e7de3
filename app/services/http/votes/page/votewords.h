#pragma once

#include <QByteArrayList>

#include "app/polls/definition/poll.h"
#include "app/polls/wordtable.h"

namespace everyport {

/// What the voting page says, from resources/web/vote: in the language that a browser likes best of those there are,
/// else in English; see acceptedLanguage.
const polls::WordTable& votePageWords(const QByteArrayList& acceptLanguage);

/// One of its sentences as it is said where voters choose, or where they write: there is no answer to press then.
QString voteSentence(polls::Kind kind, const polls::WordTable& words, QLatin1StringView key);

/// What an answer is called on a page: of a motion in that page's words where nobody has named it otherwise than Yes,
/// No and Abstain, and numbers of a question for numbers as its readers write them. `words` has the keys "yes", "no"
/// and "abstain".
QString answerTitle(const polls::Poll& poll, const polls::Answer& answer, const polls::WordTable& words);

/// Numbers as they are stored ("12345.6", or "1000–1499\u00a0km": what stands behind the first such space is a unit and
/// stays), as readers of that page write them: "12,345.6".
QString shownNumbers(const QString& stored, const polls::WordTable& words);

} // namespace everyport

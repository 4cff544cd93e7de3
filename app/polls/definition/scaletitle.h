#pragma once

#include <QString>

namespace everyport::polls {

/// How the answer of a Scale is called: by its number, and the words beside it where it has some: "5", "5 – Very good".
/// It is cut where it would be longer than a title may be.
QString scaleTitle(int value, const QString& words);

/// The words in such a title, blanks and all. A title without its number is all words, as a file may have it.
QString scaleWords(int value, const QString& title);

} // namespace everyport::polls

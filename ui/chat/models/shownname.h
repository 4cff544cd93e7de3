#pragma once

#include <QString>

namespace everyport::ui {

// Make names and texts that strangers sent fit to be shown: without what turns the direction of writing, control and
// format characters, and marks that pile up. `most` bounds the length, in UTF-16 units, before anything else is done,
// so that a megabyte costs no more than a line. For sentences of ours with such words in them see
// style/words/shownwords.h.

QString shownName(const QString& name, int most = 64);  ///< In one line; "?" where nothing is left.
QString shownLine(const QString& text, int most = 400); ///< In one line; may be empty.
/// For the text of a message, in lines. What must go is replaced by a character without width, so that positions in the
/// text (spans, mentions) stay what they were.
QString shownText(const QString& text, int most = 8000);
/// A name within a sentence: put between isolates (UAX #9), so that a name from right to left turns nothing round it.
QString isolated(const QString& name);

} // namespace everyport::ui

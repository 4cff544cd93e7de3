#pragma once

#include <QString>

namespace everyport::ui {

// What strangers send as it may be shown: nothing that turns the direction of writing, hides, rings or piles up. The
// length is bounded first, so a megabyte costs no more than a line.

QString shownName(const QString& name, int most = 64);  ///< One line; never empty: "?" stands for nothing.
QString shownLine(const QString& text, int most = 400); ///< One line.
/// Text of a message. Each character that goes is replaced by one that takes no room: positions stay what they were.
QString shownText(const QString& text, int most = 8000);
/// For a sentence: a name from right to left turns nothing round it.
QString isolated(const QString& name);

} // namespace everyport::ui

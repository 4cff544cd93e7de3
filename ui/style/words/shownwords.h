#pragma once

#include <QString>

namespace everyport::ui {

/// Makes a sentence of ours with strangers' words in it fit to be shown in labels, rows and tool tips. Takes out what
/// turns the direction of writing (UAX #9 overrides and embeddings), control characters, and marks that pile up. Line
/// ends stay, and so do isolates, each of which is closed at the end; what is quoted and written from right to left is
/// isolated. `most` bounds the length, in UTF-16 units, but for those; a longer text ends in "…". Where nothing is to
/// be done, `text` itself comes back. For names alone see chat/models/shownname.h.
QString shownWords(const QString& text, int most = 20'000);
QString shownInLine(const QString& text, int most = 1000); ///< As shownWords, in one line.
QString shownInMenu(const QString& text, int most = 60);   ///< Likewise, as an action's: no "&" of it makes a key.
/// What is written from left to right in every language (a path, a command, a sign of code) as a part of what is shown:
/// in a window from right to left it is isolated (UAX #9), so that its own signs stay where they were written.
QString fromTheLeft(const QString& code);
/// A number with its unit ("38 %", "2.6 kB/s"), or with what else it may not be torn from, as a part of what is shown:
/// isolated likewise, and in the direction that its letters have.
QString keptTogether(const QString& measure);
/// As shownWords, for what programs read, too, and what is copied: nothing is put in, and isolates are taken out.
QString shownCode(const QString& text, int most = 20'000);

} // namespace everyport::ui

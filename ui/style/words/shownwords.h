#pragma once

#include <QString>

namespace everyport::ui {

/// What labels, rows and tool tips show: a sentence of ours with strangers' words in it. Nothing in it turns the
/// direction of writing, hides, rings or piles up. Lines stay, and so do isolates, each closed where its sentence ends.
/// The length is bounded first. The same text, not a copy, where there is nothing to take out. Names alone: see
/// chat/models/shownname.h.
QString shownWords(const QString& text, int most = 20'000);
QString shownInLine(const QString& text, int most = 1000); ///< The same in one line.

} // namespace everyport::ui

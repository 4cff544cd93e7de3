#pragma once

#include <QString>

namespace everyport::ui {

/// Without case and accents, for who types "pre" and looks for "Présenter". As long as `text`: a place in one is the
/// same place in the other.
QString plainLetters(const QString& text);
/// Whether `sought` is somewhere in it, so compared.
bool holdsLetters(const QString& text, const QString& sought);

} // namespace everyport::ui

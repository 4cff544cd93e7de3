#pragma once

#include <QString>

namespace everyport::ui {

/// The words with places where a line may end in those that are longer than any word of a language: an address, a
/// fingerprint, a path. A label breaks its lines between words alone, and such a one would be cut at its edge. For what
/// is shown only: the places are characters without width (U+200B), which nobody should copy.
QString breakable(const QString& words);

} // namespace everyport::ui

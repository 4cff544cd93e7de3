#pragma once

#include <QString>

namespace everyport::ui {

/// Copies plain text as it is shown: what drives a screen or turns what follows would do so wherever it is pasted, and
/// nobody has seen it where it was copied. Isolates, which only painting needs, go: programs read what is pasted. Its
/// length is not bounded.
void copyWords(const QString& text);

} // namespace everyport::ui

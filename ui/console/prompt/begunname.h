#pragma once

#include <QString>

namespace everyport::ui {

/// Whether a name, or a key of something, has been begun before that place of a line of Python: two letters of it, or
/// its dot or quote. Not in a string or a comment. `state` is that of the line before (ui/widgets/code/codespans.h).
bool hasBegunName(const QString& line, qsizetype at, int state);

} // namespace everyport::ui

#pragma once

#include <QString>

namespace everyport::ui {

/// What stands before the first word of the line after the one that ends at `position` of `source`: four more after a
/// colon or an open bracket, four less after return and its kin.
QString nextIndentation(const QString& source, qsizetype position);

/// Without what all lines begin with: a command that was typed or pasted with blanks before it.
QString dedented(const QString& source);
/// Of what was copied with its prompts, `>>> ` or `In [1]: `, the commands alone; all else as it is.
QString withoutPrompts(const QString& pasted);

} // namespace everyport::ui

#pragma once

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

/// Python's part of codeSpans: keywords are names, what is called are attributes. Strings in three quotes run on.
QList<CodeSpan> pythonSpans(QStringView line, int* state);

} // namespace everyport::ui

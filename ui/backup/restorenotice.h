#pragma once

#include <optional>

#include "netcore/base/error.h"

namespace everyport::ui {

class MessageBars;
class PageContext;

/// Says, in a strip on whatever page is in front, which backup was brought back when the program started, with what
/// was left out, and where that is kept which was here before. Once: who has seen it is not told again. Does nothing
/// where none was. `trouble`: why this start could not bring one back, empty again when that was seen. All three
/// outlive the strip.
void showRestoreNotice(PageContext& context, MessageBars& strips, std::optional<Error>& trouble);

} // namespace everyport::ui

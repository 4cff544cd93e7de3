#pragma once

class QLayout;

namespace everyport::ui {

/// Takes everything out of a layout that is filled anew. The widgets are hidden at once and deleted a turn later: one
/// of them may be the button whose press brought us here.
void emptyOut(QLayout& layout);

} // namespace everyport::ui

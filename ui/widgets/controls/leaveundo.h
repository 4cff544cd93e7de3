#pragma once

class QSpinBox;

namespace everyport::ui {

/// Undo in a number field where nothing was typed is the page's, which takes back what brought the field there: the
/// field would take the key and have nothing to take back.
void leaveUndo(QSpinBox* field);

} // namespace everyport::ui

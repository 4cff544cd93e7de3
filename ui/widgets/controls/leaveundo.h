#pragma once

class QLineEdit;
class QSpinBox;

namespace everyport::ui {

/// Undo in a field where nothing was typed is the page's, which takes back what brought the field there: the field
/// would take the key and have nothing to take back.
void leaveUndo(QSpinBox* field);
void leaveUndo(QLineEdit* field);

} // namespace everyport::ui

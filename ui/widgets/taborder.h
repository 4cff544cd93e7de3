#pragma once

class QWidget;

namespace everyport::ui {

/// Lets Tab go through what stands in `root` as its layouts have it, where parts of it came at other times: Qt's own order is that of
/// making. Begins behind `root` itself, which takes the keyboard.
void tabAsLaidOut(QWidget* root);

} // namespace everyport::ui

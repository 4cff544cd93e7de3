#pragma once

class QEvent;
class QObject;

namespace everyport::ui {

/// Shift+F10 opens the menu of what has the keyboard, as the Menu key does: many keyboards have no such key, and on X11
/// and Wayland Qt makes a menu of that key alone. For each event of the program; true: a menu was opened, and nobody
/// else gets the key.
bool opensMenuByKey(QObject* watched, QEvent* event);

} // namespace everyport::ui

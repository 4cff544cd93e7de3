#pragma once

#include <QStringList>

namespace everyport::ui {

/// Names of keys, in English, that our catalogues have under Qt's context "QShortcut". Whatever writes keys by
/// QKeySequence::NativeText (menus, tool tips, the list of shortcuts) gets them from there, so they are called as our
/// sentences call them ("Strg+Eingabe") and have names where Qt's own catalogues are not installed. Any thread.
QStringList keyNames();

} // namespace everyport::ui

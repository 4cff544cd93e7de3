#pragma once

#include <QMenu>
#include <QString>

class QAction;

namespace everyport::ui {

class ShortcutRegistry;

/// An entry of a menu that opens on a row and does `action`, with the key beside it that does the same in the window:
/// `id` is that of the key, "window/remove". The action has no key of its own, or the two would be in each other's way.
void addWithKey(QMenu& menu, QAction* action, const ShortcutRegistry& keys, const QString& id);

} // namespace everyport::ui

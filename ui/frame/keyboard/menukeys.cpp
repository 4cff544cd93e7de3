#include "ui/frame/keyboard/menukeys.h"

#include <QAction>

#include "ui/frame/keyboard/shortcutregistry.h"

namespace everyport::ui {

void addWithKey(QMenu& menu, QAction* action, const ShortcutRegistry& keys, const QString& id)
{
    QKeySequence key;
    for (const ShortcutRegistry::Entry& entry : keys.entries()) {
        if (entry.id == id)
            key = entry.now;
    }
    QString text = action->text();
    if (!key.isEmpty())
        text += QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
    QAction* shown = menu.addAction(action->icon(), text);
    shown->setEnabled(action->isEnabled());
    QObject::connect(shown, &QAction::triggered, action, &QAction::trigger);
}

} // namespace everyport::ui

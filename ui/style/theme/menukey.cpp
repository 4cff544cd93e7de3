#include "ui/style/theme/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace everyport::ui {

bool opensMenuByKey(QObject* watched, QEvent* event)
{
    // Who ignores the key passes it to its parents, which are not to be asked again.
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier || key->isAutoRepeat())
        return false;
    // Where Qt says that it is for the Menu key: at the text cursor, or at the current row.
    auto* widget = static_cast<QWidget*>(watched);
    const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &menu);
    if (!menu.isAccepted())
        return false;
    event->accept();
    return true;
}

} // namespace everyport::ui

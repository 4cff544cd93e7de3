#include "ui/style/theme/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTabBar>

namespace everyport::ui {
namespace {

bool isValue(const QWidget* widget)
{
    const bool slides = qobject_cast<const QAbstractSlider*>(widget) && !qobject_cast<const QScrollBar*>(widget);
    return slides || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QTabBar*>(widget);
}

/// The control that this is, or is a part of; null for all else. A list that has dropped down is a window of its own.
QWidget* valueAround(QWidget* widget)
{
    for (; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (isValue(widget))
            return widget;
    }
    return nullptr;
}

} // namespace

void WheelGuard::polish(QWidget* widget)
{
    if (isValue(widget) && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool WheelGuard::refuses(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if ((type != QEvent::MouseButtonPress && type != QEvent::FocusOut && type != QEvent::Wheel)
        || !watched->isWidgetType())
        return false;
    QWidget* value = valueAround(static_cast<QWidget*>(watched));
    if (type == QEvent::MouseButtonPress) {
        m_clicked = value;
    } else if (type == QEvent::FocusOut) {
        // Its own list dropping down takes the keyboard for a while.
        if (value && value == m_clicked && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            m_clicked = nullptr;
    } else if (value && !(value == m_clicked && value->hasFocus())) {
        event->ignore();
        return true;
    }
    return false;
}

} // namespace everyport::ui

#include "ui/style/theme/clickguard.h"

#include <QAbstractButton>
#include <QEvent>

namespace everyport::ui {
namespace {

/// A button that shows its icon alone has a name all the same.
QString meaningOf(const QAbstractButton* button)
{
    if (!button)
        return {};
    return button->text().isEmpty() ? button->accessibleName() : button->text();
}

} // namespace

bool ClickGuard::refuses(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool isFirst = type == QEvent::MouseButtonPress;
    const bool isSecond = type == QEvent::MouseButtonDblClick;
    if ((!isFirst && !isSecond && type != QEvent::MouseButtonRelease) || !watched->isWidgetType())
        return false;
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isSame = button && button == m_pressed && meaningOf(button) == m_meaning;
    if (isFirst) {
        m_pressed = button;
        m_meaning = meaningOf(button);
        m_isSecond = false;
    } else if (isSecond) {
        m_isSecond = true;
        return button && !isSame;
    } else if (button && m_isSecond && !isSame) {
        button->setDown(false); // it has become another one between press and release
    }
    return false;
}

} // namespace everyport::ui

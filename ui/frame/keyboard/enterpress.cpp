#include "ui/frame/keyboard/enterpress.h"

#include <utility>

#include <QKeyEvent>

#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {
namespace {

bool isPlainEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

void EnterPress::notice(const QWidget& window, const QEvent& event)
{
    if (event.type() == QEvent::ShortcutOverride && isPlainEnter(static_cast<const QKeyEvent&>(event)))
        m_meant = buttonWithKeyboard(window);
}

bool EnterPress::press(const QWidget& window, const QKeyEvent& event)
{
    const auto* meant = std::exchange(m_meant, nullptr);
    QAbstractButton* button = isPlainEnter(event) ? buttonWithKeyboard(window) : nullptr;
    if (!button || button != meant || event.isAutoRepeat())
        return false;
    button->click();
    return true;
}

} // namespace everyport::ui

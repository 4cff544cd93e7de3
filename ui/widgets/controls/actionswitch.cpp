#include "ui/widgets/controls/actionswitch.h"

#include <QAction>

#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {

ActionSwitch::ActionSwitch(QAction* action, QWidget* parent) : Switch(action->text(), parent), m_action(action)
{
    addAction(action); // its key works wherever the switch is to be seen
    follow();
    connect(action, &QAction::changed, this, &ActionSwitch::follow);
    // By the hand only: an action that is set by its page must not be told so again.
    connect(this, &QAbstractButton::clicked, action, [this](bool on) {
        if (m_action->isChecked() != on)
            m_action->trigger();
    });
}

void ActionSwitch::retire()
{
    if (m_action) {
        removeAction(m_action);
        disconnect(m_action, nullptr, this, nullptr);
    }
    hide();
    deleteLater(); // it may be the one that was pressed
}

void ActionSwitch::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    if (parentWidget() || !m_action->isVisible()) // shown before it has a place it would be a window for a moment
        setVisible(m_action->isVisible());
    setChecked(m_action->isChecked());
    setToolTip(withKey(m_action->toolTip(), m_action->shortcut()));
    updateGeometry();
}

} // namespace everyport::ui

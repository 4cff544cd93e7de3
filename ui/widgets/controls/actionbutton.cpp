#include "ui/widgets/controls/actionbutton.h"

#include <QAction>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"

namespace everyport::ui {

ActionButton::ActionButton(QAction* action, QWidget* parent) : QPushButton(parent), m_action(action)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addAction(action); // its key works wherever the button is to be seen
    follow();
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    follow();
}

int ActionButton::fullWidth() const
{
    const QString words = m_action ? m_action->text().remove(QLatin1Char('&')) : QString();
    const bool hasIcon = m_action && !m_action->icon().isNull();
    return fontMetrics().size(Qt::TextSingleLine, words).width() + (hasIcon ? Metrics::icon() + 8 : 0) + 28;
}

void ActionButton::retire()
{
    if (m_action) {
        removeAction(m_action);
        disconnect(m_action, nullptr, this, nullptr);
    }
    m_action = nullptr;
    hide();
    deleteLater();
}

void ActionButton::followEnabled()
{
    if (m_action)
        setEnabled(m_action->isEnabled());
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    QString plain = m_action->text();
    plain.remove(QLatin1Char('&'));
    // The letter behind Alt is that of the action in its menu; on a page it would be one of the bar's.
    setText(m_compact && !m_action->icon().isNull() ? QString() : plain);
    setAccessibleName(plain);
    setIcon(m_action->icon());
    // What goes off with the keyboard throws it to its neighbour. Whoever shows the button is often about to put
    // another in its place, and says where the keyboard goes: that comes first.
    if (hasFocus() && !m_action->isEnabled())
        QMetaObject::invokeMethod(this, &ActionButton::followEnabled, Qt::QueuedConnection);
    else
        followEnabled();
    if (parentWidget() || !m_action->isVisible()) // shown before it has a place it would be a window for a moment
        setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    // QAction makes a tool tip of its text, without dots, where none was given.
    QString bare = plain;
    bare.remove(QChar(u'…'));
    const bool own = m_action->toolTip() != plain && m_action->toolTip() != bare;
    setToolTip(withKey(own ? m_action->toolTip() : plain, m_action->shortcut()));
}

} // namespace everyport::ui

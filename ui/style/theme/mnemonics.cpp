#include "ui/style/theme/mnemonics.h"

#include <QKeyEvent>
#include <QMenuBar>
#include <QPushButton>

namespace everyport::ui {

void Mnemonics::watch(const QObject* watched, const QEvent* event)
{
    if ((event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease) || !watched->isWidgetType()
        || static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Alt)
        return;
    const bool show = event->type() == QEvent::KeyPress;
    if (show == m_areShown)
        return;
    m_areShown = show;
    const QWidget* window = static_cast<const QWidget*>(watched)->window();
    if (!window)
        return;
    for (QMenuBar* bar : window->findChildren<QMenuBar*>())
        bar->update();
    for (QPushButton* button : window->findChildren<QPushButton*>())
        button->update();
}

} // namespace everyport::ui

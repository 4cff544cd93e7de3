#include "ui/frame/window/shellfollower.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace everyport::ui {

ShellFollower::ShellFollower(QWidget& contents) : m_contents(contents)
{
    QWidget* shell = contents.parentWidget();
    contents.setGeometry(shell->rect());
    contents.setAutoFillBackground(true); // as every window does by itself
    shell->installEventFilter(this);
}

bool ShellFollower::eventFilter(QObject* watched, QEvent* event)
{
    const auto* shell = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Resize)
        m_contents.setGeometry(shell->rect());
    // The answer stands in the event; the shell's own would be yes.
    return event->type() == QEvent::Close && QCoreApplication::sendEvent(&m_contents, event);
}

} // namespace everyport::ui

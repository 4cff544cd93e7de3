#include "ui/frame/window/shellfollower.h"

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
    // Directly: what is sent, and wanted by nobody there, would come back up to the shell.
    QObject& contents = m_contents;
    switch (event->type()) {
    case QEvent::Resize: m_contents.setGeometry(shell->rect()); return false;
    case QEvent::WindowStateChange: contents.event(event); return false;
    case QEvent::KeyPress: return !shell->focusWidget() && contents.event(event);
    // The answer stands in the event; the shell's own would be yes.
    case QEvent::Close: return contents.event(event);
    default: return false;
    }
}

} // namespace everyport::ui

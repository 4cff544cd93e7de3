#include "ui/console/session/eventpump.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace everyport::ui {

void EventPump::take()
{
    if (m_depth > 0)
        return;
    m_allowed.removeAll({});
    ++m_depth;
    const QPointer<EventPump> alive = this;
    QCoreApplication::instance()->installEventFilter(this);
    // Without the reactor's descriptor: its turns belong between commands. Glib's loop does not know this flag; there
    // it is the filter that keeps them out.
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    if (!alive)
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    --m_depth;
}

void EventPump::turn()
{
    if (m_depth > 0)
        return;
    ++m_depth;
    const QPointer<EventPump> alive = this;
    QCoreApplication::processEvents(QEventLoop::AllEvents, longestTurn);
    if (alive)
        --m_depth;
}

bool EventPump::mayHear(QObject* watched) const
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const QPointer<QWidget>& within) {
        return within && widget && (within == widget || within->isAncestorOf(widget));
    });
}

bool EventPump::eventFilter(QObject* watched, QEvent* event)
{
    const bool isWindow = watched->isWindowType();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return !isWindow && !mayHear(watched); // the window hands on to its widgets, which are asked again
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::Close:
    case QEvent::Quit:
    case QEvent::SockAct: return true; // a descriptor is asked again as long as there is something to read
    default: return false;
    }
}

} // namespace everyport::ui

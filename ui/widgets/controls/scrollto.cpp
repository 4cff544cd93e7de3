#include "ui/widgets/controls/scrollto.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

#include "ui/widgets/controls/paneroom.h"

namespace everyport::ui {

void scrollToSoon(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what has just come has its place first
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
            else if (auto* room = qobject_cast<PaneRoom*>(around))
                room->bringIntoSight(widget);
        }
    });
}

/// As PaneRoom does: what the mouse has pressed stays below it, and nothing moves where the window alone was gone to.
void followKeyboard(QScrollArea* area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget* old, QWidget* now) {
        if (old && now && area->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            scrollToSoon(now);
    });
}

} // namespace everyport::ui

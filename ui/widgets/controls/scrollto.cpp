#include "ui/widgets/controls/scrollto.h"

#include <QScrollArea>
#include <QTimer>

#include "ui/widgets/controls/paneroom.h"

namespace everyport::ui {

void scrollToSoon(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
            else if (auto* room = qobject_cast<PaneRoom*>(around))
                room->bringIntoSight(widget);
        }
    });
}

} // namespace everyport::ui

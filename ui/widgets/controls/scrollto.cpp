#include "ui/widgets/controls/scrollto.h"

#include <QScrollArea>
#include <QTimer>

namespace everyport::ui {

void scrollToSoon(QWidget* widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around); area && area->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace everyport::ui

#include "ui/widgets/controls/emptyout.h"

#include <memory>

#include <QLayout>
#include <QWidget>

namespace everyport::ui {

void emptyOut(QLayout& layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace everyport::ui

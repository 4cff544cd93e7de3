#include "ui/style/words/widgetwords.h"

#include <QEvent>
#include <QWidget>

#include "ui/style/words/shownwords.h"
#include "ui/style/words/tips.h"

namespace everyport::ui {
namespace {

constexpr int longestTitle = 250;

} // namespace

void boundWords(QObject* watched, const QEvent* event)
{
    const bool isTip = event->type() == QEvent::ToolTipChange;
    if ((!isTip && event->type() != QEvent::WindowTitleChange) || !watched->isWidgetType())
        return;
    auto* widget = static_cast<QWidget*>(watched);
    // Setting it again sends the event again: then it is what it should be, and that is the end of it.
    if (isTip) {
        if (const QString fit = tipText(widget->toolTip()); fit != widget->toolTip())
            widget->setToolTip(fit);
    } else if (const QString fit = shownInLine(widget->windowTitle(), longestTitle); fit != widget->windowTitle()) {
        widget->setWindowTitle(fit);
    }
}

} // namespace everyport::ui

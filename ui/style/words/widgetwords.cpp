#include "ui/style/words/widgetwords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>

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

void namePart(QObject* watched, const QEvent* event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return;
    auto* widget = static_cast<QWidget*>(watched);
    if (!widget->accessibleName().isEmpty())
        return;
    QWidget* whole = widget->parentWidget();
    if (qobject_cast<QAbstractItemView*>(widget) && whole && whole->inherits("QComboBoxPrivateContainer"))
        whole = whole->parentWidget();
    else if (!qobject_cast<QLineEdit*>(widget))
        return;
    if (qobject_cast<QComboBox*>(whole) || qobject_cast<QKeySequenceEdit*>(whole))
        widget->setAccessibleName(whole->accessibleName());
}

} // namespace everyport::ui

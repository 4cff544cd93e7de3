#include "ui/style/words/tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int longestTip = 2000;

/// The view whose rows stand in this widget; null elsewhere, for its headers too.
QAbstractItemView* viewAbout(QWidget* widget)
{
    auto* view = qobject_cast<QAbstractItemView*>(widget->parentWidget());
    return view && view->viewport() == widget ? view : nullptr;
}

} // namespace

QString tipText(const QString& text)
{
    return shownWords(text, longestTip);
}

void showTip(const QPoint& at, const QString& text, QWidget* of, const QRect& within)
{
    QToolTip::showText(at, tipText(text), of, within);
}

bool tipShown(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (auto* view = viewAbout(widget)) {
        const QModelIndex index = view->indexAt(help->pos());
        const QString text = index.data(Qt::ToolTipRole).toString();
        if (text.isEmpty())
            return false; // its delegate may have one of its own
        showTip(help->globalPos(), text, view, view->visualRect(index));
        return true;
    }
    if (widget->toolTip().isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tipText(widget->toolTip()), widget, {}, widget->toolTipDuration());
    return true;
}

} // namespace everyport::ui

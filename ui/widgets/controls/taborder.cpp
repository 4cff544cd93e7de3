#include "ui/widgets/controls/taborder.h"

#include <QLayout>
#include <QScrollArea>

namespace everyport::ui {

namespace {

void gather(QLayout* layout, QList<QWidget*>* stops);

void gather(QWidget* widget, QList<QWidget*>* stops)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops->append(widget);
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        gather(area->widget(), stops);
    else if (widget->layout())
        gather(widget->layout(), stops);
}

void gather(QLayout* layout, QList<QWidget*>* stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            gather(item->widget(), stops);
        else if (item->layout())
            gather(item->layout(), stops);
    }
}

} // namespace

QList<QWidget*> tabStops(QWidget* root)
{
    QList<QWidget*> stops;
    gather(root, &stops);
    return stops;
}

void tabAsLaidOut(QWidget* root)
{
    const auto stops = tabStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void tabAsLaidOut(QWidget* root, QWidget* kept)
{
    const auto stops = tabStops(root);
    if (!stops.contains(kept))
        return;
    if (stops.first() != kept)
        QWidget::setTabOrder(kept, stops.first());
    tabAsLaidOut(root); // what stood before it is before it again
}

} // namespace everyport::ui

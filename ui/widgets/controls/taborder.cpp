#include "ui/widgets/controls/taborder.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>

namespace everyport::ui {

namespace {

using IsWanted = bool (*)(const QWidget* widget);

bool isStop(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus;
}

/// Also one of several of which another is chosen: Tab stops there as soon as it is.
bool mayBeStop(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return isStop(widget) || (button && button->autoExclusive() && (button->focusPolicy() & Qt::ClickFocus));
}

void gather(QLayout* layout, IsWanted isWanted, QList<QWidget*>* stops);

void gather(QWidget* widget, IsWanted isWanted, QList<QWidget*>* stops)
{
    if (isWanted(widget))
        stops->append(widget);
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        gather(area->widget(), isWanted, stops);
    else if (widget->layout())
        gather(widget->layout(), isWanted, stops);
}

void gather(QLayout* layout, IsWanted isWanted, QList<QWidget*>* stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            gather(item->widget(), isWanted, stops);
        else if (item->layout())
            gather(item->layout(), isWanted, stops);
    }
}

QList<QWidget*> possibleStops(QWidget* root)
{
    QList<QWidget*> stops;
    gather(root, mayBeStop, &stops);
    return stops;
}

} // namespace

QList<QWidget*> tabStops(QWidget* root)
{
    QList<QWidget*> stops;
    gather(root, isStop, &stops);
    return stops;
}

void tabAsLaidOut(QWidget* root)
{
    const auto stops = possibleStops(root);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

void tabAsLaidOut(QWidget* root, QWidget* kept)
{
    const auto stops = possibleStops(root);
    if (!stops.contains(kept))
        return;
    if (stops.first() != kept)
        QWidget::setTabOrder(kept, stops.first());
    tabAsLaidOut(root); // what stood before it is before it again
}

} // namespace everyport::ui

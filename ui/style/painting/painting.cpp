#include "ui/style/painting/painting.h"

#include <QWidget>

namespace everyport::ui {

void paintBox(QPainter* painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal radius, qreal pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = pen / 2;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        painter->setPen(QPen(edge, pen));
        painter->drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius, radius);
    }
    painter->restore();
}

void paintFocusRing(QPainter* painter, const QRectF& box, const Colours& colours, qreal radius)
{
    paintBox(painter, box, {}, colours.accent, radius, 2);
}

bool hasVisibleFocus(const QStyleOption* option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

bool isLook(const QWidget* widget, const char* look)
{
    return widget && widget->property("look").toByteArray() == look;
}

QColor fadedInto(const QColor& colour, const QColor& ground)
{
    return mixed(colour, ground, 0.5);
}

} // namespace everyport::ui

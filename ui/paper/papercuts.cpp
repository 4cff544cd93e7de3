#include "ui/paper/papercuts.h"

#include <QPainter>

namespace everyport::ui {

// Each line once: dashes that two cells draw over each other close to a whole line.
void paintCuts(QPainter* painter, const QRectF& row, qsizetype cells, qreal cellWidth, bool isFirst)
{
    painter->setPen(QPen(Qt::black, 1, Qt::DashLine));
    const qreal right = row.left() + qreal(cells) * cellWidth;
    if (isFirst)
        painter->drawLine(row.topLeft(), QPointF(right, row.top()));
    painter->drawLine(row.bottomLeft(), QPointF(right, row.bottom()));
    for (qsizetype i = 0; i <= cells; ++i) {
        const qreal x = row.left() + qreal(i) * cellWidth;
        painter->drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()));
    }
}

} // namespace everyport::ui

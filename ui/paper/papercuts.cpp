#include "ui/paper/papercuts.h"

#include <QPainter>

#include "ui/paper/paperpages.h"

namespace everyport::ui {

// Each line once: dashes that two cells draw over each other close to a whole line.
void paintCuts(QPainter* painter, const QRectF& row, qsizetype cells, qreal cellWidth, bool isFirst)
{
    painter->setPen(QPen(Qt::black, 1, Qt::DashLine));
    const QRectF all = paperPlace(QRectF(row.left(), row.top(), qreal(cells) * cellWidth, row.height()));
    if (isFirst)
        painter->drawLine(all.topLeft(), all.topRight());
    painter->drawLine(all.bottomLeft(), all.bottomRight());
    for (qsizetype i = 0; i <= cells; ++i) {
        const qreal x = all.left() + qreal(i) * cellWidth;
        painter->drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
    }
}

} // namespace everyport::ui

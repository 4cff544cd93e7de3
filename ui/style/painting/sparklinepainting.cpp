#include "ui/style/painting/sparklinepainting.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

namespace everyport::ui {

void paintSparkline(QPainter* painter, const QRectF& where, const QList<double>& values, const QColor& colour,
    Qt::LayoutDirection direction, double top)
{
    if (values.size() < 2 || where.width() < 2)
        return;
    const double most = top > 0 ? top : qMax(1e-9, *std::max_element(values.cbegin(), values.cend()));
    const bool isMirrored = direction == Qt::RightToLeft;
    const qreal first = isMirrored ? where.right() : where.left(), last = isMirrored ? where.left() : where.right();
    const qreal step = (last - first) / qreal(values.size() - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(first + step * qreal(i),
            where.bottom() - 0.7 - (where.height() - 1.4) * qBound(0.0, values[i] / most, 1.0));
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(last, where.bottom());
    area.lineTo(first, where.bottom());
    area.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor pale = colour;
    pale.setAlphaF(colour.lightness() > 150 ? 0.16f : 0.1f);
    painter->fillPath(area, pale);
    painter->strokePath(line, QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

} // namespace everyport::ui

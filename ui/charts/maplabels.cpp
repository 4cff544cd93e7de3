#include "ui/charts/maplabels.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

namespace everyport::ui {

namespace {

constexpr qreal side = 4; // of the plate beside the words, px
constexpr qreal away = 2; // from the mark
constexpr qreal shortened[] = {1, 0.75, 0.5, 0.34};
constexpr qreal leastLetters = 4; // fewer of a name that is cut tell nothing
constexpr qreal plateOpacity = 0.86;

/// Below, above, and at both sides of the mark.
QList<QRectF> boxesBy(const QRectF& mark, const QSizeF& size, const QRectF& plan)
{
    const QPointF middle(mark.center().x() - size.width() / 2, mark.center().y() - size.height() / 2);
    const QPointF corners[] = {{middle.x(), mark.bottom() + away}, {middle.x(), mark.top() - away - size.height()},
        {mark.right() + away, middle.y()}, {mark.left() - away - size.width(), middle.y()}};
    QList<QRectF> boxes;
    for (const QPointF& corner : corners) {
        QRectF box(corner, size);
        const bool isUpright = corner.x() == middle.x(); // along the plan's edge it may stand a little aside
        if (isUpright)
            box.moveLeft(qBound(plan.left(), box.left(), qMax(plan.left(), plan.right() - size.width())));
        if (plan.contains(box))
            boxes.append(box);
    }
    return boxes;
}

bool isFree(const QRectF& box, const QList<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&box](const QRectF& other) { return other.intersects(box); });
}

} // namespace

QList<MapLabel> placeLabels(
    const QList<QRectF>& marks, const QStringList& names, const QRectF& plan, const QFontMetricsF& metrics)
{
    QList<MapLabel> labels;
    QList<QRectF> boxes;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        QList<QRectF> others = marks;
        others.removeAt(i);
        const qreal whole = qMin(metrics.horizontalAdvance(names.value(i)) + 1, plan.width() - 2 * side);
        const qreal least = qMin(whole, metrics.averageCharWidth() * leastLetters);
        const auto find = [&](const QList<QRectF>& alsoTaken) -> MapLabel {
            for (const qreal part : shortened) {
                const qreal width = qMax(whole * part, least);
                for (const QRectF& box : boxesBy(marks[i], {width + 2 * side, metrics.height()}, plan)) {
                    if (isFree(box, boxes) && isFree(box, alsoTaken))
                        return {metrics.elidedText(names.value(i), Qt::ElideRight, width), box};
                }
            }
            return {};
        };
        MapLabel label = names.value(i).isEmpty() ? MapLabel{} : find(others);
        if (label.box.isEmpty() && !names.value(i).isEmpty())
            label = find({});
        if (!label.box.isEmpty())
            boxes.append(label.box);
        labels.append(label);
    }
    return labels;
}

void paintLabel(QPainter* painter, const MapLabel& label, const QFont& font, const QColor& text, const QColor& plate)
{
    if (label.box.isEmpty())
        return;
    painter->save();
    QColor ground = plate;
    ground.setAlphaF(float(plateOpacity));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(label.box, side, side);
    painter->setFont(font);
    painter->setPen(text);
    painter->drawText(label.box, int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip, label.words);
    painter->restore();
}

} // namespace everyport::ui

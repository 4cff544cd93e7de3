#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QStringList>

class QColor;
class QFontMetricsF;
class QPainter;

namespace everyport::ui {

/// A name beside a mark on a plan. A value.
struct MapLabel {
    QString words = {}; ///< As they are shown: cut with "…" where there is no room for all.
    QRectF box = {};    ///< Empty: there is no room for it at all.
};

/// Names of marks, in their order: below its mark, or above, or beside it, within the plan, where it covers no other
/// name and if possible no other mark. Where names stand too close they are cut, and at last left out; the first have
/// the first choice. `names` are as many as `marks`.
QList<MapLabel> placeLabels(
    const QList<QRectF>& marks, const QStringList& names, const QRectF& plan, const QFontMetricsF& metrics);

/// On a plate of its own, since a plan may have anything there.
void paintLabel(QPainter* painter, const MapLabel& label, const QFont& font, const QColor& text, const QColor& plate);

} // namespace everyport::ui

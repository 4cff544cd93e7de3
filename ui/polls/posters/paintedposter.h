#pragma once

#include <QFont>
#include <QPixmap>

#include "ui/polls/posters/poster.h"

namespace everyport::ui {

/// A poster as it was painted last, for a screen that is painted more often than the poster changes: laying out words
/// and sentences takes longer than a frame. One whose bars move is painted at once.
class PaintedPoster {
public:
    void paint(QPainter* painter, const QRectF& where, const Poster& poster);
    int times() const { return m_times; } ///< It was painted anew.
    void forget() { m_picture = {}; }     ///< Of a large screen it is large.

private:
    void paintAnew(const QSizeF& size, qreal scale, const Poster& poster);

    QPixmap m_picture;
    Poster m_poster;
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    int m_times = 0;
};

} // namespace everyport::ui

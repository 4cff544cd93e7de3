#include "ui/frame/skeleton/windowskeleton.h"

#include <QPainter>
#include <QPalette>
#include <QStyle>

#include "ui/frame/skeleton/railwidth.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

constexpr int line = 1; ///< Between the parts; each belongs to one of them, as below.

} // namespace

WindowSkeleton WindowSkeleton::of(QSize window, Qt::LayoutDirection direction)
{
    const int top = Metrics::menuRow() + line;
    const int bottom = window.height() - Metrics::statusBar();
    const int side = RailWidth::in(window.width());
    const int head = Metrics::header() + line;
    const auto placed = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(direction, QRect(QPoint(), window), QRect(x, y, width, height));
    };
    return {.menus = placed(0, 0, window.width(), top),
        .rail = placed(0, top, side, bottom - top),
        .header = placed(side, top, window.width() - side, head),
        .page = placed(side, top + head, window.width() - side, bottom - top - head),
        .status = placed(0, bottom, window.width(), Metrics::statusBar())};
}

void WindowSkeleton::paint(QPainter& painter, const QPalette& palette) const
{
    const QColor& colour = Colours::of(palette).line;
    // Bands do not overlap: a window's first pixels are a good part of what its first paint costs.
    for (const QRect& band : {menus, rail, status})
        painter.fillRect(band, palette.window());
    painter.fillRect(header.united(page), palette.base());
    painter.fillRect(QRect(menus.left(), menus.bottom(), menus.width(), line), colour);
    painter.fillRect(QRect(header.left(), header.bottom(), header.width(), line), colour);
    painter.fillRect(QRect(status.left(), status.top(), status.width(), line), colour);
    // The rail's is at the side of the page.
    const int x = rail.left() < page.left() ? rail.right() : rail.left();
    painter.fillRect(QRect(x, rail.top(), line, rail.height()), colour);
}

} // namespace everyport::ui

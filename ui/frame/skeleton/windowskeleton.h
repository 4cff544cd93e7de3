#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QPalette;

namespace everyport::ui {

/// Where the parts of the window will stand, in window coordinates, before any of them is made. A window that has only
/// these paints them as empty bands: so a person sees it as early as an empty one, and nothing moves or changes its
/// colour when the widgets come. Needs no font, icon or word; those are what a start waits for.
struct WindowSkeleton {
    QRect menus;
    QRect rail;
    QRect header;
    QRect page; ///< Below the header.
    QRect status;

    /// Of a window of that size; mirrored from right to left.
    static WindowSkeleton of(QSize window, Qt::LayoutDirection direction);

    void paint(QPainter& painter, const QPalette& palette) const; ///< Every pixel of the window.
};

} // namespace everyport::ui

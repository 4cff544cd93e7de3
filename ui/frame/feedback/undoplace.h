#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

namespace everyport::ui {

/// What is seen of a page, in its own coordinates.
struct SeenOfPage {
    QList<QRect> controls; ///< What is pressed or typed into: nobody finds it below something else.
    QList<QRect> words;    ///< What is read: rows, sentences, charts.
};

/// Without what is in `bar`, hidden or scrolled away.
SeenOfPage seenOfPage(const QWidget& page, const QWidget& bar);

/// Where a bar of this size lies: at the page's bottom, and as far up as controls drive it, if that is not above the
/// middle. On one height at the end of the page, or in its middle, where it would hide less that is read; at the bottom
/// a little shorter rather than further up.
QRect undoPlace(const QRect& page, QSize size, const SeenOfPage& seen, Qt::LayoutDirection direction);

} // namespace everyport::ui

#pragma once

#include <QFont>

#include "ui/style/colours/statemark.h"

class QModelIndex;

namespace everyport::ui {

/// The room that RowPainter needs for a cell, in px, without the insets at a column's edges.
struct CellNeed {
    int text = 0;  ///< With less the text is cut: it, and all that stands around it.
    int whole = 0; ///< For the second text, too.
};
int cellTextWidth(const QModelIndex& index); ///< Of the text alone, whole.
CellNeed cellNeed(const QModelIndex& index);
Mark markOfSecond(const QModelIndex& index); ///< Before the second text, of a trouble: none tells it by colour alone.

/// The font of a cell's text, as its roles say.
QFont cellFont(const QModelIndex& index);

} // namespace everyport::ui

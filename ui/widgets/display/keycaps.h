#pragma once

#include <QWidget>

class QPainter;

namespace everyport::ui {

/// "Ctrl" "K" as little caps. Paints right-aligned in `where` and gives the width used.
qreal paintKeyCaps(
    QPainter* painter, const QRectF& where, const QString& keys, const QPalette& palette, bool atRight = true);
qreal keyCapsWidth(const QString& keys);

} // namespace everyport::ui

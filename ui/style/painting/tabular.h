#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// Text whose digits all take the same room, so that a number that moves does not jump about and columns of
/// numbers stand under each other. Qt 6.4 cannot ask a font for its tabular digits; where a font's digits
/// differ in width they are drawn one by one.
void drawTabular(QPainter* painter, const QRectF& where, int alignment, const QString& text);
qreal tabularWidth(const QFont& font, const QString& text);
/// For QPainter::drawText: the text runs as its own letters do, whichever way the window runs, so that a question's
/// mark stands at its end; `alignment`, where left is left, stays.
int asWritten(int alignment, const QString& text);

} // namespace everyport::ui

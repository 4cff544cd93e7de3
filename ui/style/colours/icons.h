#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// One of Lucide's icons in resources/icons, by Lucide's own name. It takes its colour from the program's palette
/// each time it is drawn: second text at rest, accent when on or selected, pale when disabled.
QIcon icon(const QString& name);

/// The same in a colour of your own.
void paintIcon(QPainter* painter, const QString& name, const QRectF& where, int size, const QColor& colour);
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale);
bool hasIcon(const QString& name);

/// The program's own sign.
QIcon programIcon();

} // namespace everyport::ui

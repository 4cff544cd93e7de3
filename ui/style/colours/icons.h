#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace everyport::ui {

/// The Lucide icon (lucide.dev) of that name, one of those in resources/icons. It takes its colour from the
/// application's palette each time it is drawn: Colours::text2 at rest, accent when on or selected, pale when disabled.
/// An unknown name gives a null icon.
QIcon icon(const QString& name);

/// Paints an icon, `size` logical pixels big, in the middle of `where`. An empty name paints nothing.
void paintIcon(QPainter* painter, const QString& name, const QRectF& where, int size, const QColor& colour);
/// An icon of `size` logical pixels for a device that has `scale` pixels to one of these.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal scale);
bool hasIcon(const QString& name);
/// The icon's name for what points along the line, as back, onward and what is folded do: where the window runs from
/// right to left the one that points the other way. Code keeps its own.
QString alongTheLine(const QString& name);

/// The program's own icon, for windows and the desktop.
QIcon programIcon();

} // namespace everyport::ui

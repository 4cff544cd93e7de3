#pragma once

#include <optional>

#include <QByteArray>

class QWidget;

namespace everyport::ui {

// Startup notification, of freedesktop.org: a starter on X11 shows that a program is on its way until it is told of a
// window. Qt tells for the window that a start puts up, not for one that was there.

/// Says that the start `id` has led to `window`, and asks the window manager for the front as of that start. Nothing
/// on other platforms, and without an id.
void completeX11Start(const QWidget& window, const QByteArray& id);

QByteArrayList startRemovalPieces(const QByteArray& id);  ///< What is told, in messages of twenty bytes.
std::optional<quint32> timeOfStart(const QByteArray& id); ///< In the X server's milliseconds, where the id has it.

} // namespace everyport::ui

#pragma once

#include <QString>

class QWidget;

namespace everyport::ui {

/// Shows the top-level window to whoever has just asked for it. Desktops keep a program that nobody works with from
/// coming to the front by itself: `token` says that a click or a start elsewhere was meant for it (Wayland's
/// xdg-activation; X11's startup notification, which is completed by this). Empty where the desktop gave none.
void bringToFront(QWidget& window, const QString& token = {});

} // namespace everyport::ui

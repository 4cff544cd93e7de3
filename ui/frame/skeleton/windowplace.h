#pragma once

#include <QSize>

class QSettings;
class QWidget;

namespace everyport::ui {

/// How large a window is that was never shown before: 1280×800, or what of a smaller screen is free of panels, with
/// room for the window's own frame. In device-independent pixels.
QSize firstWindowSize(QSize available);

/// Where the window was when it was last closed, on a screen that is there now; see firstWindowSize where it never was.
void restorePlace(QWidget& window, const QSettings& memory);
void rememberPlace(const QWidget& window, QSettings& memory); ///< For the next start.

} // namespace everyport::ui

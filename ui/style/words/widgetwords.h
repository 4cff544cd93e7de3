#pragma once

class QEvent;
class QObject;

namespace everyport::ui {

/// Bounds what a widget was just told of itself: its tool tip, which screen readers take for its description, too, and
/// a window's title, which the desktop shows. Called by Style for every event; whoever sets them need not think of it.
void boundWords(QObject* watched, const QEvent* event);

} // namespace everyport::ui

#pragma once

class QEvent;
class QObject;

namespace everyport::ui {

/// Bounds what a widget was just told of itself: its tool tip, which screen readers take for its description, too, and
/// a window's title, which the desktop shows. Called by Style for every event; whoever sets them need not think of it.
void boundWords(QObject* watched, const QEvent* event);
/// Gives a part that Qt makes for itself the name of what it is a part of: the line of a combo box or of a key's field,
/// and the list that a combo box drops down. Called by Style for every event: it waits until the part is shown, since
/// Qt makes and polishes it before the whole has its name.
void namePart(QObject* watched, const QEvent* event);

} // namespace everyport::ui

#pragma once

#include <QList>

class QWidget;

namespace everyport::ui {

/// What Tab stops at in `root`, itself first where it does, as the layouts have it; also what is hidden or disabled
/// just now.
QList<QWidget*> tabStops(QWidget* root);

/// Lets Tab go through what stands in `root` as its layouts have it, where parts of it came at other times: Qt's own
/// order is that of making. The first of them stays in its place; where that is one that came later, take a `root` that
/// begins with an older one.
void tabAsLaidOut(QWidget* root);
/// The same around `kept`, one of them, which stays in its place instead of the first.
void tabAsLaidOut(QWidget* root, QWidget* kept);

} // namespace everyport::ui

#pragma once

#include <QList>

class QWidget;

namespace everyport::ui {

/// The parts of `whole` as its layout has them, from the top down and in a line from its beginning; a splitter's as
/// they stand in it. Empty where nothing lays them out.
QList<const QWidget*> partsAsLaidOut(const QWidget* whole);

} // namespace everyport::ui

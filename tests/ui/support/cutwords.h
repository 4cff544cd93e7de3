#pragma once

#include <QStringList>

class QWidget;

namespace everyport::ui {

/// What of a window is seen but not whole, by geometry: the words of buttons, boxes, labels, states, tabs and column
/// heads that have less room than they need as they are painted, and what stands in an area that is scrolled up and
/// down but is wider than that. Each as `QPushButton “Save” needs 80 and has 60`; empty where nothing is cut.
///
/// A button is not excused by its tool tip, which nobody sees who reads the page. A label is that gives way on purpose
/// (Text::setElided): it has its words there.
QStringList cutWords(const QWidget& top);

} // namespace everyport::ui

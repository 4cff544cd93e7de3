#pragma once

class QWidget;

namespace everyport::ui {

/// Brings it into sight in all areas that scroll around it, once what was made or shown just now has its place.
void scrollToSoon(QWidget* widget);

} // namespace everyport::ui

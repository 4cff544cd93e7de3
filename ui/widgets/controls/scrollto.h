#pragma once

class QScrollArea;
class QWidget;

namespace everyport::ui {

/// Brings it into sight in all areas that scroll around it, once what was made or shown just now has its place.
void scrollToSoon(QWidget* widget);

/// From now on it scrolls to whatever in it gets the keyboard; Qt's own does so where Tab was pressed within it alone.
void followKeyboard(QScrollArea* area);

} // namespace everyport::ui

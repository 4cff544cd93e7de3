#pragma once

namespace everyport::ui {

/// What screen readers are told of widgets that Qt leaves without a name or role (AT-SPI): a list to choose from says
/// what it is for and not its value alone; a window is a window; what is scrolled and has the keyboard is a document;
/// parts are read as they stand; what has the property "coversView" and stands in place of a view's rows is told beside
/// the view, which tells of its rows alone. Installed once, by the style; later calls change nothing.
void installAccess();

} // namespace everyport::ui

#pragma once

class QWidget;

namespace everyport::ui {

/// Whether what is typed goes there. A menu that is opened has the keyboard only for itself: what it offers is meant
/// for where the keyboard was, and goes back to.
bool hasKeyboard(const QWidget* widget);
void noticeMenus(); ///< Once, before the first menu opens, for hasKeyboard to know.

} // namespace everyport::ui

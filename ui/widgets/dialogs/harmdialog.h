#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace everyport::ui {

/// Asks before people are cut off: what would become of whom, a verb that has the look of harm, and "Leave it as it
/// is", which has the keyboard. `apply` is called when the verb is pressed.
struct HarmQuestion {
    QString title = {};
    QString text = {};
    QString verb = {};
    QString keep = {}; ///< The safe one; empty: "Leave it as it is", which is no word for a person.
    int height = 150;  ///< px at 13
    std::function<void()> apply = {};
};
void askBeforeHarm(QWidget* parent, const HarmQuestion& question);

} // namespace everyport::ui

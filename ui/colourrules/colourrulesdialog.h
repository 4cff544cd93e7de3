#pragma once

#include <functional>

class QWidget;

namespace everyport::ui {

class ColourRules;
class Dialog;

/// Where colour rules are made, ordered, copied as text and pasted. Opens at once and does not block; `rules` must
/// outlive `parent`. What is changed counts when *Done* is pressed.
Dialog* showColourRules(ColourRules* rules, QWidget* parent);

} // namespace everyport::ui

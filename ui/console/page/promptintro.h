#pragma once

#include <QWidget>

namespace everyport::ui {

class ConsoleController;

/// What stands above the first command: what this is, what it may, and three lines to begin with.
class PromptIntro : public QWidget {
    Q_OBJECT
public:
    PromptIntro(ConsoleController& controller, QWidget* parent);
};

} // namespace everyport::ui

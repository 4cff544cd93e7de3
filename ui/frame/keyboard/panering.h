#pragma once

#include <functional>

#include <QList>

class QWidget;

namespace everyport::ui {

/// The panes of a window in the order in which F6 goes round them. Made anew at each press: panes come and go.
class PaneRing {
public:
    /// One that is not to be seen is left out. `enter` gives it the keyboard.
    void add(QWidget* pane, std::function<void()> enter);
    void step(int by); ///< From the pane that has the keyboard; from nowhere to the first.

private:
    QList<std::function<void()>> m_enter;
    qsizetype m_current = -1;
};

/// Gives a pane the keyboard; one that takes no keys itself hands them to its first control.
void enterPane(QWidget* pane, Qt::FocusReason reason);

} // namespace everyport::ui

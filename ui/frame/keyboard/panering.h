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
    /// From the pane that has the keyboard; from what stands between panes as from the one that Tab has left for it:
    /// the chips beside a filter are the filter's. From nowhere to the first.
    void step(int by);

private:
    struct Pane {
        QWidget* widget = nullptr;
        std::function<void()> enter;
    };
    qsizetype indexOf(const QWidget* focus) const; ///< Of the last that holds it; -1: none does.
    qsizetype current() const;

    QList<Pane> m_panes;
};

/// Gives a pane the keyboard; one that takes no keys itself hands them to its first control.
void enterPane(QWidget* pane, Qt::FocusReason reason);
/// The same for what of it had the keyboard last, where that is still to be had: a widget knows, also while another
/// page has the keyboard.
void reenterPane(QWidget* pane, Qt::FocusReason reason);

} // namespace everyport::ui

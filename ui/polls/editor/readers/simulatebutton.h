#pragma once

#include <functional>

#include "ui/widgets/controls/wrappedbutton.h"

namespace everyport::ui {

class AssignTaps;
class PollController;
class PollDraft;

/// Gives a simulated reader to each answer of the draft that has none; hidden where all have one. Stands below the
/// readers, and below the answers where there is no room for the readers beside them.
class SimulateButton : public WrappedButton {
    Q_OBJECT
public:
    SimulateButton(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent);
    void setOffered(bool isOffered); ///< Not where another one is in sight.
    /// Who has the keyboard once it has nothing to do; otherwise whoever Tab would go to.
    void setNext(std::function<QWidget*()> next) { m_next = std::move(next); }

private:
    void refresh();
    void passKeyboard();
    void addSimulated();

    PollController& m_controller;
    PollDraft& m_draft;
    AssignTaps& m_taps;
    std::function<QWidget*()> m_next;
    bool m_isOffered = true;
};

} // namespace everyport::ui

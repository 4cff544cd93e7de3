#pragma once

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

private:
    void refresh();
    void addSimulated();

    PollController& m_controller;
    PollDraft& m_draft;
    AssignTaps& m_taps;
    bool m_isOffered = true;
};

} // namespace everyport::ui

#pragma once

#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

class AssignTaps;
class PollController;
class PollDraft;

/// Answers by readers, one choice a reader: the whole assignment at a glance.
class ReaderGrid : public Dialog {
    Q_OBJECT
public:
    ReaderGrid(PollController& controller, PollDraft& draft, AssignTaps& taps, QWidget* parent);
};

} // namespace everyport::ui

#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QSpinBox;

namespace everyport::ui {

/// Asks how many tickets are made and printed.
class TicketsDialog : public Dialog {
    Q_OBJECT
public:
    explicit TicketsDialog(QWidget* parent);

Q_SIGNALS:
    void countGiven(int count);

private:
    QSpinBox* m_count;
};

} // namespace everyport::ui

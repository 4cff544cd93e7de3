#pragma once

#include <QPointer>

#include "ui/widgets/controls/switch.h"

class QAction;

namespace everyport::ui {

/// A switch that stands for a checkable action and follows it: words, state, enabled, tool tip with its key.
class ActionSwitch : public Switch {
    Q_OBJECT
public:
    explicit ActionSwitch(QAction* action, QWidget* parent = nullptr);
    void retire(); ///< Goes when nothing needs it any more; follows nothing from now on.

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace everyport::ui

#pragma once

#include <QWidget>

namespace everyport::ui {

/// A grey plate with a hairline round it, for what is looked at first in a pane.
class Plate : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace everyport::ui

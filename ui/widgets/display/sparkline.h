#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

#include "ui/style/painting/sparklinepainting.h"

namespace everyport::ui {

/// One line or two of the last values, as wide as there is room: a tile's chart. Its accessible name should say
/// what the lines are and the newest values.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setLine(int line, const QList<double>& values, const QColor& colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QList<double> values;
        QColor colour;
    };
    QList<Line> m_lines;
};

} // namespace everyport::ui

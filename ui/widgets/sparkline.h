#pragma once

#include <QColor>
#include <QList>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace everyport::ui {

/// A little line of the last values, filled below. `top` 0 scales to the largest.
void paintSparkline(QPainter* painter, const QRectF& where, const QList<double>& values, const QColor& colour,
    double top = 0);

/// One or two of them, wide: a tile's chart. Each line is named to a screen reader by the accessible name.
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

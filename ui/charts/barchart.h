#pragma once

#include <QWidget>

#include "ui/charts/barlayout.h"
#include "ui/charts/barmotion.h"
#include "ui/charts/chartshape.h"

class QScrollBar;

namespace everyport::ui {

/// The chart of a poll on a page: bars, or what its ChartForm says. New lengths are walked to within 200 ms, or at once
/// where the desktop wants no motion. Where not all rows have room it scrolls, a leading bar staying in sight. Each bar
/// or word is named to screen readers.
class BarChart : public QWidget {
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);
    ~BarChart() override;

    void setData(const ChartData& data);
    const ChartData& data() const { return m_data; }
    /// What a screen reader says of one bar.
    QString spoken(int row) const;
    QRect rowRect(int row) const; ///< As shown now.
    int rowCount() const { return int(m_data.rows.size()); }
    void setChoosable(bool choosable) { m_choosable = choosable; } ///< Else arrow keys scroll.
    /// The answer that was chosen by arrow keys or a click, until it is clicked again or another question comes; empty:
    /// none.
    QString chosen() const { return m_chosen; }
    int chosenRow() const; ///< -1: none.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void layShape();
    void scrollOver(qreal all, int step);
    void paintShape(QPainter* painter);
    void choose(int row);
    void step(int by);
    QRectF room() const;
    int rowAt(const QPoint& point) const;
    void paintPinnedLeader(QPainter* painter, const ChartLook& look);

    ChartData m_data;
    BarLayout m_layout;
    std::unique_ptr<ChartShape> m_shape; ///< None: bars.
    QScrollBar* m_scroll;
    BarMotion m_motion;
    QString m_chosen;
    bool m_choosable = false;
};

} // namespace everyport::ui

#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include "ui/charts/barlayout.h"

class QScrollBar;

namespace everyport::ui {

/// The bars of a poll on a page. New lengths are walked to within 200 ms, or at once where the desktop wants no
/// motion. Where not all rows have room it scrolls, the leader staying in sight. Each bar is named to screen readers.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowClicked(const QString& answer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    QRectF room() const;
    int rowAt(const QPoint& point) const;
    QList<qreal> lengthsNow() const;
    void paintPinnedLeader(QPainter* painter, const ChartLook& look);

    ChartData m_data;
    BarLayout m_layout;
    QScrollBar* m_scroll;
    QVariantAnimation m_walk;
    QList<qreal> m_from;
};

} // namespace everyport::ui

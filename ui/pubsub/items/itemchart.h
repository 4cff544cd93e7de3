#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

namespace everyport::ui {

/// One number of a node's items over time, oldest where a line of the language begins.
class ItemChart : public QWidget {
    Q_OBJECT
public:
    explicit ItemChart(QWidget* parent = nullptr);
    /// x: wall ms, ascending; y: the value.
    void setPoints(const QString& name, const QList<QPointF>& points);
    QSize sizeHint() const override;

    /// The round numbers that an axis from `low` to `high` shows, at most five.
    static QList<double> ticks(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintAxis(QPainter& painter, const QRectF& plot, const QList<double>& marks);
    void paintTimes(QPainter& painter, const QRectF& plot);
    QPointF place(const QPointF& point, const QRectF& plot, double low, double high) const;

    QString m_name;
    QList<QPointF> m_points;
};

} // namespace everyport::ui

#pragma once

#include <deque>
#include <optional>

#include <QList>
#include <QWidget>

namespace everyport::ui {

/// What came in and went out of all connections in the last time, as two lines of points that stand an interval apart.
/// The newest is where a line of the language ends. Dragging over it chooses a span of time; a click or Esc takes it
/// away.
class RateGraph : public QWidget {
    Q_OBJECT
public:
    struct Span {
        qint64 from = 0; ///< Milliseconds since 1970, both.
        qint64 to = 0;
        bool operator==(const Span&) const = default;
    };
    struct Rate {
        qint64 at = 0; ///< Its newest moment, in milliseconds since 1970.
        double in = 0; ///< Bytes a second; less than 0: nobody has looked.
        double out = 0;
    };
    static constexpr int points = 120;         ///< So many intervals are shown.
    static constexpr int longestInterval = 60; ///< In seconds.

    explicit RateGraph(QWidget* parent = nullptr);

    /// Bytes that have passed until now, since the program's start; often enough, at least once a second. After a
    /// pause nothing is said of what passed in it.
    void sample(qint64 now, quint64 in, quint64 out);
    const std::optional<Span>& span() const { return m_span; }
    void choose(std::optional<Span> span);
    /// How far apart the points are, in whole seconds up to the longest; 1 at first. What was sampled is kept for all.
    void setInterval(int seconds);
    int interval() const { return m_interval; }
    QList<Rate> series() const; ///< What is shown, oldest first.
    QByteArray csv() const;     ///< The same, as comma-separated text with headings; times in UTC (ISO 8601).
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void spanChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Sample {
        Rate rate;
        qint64 msecs = 0; ///< In which it passed.
    };
    qint64 shortestSpan() const { return qint64(m_interval) * 1000; }
    qint64 shownMsecs() const { return qint64(points) * m_interval * 1000; }
    QRectF placed(const QRectF& rect) const; ///< Mirrored where the language runs from right to left.
    QRectF plot() const;
    QFont smallFont() const;
    double namesWidth() const; ///< Of the lines, at their ends.
    qint64 timeAt(double x) const;
    double xOf(qint64 at) const;
    /// At `side` of its room, in the direction that its words have.
    void words(QPainter& painter, const QRectF& where, Qt::Alignment side, const QString& text) const;
    void paintLine(
        QPainter& painter, const QList<Rate>& series, double Rate::*rate, double most, const QColor& colour) const;
    void say();

    std::deque<Sample> m_samples; ///< Oldest first.
    quint64 m_in = 0;
    quint64 m_out = 0;
    qint64 m_now = 0;
    int m_interval = 1;
    std::optional<Span> m_span;
    std::optional<qint64> m_pressed; ///< Where a drag began.
};

} // namespace everyport::ui

#pragma once

#include <deque>
#include <optional>

#include <QWidget>

namespace everyport::ui {

/// What came in and went out of all connections in the last minutes, as two lines. Dragging over it chooses a span of
/// time; a click or Esc takes it away.
class RateGraph : public QWidget {
    Q_OBJECT
public:
    struct Span {
        qint64 from = 0; ///< Milliseconds since 1970, both.
        qint64 to = 0;
        bool operator==(const Span&) const = default;
    };
    static constexpr qint64 shownMsecs = 120'000;

    explicit RateGraph(QWidget* parent = nullptr);

    /// Bytes that have passed until now, since the program's start; often enough, at least once a second. After a
    /// pause nothing is said of what passed in it.
    void sample(qint64 now, quint64 in, quint64 out);
    const std::optional<Span>& span() const { return m_span; }
    void choose(std::optional<Span> span);
    int samples() const { return int(m_samples.size()); }
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
        qint64 at = 0;
        double in = 0; ///< Bytes a second; less than 0: nobody has looked.
        double out = 0;
    };
    QRectF plot() const;
    qint64 timeAt(double x) const;
    double xOf(qint64 at) const;
    double most() const;
    void paintLine(QPainter& painter, double Sample::*rate, double most, const QColor& colour) const;
    void say();

    std::deque<Sample> m_samples; ///< Oldest first.
    quint64 m_in = 0;
    quint64 m_out = 0;
    qint64 m_now = 0;
    std::optional<Span> m_span;
    std::optional<qint64> m_pressed; ///< Where a drag began.
};

} // namespace everyport::ui

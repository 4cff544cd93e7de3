#pragma once

#include <QList>
#include <QVariantAnimation>

class QWidget;

namespace everyport::ui {

struct ChartData;

/// Has the bars of a chart move to their new lengths where they would jump: within 200 ms, or not at all where the
/// desktop wants no motion. A part of the widget that paints them, which is painted anew as they move.
class BarMotion {
public:
    explicit BarMotion(QWidget& chart);

    void start(const QList<qreal>& from); ///< By row, to the counts that `lengths` is asked with.
    void stop();                          ///< They are where they belong.
    bool isRunning() const;
    QList<qreal> lengths(const ChartData& data) const; ///< By row, as they are now; its counts where nothing moves.

private:
    QWidget& m_chart;
    QVariantAnimation m_way;
    QList<qreal> m_from;
};

} // namespace everyport::ui

#pragma once

#include <QHash>
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

    /// To other counts: each bar from where it is just now, also on its way and whatever place its row has then.
    /// Nothing moves where there are more answers than before, or fewer.
    void move(const ChartData& before, const ChartData& now);
    void stop(); ///< They are where they belong.
    bool isRunning() const;
    QList<qreal> lengths(const ChartData& data) const; ///< By row, as they are now; its counts where nothing moves.

private:
    QWidget& m_chart;
    QVariantAnimation m_way;
    QHash<QString, qreal> m_from; ///< By the row's id.
};

} // namespace everyport::ui

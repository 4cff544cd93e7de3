#include "ui/charts/barmotion.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

#include "ui/charts/chartdata.h"

namespace everyport::ui {

BarMotion::BarMotion(QWidget& chart) : m_chart(chart)
{
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(&m_way, &QVariantAnimation::valueChanged, &chart, QOverload<>::of(&QWidget::update));
}

void BarMotion::move(const ChartData& before, const ChartData& now)
{
    const auto isSame = [](const ChartRow& a, const ChartRow& b) { return a.id == b.id && a.count == b.count; };
    if (std::equal(before.rows.begin(), before.rows.end(), now.rows.begin(), now.rows.end(), isSame))
        return; // what is on its way goes on
    const QList<qreal> reached = lengths(before);
    QHash<QString, qreal> from;
    for (qsizetype row = 0; row < before.rows.size(); ++row)
        from.insert(before.rows[row].id, reached[row]);
    stop();
    const int msecs = m_chart.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_chart);
    const bool moves = std::any_of(
        now.rows.begin(), now.rows.end(), [&from](const ChartRow& row) { return from.value(row.id) != row.count; });
    if (msecs <= 0 || before.rows.size() != now.rows.size() || !moves)
        return;
    m_from = from;
    m_way.setDuration(qMin(200, msecs));
    m_way.start();
}

void BarMotion::stop()
{
    m_way.stop();
    m_from.clear();
}

bool BarMotion::isRunning() const
{
    return m_way.state() == QAbstractAnimation::Running;
}

QList<qreal> BarMotion::lengths(const ChartData& data) const
{
    const qreal way = m_way.currentValue().toReal();
    QList<qreal> lengths;
    for (const ChartRow& row : data.rows) {
        const qreal to = row.count;
        const qreal from = isRunning() ? m_from.value(row.id, to) : to; // one that has just been added stands
        lengths.append(from + (to - from) * way);
    }
    return lengths;
}

} // namespace everyport::ui

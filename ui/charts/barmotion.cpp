#include "ui/charts/barmotion.h"

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

void BarMotion::start(const QList<qreal>& from)
{
    stop();
    const int msecs = m_chart.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_chart);
    if (msecs <= 0)
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
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        const qreal to = data.rows[row].count;
        const qreal from = isRunning() && row < m_from.size() ? m_from[row] : to; // one that has just been added stands
        lengths.append(from + (to - from) * way);
    }
    return lengths;
}

} // namespace everyport::ui

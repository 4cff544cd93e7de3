#include "ui/devices/readschart.h"

#include <algorithm>
#include <numeric>

#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

ReadsChart::ReadsChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReadsChart::setReads(const std::array<quint32, 60>& minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    setAccessibleName(tr("Reads in the last hour: %1, at most %2 a minute")
                          .arg(locale().toString(total()), locale().toString(most())));
    update();
}

quint32 ReadsChart::total() const
{
    return std::accumulate(m_minutes.begin(), m_minutes.end(), 0u);
}

quint32 ReadsChart::most() const
{
    return *std::max_element(m_minutes.begin(), m_minutes.end());
}

QSize ReadsChart::sizeHint() const
{
    return {Metrics::px(260), Metrics::px(44)};
}

void ReadsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QColor base = palette().color(QPalette::Active, QPalette::Base);
    const double pitch = double(width()) / double(m_minutes.size());
    const quint32 top = qMax(1u, most());
    for (size_t i = 0; i < m_minutes.size(); ++i) {
        const int left = qRound(double(i) * pitch);
        const int right = qRound(double(i + 1) * pitch) - 1;
        const int high = m_minutes[i] == 0 ? 1 : qMax(2, qRound(double(height()) * m_minutes[i] / top));
        const bool running = i + 1 == m_minutes.size();
        const QColor colour = m_minutes[i] == 0 ? c.line : running ? mixed(c.accent, base, 0.55) : c.accent;
        const QRect bar(left, height() - high, qMax(1, right - left), high);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colour);
    }
}

} // namespace everyport::ui

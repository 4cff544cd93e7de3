#include "ui/pubsub/items/itemchart.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/widgets/display/measures.h"

namespace everyport::ui {

ItemChart::ItemChart(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(Metrics::px(90));
}

void ItemChart::setPoints(const QString& name, const QList<QPointF>& points)
{
    m_name = name;
    m_points = points;
    QString words = tr("%1 over time: no values").arg(name);
    if (!points.isEmpty()) {
        const auto [low, high] = std::minmax_element(
            points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        words = tr("%1 over time: from %2 to %3, now %4")
                    .arg(name, QLocale().toString(low->y()), QLocale().toString(high->y()),
                        QLocale().toString(points.last().y()));
    }
    setAccessibleName(words);
    update();
}

QSize ItemChart::sizeHint() const
{
    return {Metrics::px(300), Metrics::px(190)};
}

QList<double> ItemChart::ticks(double low, double high)
{
    // Where all values are one, its neighbours stand round it; but what is counted never goes below nothing.
    if (!(high > low)) {
        const double value = low;
        low = value < 0 ? value - 1 : qMax(0.0, value - 1);
        high = value < 0 ? qMin(0.0, value + 1) : value + 1;
    }
    const bool whole = low == std::floor(low) && high == std::floor(high);
    const double rough = whole ? qMax(1.0, (high - low) / 4) : (high - low) / 4; // nothing stands between two votes
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough * 0.999)
            break;
    }
    QList<double> marks;
    const double first = std::floor(low / step + 1e-9) * step;
    for (int i = 0; i < 8; ++i) {
        const double mark = first + i * step;
        marks.append(std::abs(mark) < step * 1e-6 ? 0 : mark);
        if (mark >= high - step * 1e-6)
            break;
    }
    return marks;
}

QPointF ItemChart::place(const QPointF& point, const QRectF& plot, double low, double high) const
{
    const double begin = m_points.first().x(), end = m_points.last().x();
    const double x = end > begin ? (point.x() - begin) / (end - begin) : 1;
    const double y = high > low ? (point.y() - low) / (high - low) : 0.5;
    return {visualX(layoutDirection(), plot, plot.left() + x * plot.width()), plot.bottom() - y * plot.height()};
}

void ItemChart::paintAxis(QPainter& painter, const QRectF& plot, const QList<double>& marks)
{
    const Colours& c = Colours::of(palette());
    painter.setFont(Fonts::axis());
    const int decimals = marks.size() > 1 ? int(qBound(0.0, std::ceil(-std::log10(marks[1] - marks[0]) - 1e-9), 6.0))
                                          : 0;
    const auto words = [&](double mark) { return QLocale().toString(mark, 'f', decimals); };
    // Digits stand under each other, whichever side of the plot they are at.
    QRectF scale(0, 0, plot.left() - 8, 16);
    if (layoutDirection() == Qt::RightToLeft) {
        double widest = 0;
        for (const double mark : marks)
            widest = qMax(widest, QFontMetricsF(painter.font()).horizontalAdvance(words(mark)));
        scale = QRectF(plot.right() + 8, 0, std::ceil(widest), 16);
    }
    for (const double mark : marks) {
        const double y = std::round(
            plot.bottom() - (mark - marks.first()) / (marks.last() - marks.first()) * plot.height());
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), c.line);
        painter.setPen(c.text2);
        painter.drawText(
            scale.translated(0, y - 8), Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter, words(mark));
    }
}

void ItemChart::paintTimes(QPainter& painter, const QRectF& plot)
{
    painter.setFont(Fonts::axis());
    painter.setPen(Colours::of(palette()).text2);
    const qint64 begin = qint64(m_points.first().x()), end = qint64(m_points.last().x());
    const bool seconds = end - begin < 10 * 60 * 1000;
    const auto words = [&](qint64 at) { return seconds ? secondsText(at) : clockText(at, end); };
    const int steps = plot.width() > Metrics::px(360) ? 4 : 2;
    for (int i = 0; i <= steps; ++i) {
        const qint64 at = begin + (end - begin) * i / steps;
        const double x = plot.left() + plot.width() * i / steps;
        const double wide = plot.width() / steps;
        const QRectF room(i == 0 ? x : i == steps ? x - wide : x - wide / 2, plot.bottom() + 4, wide, Metrics::px(16));
        const Qt::Alignment side = i == 0 ? Qt::AlignLeft : i == steps ? Qt::AlignRight : Qt::AlignHCenter;
        const int flags = int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
        painter.drawText(visualRectF(layoutDirection(), plot, room), asWritten(flags, words(at)), words(at));
        if (begin == end)
            break;
    }
}

void ItemChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    if (m_points.isEmpty()) {
        painter.setPen(c.text2);
        painter.drawText(rect(), Qt::AlignCenter, tr("No numbers to draw."));
        return;
    }
    const auto [lowest, highest] = std::minmax_element(
        m_points.begin(), m_points.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const QList<double> marks = ticks(lowest->y(), highest->y());
    const QRectF plot = visualRectF(layoutDirection(), QRectF(rect()),
        QRectF(rect()).adjusted(Metrics::px(48), Metrics::px(12), -Metrics::pageEdge, -Metrics::px(26)));
    paintAxis(painter, plot, marks);
    paintTimes(painter, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF at = place(m_points[i], plot, marks.first(), marks.last());
        i == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    // Filled from nothing on, which is not the lower edge where some values are below it.
    const double base = place({0, qBound(marks.first(), 0.0, marks.last())}, plot, marks.first(), marks.last()).y();
    QPainterPath area = line;
    area.lineTo(place(m_points.last(), plot, marks.first(), marks.last()).x(), base);
    area.lineTo(place(m_points.first(), plot, marks.first(), marks.last()).x(), base);
    area.closeSubpath();
    QColor fill = c.accent;
    fill.setAlphaF(c.dark ? 0.16f : 0.1f);
    painter.fillPath(area, fill);
    painter.setPen(QPen(c.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(place(m_points.last(), plot, marks.first(), marks.last()), 3.5, 3.5);
}

} // namespace everyport::ui

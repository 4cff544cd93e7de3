#include "ui/charts/legendshape.h"

#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/charts/barlayout.h"
#include "ui/charts/barpainter.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

constexpr int mostLabelLines = 3;

} // namespace

qreal LegendShape::leastPitch() const
{
    return qMax(m_look.smallestPitch, QFontMetricsF(m_look.label).height() + 4);
}

void LegendShape::layLegend(qreal left, qreal right, qreal top, qreal pitch)
{
    for (qsizetype row = 0; row < m_data.rows.size(); ++row, top += pitch) {
        m_lines.append(QRectF(left, top, right - left, pitch));
        m_rows.append(placed(m_lines.last()));
    }
    m_height = qMax(m_height, top - m_room.top());
}

QColor LegendShape::colour(int row) const
{
    return m_look.colours.answer(m_data.rows[row].colour, int(m_data.rows.size()));
}

void LegendShape::paintLegend(QPainter* painter) const
{
    for (int row = 0; row < int(m_lines.size()); ++row)
        paintRow(painter, row);
}

void LegendShape::paintNumber(QPainter* painter, const QRectF& rect, int row) const
{
    const QColor ground = colour(row), dark(0x0f, 0x11, 0x14);
    QFont font = m_look.small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(contrast(ground, Qt::white) >= contrast(ground, dark) ? QColor(Qt::white) : dark);
    painter->drawText(rect, Qt::AlignCenter, QLocale().toString(row + 1));
}

void LegendShape::paintRow(QPainter* painter, int row) const
{
    const QRectF& line = m_lines[row];
    const ChartRow& data = m_data.rows[row];
    const qreal swatch = std::ceil(QFontMetricsF(m_look.small).height()) + 4;
    const QRectF box(line.left(), line.center().y() - swatch / 2, swatch, swatch);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(row));
    painter->drawRoundedRect(placed(box), m_look.radius, m_look.radius);
    paintNumber(painter, placed(box), row);

    const BarPainter figures(m_data, m_look, m_direction);
    const auto widest = [&](const QFont& font, auto text) {
        qreal width = 0;
        for (const ChartRow& one : m_data.rows)
            width = qMax(width, tabularWidth(font, text(one)));
        return std::ceil(width) + 1;
    };
    const qreal percents = widest(m_look.percent, [&](const ChartRow& one) { return figures.percentText(one); });
    const qreal counts = widest(m_look.count, [&](const ChartRow& one) { return figures.countText(one); });
    const qreal space = 12;
    const QRectF label(
        box.right() + 8, line.top(), line.width() - swatch - 8 - percents - counts - 2 * space, line.height());
    const QFont& font = row == m_data.leader() ? m_look.leaderLabel : m_look.label;
    const qreal high = QFontMetricsF(font).lineSpacing();
    const QStringList lines = brokenInto(
        qBound(1, int(line.height() / high), mostLabelLines), data.label, font, qMax(1.0, label.width()));
    QRectF part(label.left(), label.center().y() - high * qreal(lines.size()) / 2, label.width(), high);
    for (const QString& one : lines) {
        words(painter, part, font, m_look.text, one);
        part.translate(0, high);
    }
    painter->setFont(m_look.count);
    painter->setPen(m_look.text);
    drawTabular(painter, placed(QRectF(label.right() + space, line.top(), counts, line.height())), int(numberAlignment),
        figures.countText(data));
    painter->setFont(m_look.percent);
    painter->setPen(m_look.colours.text2);
    drawTabular(painter, placed(QRectF(line.right() - percents, line.top(), percents, line.height())),
        int(numberAlignment), figures.percentText(data));
}

} // namespace everyport::ui

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
constexpr qreal fairBetween = 0.4;   // of a line, that rows of several lines are told apart by
constexpr qreal leastBetween = 0.25; // where there is no more: still told apart, rather than that a name is cut
constexpr qreal besideName = 12;     // px, to the figures
constexpr qreal afterSwatch = 8;     // px

qreal namesHeight(const QFont& font, qsizetype lines, qreal between)
{
    return QFontMetricsF(font).lineSpacing() * (qreal(lines) + (lines > 1 ? between : 0));
}

template <typename Text>
qreal widest(const ChartData& data, const QFont& font, Text text)
{
    qreal width = 0;
    for (const ChartRow& row : data.rows)
        width = qMax(width, tabularWidth(font, text(row)));
    return std::ceil(width) + 1;
}

} // namespace

qreal LegendShape::leastPitch() const
{
    return qMax(m_look.smallestPitch, QFontMetricsF(m_look.label).height() + 4);
}

qreal LegendShape::fairPitch(qreal usual, qreal most, qreal width) const
{
    qreal pitch = usual;
    for (int row = 0; row < int(m_data.rows.size()); ++row) {
        const QFont& font = fontOf(row);
        const auto lines = brokenInto(mostLabelLines, m_data.rows[row].label, font, labelWidth(width));
        pitch = qMax(pitch, namesHeight(font, lines.size(), fairBetween));
    }
    return qMax(leastPitch(), qMin(pitch, most));
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

const QFont& LegendShape::fontOf(int row) const
{
    return row == m_data.leader() ? m_look.leaderLabel : m_look.label;
}

qreal LegendShape::swatch() const
{
    return std::ceil(QFontMetricsF(m_look.small).height()) + 4;
}

qreal LegendShape::percentWidth() const
{
    const BarPainter figures(m_data, m_look, m_direction);
    return widest(m_data, m_look.percent, [&](const ChartRow& row) { return figures.percentText(row); });
}

qreal LegendShape::countWidth() const
{
    const BarPainter figures(m_data, m_look, m_direction);
    return widest(m_data, m_look.count, [&](const ChartRow& row) { return figures.countText(row); });
}

qreal LegendShape::labelWidth(qreal width) const
{
    return qMax(1.0, width - swatch() - afterSwatch - percentWidth() - countWidth() - 2 * besideName);
}

/// As many as leave something between this row and the next.
QStringList LegendShape::labelLines(int row) const
{
    const QFont& font = fontOf(row);
    int most = mostLabelLines;
    while (most > 1 && namesHeight(font, most, leastBetween) > m_lines[row].height() + 0.01)
        --most;
    return brokenInto(most, m_data.rows[row].label, font, labelWidth(m_lines[row].width()));
}

QRectF LegendShape::labelRect(int row) const
{
    const QRectF& line = m_lines[row];
    const qreal high = QFontMetricsF(fontOf(row)).lineSpacing() * qreal(labelLines(row).size());
    return {line.left() + swatch() + afterSwatch, line.center().y() - high / 2, labelWidth(line.width()), high};
}

void LegendShape::paintRow(QPainter* painter, int row) const
{
    const QRectF& line = m_lines[row];
    const ChartRow& data = m_data.rows[row];
    const QRectF box(line.left(), line.center().y() - swatch() / 2, swatch(), swatch());
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(row));
    painter->drawRoundedRect(placed(box), m_look.radius, m_look.radius);
    paintNumber(painter, placed(box), row);

    const QRectF label = labelRect(row);
    const QFont& font = fontOf(row);
    QRectF part(label.topLeft(), QSizeF(label.width(), QFontMetricsF(font).lineSpacing()));
    for (const QString& one : labelLines(row)) {
        words(painter, part, font, m_look.text, one);
        part.translate(0, part.height());
    }
    const BarPainter figures(m_data, m_look, m_direction);
    const qreal percents = percentWidth(), counts = countWidth();
    painter->setFont(m_look.count);
    painter->setPen(m_look.text);
    drawTabular(painter, placed(QRectF(label.right() + besideName, line.top(), counts, line.height())),
        int(numberAlignment), figures.countText(data));
    painter->setFont(m_look.percent);
    painter->setPen(m_look.colours.text2);
    drawTabular(painter, placed(QRectF(line.right() - percents, line.top(), percents, line.height())),
        int(numberAlignment), figures.percentText(data));
}

} // namespace everyport::ui

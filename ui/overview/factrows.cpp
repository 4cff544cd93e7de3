#include "ui/overview/factrows.h"

#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

FactRows::FactRows(QWidget* parent) : QWidget(parent) {}

void FactRows::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    const bool grown = rows.size() != m_rows.size();
    m_rows = rows;
    QStringList words;
    for (const Row& row : rows)
        words.append(QStringLiteral("%1: %2").arg(row.label, row.value));
    setAccessibleName(words.join(QStringLiteral("; ")));
    if (grown)
        updateGeometry();
    update();
}

QSize FactRows::sizeHint() const
{
    return {Metrics::px(320), int(m_rows.size()) * Metrics::row()};
}

QSize FactRows::minimumSizeHint() const
{
    return {Metrics::px(200), qMin(3, int(m_rows.size())) * Metrics::row()};
}

void FactRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const int left = Metrics::pageEdge, right = width() - Metrics::pageEdge;
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qreal widest = 0;
    for (qsizetype i = 0; isMirrored && i < m_rows.size(); ++i) // else each ends at the edge by itself
        widest = qMax(widest, tabularWidth(Fonts::text(), m_rows[i].value));
    for (int i = 0; i < m_rows.size() && (i + 1) * Metrics::row() <= height() + 2; ++i) {
        const Row& row = m_rows[i];
        const QRect line(0, i * Metrics::row(), width(), Metrics::row());
        const auto placed = [&](int from, int wide) {
            return QStyle::visualRect(layoutDirection(), line, QRect(from, line.y(), wide, line.height()));
        };
        paintIcon(&painter, row.icon, placed(left, Metrics::icon()), Metrics::icon(), c.text2);
        painter.setFont(Fonts::text());
        painter.setPen(palette().color(QPalette::Text));
        const int labelLeft = left + Metrics::px(26);
        const int valueWidth = qCeil(isMirrored ? widest : tabularWidth(painter.font(), row.value));
        const int barLeft = left + Metrics::px(110);
        painter.drawText(
            placed(labelLeft, (row.share < 0 ? right - valueWidth - 8 : barLeft - 8) - labelLeft), start, row.label);
        painter.setPen(toneColour(row.tone, palette()));
        drawTabular(&painter, placed(right - valueWidth, valueWidth), int(numberAlignment), row.value);
        if (row.share < 0)
            continue;
        const int barWidth = qMin(Metrics::px(112), right - qMax(valueWidth, Metrics::px(120)) - 12 - barLeft);
        if (barWidth < Metrics::px(30))
            continue;
        const int high = Metrics::px(6);
        const QRect track = QStyle::visualRect(
            layoutDirection(), line, QRect(barLeft, line.center().y() - high / 2 + 1, barWidth, high));
        paintBox(&painter, QRectF(track), c.track, {}, 3);
        const int filled = qMax(3, int(barWidth * qBound(0.0, row.share, 1.0)));
        paintBox(&painter,
            QRectF(QStyle::visualRect(layoutDirection(), track, QRect(track.x(), track.y(), filled, high))),
            row.tone == Tone::Failed || row.tone == Tone::Trouble ? toneColour(row.tone, palette()) : c.accent, {}, 3);
    }
}

} // namespace everyport::ui

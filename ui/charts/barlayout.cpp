#include "ui/charts/barlayout.h"

#include <QFontMetricsF>
#include <QLocale>

namespace everyport::ui {
namespace {

int columnsFor(int count, const QSizeF& room, const ChartLook& look)
{
    const auto fits = [&](int columns) {
        return room.width() >= columns * look.narrowestColumn + (columns - 1) * look.columnGap;
    };
    int columns = count >= look.columnsFrom && fits(2) ? 2 : 1;
    while (look.addsColumns && columns < look.mostColumns && fits(columns + 1)
        && room.height() / ((count + columns - 1) / columns) < look.smallestPitch)
        ++columns;
    return columns;
}

} // namespace

BarLayout::BarLayout(const ChartData& data, const QRectF& room, const ChartLook& look)
{
    const int count = int(data.rows.size());
    if (count == 0)
        return;
    pitch = qMin(look.pitch, room.height() / count);
    tall = !data.manyAnswers() && pitch >= look.tallFrom;
    if (tall)
        layTall(room, look, count);
    else
        layInline(room, look, data);
}

void BarLayout::mirrorColumns(const QRectF& room)
{
    for (Row& row : rows) {
        const qreal by = room.left() + room.right() - row.whole.right() - row.whole.left();
        for (QRectF* rect : {&row.whole, &row.label, &row.track, &row.figures})
            rect->translate(by, 0);
    }
}

void BarLayout::layTall(const QRectF& room, const ChartLook& look, int count)
{
    // The gap below a bar parts its row from the next: it gives way last.
    const qreal gap = qMax(pitch * 0.16, pitch - look.line - look.lineToBar - look.bar);
    const qreal bar = qMin(look.bar, pitch - look.line - look.lineToBar - gap);
    const qreal figures = look.countWidth + look.percentWidth;
    for (int i = 0; i < count; ++i) {
        Row row;
        row.whole = QRectF(room.left(), room.top() + i * pitch, room.width(), pitch);
        const QRectF line(row.whole.left(), row.whole.top(), row.whole.width(), look.line);
        row.label = line.adjusted(0, 0, -figures, 0);
        row.figures = QRectF(line.right() - figures, line.top(), figures, look.line);
        row.track = QRectF(row.whole.left(), qRound(line.bottom() + look.lineToBar), row.whole.width(), qRound(bar));
        rows.append(row);
    }
    height = pitch * count;
}

void BarLayout::layInline(const QRectF& room, const ChartLook& look, const ChartData& data)
{
    const int count = int(data.rows.size());
    columns = columnsFor(count, room.size(), look);
    const int perColumn = (count + columns - 1) / columns;
    const qreal most = look.addsColumns ? look.inlinePitch
        : data.manyAnswers()            ? look.inlinePitch * 0.8
                                        : look.inlinePitch * 1.2;
    // The big screen does not scroll: there a row may become smaller still.
    pitch = qMin(
        look.addsColumns ? room.height() / perColumn : qMax(look.smallestPitch, room.height() / perColumn), most);
    const qreal bar = qMin(
        data.manyAnswers() && !look.addsColumns ? look.inlineBar * 0.72 : look.inlineBar, pitch * 0.62);
    const qreal width = (room.width() - look.columnGap * (columns - 1)) / columns;
    // Two columns leave less for each part, in the same shares.
    const qreal squeeze = columns > 1 ? 0.66 : 1;
    qreal longest = 0;
    const QFontMetricsF metrics(look.leaderLabel);
    for (const ChartRow& row : data.rows)
        longest = qMax(longest, metrics.horizontalAdvance(row.label));
    const qreal labelMost = qMin(look.labelWidth * squeeze, width * (columns > 2 ? 0.5 : 0.4));
    const qreal label = qMin(labelMost, qMax(longest + 14 * squeeze, width * 0.16));
    // Three columns of large type have room for one number each.
    showsPercent = columns < 3;
    qreal figures = qMin((look.countWidth + (showsPercent ? look.percentWidth : 0)) * squeeze, width * 0.45);
    if (!showsPercent)
        figures = qMin(figures,
            QFontMetricsF(look.leaderLabel).horizontalAdvance(QLocale().toString(data.most()))
                + look.small.pixelSize() * 0.7);
    for (int i = 0; i < count; ++i) {
        const int column = i / perColumn;
        Row row;
        row.whole = QRectF(
            room.left() + column * (width + look.columnGap), room.top() + (i % perColumn) * pitch, width, pitch);
        row.label = QRectF(row.whole.left(), row.whole.top(), label, pitch);
        row.figures = QRectF(row.whole.right() - figures, row.whole.top(), figures, pitch);
        const qreal top = qRound(row.whole.center().y() - bar / 2);
        row.track = QRectF(qRound(row.label.right()), top, qRound(row.figures.left() - row.label.right()), qRound(bar));
        rows.append(row);
    }
    height = pitch * perColumn;
}

} // namespace everyport::ui

#include "ui/charts/barlayout.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>

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

/// How a label on one line with its bar is written: low rows have smaller type, and only the leader's is strong.
QFont inlineFont(const ChartLook& look, bool isLeading, qreal pitch, qreal share)
{
    QFont font = isLeading ? look.leaderLabel : look.label;
    font.setPixelSize(qMin(font.pixelSize() - (look.addsColumns ? 0 : 1), qMax(11, int(pitch * share))));
    if (!isLeading)
        font.setWeight(QFont::Normal);
    return font;
}

/// What the sign of trouble takes behind a label: itself, and the gaps round it.
qreal markRoom(const ChartRow& row, const ChartLook& look)
{
    return row.trouble.isEmpty() ? 0 : look.small.pixelSize() * 2.0;
}

bool isLeading(const ChartData& data, int row)
{
    return !data.hidden && row == data.leader();
}

/// A label over a bar that is seen as one from the back row; smaller type is better than a line for a bar, or than half
/// a wall left empty.
bool isWellShaped(const BarLayout& layout, const ChartLook& look)
{
    return layout.tall && layout.rows.first().track.height() >= look.bar * 0.4;
}

} // namespace

QStringList brokenInto(int most, const QString& text, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(font);
    if (most < 2 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideMiddle, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed();
        lines.append(isLast ? metrics.elidedText(rest, Qt::ElideMiddle, width) : rest);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{text} : lines;
}

bool isWholeIn(const QStringList& lines, const QString& text)
{
    const bool isCut = lines.constLast().contains(u'…');
    return lines.size() == 1 ? lines.first() == text : !isCut || text.contains(u'…');
}

ChartLook fittedTo(const QSizeF& room, const ChartData& data, const ChartLook& look)
{
    const bool hasShape = look.fillsRoom && !data.manyAnswers() && !data.rows.isEmpty();
    for (int tenths = 10; hasShape && tenths >= 7; --tenths) {
        const ChartLook tried = look.grown(tenths / 10.0);
        const BarLayout layout(data, QRectF(QPointF(), room), tried);
        if (layout.cutsLabels || layout.height > room.height() + 0.5 || !isWellShaped(layout, tried))
            continue;
        if (tenths == 10)
            break; // as designed, or larger: below
        return tried;
    }
    for (int tenths = look.fillsRoom ? 20 : 10; tenths >= 7; --tenths) {
        const ChartLook tried = look.grown(tenths / 10.0);
        const BarLayout layout(data, QRectF(QPointF(), room), tried);
        if (layout.cutsLabels || layout.height > room.height() + 0.5)
            continue;
        // Larger than designed only where bars and numbers keep their shares.
        const bool isAmple = layout.tall && layout.pitch >= tried.pitch
            && tried.countWidth + tried.percentWidth <= room.width() / 2;
        if (tenths <= 10 || isAmple)
            return tried;
    }
    return data.manyAnswers() ? look : look.grown(0.7);
}

/// False: it had to be cut.
bool BarLayout::breakLabel(Row& row, const QString& label, qreal width, int most)
{
    row.lines = brokenInto(most, label, row.font, width);
    return isWholeIn(row.lines, label);
}

BarLayout::BarLayout(const ChartData& data, const QRectF& room, const ChartLook& look)
{
    const int count = int(data.rows.size());
    if (count == 0)
        return;
    pitch = qMin(look.pitch, room.height() / count);
    tall = !data.manyAnswers() && pitch >= look.tallFrom;
    if (tall)
        layTall(room, look, data);
    else
        layInline(room, look, data);
}

void BarLayout::mirrorColumns(const QRectF& room)
{
    for (Row& row : rows) {
        const qreal by = room.left() + room.right() - row.whole.right() - row.whole.left();
        for (QRectF* rect : {&row.whole, &row.label, &row.mark, &row.track, &row.figures})
            rect->translate(by, 0);
    }
}

void BarLayout::layTall(const QRectF& room, const ChartLook& look, const ChartData& data)
{
    const int count = int(data.rows.size());
    const qreal figures = look.countWidth + look.percentWidth;
    const qreal spacing = QFontMetricsF(look.leaderLabel).lineSpacing();
    qreal further = 0; // what lines behind the first take, of all rows
    for (int most = look.labelLines; most > 0; --most) {
        rows.clear();
        cutsLabels = false;
        further = 0;
        for (int i = 0; i < count; ++i) {
            Row row;
            // On a big screen all by the stronger type, or a label would break anew with each change of the lead.
            row.font = look.labelLines > 1 || isLeading(data, i) ? look.leaderLabel : look.label;
            const qreal mark = most == 1 ? markRoom(data.rows[i], look) : 0;
            if (!breakLabel(row, data.rows[i].label, room.width() - figures - mark, most))
                cutsLabels = true;
            if (!isLeading(data, i))
                row.font = look.label;
            further += qreal(row.lines.size() - 1) * spacing;
            rows.append(row);
        }
        pitch = (room.height() - further) / count;
        if (pitch >= look.line + look.lineToBar + look.bar * 0.4)
            break;
    }
    if (!look.fillsRoom)
        pitch = qMin(pitch, look.pitch);
    // The gap below a bar parts its row from the next: it gives way last.
    const qreal gap = qMax(pitch * 0.16, pitch - look.line - look.lineToBar - look.bar);
    const qreal bar = qMin(look.bar, pitch - look.line - look.lineToBar - gap);
    qreal top = room.top();
    for (Row& row : rows) {
        const qreal more = qreal(row.lines.size() - 1) * spacing;
        row.whole = QRectF(room.left(), top, room.width(), pitch + more);
        const QRectF line(row.whole.left(), top + more, row.whole.width(), look.line);
        row.label = line.adjusted(0, -more, -figures, 0);
        row.figures = QRectF(line.right() - figures, line.top(), figures, look.line);
        row.track = QRectF(row.whole.left(), qRound(line.bottom() + look.lineToBar), row.whole.width(), qRound(bar));
        top += pitch + more;
    }
    height = pitch * count + further;
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
    // In the type that they are written in, and as if each led: then no label breaks anew when the lead changes.
    const QFontMetricsF metrics(inlineFont(look, true, pitch, 0.65));
    for (const ChartRow& row : data.rows)
        longest = qMax(longest, metrics.horizontalAdvance(row.label) + markRoom(row, look));
    const qreal wanted = qMax(longest + 8 + 14 * squeeze, width * 0.16);
    // Names are cut last: bars give way, as long as they still say something. On a page they can spare more.
    const qreal share = columns > 2 ? 0.58 : look.addsColumns ? 0.4 : columns == 1 ? 0.46 : 0.45;
    const qreal label = qMin(wanted, width * share);
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
        row.font = inlineFont(look, isLeading(data, i), pitch, 0.65);
        const qreal words = label - 8 - markRoom(data.rows[i], look);
        if (!data.rows[i].trouble.isEmpty()) {
            const qreal side = look.small.pixelSize();
            row.mark = QRectF(row.label.right() - 8 - side, row.label.top(), side, pitch);
        }
        bool isWhole = breakLabel(row, data.rows[i].label, words, 1);
        // The one that is too long, in smaller type, rather than shorter bars for all.
        if (!isWhole && look.addsColumns) {
            row.font = inlineFont(look, isLeading(data, i), pitch, 0.52);
            isWhole = breakLabel(row, data.rows[i].label, words, 1);
        }
        // Two lines where both can still be read from the back row.
        if (!isWhole && look.labelLines > 1 && pitch * 0.42 >= 20) {
            row.font = inlineFont(look, isLeading(data, i), pitch, 0.42);
            isWhole = breakLabel(row, data.rows[i].label, words, 2);
        }
        cutsLabels = cutsLabels || !isWhole;
        row.figures = QRectF(row.whole.right() - figures, row.whole.top(), figures, pitch);
        const qreal top = qRound(row.whole.center().y() - bar / 2);
        row.track = QRectF(qRound(row.label.right()), top, qRound(row.figures.left() - row.label.right()), qRound(bar));
        rows.append(row);
    }
    height = pitch * perColumn;
}

} // namespace everyport::ui

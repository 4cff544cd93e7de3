#include "ui/polls/posters/winnerlayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include "ui/charts/barlayout.h"
#include "ui/polls/themes/themelook.h"

namespace everyport::ui {

namespace {

struct WinnerLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WinnerLayoutWords)
};

constexpr qreal rowHigh = 46; // of a picture of 800 px height

} // namespace

WinnerLayout::WinnerLayout(const WinnerFacts& facts, const QRectF& where) : u(where.height() / 800.0)
{
    const qreal margin = 64 * u;
    QRectF room = where.adjusted(margin, 64 * u, -margin, -44 * u);
    if (facts.theme && !facts.theme->logo.isNull()) {
        header = QRectF(room.left(), 48 * u + where.top(), room.width(), 44 * u);
        room.setTop(header.bottom() + 32 * u);
    }
    closed = QRectF(room.left(), room.bottom() - 30 * u, room.width(), 30 * u);
    room.setBottom(closed.top() - 16 * u);
    if (!facts.picture.isNull()) {
        const qreal side = qMin(room.height(), room.width() * 0.42);
        frame = 10 * u;
        picture = QRectF(room.right() - side, room.top(), side, side);
        room.setRight(picture.left() - 56 * u);
    } else if (facts.data.form == ChartForm::Map && !facts.data.inOrder) {
        chart = room;
        chart.setLeft(room.right() - room.width() * 0.42);
        room.setRight(chart.left() - 56 * u);
    }
    questionFont = wallFont(facts.theme.get(), 30 * u, 400);
    QFontMetricsF metrics(questionFont);
    const qreal needed = metrics.boundingRect(QRectF(0, 0, room.width(), 10'000), Qt::TextWordWrap, facts.data.question)
                             .height();
    question = QRectF(room.left(), room.top(), room.width(), qMin(needed, room.height() * 0.25));
    layNames(facts, room);
    layFigure(facts, room);
    if (facts.data.inOrder)
        chart = QRectF(QPointF(room.left(), figure.bottom() + 24 * u), room.bottomRight());
    else if (chart.isEmpty()) // the list beside a map has the others, with their colours
        layRows(facts, room);
}

/// From large to small, until all stand within the room; the smallest type where they do not.
bool WinnerLayout::fitNames(const WinnerFacts& facts, const QStringList& names, qreal width, qreal high)
{
    constexpr int mostLines = 12;
    for (qreal size = 110; size >= 24; size -= 6) {
        nameFont = wallFont(facts.theme.get(), size * u, 700);
        nameLines.clear();
        bool isWhole = true;
        for (const QString& each : names) {
            const QStringList lines = brokenInto(mostLines, each, nameFont, width);
            isWhole = isWhole && isWholeIn(lines, each);
            nameLines += lines;
        }
        const bool isCalm = nameLines.size() <= 2 * names.size() || size < 60;
        if (isWhole && isCalm && QFontMetricsF(nameFont).lineSpacing() * qreal(nameLines.size()) <= high)
            return true;
    }
    return false;
}

/// Large, and smaller where names are long or many share the first place.
void WinnerLayout::layNames(const WinnerFacts& facts, const QRectF& room)
{
    const QStringList names = facts.names();
    const qreal others = chart.isEmpty() ? qMin<qreal>(3, facts.others().size()) * rowHigh * u : 0;
    const qreal below = facts.data.inOrder ? room.height() * 0.5 : others;
    const qreal high = room.height() - question.height() - 90 * u - below;
    // So many behind each other; which still has room is found by halves.
    const auto fitsFirst = [&](qsizetype count) {
        QStringList some = names.first(count);
        if (count < names.size())
            some.append(WinnerLayoutWords::tr("and %n more", nullptr, int(names.size() - count)));
        return fitNames(facts, {some.join(QStringLiteral(" · "))}, room.width(), high);
    };
    if (!fitNames(facts, names, room.width(), high) && names.size() > 1) {
        qsizetype least = 1, most = names.size();
        while (least < most) {
            const qsizetype half = (least + most + 1) / 2;
            if (fitsFirst(half))
                least = half;
            else
                most = half - 1;
        }
        fitsFirst(least);
    }
    name = QRectF(room.left(), question.bottom() + 10 * u, room.width(),
        QFontMetricsF(nameFont).lineSpacing() * qreal(nameLines.size()));
}

void WinnerLayout::layFigure(const WinnerFacts& facts, const QRectF& room)
{
    figure = QRectF(room.left(), name.bottom() + 8 * u, room.width(), 56 * u);
    figureFont = wallFont(facts.theme.get(), (facts.data.result.below.isEmpty() ? 38 : 30) * u, 600);
    if (!facts.data.result.below.isEmpty()) // a sentence, which may be long
        figure.setHeight(
            QFontMetricsF(figureFont)
                .boundingRect(QRectF(0, 0, room.width(), 10'000), Qt::TextWordWrap, facts.data.result.below)
                .height());
}

void WinnerLayout::layRows(const WinnerFacts& facts, const QRectF& room)
{
    rowFont = wallFont(facts.theme.get(), 24 * u, 400);
    layNumbers(facts);
    const QList<int> others = facts.others();
    const qreal high = rowHigh * u, line = QFontMetricsF(rowFont).lineSpacing();
    qreal left = room.bottom() - figure.bottom() - 16 * u;
    const qsizetype shown = qMin(others.size(), qsizetype(qMax(0.0, left) / high));
    left -= high * qreal(shown);
    const qreal wide = labelOf(QRectF(room.left(), 0, room.width(), high)).width();
    qreal used = high * qreal(shown);
    for (qsizetype i = 0; i < shown; ++i) {
        labels.append(brokenInto(left >= line ? 2 : 1, facts.data.rows[others[i]].label, rowFont, wide));
        const qreal further = line * qreal(labels.constLast().size() - 1);
        left -= further;
        used += further;
    }
    qreal top = room.bottom() - used;
    for (const QStringList& label : std::as_const(labels)) {
        rows.append(QRectF(room.left(), top, room.width(), high + line * qreal(label.size() - 1)));
        top = rows.constLast().bottom();
    }
}

void WinnerLayout::layNumbers(const WinnerFacts& facts)
{
    placeWidth = 52 * u;
    percentWidth = 100 * u;
    const QFontMetricsF figures(rowFont);
    for (const int row : facts.others()) {
        countWidth = qMax(countWidth, figures.horizontalAdvance(facts.countWords(row)) + 1);
        widestPercent = qMax(widestPercent, figures.horizontalAdvance(facts.percentWords(row)) + 1);
    }
}

QRectF WinnerLayout::labelOf(const QRectF& row) const
{
    return row.adjusted(placeWidth, 0, -percentWidth - countWidth - 24 * u, 0);
}

} // namespace everyport::ui

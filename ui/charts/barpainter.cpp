#include "ui/charts/barpainter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {
namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ChartWords)
};

constexpr qreal smallestRecent = 5;

/// A track stands for all votes, or points: half of them fill half of it. Of many answers even the leader has little of
/// that: their bars are beside each other's, without a track, and the leader has room to grow.
qreal wholeTrack(const ChartData& data)
{
    const qreal most = qMax(1, data.most());
    return data.manyAnswers() ? most * 1.08 : qMax(most, qreal(data.whole()));
}

void paintRounded(QPainter* painter, const QRectF& rect, const QColor& colour, qreal radius)
{
    const qreal fits = qMin(radius, rect.width() / 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(rect, fits, fits);
}

} // namespace

QString pointWords(int points)
{
    return ChartWords::tr("%Ln points", nullptr, points);
}

QString worthWords(const ChartData& data, int worth)
{
    return data.isRunoff ? ChartWords::tr("%Ln ballots", nullptr, worth) : pointWords(worth);
}

ChartLook namingUnit(ChartLook look, const ChartData& data)
{
    look.namesUnit = data.points > 0 && !data.manyAnswers();
    const QFontMetricsF metrics(look.count);
    for (const ChartRow& row : data.rows) {
        if (look.namesUnit)
            look.countWidth = qMax(
                look.countWidth, metrics.horizontalAdvance(worthWords(data, row.count)) + metrics.height());
    }
    return look;
}

BarPainter::BarPainter(const ChartData& data, const ChartLook& look, Qt::LayoutDirection direction)
    : m_data(data), m_look(look), m_direction(direction), m_whole(wholeTrack(data)), m_leader(data.leader())
{
}

QRectF BarPainter::placed(const QRectF& rect, const QRectF& whole) const
{
    return visualRectF(m_direction, whole, rect);
}

QColor BarPainter::barColour(int row) const
{
    const Colours& c = m_look.colours;
    const QColor colour = c.answer(m_data.rows[row].colour, int(m_data.rows.size()));
    if (m_data.rows[row].isPale)
        return mixed(m_look.ground, colour, c.dark ? 0.38 : 0.25);
    if (!m_data.manyAnswers() || m_data.inOrder || row == m_leader)
        return colour;
    return mixed(m_look.ground, colour, c.dark ? 0.38 : 0.25);
}

/// Whose figures take the most room.
const ChartRow& BarPainter::fullest() const
{
    return *std::max_element(m_data.rows.begin(), m_data.rows.end(),
        [](const ChartRow& one, const ChartRow& other) { return one.count < other.count; });
}

QString BarPainter::countText(const ChartRow& row) const
{
    return m_look.namesUnit ? worthWords(m_data, row.count) : QLocale().toString(row.count);
}

QString BarPainter::percentText(const ChartRow& row) const
{
    return QLocale().toString(m_data.percent(row), 'f', m_look.decimals) + QStringLiteral(" %");
}

void BarPainter::paint(QPainter* painter, const BarLayout& layout, const QList<qreal>& lengths) const
{
    for (int row = 0; row < int(layout.rows.size()); ++row)
        paintRow(painter, layout, row, row < lengths.size() ? lengths[row] : m_data.rows[row].count);
}

void BarPainter::paintRow(QPainter* painter, const BarLayout& layout, int row, qreal length) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const BarLayout::Row& place = layout.rows[row];
    paintBar(painter, placed(place.track, place.whole), row, m_data.hidden ? 0 : length);
    paintLabel(painter, layout, row);
    if (!m_data.hidden)
        paintFigures(painter, layout, row);
    painter->restore();
}

void BarPainter::paintBar(QPainter* painter, const QRectF& track, int row, qreal length) const
{
    if (!m_data.manyAnswers() || m_data.hidden)
        paintRounded(painter, track, m_look.colours.track, m_look.radius);
    if (length <= 0)
        return;
    const auto piece = [&](qreal from, qreal to) {
        return m_direction == Qt::LeftToRight ? QRectF(track.left() + from, track.top(), to - from, track.height())
                                              : QRectF(track.right() - to, track.top(), to - from, track.height());
    };
    const qreal unit = track.width() / m_whole;
    const qreal end = qMin(qMax(2.0, length * unit), track.width());
    const QColor colour = barColour(row);
    const int recent = m_data.manyAnswers() ? 0 : m_data.rows[row].recent;
    if (recent <= 0) {
        paintRounded(painter, piece(0, end), colour, m_look.radius);
        return;
    }
    // What came in the last ten seconds is the pale end of the bar.
    const qreal pale = qMin(end, qMax(smallestRecent, recent * unit));
    paintRounded(painter, piece(0, end), mixed(Qt::white, colour, 0.45), m_look.radius);
    painter->save();
    painter->setClipRect(piece(0, end - pale));
    paintRounded(painter, piece(0, end), colour, m_look.radius);
    painter->restore();
}

void BarPainter::paintLabel(QPainter* painter, const BarLayout& layout, int row) const
{
    const ChartRow& data = m_data.rows[row];
    const BarLayout::Row& place = layout.rows[row];
    painter->setFont(place.font);
    painter->setPen(m_look.text);
    const auto flags = int(QStyle::visualAlignment(m_direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const QRectF room = layout.tall ? place.label : place.label.adjusted(0, 0, -8, 0);
    const QFontMetricsF metrics(place.font);
    const QString shown = place.lines.constLast();
    const qreal high = place.lines.size() > 1 ? metrics.lineSpacing() : room.height();
    qreal top = room.center().y() - high * qreal(place.lines.size()) / 2;
    for (const QString& line : place.lines) {
        painter->drawText(placed(QRectF(room.left(), top, room.width(), high), place.whole),
            asWritten(flags, line) | Qt::TextSingleLine | Qt::TextDontClip, line);
        top += high;
    }
    // Which answer is deaf is seen where there is no room for the words, too; its tool tip has them.
    if (!place.mark.isEmpty())
        paintMark(painter, placed(place.mark, place.whole), Mark::Trouble, m_look.colours.trouble);
    if (!layout.tall || place.lines.size() > 1)
        return;

    // After the label what is new, then the readers that stand for it.
    qreal x = metrics.horizontalAdvance(shown) + m_look.small.pixelSize() * 0.7;
    painter->setFont(m_look.small);
    const auto word = [&](const QString& text, const QColor& colour) {
        const qreal left = room.width() - x;
        if (text.isEmpty() || left < m_look.small.pixelSize() * 2)
            return;
        const QFontMetricsF small(m_look.small);
        const QString fitting = small.elidedText(text, Qt::ElideRight, left);
        painter->setPen(colour);
        // On the label's base line, which larger type has lower.
        const QRectF where = room.adjusted(x, 1, 0, 1);
        drawTabular(painter, placed(where, place.whole), flags, fitting);
        x += tabularWidth(m_look.small, fitting) + m_look.small.pixelSize();
    };
    const qreal side = m_look.small.pixelSize();
    const QString more = QStringLiteral("+%1").arg(QLocale().toString(data.recent));
    const qreal rest = room.width() - x - (data.trouble.isEmpty() ? 0 : side);
    if (data.recent > 0 && !m_data.hidden && rest > tabularWidth(m_look.small, more) + side)
        word(more, m_look.colours.text2);
    if (!data.trouble.isEmpty()) {
        if (room.width() - x >= side)
            paintMark(painter, placed(QRectF(room.left() + x, room.top(), side, room.height()), place.whole),
                Mark::Trouble, m_look.colours.trouble);
        x += side * 1.4;
        word(data.trouble, m_look.colours.trouble);
    } else {
        word(data.readers, m_look.colours.text2);
    }
}

void BarPainter::paintFigures(QPainter* painter, const BarLayout& layout, int row) const
{
    const ChartRow& data = m_data.rows[row];
    const BarLayout::Row& place = layout.rows[row];
    const qreal share = layout.showsPercent ? m_look.countWidth / (m_look.countWidth + m_look.percentWidth) : 1;
    const qreal countRight = place.figures.left() + place.figures.width() * share;
    QFont count = m_look.count, percent = m_look.percent;
    if (!layout.tall) {
        // Figures stand in the label's size, in bold, so that a column of them is even.
        const int size = qMin(
            m_look.label.pixelSize() - (m_look.addsColumns ? 0 : 1), qMax(11, int(layout.pitch * 0.65)));
        count.setPixelSize(
            layout.columns == 1 && !m_data.manyAnswers() ? qMin(m_look.count.pixelSize() - 1, size + 2) : size);
        percent.setPixelSize(qMin(percent.pixelSize(), size));
        if (layout.columns > 1)
            percent.setPixelSize(qMax(11, size - 1));
    }
    painter->setFont(count);
    painter->setPen(m_look.text);
    const auto number = [&](const QRectF& where, const QString& text, const QString& widest) {
        drawTabular(painter, numberRoom(m_direction, placed(where, place.whole), tabularWidth(painter->font(), widest)),
            int(numberAlignment), text);
    };
    number(QRectF(place.figures.left() - 40, place.figures.top(), countRight - place.figures.left() + 40,
               place.figures.height()),
        countText(data), countText(fullest()));
    if (!layout.showsPercent)
        return;
    painter->setFont(percent);
    painter->setPen(m_look.colours.text2);
    number(QRectF(countRight, place.figures.top(), place.figures.right() - countRight, place.figures.height()),
        percentText(data), percentText(fullest()));
}

} // namespace everyport::ui

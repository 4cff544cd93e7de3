#include "ui/polls/posters/posterlayout.h"

#include <QFontMetricsF>
#include <QLocale>

#include "ui/charts/barpainter.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/words/addresslines.h"

namespace everyport::ui {

namespace {

constexpr int mostFootLines = 3;
constexpr qsizetype longestAddress = 120; // nobody types more

/// Words have the same room however many there are, or they would jump with one more.
bool needsWidth(const ChartData& data)
{
    return data.form == ChartForm::Cloud || (data.form != ChartForm::Quotes && data.rows.size() > 16);
}

} // namespace

PosterLayout::PosterLayout(const Poster& poster, const QRectF& where, Qt::LayoutDirection direction)
    : u((poster.unit > 0 ? poster.unit : where.height()) / 800.0),
      look(ChartLook::screen(800 * u, poster.dark)),
      isBand(poster.sideColumn && needsWidth(poster.data)),
      m_where(where),
      m_direction(direction),
      m_poster(poster)
{
    const qreal margin = 64 * u;
    QRectF room = where.adjusted(margin, 48 * u, -margin, -40 * u);
    if (poster.theme)
        poster.theme->applyTo(look);
    if (poster.theme && !poster.theme->logo.isNull()) {
        header = QRectF(room.left(), room.top(), room.width(), 44 * u);
        room.setTop(header.bottom() + 16 * u);
    }
    // Many answers need the width: what stood beside them goes into the band above.
    if (isBand) {
        const qreal wide = 330 * u;
        layQuestion(room.adjusted(0, 0, -wide - 32 * u, 0));
        layBand(QRectF(room.right() - wide, room.top(), wide, 132 * u));
        room.setTop(qMax(question.bottom() + 40 * u, unit.bottom() + 22 * u));
    } else {
        layQuestion(room);
        room.setTop(question.bottom() + 40 * u);
    }
    const qreal low = 52 * u;
    foot = QRectF(room.left(), room.bottom() - low, room.width(), low);
    if (isBand && !poster.shortAddress.isEmpty()) {
        const qreal wide = 420 * u, high = layAddress(poster.shortAddress, wide);
        address = QRectF(room.right() - wide, room.bottom() - high, wide, high);
        foot.setRight(address.left() - 24 * u);
    }
    layFoot();
    room.setBottom(foot.top());
    if (poster.sideColumn && !isBand) {
        const qreal wide = 206 * u;
        laySide(QRectF(room.right() - wide, room.top(), wide, room.height()));
        room.setRight(room.right() - wide - 58 * u);
    }
    if (isBand && !address.isEmpty())
        room.setBottom(qMin(room.bottom(), address.top() - 6 * u));
    if (poster.data.hidden) {
        const qreal high = 44 * u;
        notice = QRectF(room.left(), room.top(), room.width(), high);
        room.setTop(room.top() + high + 12 * u);
    }
    look = namingUnit(look, poster.data);
    look.fillsRoom = poster.sideColumn;
    const ChartLook designed = look;
    const QRectF whole = room;
    laySummary(room);
    layBars(room, designed);
    // The rows of a ranking say it themselves, each with its points: they are not cut for it.
    if (poster.data.points > 0 && !summary.isEmpty() && (bars.cutsLabels || bars.height > room.height() + 0.5)) {
        summary = {};
        layBars(whole, designed);
    }
    if (direction == Qt::RightToLeft)
        bars.mirrorColumns(chart);
    for (QRectF* part :
        {&header, &question, &notice, &summary, &foot, &state, &votes, &unit, &closes, &code, &call, &address})
        *part = placed(*part);
}

QRectF PosterLayout::placed(const QRectF& rect) const
{
    return visualRectF(m_direction, m_where, rect);
}

QFont PosterLayout::font(qreal size, int weight) const
{
    return wallFont(m_poster.theme.get(), size * u, weight, m_poster.sideColumn ? smallestOnWall : 14);
}

/// As large as fits in three lines; where even the smallest does not, it has as many lines as it needs.
void PosterLayout::layQuestion(const QRectF& room)
{
    QRectF needed;
    for (qreal size = 46; size >= 26; size -= 4) {
        questionFont = font(size, 700);
        const QFontMetricsF metrics(questionFont);
        needed = metrics.boundingRect(QRectF(room.left(), room.top(), room.width(), 10000),
            Qt::TextWordWrap | Qt::AlignTop, m_poster.data.question);
        if (needed.height() <= metrics.lineSpacing() * 3.1 && needed.height() < m_where.height() * 0.3)
            break;
    }
    question = QRectF(room.left(), room.top(), room.width(), needed.height());
}

/// Under the bars, in as many lines as it needs: it is the answer to the question.
void PosterLayout::laySummary(QRectF& room)
{
    if (m_poster.data.result.summary.isEmpty())
        return;
    summaryFont = font(27, 600);
    const qreal high = QFontMetricsF(summaryFont)
                           .boundingRect(QRectF(0, 0, room.width(), 10'000), Qt::TextWordWrap | Qt::AlignTop,
                               m_poster.data.result.summary)
                           .height();
    summary = QRectF(room.left(), room.bottom() - high, room.width(), high);
    room.setBottom(summary.top() - 16 * u);
}

void PosterLayout::layBars(const QRectF& room, const ChartLook& designed)
{
    chart = placed(room);
    shape = ChartShape::of(m_poster.data, chart, designed, m_direction);
    if (shape)
        return;
    look = fittedTo(room.size(), m_poster.data, designed);
    bars = BarLayout(m_poster.data, chart, look);
}

/// Smaller first, then in lines. How high it is.
qreal PosterLayout::layAddress(const QString& text, qreal width)
{
    const auto advance = [this](const QString& words) { return QFontMetricsF(addressFont).horizontalAdvance(words); };
    for (qreal size = 25; size >= 20; --size) {
        addressFont = font(size, 700);
        if (advance(text) <= width)
            break;
    }
    addressLines = ui::addressLines(text.left(longestAddress), QFontMetricsF(addressFont), width);
    return QFontMetricsF(addressFont).lineSpacing() * qreal(addressLines.size());
}

/// On a small screen type is large for it: a sentence that has no room in one line has more, upwards.
void PosterLayout::layFoot()
{
    footFont = font(20, 400);
    if (m_poster.foot.isEmpty())
        return;
    footLines = brokenInto(mostFootLines, m_poster.foot, footFont, foot.width());
    foot.setTop(foot.top() - QFontMetricsF(footFont).lineSpacing() * qreal(footLines.size() - 1));
}

/// State, votes and code side by side, above the bars; the address has its place at the foot.
void PosterLayout::layBand(const QRectF& room)
{
    const qreal side = m_poster.address.isEmpty() ? 0 : room.height();
    if (side > 0)
        code = QRectF(room.right() - side, room.top(), side, side);
    const QRectF words = room.adjusted(0, 0, side > 0 ? -side - 20 * u : 0, 0);
    state = QRectF(words.left(), words.top() + 6 * u, words.width(), 28 * u);
    votes = QRectF(words.left(), words.top() + 40 * u, words.width(), 58 * u);
    unit = QRectF(words.left(), words.top() + 100 * u, words.width(), 28 * u);
}

void PosterLayout::laySide(const QRectF& room)
{
    // The column's words may run on into the margin beside it.
    const qreal width = room.width() + 40 * u;
    qreal y = room.top();
    const auto line = [&](QRectF& part, qreal high) {
        part = QRectF(room.left(), y, width, high);
        y += high;
    };
    if (m_poster.mark != Mark::None) {
        line(state, 28 * u);
        y += 24 * u;
    }
    line(votes, 70 * u);
    line(unit, 34 * u);
    if (!m_poster.closes.isEmpty())
        line(closes, (m_poster.isLastMinute ? 76 : 34) * u);
    if (m_poster.shortAddress.isEmpty())
        return;
    const qreal high = layAddress(m_poster.shortAddress, width);
    address = QRectF(room.left(), room.bottom() - high, width, high);
    call = QRectF(room.left(), address.top() - 32 * u, width, 30 * u);
    const qreal below = y + 24 * u;
    const qreal side = qMin(room.width() * 1.12, call.top() - 4 * u - below);
    if (m_poster.address.isEmpty() || side < 80)
        return;
    // The white around the code reaches into the margin, so that its black stands on the column's edge.
    const qreal quiet = m_poster.dark ? 0 : side * 4 / 33;
    code = QRectF(room.left() - quiet, call.top() - 4 * u - side, side, side);
}

} // namespace everyport::ui

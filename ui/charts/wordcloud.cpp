#include "ui/charts/wordcloud.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/charts/barlayout.h"

namespace everyport::ui {

namespace {

/// Of the largest: 124, 94, 72, 56, 42 and 32 px on the wall.
constexpr std::array cloudSizes{1.0, 0.76, 0.58, 0.45, 0.34, 0.26};
constexpr std::array sharesFrom{0.85, 0.7, 0.55, 0.4, 0.22}; // of the most given one
constexpr std::array cloudWeights{
    QFont::Bold, QFont::Bold, QFont::DemiBold, QFont::DemiBold, QFont::Medium, QFont::Normal};
constexpr qreal largestOnWall = 4.4; // of a label: 124 px of 29
constexpr qreal largestOnPage = 7;
constexpr int mostWordLines = 4;

} // namespace

WordCloud::WordCloud(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : ChartShape(data, room, look, direction)
{
    for (int row = 0; row < int(data.rows.size()); ++row)
        m_words.append({.row = row, .size = sizeOf(data.rows[row].count, data.most())});
    std::sort(m_words.begin(), m_words.end(), [&data](const Word& one, const Word& other) {
        return std::tie(one.size, data.rows[one.row].id) < std::tie(other.size, data.rows[other.row].id);
    });
    fit();
    m_rows.resize(data.rows.size());
    for (const Word& word : std::as_const(m_words))
        m_rows[word.row] = placed(word.place);
}

int WordCloud::sizeOf(int count, int most)
{
    const double share = most > 0 ? double(count) / most : 0;
    const auto isBelow = [share](double from) { return share < from; };
    return int(std::count_if(sharesFrom.begin(), sharesFrom.end(), isBelow));
}

/// None is smaller than what stands beside the words.
QFont WordCloud::font(int size) const
{
    QFont font = m_look.label;
    font.setPixelSize(
        qMax(QFontInfo(m_look.small).pixelSize(), int(std::lround(m_largest * cloudSizes.at(std::size_t(size))))));
    font.setWeight(cloudWeights.at(std::size_t(size)));
    return font;
}

QFont WordCloud::fontOf(int row) const
{
    const auto is = [row](const Word& word) { return word.row == row; };
    const auto found = std::find_if(m_words.begin(), m_words.end(), is);
    return font(found == m_words.end() ? int(cloudSizes.size()) - 1 : found->size);
}

/// As large as all of them have room; they scroll, or the last are counted, where the smallest size has none.
void WordCloud::fit()
{
    const qreal least = QFontInfo(m_look.small).pixelSize();
    const qreal most = m_look.label.pixelSize() > 0 ? m_look.label.pixelSize() : QFontInfo(m_look.label).pixelSize();
    for (m_largest = most * (m_look.scrolls ? largestOnPage : largestOnWall);; m_largest *= 0.94) {
        const qreal high = flow();
        const bool isWhole = std::all_of(
            m_words.begin(), m_words.end(), [this](const Word& word) { return this->isWhole(word); });
        if (isWhole && high <= m_room.height())
            return;
        if (m_largest <= least) {
            m_height = qMax(m_height, high);
            break;
        }
    }
    if (!m_look.scrolls)
        dropWhatHasNoRoom();
}

bool WordCloud::isWhole(const Word& word) const
{
    return word.lines.size() == 1;
}

qreal WordCloud::flow()
{
    const QFontMetricsF counts(m_look.small);
    qreal x = m_room.left(), y = m_room.top();
    qsizetype first = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        Word& word = m_words[i];
        const ChartRow& row = m_data.rows[word.row];
        const QFont shown = font(word.size);
        const QFontMetricsF metrics(shown);
        word.countWidth = std::ceil(counts.horizontalAdvance(QLocale().toString(row.count))) + 4;
        const qreal room = qMax(1.0, m_room.width() - word.countWidth);
        word.lines = brokenInto(mostWordLines, row.label, shown, room);
        qreal widest = 0;
        for (const QString& line : std::as_const(word.lines))
            widest = qMax(widest, metrics.horizontalAdvance(line));
        const qreal width = qMin(m_room.width(), std::ceil(widest) + word.countWidth);
        if (x > m_room.left() && x + width > m_room.right()) {
            y = endLine(first, i, y);
            first = i;
            x = m_room.left();
        }
        word.place = QRectF(x, y, width, metrics.lineSpacing() * qreal(word.lines.size()));
        word.baseline = metrics.ascent();
        x += width + qMax(10.0, metrics.height() * 0.35);
    }
    return endLine(first, m_words.size(), y) - m_room.top();
}

/// All of one line stand on the same base line. Where the next begins.
qreal WordCloud::endLine(qsizetype from, qsizetype to, qreal top)
{
    qreal base = 0, below = 0;
    for (qsizetype i = from; i < to; ++i) {
        base = qMax(base, m_words[i].baseline);
        below = qMax(below, m_words[i].place.height() - m_words[i].baseline);
    }
    for (qsizetype i = from; i < to; ++i)
        m_words[i].place.moveTop(top + base - m_words[i].baseline);
    return top + base + below;
}

void WordCloud::dropWhatHasNoRoom()
{
    const qreal line = QFontMetricsF(m_look.small).lineSpacing();
    const auto hasNoRoom = [&](const Word& word) { return word.place.bottom() > m_room.bottom() - line + 0.5; };
    const auto all = m_words.size();
    const auto first = std::find_if(m_words.begin(), m_words.end(), hasNoRoom);
    m_words.erase(first, m_words.end());
    m_missing = int(all - m_words.size());
    m_height = m_room.height();
}

void WordCloud::paint(QPainter* painter, const QList<qreal>&) const
{
    for (const Word& word : m_words) {
        const QFont shown = font(word.size);
        const QFontMetricsF metrics(shown);
        const bool isLarge = word.size < 2, isSmall = word.size + 1 == int(cloudSizes.size());
        const QColor colour = isLarge ? m_look.colours.answers[0] : isSmall ? m_look.colours.text2 : m_look.text;
        QRectF line = word.place.adjusted(0, 0, -word.countWidth, 0);
        line.setHeight(metrics.lineSpacing());
        for (const QString& part : word.lines) {
            words(painter, line, shown, colour, part);
            line.translate(0, metrics.lineSpacing());
        }
        // On the base line of the last line.
        const QFontMetricsF counts(m_look.small);
        const qreal base = line.top() - metrics.lineSpacing() + metrics.ascent() - counts.ascent();
        const QRectF place(word.place.right() - word.countWidth + 4, base, word.countWidth - 4, counts.height());
        words(painter, place, m_look.small, m_look.colours.text2, QLocale().toString(m_data.rows[word.row].count));
    }
    const qreal line = QFontMetricsF(m_look.small).lineSpacing();
    paintMissing(painter, QRectF(m_room.left(), m_room.bottom() - line, m_room.width(), line));
}

} // namespace everyport::ui

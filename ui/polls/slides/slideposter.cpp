#include "ui/polls/slides/slideposter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barlayout.h"
#include "ui/charts/chartlook.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

struct SlidePosters {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::SlidePosters)
};

constexpr int anyLines = 10'000; // none is cut
constexpr int mostColumns = 3;

/// Words first, then rows.
QList<SlideFacts::Row> paragraphsOf(const SlideFacts& facts)
{
    QList<SlideFacts::Row> all;
    if (!facts.words.trimmed().isEmpty()) {
        for (const QString& line : facts.words.trimmed().split(u'\n'))
            all.append({line.trimmed(), {}});
    }
    return all + facts.rows;
}

} // namespace

SlideLayout::SlideLayout(const SlideFacts& facts, const QRectF& where) : u(where.height() / 800.0)
{
    QRectF room = where.adjusted(64 * u, 56 * u, -64 * u, -56 * u);
    if (facts.theme && !facts.theme->logo.isNull()) {
        header = QRectF(room.left(), room.top(), room.width(), 44 * u);
        room.setTop(header.bottom() + 28 * u);
    }
    const bool hasLines = !paragraphsOf(facts).isEmpty();
    if (!facts.picture.isNull()) {
        const bool isAlone = !hasLines && facts.title.isEmpty();
        const qreal wide = room.width() * (isAlone ? 1 : hasLines ? 0.42 : 0.6);
        picture = QRectF(room.right() - wide, room.top(), wide, room.height());
        room.setRight(picture.left() - 48 * u);
        if (isAlone)
            return;
    }
    layTitle(room, !hasLines, facts);
    if (!hasLines)
        return;
    room.setTop(titleLines.isEmpty() ? room.top() : title.bottom() + 32 * u);
    fitLines(room, facts);
}

/// Large, and in the middle where there is nothing else to read; smaller where it is long, but never cut.
void SlideLayout::layTitle(const QRectF& room, bool isAlone, const SlideFacts& facts)
{
    if (facts.title.isEmpty())
        return;
    for (qreal size = isAlone ? 92 : 56; size >= 24; size -= 4) {
        titleFont = wallFont(facts.theme.get(), size * u, 700);
        titleLines = brokenInto(anyLines, facts.title, titleFont, room.width());
        const qreal high = QFontMetricsF(titleFont).lineSpacing() * qreal(titleLines.size());
        title = QRectF(room.left(), room.top(), room.width(), high);
        if (titleLines.size() <= 3 && high <= room.height() * (isAlone ? 0.8 : 0.3))
            break;
    }
    if (isAlone)
        title.moveTop(room.top() + qMax(0.0, (room.height() - title.height()) / 2));
}

void SlideLayout::fitLines(const QRectF& room, const SlideFacts& facts)
{
    // Many lines rather stand beside each other than become as small as they may.
    for (qreal size = 42; size > 0; size -= 2) {
        font = wallFont(facts.theme.get(), size * u, 500);
        // On a low screen that is reached where type still is large for it.
        const bool isSmallest = font.pixelSize() <= smallestOnWall;
        const int most = isSmallest ? mostColumns : size > 32 ? 1 : size > 26 ? 2 : mostColumns;
        for (int columns = 1; columns <= most; ++columns) {
            if (layLines(room, columns, 1.15, facts))
                return;
        }
        if (isSmallest)
            return crowdLines(room, facts);
    }
}

/// Closer before any is left out; then as many as have room: in narrow columns words are broken into more lines.
void SlideLayout::crowdLines(const QRectF& room, const SlideFacts& facts)
{
    int best = 1, fewestLeft = 0;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        if (layLines(room, columns, 1, facts))
            return;
        if (columns == 1 || left < fewestLeft) {
            best = columns;
            fewestLeft = left;
        }
    }
    layLines(room, best, 1, facts);
}

namespace {

/// Which of the lines that have room, column after column, each of the entries takes: none is torn that fits into a
/// column. An entry that is longer than one goes on in the next.
class SlideColumns {
public:
    SlideColumns(int perColumn, int columns) : m_perColumn(perColumn), m_most(qsizetype(perColumn) * columns) {}

    /// Fewer than it has parts: there is no room for more.
    QList<qsizetype> take(qsizetype parts)
    {
        const qsizetype rest = m_perColumn - m_next % m_perColumn;
        const bool isTorn = parts > m_perColumn;
        const qsizetype from = !isTorn && parts > rest ? m_next + rest : m_next;
        QList<qsizetype> taken;
        for (qsizetype at = from; at < qMin(m_most, from + parts); ++at)
            taken.append(at);
        if (!taken.isEmpty())
            m_next = taken.last() + 1;
        return taken;
    }
    bool isFull() const { return m_next >= m_most; }
    qsizetype next() const { return m_next; }

private:
    const qsizetype m_perColumn;
    const qsizetype m_most;
    qsizetype m_next = 0;
};

/// How many lines of a column are used: where all entries have room no more than they need, so that the last column is
/// about as long as the others.
int usedLines(const QList<QStringList>& entries, int columns, int most)
{
    qsizetype all = 0, longest = 1;
    for (const QStringList& parts : entries) {
        all += parts.size();
        longest = qMax(longest, parts.size());
    }
    const auto haveRoom = [&](int perColumn) {
        SlideColumns places(perColumn, columns);
        return std::all_of(entries.begin(), entries.end(),
            [&](const QStringList& parts) { return places.take(parts.size()).size() == parts.size(); });
    };
    qsizetype used = qMax(longest, (all + columns - 1) / columns);
    while (used < most && !haveRoom(int(used)))
        ++used;
    return int(qMin<qsizetype>(used, most));
}

} // namespace

/// False: not all of them have room.
bool SlideLayout::layLines(const QRectF& room, int columns, qreal spacing, const SlideFacts& facts)
{
    const QFontMetricsF metrics(font);
    const qreal gap = 40 * u, wide = (room.width() - gap * (columns - 1)) / columns;
    const qreal high = metrics.lineSpacing() * spacing;
    const QList<SlideFacts::Row> rows = paragraphsOf(facts);
    QStringList figures;
    QList<QStringList> entries;
    // A figure may take a third; the label has the rest.
    const bool areShort = std::any_of(rows.begin(), rows.end(),
        [&](const SlideFacts::Row& row) { return metrics.horizontalAdvance(row.figure) > wide / 3; });
    for (const SlideFacts::Row& row : rows) {
        const QString& figure = areShort && !row.shortFigure.isEmpty() ? row.shortFigure : row.figure;
        figures.append(metrics.elidedText(figure, Qt::ElideRight, wide / 3));
        const qreal taken = figures.last().isEmpty() ? 0 : metrics.horizontalAdvance(figures.last()) + 16 * u;
        entries.append(brokenInto(anyLines, row.label, font, wide - taken));
    }
    const int perColumn = usedLines(entries, columns, qMax(1, int(room.height() / high)));
    const auto placed = [&](qsizetype at) {
        return QRectF(
            room.left() + qreal(at / perColumn) * (wide + gap), room.top() + qreal(at % perColumn) * high, wide, high);
    };
    SlideColumns places(perColumn, columns);
    lines.clear();
    left = int(rows.size());
    qsizetype lastFrom = 0, lastAt = 0; // of the last entry: its first line, and where that stands
    bool isLastWhole = false;
    for (qsizetype entry = 0; entry < entries.size(); ++entry) {
        const QStringList& parts = entries[entry];
        const QList<qsizetype> mine = places.take(parts.size());
        if (mine.isEmpty())
            break;
        lastFrom = lines.size();
        lastAt = mine.first();
        for (qsizetype i = 0; i < mine.size(); ++i)
            lines.append({placed(mine[i]), parts[i], i == 0 ? figures[entry] : QString()});
        isLastWhole = mine.size() == parts.size();
        if (!isLastWhole)
            break;
        --left;
    }
    if (left == 0)
        return true;
    qsizetype at = places.next();
    if (places.isFull()) { // what says so stands in the place of the last one
        const bool goesWhole = isLastWhole && lastFrom > 0 && lines.size() - lastFrom <= perColumn;
        at = goesWhole ? lastAt : places.next() - 1;
        lines.resize(goesWhole ? lastFrom : lines.size() - 1);
        left += isLastWhole ? 1 : 0;
    }
    const QString said = SlidePosters::tr("… and %n more lines", nullptr, left);
    lines.append({placed(at), metrics.elidedText(said, Qt::ElideRight, wide), {}});
    return false;
}

namespace {

/// Paints a slide by its layout.
class SlidePainter {
public:
    SlidePainter(QPainter* painter, const QRectF& where, const SlideFacts& facts)
        : m_painter(painter),
          m_where(where),
          m_facts(facts),
          m_layout(facts, where),
          m_look(ChartLook::screen(where.height(), facts.dark))
    {
        if (facts.theme)
            facts.theme->applyTo(m_look);
    }

    void paint()
    {
        if (m_facts.theme)
            m_facts.theme->paintGround(m_painter, m_where);
        else
            m_painter->fillRect(m_where, m_look.ground);
        if (!m_layout.header.isEmpty())
            m_facts.theme->paintHead(
                m_painter, placed(m_layout.header), m_facts.event, wallFont(m_facts.theme.get(), 22 * m_layout.u, 600));
        QRectF line = m_layout.title;
        line.setHeight(QFontMetricsF(m_layout.titleFont).lineSpacing());
        for (const QString& part : m_layout.titleLines) {
            words(line, m_layout.titleFont, m_look.text, part, Qt::AlignLeft);
            line.translate(0, line.height());
        }
        paintLines();
        paintPicture();
    }

private:
    QRectF placed(const QRectF& rect) const { return visualRectF(m_painter->layoutDirection(), m_where, rect); }
    void words(const QRectF& rect, const QFont& font, const QColor& colour, const QString& text, Qt::Alignment side)
    {
        if (text.isEmpty())
            return;
        m_painter->setFont(font);
        m_painter->setPen(colour);
        const auto visual = QStyle::visualAlignment(m_painter->layoutDirection(), side);
        m_painter->drawText(placed(rect), asWritten(int(Qt::AlignVCenter | visual), text), text);
    }
    void paintLines()
    {
        qreal widest = 0;
        for (const SlideLayout::Line& each : m_layout.lines)
            widest = qMax(widest, QFontMetricsF(m_layout.font).horizontalAdvance(each.figure) + 1);
        for (const SlideLayout::Line& each : m_layout.lines) {
            words(each.where, m_layout.font, m_look.text, each.text, Qt::AlignLeft);
            m_painter->setPen(m_look.colours.text2);
            m_painter->drawText(numberRoom(m_painter->layoutDirection(), placed(each.where), widest),
                asWritten(int(numberAlignment), each.figure), each.figure);
        }
    }
    void paintPicture()
    {
        if (m_layout.picture.isEmpty() || m_facts.picture.isNull())
            return;
        QRectF shown(QPointF(), QSizeF(m_facts.picture.size()).scaled(m_layout.picture.size(), Qt::KeepAspectRatio));
        shown.moveCenter(m_layout.picture.center());
        m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter->drawImage(placed(shown), m_facts.picture);
    }

    QPainter* m_painter;
    QRectF m_where;
    const SlideFacts& m_facts;
    SlideLayout m_layout;
    ChartLook m_look;
};

} // namespace

void paintSlide(QPainter* painter, const QRectF& where, const SlideFacts& facts)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Pictures have no direction of their own.
    if (painter->layoutDirection() == Qt::LayoutDirectionAuto)
        painter->setLayoutDirection(QGuiApplication::layoutDirection());
    SlidePainter(painter, where, facts).paint();
    painter->restore();
}

} // namespace everyport::ui

#include "ui/polls/slides/slideposter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barlayout.h"
#include "ui/charts/chartlook.h"
#include "ui/polls/themes/themelook.h"

namespace everyport::ui {

namespace {

struct SlidePosters {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::SlidePosters)
};

constexpr int anyLines = 10'000; // none is cut

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
        const bool isSmallest = font.pixelSize() == smallestOnWall;
        const int most = size > 32 ? 1 : size > 26 && !isSmallest ? 2 : 3;
        for (int columns = 1; columns <= most; ++columns) {
            if (layLines(room, columns, 1.15, facts))
                return;
        }
        if (isSmallest) {
            layLines(room, most, 1, facts); // closer before any is left out; then as many as have room
            return;
        }
    }
}

/// False: not all of them have room.
bool SlideLayout::layLines(const QRectF& room, int columns, qreal spacing, const SlideFacts& facts)
{
    const QFontMetricsF metrics(font);
    const qreal gap = 40 * u, wide = (room.width() - gap * (columns - 1)) / columns;
    const qreal high = metrics.lineSpacing() * spacing;
    const int perColumn = qMax(1, int(room.height() / high));
    const qsizetype most = qsizetype(perColumn) * columns;
    QList<Line> all;
    for (const SlideFacts::Row& row : paragraphsOf(facts)) {
        // A figure may take a third; the label has the rest.
        const QString figure = metrics.elidedText(row.figure, Qt::ElideRight, wide / 3);
        const qreal taken = figure.isEmpty() ? 0 : metrics.horizontalAdvance(figure) + 16 * u;
        const QStringList parts = brokenInto(anyLines, row.label, font, wide - taken);
        for (qsizetype i = 0; i < parts.size(); ++i)
            all.append({{}, parts[i], i == 0 ? figure : QString()});
    }
    left = int(qMax<qsizetype>(0, all.size() - most));
    const bool isWhole = left == 0;
    lines = all.first(qMin(all.size(), most));
    if (!isWhole) {
        ++left; // the one that says so stands in a line's place
        const QString said = SlidePosters::tr("… and %n more lines", nullptr, left);
        lines.last() = {{}, metrics.elidedText(said, Qt::ElideRight, wide), {}};
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal column = qreal(i / perColumn), row = qreal(i % perColumn);
        lines[i].where = QRectF(room.left() + column * (wide + gap), room.top() + row * high, wide, high);
    }
    return isWhole;
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
        for (const SlideLayout::Line& each : m_layout.lines) {
            words(each.where, m_layout.font, m_look.text, each.text, Qt::AlignLeft);
            words(each.where, m_layout.font, m_look.colours.text2, each.figure, Qt::AlignRight);
        }
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

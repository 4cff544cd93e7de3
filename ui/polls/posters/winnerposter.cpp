#include "ui/polls/posters/winnerposter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "ui/charts/barlayout.h"
#include "ui/charts/barpainter.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/chartshape.h"
#include "ui/polls/posters/winnerlayout.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

struct WinnerWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::WinnerWords)
};

} // namespace

QList<int> WinnerFacts::winners() const
{
    QList<int> first;
    const int most = data.most();
    for (int row = 0; row < int(data.rows.size()) && !data.inOrder; ++row) {
        if (most > 0 && data.rows[row].count == most)
            first.append(row);
    }
    return first;
}

QList<int> WinnerFacts::others() const
{
    QList<int> rest;
    const QList<int> first = winners();
    for (int row = 0; row < int(data.rows.size()) && !data.inOrder; ++row) {
        if (!first.contains(row))
            rest.append(row);
    }
    std::stable_sort(
        rest.begin(), rest.end(), [this](int one, int other) { return data.rows[one].count > data.rows[other].count; });
    return rest;
}

QStringList WinnerFacts::names() const
{
    QStringList names;
    if (!data.result.headline.isEmpty())
        names.append(data.result.headline);
    for (const int row : winners())
        names.append(data.rows[row].label);
    return names;
}

QString WinnerFacts::figure() const
{
    const QList<int> rows = winners();
    if (names().isEmpty())
        return WinnerWords::tr("Nobody has voted.");
    if (rows.isEmpty() || !data.result.below.isEmpty())
        return data.result.below;
    const ChartRow& first = data.rows[rows.first()];
    const QString votes = rows.size() > 1
        ? WinnerWords::tr("A draw: %Ln votes each", nullptr, first.count)
        : WinnerWords::tr("%1 of %Ln votes", nullptr, data.votes).arg(QLocale().toString(first.count));
    return votes + QStringLiteral(", ") + keptTogether(percentWords(rows.first()));
}

QString WinnerFacts::percentWords(int row) const
{
    if (!data.hasShares)
        return {};
    return QLocale().toString(data.percent(data.rows[row]), 'f', 0) + QStringLiteral(" %");
}

QString WinnerFacts::countWords(int row) const
{
    return data.points > 0 ? worthWords(data, data.rows[row].count) : QLocale().toString(data.rows[row].count);
}

QList<int> WinnerFacts::placesOfOthers() const
{
    QList<int> places;
    const QList<int> rest = others();
    const int before = int(winners().size());
    for (int i = 0; i < int(rest.size()); ++i) {
        const bool isEqual = i > 0 && data.rows[rest[i]].count == data.rows[rest[i - 1]].count;
        places.append(isEqual ? places.last() : before + i + 1);
    }
    return places;
}

namespace {

/// One poster on its place, part by part. Lives for one paint; what it is given must outlive it.
class WinnerPainter {
public:
    WinnerPainter(QPainter* painter, const QRectF& where, const WinnerFacts& facts)
        : m_painter(painter),
          m_where(where),
          m_facts(facts),
          m_layout(facts, where),
          m_look(ChartLook::screen(where.height(), facts.dark)),
          m_direction(painter->layoutDirection() == Qt::LayoutDirectionAuto ? QGuiApplication::layoutDirection()
                                                                            : painter->layoutDirection())
    {
        if (facts.theme)
            facts.theme->applyTo(m_look);
    }

    void paintGround() const;
    void paintHead() const; ///< Above the winner: the theme's logo, the question.
    void paintWinners() const;
    void paintOthers() const;
    void paintBars() const;
    void paintPicture() const;
    void paintClosed() const;

private:
    QRectF placed(const QRectF& rect) const; ///< Mirrored where words run from right to left.
    void words(const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
        Qt::Alignment side = Qt::AlignLeft, int how = Qt::AlignVCenter) const;
    void number(const QRectF& rect, const QColor& colour, const QString& text, qreal widest) const; ///< In a row.
    void paintOther(qsizetype line, int row, int place) const;

    QPainter* m_painter;
    const QRectF m_where;
    const WinnerFacts& m_facts;
    const WinnerLayout m_layout;
    ChartLook m_look;
    const Qt::LayoutDirection m_direction;
};

QRectF WinnerPainter::placed(const QRectF& rect) const
{
    return visualRectF(m_direction, m_where, rect);
}

void WinnerPainter::words(
    const QRectF& rect, const QFont& font, const QColor& colour, const QString& text, Qt::Alignment side, int how) const
{
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(placed(rect), asWritten(how | int(QStyle::visualAlignment(m_direction, side)), text), text);
}

void WinnerPainter::number(const QRectF& rect, const QColor& colour, const QString& text, qreal widest) const
{
    m_painter->setFont(m_layout.rowFont);
    m_painter->setPen(colour);
    m_painter->drawText(numberRoom(m_direction, placed(rect), widest), asWritten(int(numberAlignment), text), text);
}

void WinnerPainter::paintGround() const
{
    m_painter->setLayoutDirection(m_direction);
    m_painter->setRenderHint(QPainter::Antialiasing);
    if (m_facts.theme)
        m_facts.theme->paintGround(m_painter, m_where);
    else
        m_painter->fillRect(m_where, m_look.ground);
}

void WinnerPainter::paintHead() const
{
    if (!m_layout.header.isEmpty())
        m_facts.theme->paintHead(
            m_painter, placed(m_layout.header), m_facts.event, wallFont(m_facts.theme.get(), 22 * m_layout.u, 600));
    words(m_layout.question, m_layout.questionFont, m_look.colours.text2, m_facts.data.question, Qt::AlignLeft,
        Qt::AlignTop | Qt::TextWordWrap);
}

void WinnerPainter::paintWinners() const
{
    QRectF line = m_layout.name;
    line.setHeight(QFontMetricsF(m_layout.nameFont).lineSpacing());
    for (const QString& part : m_layout.nameLines) {
        words(line, m_layout.nameFont, m_look.text, part);
        line.translate(0, line.height());
    }
    words(m_layout.figure, m_layout.figureFont, m_look.text, m_facts.figure(), Qt::AlignLeft,
        !m_facts.data.result.below.isEmpty() ? Qt::AlignTop | Qt::TextWordWrap : Qt::AlignVCenter);
}

void WinnerPainter::paintOthers() const
{
    const QList<int> others = m_facts.others();
    const QList<int> places = m_facts.placesOfOthers();
    for (qsizetype i = 0; i < m_layout.rows.size(); ++i)
        paintOther(i, others[i], places.value(i));
}

void WinnerPainter::paintBars() const
{
    if (m_layout.chart.height() <= 0)
        return;
    const QRectF room = placed(m_layout.chart);
    ChartLook look = m_look;
    look.fillsRoom = true;
    if (const auto shape = ChartShape::of(m_facts.data, room, look, m_direction))
        return shape->paint(m_painter);
    look = fittedTo(room.size(), m_facts.data, look);
    BarLayout bars(m_facts.data, room, look);
    if (m_direction == Qt::RightToLeft)
        bars.mirrorColumns(room);
    BarPainter(m_facts.data, look, m_direction).paint(m_painter, bars);
}

/// Its numbers stand beside the first line of its name.
void WinnerPainter::paintOther(qsizetype line, int row, int place) const
{
    const qreal u = m_layout.u;
    const QFont& font = m_layout.rowFont;
    const QStringList& names = m_layout.labels[line];
    const qreal further = QFontMetricsF(font).lineSpacing() * qreal(names.size() - 1);
    const QRectF at = m_layout.rows[line].adjusted(0, 0, 0, -further);
    words(QRectF(at.left(), at.top(), 44 * u, at.height()), font, m_look.colours.text2, QLocale().toString(place));
    QRectF label = m_layout.labelOf(at);
    for (const QString& name : names) {
        words(label, font, m_look.text, name);
        label.translate(0, QFontMetricsF(font).lineSpacing());
    }
    const qreal counted = at.right() - m_layout.percentWidth;
    number(QRectF(counted - m_layout.countWidth, at.top(), m_layout.countWidth, at.height()), m_look.text,
        m_facts.countWords(row), m_layout.countWidth);
    number(QRectF(at.right() - 96 * u, at.top(), 96 * u, at.height()), m_look.colours.text2, m_facts.percentWords(row),
        m_layout.widestPercent);
}

void WinnerPainter::paintPicture() const
{
    if (m_layout.picture.isNull())
        return;
    const QSizeF size = QSizeF(m_facts.picture.size()).scaled(m_layout.picture.size(), Qt::KeepAspectRatio);
    QRectF shown(QPointF(), size);
    shown.moveCenter(m_layout.picture.center());
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter->fillRect(placed(shown), m_look.text); // its frame
    const qreal edge = m_layout.frame;
    m_painter->drawImage(placed(shown.adjusted(edge, edge, -edge, -edge)), m_facts.picture);
}

void WinnerPainter::paintClosed() const
{
    words(m_layout.closed, wallFont(m_facts.theme.get(), 20 * m_layout.u, 400), m_look.colours.text2, m_facts.closed,
        Qt::AlignRight);
}

} // namespace

void paintWinner(QPainter* painter, const QRectF& where, const WinnerFacts& facts)
{
    const WinnerPainter poster(painter, where, facts);
    painter->save();
    poster.paintGround();
    poster.paintHead();
    poster.paintWinners();
    poster.paintOthers();
    poster.paintBars();
    poster.paintPicture();
    poster.paintClosed();
    painter->restore();
}

} // namespace everyport::ui

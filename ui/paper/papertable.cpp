#include "ui/paper/papertable.h"

#include <QPainter>

namespace everyport::ui {

namespace {

constexpr qreal cellGap = 12;
constexpr qreal rowPadding = 5;

} // namespace

void PaperTable::addTotal(const QStringList& cells)
{
    m_total = cells;
}

PaperBlock PaperTable::row(const QStringList& cells, const QFont& font, const QColor& colour, qreal rule) const
{
    QList<QRectF> places;
    qreal x = 0, high = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const qreal width = PaperPages::textWidth * m_columns[i].share;
        const qreal gap = i + 1 < m_columns.size() ? cellGap : 0;
        const qreal needed = paperHeight(cells.value(i), font, width - gap);
        places.append(QRectF(x, rowPadding, width - gap, needed));
        high = qMax(high, needed);
        x += width;
    }
    return {high + 2 * rowPadding + rule,
        [cells, columns = m_columns, places, font, colour, rule](QPainter* painter, const QRectF& where) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                drawPaperWords(painter, places[i].translated(where.topLeft()), font, colour, cells.value(i),
                    int(columns[i].isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignTop
                        | Qt::TextWordWrap);
            painter->fillRect(
                QRectF(where.left(), where.bottom() - rule, where.width(), rule), rule > 1 ? paperInk : paperLine);
        }};
}

void PaperTable::appendTo(PaperPages& pages) const
{
    const QFont strong = paperFont(12, 600);
    pages.add({14 + paperHeight(m_title, strong, PaperPages::textWidth) + 4,
        [title = m_title, strong](QPainter* painter, const QRectF& where) {
            drawPaperWords(painter, where.adjusted(0, 14, 0, 0), strong, paperInk, title);
        },
        true});
    QStringList headings;
    for (const Column& column : m_columns)
        headings << column.heading;
    PaperBlock head = row(headings, paperFont(12, 500), paperInk2, 1.25);
    head.keepsWithNext = true;
    pages.add(head);
    for (const QStringList& cells : m_rows)
        pages.add(row(cells, paperFont(12), paperInk, 0.75));
    if (!m_total.isEmpty())
        pages.add(row(m_total, paperFont(12, 600), paperInk, 0.75));
}

} // namespace everyport::ui

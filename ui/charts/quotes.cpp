#include "ui/charts/quotes.h"

#include <cmath>

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace everyport::ui {

namespace {

constexpr int mostQuoteLines = 3;
constexpr qreal quoteGap = 7;

/// "3 ×", where more than one said it.
QString countWords(int count)
{
    return count > 1 ? QLocale().toString(count) + QStringLiteral("\u00a0×") : QString();
}

} // namespace

QStringList quoteLines(const QString& text, const QFont& font, qreal width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart()).trimmed();
        if (!isLast || QFontMetricsF(font).horizontalAdvance(rest) <= width) {
            lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
            continue;
        }
        QString cut = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
        const qsizetype word = cut.lastIndexOf(u' ');
        if (word > cut.size() / 2)
            cut = cut.left(word) + QChar(0x2026);
        lines.append(cut);
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{text} : lines;
}

Quotes::Quotes(const ChartData& data, const QRectF& room, const ChartLook& look, Qt::LayoutDirection direction)
    : ChartShape(data, room, look, direction)
{
    const QFontMetricsF metrics(look.label), small(look.percent);
    for (const ChartRow& row : data.rows) {
        const QString count = countWords(row.count);
        if (!count.isEmpty())
            m_countWidth = qMax(m_countWidth, std::ceil(small.horizontalAdvance(count)) + 16);
    }
    const qreal space = look.scrolls ? quoteGap : metrics.lineSpacing() * 0.4;
    qreal top = room.top();
    for (qsizetype row = 0; row < data.rows.size(); ++row) {
        Quote quote;
        quote.lines = quoteLines(
            data.rows[row].label, look.label, qMax(40.0, room.width() - m_countWidth), mostQuoteLines);
        quote.place = QRectF(
            room.left(), top, room.width(), metrics.lineSpacing() * qreal(quote.lines.size()) + 2 * space);
        const bool isLast = row + 1 == data.rows.size();
        const qreal foot = isLast ? 0 : QFontMetricsF(look.small).lineSpacing() + 4;
        if (!look.scrolls && quote.place.bottom() + foot > room.bottom() + 0.5) {
            m_missing = int(data.rows.size() - row);
            break;
        }
        m_quotes.append(quote);
        m_rows.append(placed(quote.place));
        top = quote.place.bottom();
    }
    m_height = qMax(m_height, top - room.top());
}

void Quotes::paint(QPainter* painter, const QList<qreal>&) const
{
    const QFontMetricsF metrics(m_look.label);
    for (qsizetype row = 0; row < m_quotes.size(); ++row) {
        const Quote& quote = m_quotes[row];
        const qreal high = metrics.lineSpacing();
        QRectF line(quote.place.left(), quote.place.center().y() - high * qreal(quote.lines.size()) / 2,
            quote.place.width() - m_countWidth, high);
        words(painter, QRectF(quote.place.right() - m_countWidth, line.top(), m_countWidth, high), m_look.percent,
            m_look.colours.text2, countWords(m_data.rows[row].count), Qt::AlignRight);
        for (const QString& part : quote.lines) {
            words(painter, line, m_look.label, m_look.text, part);
            line.translate(0, high);
        }
        if (row + 1 < m_quotes.size())
            painter->fillRect(
                placed(QRectF(quote.place.left(), quote.place.bottom(), quote.place.width(), 1)), m_look.colours.line);
    }
    const qreal line = QFontMetricsF(m_look.small).lineSpacing();
    paintMissing(painter, QRectF(m_room.left(), m_room.bottom() - line, m_room.width(), line));
}

} // namespace everyport::ui

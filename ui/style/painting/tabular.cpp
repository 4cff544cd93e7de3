#include "ui/style/painting/tabular.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

namespace everyport::ui {
namespace {

/// The widest digit's advance, or 0 where all are equal.
qreal digitAdvance(const QFont& font)
{
    static QHash<QString, qreal> known;
    const QString key = font.key();
    if (auto found = known.constFind(key); found != known.cend())
        return *found;
    const QFontMetricsF metrics(font);
    qreal widest = 0, narrowest = 1e9;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal advance = metrics.horizontalAdvance(QChar(digit));
        widest = qMax(widest, advance);
        narrowest = qMin(narrowest, advance);
    }
    const qreal result = widest - narrowest < 0.01 ? 0 : widest;
    if (known.size() > 64) // text sizes come and go
        known.clear();
    known.insert(key, result);
    return result;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Calls `piece(text, offset, advance)` for each digit alone and each run of the rest.
template <typename Piece>
qreal walk(const QFont& font, qreal digit, const QString& text, Piece piece)
{
    const QFontMetricsF metrics(font);
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isDigit(text[i])) {
            while (end < text.size() && !isDigit(text[end]))
                ++end;
        }
        const QString part = text.mid(i, end - i);
        const qreal natural = metrics.horizontalAdvance(part);
        const qreal advance = isDigit(text[i]) ? digit : natural;
        piece(part, x + (advance - natural) / 2);
        x += advance;
        i = end;
    }
    return x;
}

} // namespace

qreal tabularWidth(const QFont& font, const QString& text)
{
    const qreal digit = digitAdvance(font);
    if (digit == 0)
        return QFontMetricsF(font).horizontalAdvance(text);
    return walk(font, digit, text, [](const QString&, qreal) {});
}

int asWritten(int alignment, const QString& text)
{
    const int way = text.isRightToLeft() ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight);
    return alignment | int(Qt::AlignAbsolute) | way;
}

void drawTabular(QPainter* painter, const QRectF& where, int alignment, const QString& text)
{
    const qreal digit = digitAdvance(painter->font());
    // Scripts that join or run the other way keep their own order: only plain runs are taken apart.
    if (digit == 0 || text.isRightToLeft()) {
        painter->drawText(where, asWritten(alignment, text) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetricsF metrics(painter->font());
    const qreal width = tabularWidth(painter->font(), text);
    qreal x = where.left();
    if (alignment & Qt::AlignRight)
        x = where.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = where.center().x() - width / 2;
    qreal y = where.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        y = where.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        y = where.bottom() - metrics.descent();
    // Text keeps to whole pixels, as drawText does.
    y = qRound(y);
    // Laid out from right to left a piece would have its spaces at the wrong end.
    const Qt::LayoutDirection before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    walk(painter->font(), digit, text,
        [&](const QString& part, qreal offset) { painter->drawText(QPointF(x + offset, y), part); });
    painter->setLayoutDirection(before);
}

} // namespace everyport::ui

#include "ui/polls/posters/codeposter.h"

#include <QPainter>
#include <QtMath>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/qrcode.h"

namespace everyport::ui {

namespace {

constexpr qreal titleShare = 0.08, addressShare = 0.075, edgeShare = 0.05; // of the screen's height
constexpr qreal leastShareOfOneLine = 0.6;                                 // of the height that it should have

/// As large as asked for, and smaller where it has no room in one line.
QFont fitting(const QString& words, qreal height, qreal width)
{
    QFont font = Fonts::text();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(8, qRound(height)));
    const qreal needed = QFontMetricsF(font).horizontalAdvance(words);
    if (needed > width)
        font.setPixelSize(qMax(8, qFloor(height * width / needed)));
    return font;
}

/// In one line; where that would make it small, in two, as large as they fit.
QFont fittingTwoLines(const QString& words, qreal height, const QSizeF& room)
{
    QFont font = fitting(words, height, room.width());
    if (font.pixelSize() >= height * leastShareOfOneLine)
        return font;
    const QRectF lines(QPointF(), room);
    for (int size = qFloor(room.height() / 2); size > font.pixelSize(); --size) {
        QFont larger = font;
        larger.setPixelSize(size);
        if (lines.contains(QFontMetricsF(larger).boundingRect(lines, Qt::AlignCenter | Qt::TextWordWrap, words)))
            return larger;
    }
    return font;
}

} // namespace

void paintCodePoster(QPainter* painter, const QRectF& where, const Poster& poster)
{
    if (poster.address.isEmpty()) {
        paintPoster(painter, where, poster);
        return;
    }
    const qreal height = where.height(), edge = height * edgeShare;
    const QRectF inner = where.adjusted(edge, edge, -edge, -edge);
    painter->fillRect(where, Qt::white); // what cameras read best, whatever the look is
    painter->setPen(QColor(0x1c, 0x21, 0x28));
    const QRectF title(inner.left(), inner.top(), inner.width(), height * titleShare * 1.3);
    const QString question = shownInLine(poster.data.question, 200);
    painter->setFont(fittingTwoLines(question, height * titleShare, title.size()));
    painter->drawText(title, Qt::AlignCenter | Qt::TextWordWrap, question);
    const QRectF foot(
        inner.left(), inner.bottom() - height * addressShare * 1.3, inner.width(), height * addressShare * 1.3);
    painter->setFont(fitting(poster.shortAddress, height * addressShare, inner.width()));
    painter->drawText(foot, Qt::AlignCenter | Qt::TextSingleLine, poster.shortAddress);
    const qreal side = qMin(foot.top() - title.bottom() - edge, inner.width());
    const QRectF code(inner.center().x() - side / 2, (title.bottom() + foot.top() - side) / 2, side, side);
    paintQrCode(painter, code, poster.address);
}

} // namespace everyport::ui

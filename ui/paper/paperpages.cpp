#include "ui/paper/paperpages.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>
#include <QTextBoundaryFinder>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PaperWords)
};

constexpr qreal footHeight = 40;

/// Qt breaks lines between words or anywhere. This way a word that is longer than a line is broken, too, and no other.
QString breakable(const QString& text, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (metrics.horizontalAdvance(word) <= width)
            continue;
        QString broken;
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0, to = letters.toNextBoundary(); to > from; from = to, to = letters.toNextBoundary())
            broken.append(QStringView(word).sliced(from, to - from)).append(QChar(0x200b));
        word = broken;
    }
    return words.join(u' ');
}

} // namespace

const QColor paperInk(0x1c, 0x21, 0x28), paperInk2(0x52, 0x5b, 0x66), paperLine(0xc5, 0xcb, 0xd3);

QFont paperFont(qreal pixels, int weight)
{
    QFont font = Fonts::text();
    font.setPixelSize(qRound(pixels));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting); // as it is on the screen says nothing about paper
    return font;
}

void drawPaperWords(
    QPainter* painter, const QRectF& where, const QFont& font, const QColor& colour, const QString& text, int flags)
{
    painter->setFont(font);
    painter->setPen(colour);
    if (QGuiApplication::isRightToLeft())
        flags = int(QStyle::visualAlignment(Qt::RightToLeft, Qt::Alignment(flags)));
    const bool wraps = flags & Qt::TextWordWrap;
    // each text runs as its own letters do
    painter->drawText(paperPlace(where), flags, wraps ? breakable(text, font, where.width()) : text);
}

void drawPaperNumber(QPainter* painter, const QRectF& where, const QFont& font, const QColor& colour,
    const QString& text, const QString& widest)
{
    painter->setFont(font);
    painter->setPen(colour);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(widest) + 1;
    painter->drawText(numberRoom(QGuiApplication::layoutDirection(), paperPlace(where), wide),
        asWritten(int(numberAlignment), text), text);
}

QRectF paperPlace(const QRectF& where)
{
    return QGuiApplication::isRightToLeft()
        ? QRectF(PaperPages::pageWidth - where.right(), where.top(), where.width(), where.height())
        : where;
}

qreal paperHeight(const QString& text, const QFont& font, qreal width)
{
    const QString words = breakable(text, font, width);
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100'000), Qt::TextWordWrap, words).height();
}

void PaperPages::startPage()
{
    m_starts.append(m_blocks.size());
}

QList<QList<PaperPages::Placed>> PaperPages::pages(qreal pageHeight) const
{
    const qreal bottom = pageHeight - edge - footHeight;
    QList<QList<Placed>> pages{{}};
    qreal y = edge;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        // A heading goes along with what it heads, and with the heading between them.
        qreal together = m_blocks[i].height;
        for (qsizetype next = i; m_blocks[next].keepsWithNext && next + 1 < m_blocks.size(); ++next)
            together += m_blocks[next + 1].height;
        const bool isFull = y + together > bottom || m_starts.contains(i);
        if (isFull && !pages.last().isEmpty()) {
            pages.append(QList<Placed>());
            y = edge;
        }
        pages.last().append({i, QRectF(edge, y, textWidth, m_blocks[i].height)});
        y += m_blocks[i].height;
    }
    return pages;
}

qsizetype PaperPages::paintPage(QPainter* painter, qsizetype page, qreal pageHeight) const
{
    const auto all = pages(pageHeight);
    for (const Placed& placed : all.value(page)) {
        painter->save();
        m_blocks[placed.block].paint(painter, placed.where);
        painter->restore();
    }
    const QRectF foot(edge, pageHeight - edge - 24, textWidth, 24);
    painter->fillRect(QRectF(foot.left(), foot.top(), foot.width(), 0.75), paperLine);
    const QFont font = paperFont(11);
    drawPaperWords(painter, foot, font, paperInk2, m_foot, Qt::AlignLeft | Qt::AlignBottom);
    drawPaperWords(painter, foot, font, paperInk2, PaperWords::tr("%1 of %2", "pages").arg(page + 1).arg(all.size()),
        Qt::AlignRight | Qt::AlignBottom);
    return all.size();
}

bool PaperPages::paint(QPagedPaintDevice& device) const
{
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode); // the edge is ours
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.width() / pageWidth;
    const qreal height = device.height() / scale;
    painter.scale(scale, scale);
    for (qsizetype page = 0, count = 1; page < count; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        count = paintPage(&painter, page, height);
    }
    return painter.end();
}

} // namespace everyport::ui

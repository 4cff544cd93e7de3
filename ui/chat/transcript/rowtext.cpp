#include "ui/chat/transcript/rowtext.h"

#include <QtMath>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {

namespace {
constexpr int mostLines = 200;
}

int RowText::lineStep(const QFont& font)
{
    return qMax(QFontMetrics(font).height(), qRound(Metrics::px(100) * 13.5 * 1.25 / 100));
}

int RowText::layOut(const QString& text, QList<LinkFound> links, const QList<QTextLayout::FormatRange>& formats,
    const QFont& font, const Place& place)
{
    m_links = std::move(links);
    m_corner = place.corner;
    QString separated = text;
    separated.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(separated, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    // below its name, whatever it is written in
    option.setAlignment((place.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    const int step = lineStep(font);
    qreal y = 0;
    m_layout->beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width);
        line.setPosition({0, y + qMax(0.0, (step - line.height()) / 2)});
        y += qMax(qreal(step), line.height());
    }
    m_layout->endLayout();
    return qCeil(y);
}

bool RowText::contains(const QPoint& at) const
{
    return m_layout && m_layout->boundingRect().translated(m_corner).contains(at);
}

int RowText::positionAt(const QPoint& at) const
{
    if (!m_layout || m_layout->lineCount() == 0)
        return 0;
    const QPointF inText = at - m_corner;
    if (inText.y() < 0)
        return 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const qreal end = i + 1 < m_layout->lineCount() ? m_layout->lineAt(i + 1).y() : line.y() + line.height();
        if (inText.y() < end)
            return line.xToCursor(inText.x());
    }
    return int(m_layout->text().size());
}

QRect RowText::caretAt(int position) const
{
    if (!m_layout)
        return {};
    const QTextLine line = m_layout->lineForTextPosition(qBound(0, position, int(m_layout->text().size())));
    if (!line.isValid())
        return {};
    return QRect(m_corner + QPointF(line.cursorToX(position), line.y()).toPoint(), QSize(1, qCeil(line.height())));
}

std::pair<int, int> RowText::lineAround(int position) const
{
    const QTextLine line = m_layout ? m_layout->lineForTextPosition(position) : QTextLine();
    if (!line.isValid())
        return {position, position};
    const bool isLast = line.lineNumber() + 1 == m_layout->lineCount();
    // the space it was broken at is left out
    return {line.textStart(), line.textStart() + line.textLength() - (isLast ? 0 : 1)};
}

const LinkFound* RowText::linkAt(const QPoint& at) const
{
    if (!m_layout || m_links.isEmpty())
        return nullptr;
    const QPointF inText = at - m_corner;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!line.naturalTextRect().contains(inText))
            continue;
        const int position = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
        for (const LinkFound& link : m_links) {
            if (position >= link.from && position < link.from + link.length)
                return &link;
        }
    }
    return nullptr;
}

void RowText::draw(QPainter* painter, const QVector<QTextLayout::FormatRange>& chosen) const
{
    if (m_layout)
        m_layout->draw(painter, m_corner, chosen);
}

QList<QRectF> RowText::boxesOf(const LinkFound& link) const
{
    QList<QRectF> boxes;
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = qMax(int(link.from), line.textStart());
        const int to = qMin(int(link.from + link.length), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal one = line.cursorToX(from), other = line.cursorToX(to);
        boxes.append(QRectF(qMin(one, other), line.y(), qAbs(other - one), line.height()).translated(m_corner));
    }
    return boxes;
}

} // namespace everyport::ui

#include "ui/polls/page/figures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {
namespace {

QFont valueFont()
{
    return Fonts::sized(Fonts::text(), 17, 600);
}

} // namespace

Figures::Figures(QWidget* parent) : QWidget(parent)
{
    setProperty("staysClear", true); // votes are counted while "Voting is open" can be taken back
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Figures::set(const QList<Figure>& figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    QStringList spoken;
    for (const Figure& figure : figures)
        spoken.append(figure.value + QLatin1Char(' ') + figure.caption);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n'))); // captions may be cut
    update();
}

QSize Figures::sizeHint() const
{
    return {Metrics::px(320), Metrics::px(46)};
}

/// Equal ones, or where something would be cut, as each needs; where that is too much, captions lose what their numbers
/// do not need.
QList<qreal> Figures::cellWidths() const
{
    constexpr int gap = 10;
    const QFontMetricsF captions(Fonts::caption());
    const qreal equal = qreal(width()) / qreal(m_figures.size());
    QList<qreal> least, needed;
    qreal leastSum = 0, sum = 0, widest = 0;
    for (const Figure& figure : m_figures) {
        const int mark = figure.mark == Mark::None ? 0 : Metrics::px(20);
        least.append(tabularWidth(valueFont(), figure.value) + mark + gap);
        needed.append(qMax(least.last(), captions.horizontalAdvance(figure.caption) + gap));
        leastSum += least.last();
        sum += needed.last();
        widest = qMax(widest, needed.last());
    }
    if (widest <= equal)
        return QList<qreal>(m_figures.size(), equal);
    const qreal share = sum > leastSum ? (width() - leastSum) / (sum - leastSum) : 0;
    for (qsizetype i = 0; i < needed.size(); ++i)
        needed[i] = sum > width() ? least[i] + (needed[i] - least[i]) * qMax(0.0, share) : needed[i] * width() / sum;
    return needed;
}

void Figures::paintEvent(QPaintEvent*)
{
    if (m_figures.isEmpty())
        return;
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QList<qreal> widths = cellWidths();
    qreal left = 0;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        const QRect cell = QStyle::visualRect(
            layoutDirection(), rect(), QRect(qRound(left), 0, int(widths[i]) - 8, height()));
        left += widths[i];
        QRect value = cell;
        if (figure.mark != Mark::None) {
            const QRect mark(cell.left(), cell.top(), Metrics::px(14), Metrics::px(24));
            paintMark(&painter, QStyle::visualRect(layoutDirection(), cell, mark), figure.mark, palette());
            value = QStyle::visualRect(layoutDirection(), cell, cell.adjusted(Metrics::px(20), 0, 0, 0));
        }
        painter.setFont(valueFont());
        painter.setPen(palette().color(QPalette::Text));
        drawTabular(&painter, QRectF(value.left(), value.top(), value.width(), Metrics::px(24)),
            flags | Qt::AlignVCenter, figure.value);
        painter.setFont(Fonts::caption());
        painter.setPen(c.text2);
        const QRect caption(cell.left(), cell.top() + Metrics::px(26), cell.width(), Metrics::px(18));
        painter.drawText(caption, flags | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(figure.caption, Qt::ElideRight, caption.width()));
    }
}

} // namespace everyport::ui

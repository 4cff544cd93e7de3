#include "ui/polls/page/figures.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/tabular.h"

namespace everyport::ui {

Figures::Figures(QWidget* parent) : QWidget(parent)
{
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
    update();
}

QSize Figures::sizeHint() const
{
    return {Metrics::px(320), Metrics::px(46)};
}

/// Equal ones, or where a caption would be cut, as each needs.
QList<qreal> Figures::cellWidths() const
{
    const QFontMetricsF metrics(Fonts::caption());
    const qreal equal = qreal(width()) / qreal(m_figures.size());
    QList<qreal> needed;
    qreal sum = 0, widest = 0;
    for (const Figure& figure : m_figures) {
        needed.append(metrics.horizontalAdvance(figure.caption) + 10);
        sum += needed.last();
        widest = qMax(widest, needed.last());
    }
    if (widest <= equal)
        return QList<qreal>(m_figures.size(), equal);
    for (qreal& one : needed)
        one *= width() / sum;
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
        painter.setFont(Fonts::sized(Fonts::text(), 17, 600));
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
